import { makeStyles, tokens } from '@fluentui/react-components';
import { actualSpan, rateText, targetSpan, textOf } from '../../narrative';
import type { Evaluation, IndicatorResult } from '../../scoring';
import { useSpeech } from './language';
import { ownLevel } from './rowName';

const useStyles = makeStyles({
  values: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Longer texts are cut in the middle of the pane; the cell itself shows all. */
const LONGEST = 40;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

interface Props {
  readonly result: IndicatorResult;
  /** Of its table. */
  readonly evaluation: Evaluation;
}

/** Second level · target → actual · completion, written as drafts and reports write them; what is no plain number in the cell's own words. */
export function RowValues({ result, evaluation }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, completion } = result;
  const level = ownLevel(result);
  const { sheet } = evaluation.table;
  const [target, actual] = [targetSpan, actualSpan].map((of) => {
    const span = of(sheet, indicator);
    return span ? textOf([span]) : '';
  });
  return (
    <span className={styles.values}>
      {level && <span className={styles.quiet}>{level} · </span>}
      {target ? short(target) : say('pane.no-target')}
      <span className={styles.quiet}> → </span>
      {actual ? short(actual) : say('pane.no-actual')}
      {completion !== null && completion >= 0 && ` · ${rateText(completion, evaluation)}`}
    </span>
  );
}
