import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../scoring';
import { formatDifference, formatNumber } from '../../ui/format';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  score: { fontVariantNumeric: 'tabular-nums' },
  why: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  aside: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, textAlign: 'right' },
});

/** Below this two scores are the same: the tables print two decimals. */
const SAME = 0.005;

/** The total with its grade, held against what the table itself says. */
export function TotalLine({ evaluation: { table, total } }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  return (
    <div className={styles.line}>
      <Text size={800} weight="semibold" className={styles.score}>
        {formatNumber(total.score ?? total.known)}
      </Text>
      {total.grade !== null && (
        <Badge size="large" shape="rounded" appearance="filled" color="brand">
          {total.grade}
        </Badge>
      )}
      {total.score === null && <Badge appearance="outline">{say('pane.score-open')}</Badge>}
      <Text size={200} className={styles.aside}>
        {total.score !== null && enteredText(table.total?.entered ?? null, total.score, say)}
      </Text>
      {total.why && (
        <Text size={200} className={styles.why}>
          {sayNote(total.why)}
        </Text>
      )}
    </div>
  );
}

function enteredText(entered: number | null, score: number, say: ReturnType<typeof useSpeech>['say']): string {
  if (entered === null) return '';
  if (Math.abs(entered - score) < SAME) return say('pane.entered-same');
  const difference = formatDifference(entered - score);
  return say('pane.entered-differs', { entered: formatNumber(entered), difference });
}
