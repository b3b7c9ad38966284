import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MadeSheets as Made, Session } from '../../app/in-excel';
import { Notice } from '../shell/notice';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly made: Made;
  readonly session: Session;
  readonly texts: Texts;
}

const topLeft = { row: 0, column: 0 };

/** What was made, with a way to each sheet; nobody is taken there unasked. */
export function MadeSheets({ made, session, texts: { report: said } }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div role="status">
      <Notice
        intent="success"
        title={said.made}
        said={
          <ul className={styles.list}>
            {made.sheets.map(({ sheetId, sheet }) => (
              <li key={sheetId}>
                <Link as="button" onClick={() => void session.showCell(sheetId, topLeft)}>
                  {said.open(sheet)}
                </Link>
              </li>
            ))}
          </ul>
        }
      />
      {made.withoutPivots !== null && (
        <Text block size={200}>
          {said.withoutPivots}
        </Text>
      )}
    </div>
  );
}
