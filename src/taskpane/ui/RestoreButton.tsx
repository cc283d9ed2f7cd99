import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useSpeech } from './language';
import { usePaneState, useSession } from './paneContext';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    marginLeft: 'auto',
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
});

/** The way back: shows what taking the last writing back would do. Stands at the right end of the foot. */
export function RestoreButton() {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { busy, steps } = usePaneState();
  const last = steps.at(-1);
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      icon={<ArrowUndoRegular />}
      disabledFocusable={busy !== null || !last}
      title={last ? say('pane.restore-count', { count: last.cells }) : undefined}
      onClick={() => void session.restore()}
    >
      {say('pane.restore')}
    </Button>
  );
}
