import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellChange } from '../../../model';
import type { ShownRole } from '../../session/writePlan';
import { useSpeech } from '../../ui/language';
import { CellRow } from './CellRow';
import { shownValue } from './changes';

const useStyles = makeStyles({
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
  /** The figure does not follow its row. */
  readonly isFixed: boolean;
  /** What its row is called. */
  readonly name: string;
}

/** One cell: where, what stands there, what will, and by which formula. */
export function ChangeRow({ change, role, isFixed, name }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const isText = role === 'reason' || role === 'goal' || role === 'conclusion';
  const label = [name, role && say(`pane.cell-${role}`)].filter(Boolean).join(' · ');
  return (
    <CellRow sheet={change.sheet} address={change.address}>
      <span className={styles.name}>{label}</span>
      <span className={styles.before}>{shownValue(change.before, role) || say('pane.empty-cell')} → </span>
      <span className={isText ? styles.text : styles.after}>
        {shownValue(change.after, role) || say('pane.empty-cell')}
      </span>
      {isFixed && change.after.formula !== null && <span className={styles.name}>{say('formula.fixed')}</span>}
      {change.after.formula !== null && <code className={styles.formula}>{change.after.formula}</code>}
    </CellRow>
  );
}
