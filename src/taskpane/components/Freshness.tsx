import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { formatTime } from '../ui/format';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/session';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', marginLeft: 'auto' },
  text: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  stale: { color: tokens.colorStatusWarningForeground3 },
});

/** How fresh the figures are, and the button that makes sure. */
export function Freshness() {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { stale, busy, checkedAt } = usePaneState();
  const text = stale
    ? say('pane.stale')
    : checkedAt === null
      ? ''
      : say('pane.checked-at', { time: formatTime(checkedAt) });
  return (
    <div className={styles.line}>
      <Text size={200} role="status" className={stale ? styles.stale : styles.text}>
        {text}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        aria-label={say('pane.recheck')}
        title={say('pane.recheck')}
        disabled={busy !== null}
        onClick={() => void session.open()}
      />
    </div>
  );
}
