import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExplainItem } from '../items';
import type { DraftText } from '../text';
import type { SentenceId } from '../../../texts/catalogue';
import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import { FootBar } from '../../ui/FootBar';

const useStyles = makeStyles({
  slim: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  right: { marginLeft: 'auto' },
});

interface Props {
  readonly item: ExplainItem;
  readonly draft: DraftText;
  /** There is another one to go on with. */
  readonly hasNext: boolean;
  /** Whether any of the items has a cell to write into. */
  readonly canWriteAll: boolean;
  /** Writes the text, or copies it where it cannot be written. */
  readonly onAct: () => void;
  readonly onSkip: () => void;
  readonly onAll: () => void;
}

/** What can be done with the text: one primary action. */
export function ExplainFoot({ item, draft, hasNext, canWriteAll, onAct, onSkip, onAll }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { busy } = usePaneState();
  const isWritable = item.content !== null && !item.isLocked;
  const isNothing = draft.text.trim() === '' || (isWritable && !draft.isNew && !hasNext);
  return (
    <FootBar label={say('pane.actions')}>
      <Button appearance="primary" disabledFocusable={busy !== null || isNothing} title="Ctrl+Enter" onClick={onAct}>
        {say(isWritable ? wordFor(item, draft, hasNext) : 'explain.copy')}
      </Button>
      {canWriteAll && (
        <Button className={styles.slim} disabledFocusable={busy !== null} onClick={onAll}>
          {say('explain.write-all')}
        </Button>
      )}
      <Button
        className={mergeClasses(styles.slim, styles.right)}
        appearance="subtle"
        disabledFocusable={!hasNext}
        onClick={onSkip}
      >
        {say('explain.skip')}
      </Button>
    </FootBar>
  );
}

function wordFor({ present }: ExplainItem, { isNew }: DraftText, hasNext: boolean): SentenceId {
  if (!isNew && hasNext) return 'explain.go-on';
  if (present === '') return hasNext ? 'explain.write-next' : 'explain.write';
  return hasNext ? 'explain.replace-next' : 'explain.replace';
}
