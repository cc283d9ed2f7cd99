import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUndoRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Evaluation } from '../../../scoring';
import type { ExplainItem } from '../items';
import { isOfRows } from '../items';
import type { Explaining } from '../useExplain';
import { IconButton } from '../../ui/IconButton';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';
import { ItemName } from './ItemName';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  where: { flexGrow: 1, fontVariantNumeric: 'tabular-nums' },
  keys: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly item: ExplainItem;
  readonly evaluation: Evaluation;
  readonly explaining: Explaining;
}

/** Which text it is of how many, what it is about, and the way to the others. */
export function ExplainHead({ item, evaluation, explaining }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { busy, steps } = usePaneState();
  const { todo, neighbour, take } = explaining;
  const [previous, next] = [neighbour(-1), neighbour(1)];
  const due = todo.filter(isOfRows);
  const number = due.indexOf(item) + 1;
  const where = number > 0 ? say('explain.place', { number, count: due.length }) : otherPlace(item, say);
  return (
    <>
      <div className={styles.line}>
        <Text size={200} className={styles.where} aria-live="polite">
          <Text size={200} weight="semibold">
            {where}
          </Text>
          <span className={styles.keys}>{say('explain.keys')}</span>
        </Text>
        <IconButton
          icon={<ArrowUndoRegular />}
          label={say('pane.restore')}
          onClick={busy !== null || steps.length === 0 ? null : () => void session.restore()}
        />
        <IconButton
          icon={<ArrowUpRegular />}
          label={say('explain.previous')}
          onClick={previous && (() => take(previous))}
        />
        <IconButton icon={<ArrowDownRegular />} label={say('explain.next')} onClick={next && (() => take(next))} />
      </div>
      <ItemName item={item} evaluation={evaluation} />
    </>
  );
}

/** What is said of a text that is not owed for a row. */
const otherPlace = (item: ExplainItem, say: ReturnType<typeof useSpeech>['say']): string =>
  say(item.isDone ? 'explain.done-one' : 'explain.other-one');
