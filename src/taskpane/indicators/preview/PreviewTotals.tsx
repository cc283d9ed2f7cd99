import { makeStyles, tokens } from '@fluentui/react-components';
import { formatRange } from '../../../model';
import type { Evaluation } from '../../../scoring';
import type { Preview } from '../../session/state';
import { Details } from '../../ui/Details';
import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import { PreviewTotal } from './PreviewTotal';
import { totalAhead } from './totals';

const useStyles = makeStyles({
  totals: { backgroundColor: tokens.colorNeutralBackground1 },
  more: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** So many totals stand there openly. */
const SHOWN = 3;

const keyOf = ({ table }: Evaluation): string => `${table.sheet} ${formatRange(table.range)}`;

/** The totals that the tables will show; of many those first that something speaks against, the rest folded. */
export function PreviewTotals({ preview: { plan, left } }: { readonly preview: Pick<Preview, 'plan' | 'left'> }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const before = new Map(usePaneState().tables.map(({ evaluation }) => [keyOf(evaluation), evaluation]));
  const tables = (plan.after ?? []).map((after) => {
    const was = before.get(keyOf(after)) ?? null;
    const ahead = totalAhead(after, was, left);
    return { key: keyOf(after), after, was, rank: ahead && ahead.doubts.length > 0 ? 0 : 1, has: ahead !== null };
  });
  const sorted = tables.filter(({ has }) => has).sort((one, other) => one.rank - other.rank);
  if (sorted.length === 0) return null;
  const show = ({ key, after, was }: (typeof sorted)[number]) => (
    <PreviewTotal key={key} after={after} before={was} left={left} isNamed={sorted.length > 1} />
  );
  const rest = sorted.slice(SHOWN);
  return (
    <section className={styles.totals} aria-label={say('preview.total')}>
      {sorted.slice(0, SHOWN).map(show)}
      {rest.length > 0 && (
        <div className={styles.more}>
          <Details summary={say('preview.more-totals', { count: rest.length })}>{rest.map(show)}</Details>
        </div>
      )}
    </section>
  );
}
