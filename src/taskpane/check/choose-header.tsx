import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellOfAddress } from '../../appendix';
import type { ExcelCheck } from '../../app/in-excel';
import { headerChosen } from '../../app/in-excel';
import { useBusy } from '../shell/use-busy';
import type { ViewProps } from '../shell/view-props';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The header as the user points at it in the sheet; until then the row that comes nearest to one. */
export function ChooseHeader({
  session,
  state,
  texts: { check },
  checked,
}: ViewProps & { readonly checked: ExcelCheck }): ReactElement {
  const styles = useStyles();
  const busy = useBusy(state);
  const { sheets } = checked.workbook;
  const pointed = state.selected && cellOfAddress(state.selected.address);
  const on = sheets.find(({ grid }) => grid.sheetId === state.selected?.sheetId);
  const nearest = sheets.find(({ reading }) => (reading.none?.row ?? null) !== null);
  const grid = pointed && on ? on.grid : nearest?.grid;
  const row = pointed && on ? pointed.row : (nearest?.reading.none?.row ?? null);
  return (
    <div className={styles.choice} role="status">
      <Text>{check.chooseHeaderHow}</Text>
      {grid && row !== null && (
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy}
          onClick={() => void session.setFact(headerChosen(grid, row))}
        >
          {check.useRow(row + 1)}
        </Button>
      )}
    </div>
  );
}
