import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { formatTime } from './format';
import { useSpeech } from './language';
import { usePaneState, useSession } from './paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', marginLeft: 'auto' },
  text: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  old: { color: tokens.colorStatusWarningForeground3 },
});

/** How fresh the figures are, and the button that makes sure. */
export function Freshness() {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { freshness, busy, checkedAt, book } = usePaneState();
  const isManual = book?.remarks?.some(({ remedy }) => remedy === 'calculate') === true;
  const time = checkedAt === null ? '' : say('pane.checked-at', { time: formatTime(checkedAt) });
  const text = freshness === 'fresh' ? time : say(`pane.${freshness}`);
  return (
    <div className={styles.line}>
      <Text size={200} role="status" className={freshness === 'fresh' ? styles.text : styles.old}>
        {text}
      </Text>
      {isManual && (
        <Button
          size="small"
          appearance="subtle"
          title={say('pane.manual')}
          disabledFocusable={busy !== null}
          onClick={() => void session.calculate()}
        >
          {say('pane.calculate')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        aria-label={say('pane.recheck')}
        title={say('pane.recheck')}
        disabledFocusable={busy !== null}
        onClick={() => void session.open()}
      />
    </div>
  );
}
