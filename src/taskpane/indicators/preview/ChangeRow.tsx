import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../model/address';
import type { CellChange } from '../../../model/change';
import type { ShownRole } from '../../session/writePlan';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import { shownValue } from './changes';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { minWidth: 'auto', justifyContent: 'flex-start', padding: 0, fontFamily: tokens.fontFamilyMonospace },
  name: { display: 'block', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly change: CellChange;
  /** What the cell holds; null for one of a sheet that we add. */
  readonly role: ShownRole | null;
  /** What its row is called. */
  readonly name: string;
}

/** One cell: where, what stands there, what will, and by which formula. */
export function ChangeRow({ change, role, name }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const cell = formatAddress(change.address);
  const isText = role === 'reason' || role === 'conclusion';
  const label = [name, role && say(`pane.cell-${role}`)].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      <Button
        className={styles.cell}
        size="small"
        appearance="transparent"
        aria-label={say('pane.go-to-cell', { cell })}
        onClick={() => void session.select(change.sheet, change.address)}
      >
        {cell}
      </Button>
      <span>
        <span className={styles.name}>{label}</span>
        <span className={styles.before}>{shownValue(change.before, role) || say('pane.empty-cell')} → </span>
        <span className={isText ? styles.text : styles.after}>
          {shownValue(change.after, role) || say('pane.empty-cell')}
        </span>
        {change.after.formula !== null && <code className={styles.formula}>{change.after.formula}</code>}
      </span>
    </li>
  );
}
