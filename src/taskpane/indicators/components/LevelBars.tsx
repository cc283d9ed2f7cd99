import { makeStyles } from '@fluentui/react-components';
import type { Evaluation } from '../../../scoring';
import { sumByLevel } from '../levels';
import { LevelBar } from './LevelBar';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** Points by level, execution first. */
export function LevelBars({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const sums = sumByLevel(evaluation).filter((sum) => sum.points > 0 || sum.rate !== null);
  if (sums.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sums.map((sum) => (
        <LevelBar key={`${sum.kind} ${sum.name ?? ''}`} sum={sum} />
      ))}
    </ul>
  );
}
