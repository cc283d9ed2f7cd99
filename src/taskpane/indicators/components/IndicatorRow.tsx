import { makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../model';
import type { IndicatorResult } from '../../../scoring';
import { sharesScore } from '../../../scoring';
import { formatNumber } from '../../ui/format';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import type { TableView } from '../../session/state';
import { placeOf, standingOf } from '../../session/standing';
import { CompletionBar } from './CompletionBar';
import { Hidden } from '../../ui/Hidden';
import { ROW_BUTTON } from '../../ui/rowButton';
import { RowFollowing } from './RowFollowing';
import { RowStatus } from './RowStatus';
import { RowValues } from '../../ui/RowValues';

const useStyles = makeStyles({
  button: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  score: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  cell: {
    textAlign: 'right',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground2,
  },
  bar: { gridColumn: '1 / -1', paddingTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly view: Pick<TableView, 'table' | 'fixed' | 'evaluation'>;
  readonly result: IndicatorResult;
}

/** One indicator. The whole row is a button that goes to its cell. */
export function IndicatorRow({ view, result }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const place = placeOf(result);
  const { indicator, completion, points } = result;
  return (
    <button type="button" className={styles.button} onClick={() => void session.select(view.table.sheet, place)}>
      <span>{indicator.name}</span>
      <span className={styles.score}>
        {points && say('pane.of-points', { earned: earnedText(result, say), points: formatNumber(points.value) })}
      </span>
      <RowValues result={result} evaluation={view.evaluation} />
      <span className={styles.cell}>
        <Hidden>{say('pane.go-to')}</Hidden>
        {formatAddress(place)}
      </span>
      <RowStatus result={result} />
      <RowFollowing result={result} isFixed={view.fixed.has(indicator.row)} />
      {completion !== null && (
        <span className={styles.bar}>
          <CompletionBar completion={completion} standing={standingOf(result)} />
        </span>
      )}
    </button>
  );
}

/** The score that somebody entered, and what the rules give where that is another; else that of the rules. */
function earnedText(result: IndicatorResult, say: ReturnType<typeof useSpeech>['say']): string {
  const { score, entered } = result;
  const counted = sharesScore(result) ? score : (entered ?? score);
  if (counted === null) return entered === null ? '?' : say('pane.typed-score', { score: formatNumber(entered) });
  if (score === null) return say('pane.typed-score', { score: formatNumber(counted) });
  const [shown, byRules] = [formatNumber(counted), formatNumber(score)];
  return shown === byRules ? shown : say('pane.score-and-rules', { score: shown, rules: byRules });
}
