import { makeStyles, tokens } from '@fluentui/react-components';
import type { Left } from '../../../plan';
import type { Evaluation } from '../../../scoring';
import { useSpeech } from '../../ui/language';
import { TotalState } from '../../ui/TotalState';
import { totalAhead } from './totals';

const useStyles = makeStyles({
  total: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  beside: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  doubt: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  /** The table once what is ticked is written. */
  readonly after: Evaluation;
  /** The table as it stands. */
  readonly before: Evaluation | null;
  readonly left: Left;
  /** There are others: the table is named. */
  readonly isNamed: boolean;
}

/** The total of one table as it will show it, what it was, and what speaks against it. */
export function PreviewTotal({ after, before, left, isNamed }: Props) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const ahead = totalAhead(after, before, left);
  if (ahead === null) return null;
  const { figure, byRules, isOpen } = after.total.shown;
  const isOther = !isOpen && byRules !== null && figure !== null && Math.abs(byRules - figure) >= 0.005;
  return (
    <div className={styles.total} role="group" aria-label={say('preview.total')}>
      <div className={styles.label}>
        {isNamed ? say('preview.total-on', { sheet: after.table.sheet }) : say('preview.total')}
      </div>
      <div className={styles.figure}>{sayNote(ahead.figure)}</div>
      {ahead.beside.map((one) => (
        <div key={one.id} className={styles.beside}>
          {sayNote(one)}
        </div>
      ))}
      {isOther && <TotalState evaluation={after} />}
      {ahead.doubts.map((one) => (
        <div key={one.id} role="note" className={styles.doubt}>
          {sayNote(one)}
        </div>
      ))}
    </div>
  );
}
