import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../model';
import type { Speech } from '../../ui/language';
import { Details } from '../../ui/Details';
import { useSpeech } from '../../ui/language';
import { CellRow } from './CellRow';
import { shownValue } from './changes';
import type { OfferedCell } from './offered';

const useStyles = makeStyles({
  name: { display: 'block', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  follows: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalS },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', alignItems: 'flex-start' },
  ticked: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly cell: OfferedCell;
  /** What its row is called. */
  readonly name: string;
  readonly disabled: boolean;
  /** Absent where the cell cannot be left by itself. */
  readonly onTick?: ((isTicked: boolean) => void) | undefined;
}

/** One cell: whether it is written, where, what stands there, what will, and by which formula. */
export function ChangeRow({ cell, name, disabled, onTick }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { change, role, isLeft } = cell;
  const label = [name, role && say(`pane.cell-${role}`)].filter(Boolean).join(' · ');
  const at = formatAddress(change.address);
  return (
    <div className={styles.row}>
      {onTick && (
        <Checkbox
          disabled={disabled}
          checked={!isLeft}
          aria-label={say('preview.tick', { cell: at, name: label })}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      )}
      <div className={mergeClasses(onTick && styles.ticked)}>
        <CellRow sheet={change.sheet} address={change.address} isBeside={onTick !== undefined}>
          <span className={styles.name}>{label}</span>
          {isLeft ? <span className={styles.before}>{leftText(cell, say)}</span> : <Written cell={cell} />}
        </CellRow>
      </div>
    </div>
  );
}

function leftText({ change: { before }, role }: OfferedCell, say: Speech['say']): string {
  const value = shownValue(before, role);
  return value === '' ? say('preview.left-empty') : say('preview.left', { value });
}

/** What stands in the cell and what will. */
function Written({ cell: { change, role, isFixed } }: Pick<Props, 'cell'>) {
  const styles = useStyles();
  const { say } = useSpeech();
  const isText = role === 'reason' || role === 'goal' || role === 'conclusion';
  const { formula } = change.after;
  return (
    <>
      <span className={styles.before}>{shownValue(change.before, role) || say('pane.empty-cell')} → </span>
      <span className={isText ? styles.text : styles.after}>
        {shownValue(change.after, role) || say('pane.empty-cell')}
      </span>
      {role !== null && !isText && change.after.value !== null && (
        <span className={styles.follows}>{say(formula === null || isFixed ? 'pane.row-fixed' : 'pane.row-live')}</span>
      )}
      {formula !== null && (
        <Details summary={say('preview.formula')}>
          <code className={styles.formula}>{formula}</code>
        </Details>
      )}
    </>
  );
}
