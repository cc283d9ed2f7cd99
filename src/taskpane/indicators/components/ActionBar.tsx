import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';
import { FootBar } from '../../ui/FootBar';
import { RestoreButton } from '../../ui/RestoreButton';

const useStyles = makeStyles({
  slim: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
});

/** What can be done with the table: one primary action, and the way back. */
export function ActionBar({ onPreview }: { readonly onPreview: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { busy } = usePaneState();
  return (
    <FootBar label={say('pane.actions')}>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={onPreview}>
        {say('pane.preview')}
      </Button>
      <Button className={styles.slim} disabledFocusable={busy !== null} onClick={() => void session.mark()}>
        {say('pane.mark')}
      </Button>
      <RestoreButton />
    </FootBar>
  );
}
