import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/session';
import { FootBar } from './FootBar';

const useStyles = makeStyles({
  right: { marginLeft: 'auto' },
  slim: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
});

/** What can be done with the table: one primary action, and the way back. */
export function ActionBar({ onPreview }: { readonly onPreview: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { busy, steps } = usePaneState();
  const last = steps.at(-1);
  return (
    <FootBar label={say('pane.actions')}>
      <Button appearance="primary" disabled={busy !== null} onClick={onPreview}>
        {say('pane.preview')}
      </Button>
      <Button className={styles.slim} disabled={busy !== null} onClick={() => void session.mark()}>
        {say('pane.mark')}
      </Button>
      <Button
        className={mergeClasses(styles.right, styles.slim)}
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabled={busy !== null || !last}
        title={last ? say('pane.restore-count', { count: last.cells }) : undefined}
        onClick={() => void session.restore()}
      >
        {say('pane.restore')}
      </Button>
    </FootBar>
  );
}
