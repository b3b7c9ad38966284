import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, MoreHorizontal16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Session, SessionState } from '../../../app/in-excel';
import type { CellChange, Language } from '../../../rules';
import type { Texts } from '../../texts';
import { Marking, WhyUnmarked } from './marking';
import { MoreActions } from './more-actions';
import { Preview } from './preview';
import { UndoButton } from './undo-button';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  aside: { display: 'flex', marginLeft: 'auto' },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  /** How many places can be mended without losing any reading of a cell. */
  readonly safe: number;
  readonly busy: boolean;
  readonly language: Language;
  readonly texts: Texts;
}

/** One primary action; what else can be done stands beside it. */
export function Actions({ session, state, safe, busy, language, texts }: Props): ReactElement {
  const styles = useStyles();
  const [preview, setPreview] = useState<readonly CellChange[] | null>(null);
  const [more, setMore] = useState(false);
  const { check } = texts;
  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        <Button
          data-primary
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void session.check(state.checked?.scope ?? 'active')}
        >
          {check.again}
        </Button>
        {safe > 0 && (
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={busy}
            aria-expanded={preview !== null}
            icon={<ChevronRight16Regular />}
            iconPosition="after"
            onClick={() => {
              if (preview) setPreview(null);
              else void session.previewSafe().then(setPreview);
            }}
          >
            {check.fixSafe(safe)}
          </Button>
        )}
      </div>
      <div className={styles.row}>
        <Marking session={session} state={state} busy={busy} texts={texts} />
        <div className={styles.aside}>
          <UndoButton session={session} state={state} busy={busy} texts={texts} />
          <Button
            appearance={more ? 'outline' : 'subtle'}
            size="small"
            icon={<MoreHorizontal16Regular />}
            title={check.more}
            aria-label={check.more}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          />
        </div>
      </div>
      <WhyUnmarked state={state} texts={texts} />
      {preview && safe > 0 && (
        <Preview
          changes={preview}
          busy={busy}
          texts={texts}
          onConfirm={() => {
            setPreview(null);
            void session.fixSafe();
          }}
          onCancel={() => setPreview(null)}
        />
      )}
      {more && <MoreActions session={session} state={state} busy={busy} language={language} texts={texts} />}
    </div>
  );
}
