import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../ui/language';
import type { OfferedSheet } from './offered';
import { countsOf } from './offered';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  counts: { color: tokens.colorNeutralForeground1 },
});

const KINDS = ['live', 'fixed', 'texts', 'emptied'] as const;

/** How many figures follow their rows, how many do not, and what else is written. */
export function PreviewCounts({ sheets }: { readonly sheets: readonly OfferedSheet[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const counts = countsOf(sheets);
  const said = KINDS.filter((kind) => counts[kind] > 0).map((kind) => say(`preview.${kind}`, { count: counts[kind] }));
  if (said.length === 0) return null;
  return (
    <div className={styles.box} role="group" aria-label={say('preview.counts')}>
      <div className={styles.counts}>{said.join(' · ')}</div>
      {counts.fixed > 0 && counts.live > 0 && <div>{say('preview.fixed-hint')}</div>}
    </div>
  );
}
