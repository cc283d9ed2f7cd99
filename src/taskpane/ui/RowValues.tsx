import { makeStyles, tokens } from '@fluentui/react-components';
import { actualText, targetText } from '../../layout';
import type { IndicatorResult } from '../../scoring';
import { formatPercent } from './format';
import { useSpeech } from './language';
import { ownLevel } from './rowName';

const useStyles = makeStyles({
  values: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Longer texts are cut in the middle of the pane; the cell itself shows all. */
const LONGEST = 40;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Second level · target → actual · completion, as the sheet says it. */
export function RowValues({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, completion } = result;
  const level = ownLevel(result);
  const target = targetText(indicator);
  const actual = actualText(indicator);
  return (
    <span className={styles.values}>
      {level && <span className={styles.quiet}>{level} · </span>}
      {target === '' ? say('pane.no-target') : short(target)}
      <span className={styles.quiet}> → </span>
      {actual === '' ? say('pane.no-actual') : short(actual)}
      {completion !== null && ` · ${formatPercent(completion)}`}
    </span>
  );
}
