import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainItem } from '../items';
import { formatAddress } from '../../../model';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  go: {
    alignSelf: 'flex-start',
    minWidth: 'auto',
    minHeight: '24px',
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  loud: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly sheet: string;
  readonly item: ExplainItem;
  /** Writing would take the place of what stands there. */
  readonly isReplaced: boolean;
}

/** What the cell holds now; nothing is written over it unseen. */
export function PresentCell({ sheet, item: { place, present, isLocked }, isReplaced }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { address } = place;
  if (!address) {
    return (
      <div className={styles.box}>
        <Text size={200}>{say('explain.no-cell')}</Text>
      </div>
    );
  }
  const cell = formatAddress(address);
  return (
    <div className={styles.box}>
      <Button
        className={styles.go}
        size="small"
        appearance="transparent"
        onClick={() => void session.select(sheet, address)}
      >
        {say('explain.cell-holds', { cell })}
      </Button>
      <Text size={200} className={present === '' ? styles.quiet : styles.text}>
        {present === '' ? say('pane.empty-cell') : present}
      </Text>
      {isReplaced && present !== '' && (
        <Text size={200} className={styles.loud}>
          {say('explain.will-replace')}
        </Text>
      )}
      {isLocked && (
        <Text size={200} className={styles.loud}>
          {say('explain.locked', { cell })}
        </Text>
      )}
    </div>
  );
}
