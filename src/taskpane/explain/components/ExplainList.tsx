import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExplainItem } from '../items';
import { isOfRows } from '../items';
import { lacksReason } from '../../session/standing';
import type { Explaining } from '../useExplain';
import { useSpeech } from '../../ui/language';
import { RowList } from '../../ui/RowList';
import { ExplainRow } from './ExplainRow';

const useStyles = makeStyles({
  none: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  toggle: { margin: tokens.spacingHorizontalXS },
});

interface Props {
  readonly explaining: Explaining;
  readonly onTake: (item: ExplainItem) => void;
}

/** All texts of the table: those that are due, and behind a button those that stand. */
export function ExplainList({ explaining, onTake }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { items, todo } = explaining;
  const [due, others] = [todo.filter(isOfRows), todo.filter((item) => !isOfRows(item))];
  // The rows, as every other place counts them: several can share a cell.
  const waiting = due.reduce((sum, { place }) => sum + place.results.filter(lacksReason).length, 0);
  const done = items.filter(({ isDone }) => isDone);
  return (
    <>
      {due.length > 0 ? (
        <RowList title={say('explain.todo', { count: waiting })}>{rows(due, explaining, onTake)}</RowList>
      ) : (
        <Text size={200} className={styles.none}>
          {say('explain.all-done')}
        </Text>
      )}
      {others.length > 0 && (
        <RowList title={say('explain.other', { count: others.length })}>{rows(others, explaining, onTake)}</RowList>
      )}
      {done.length > 0 && (
        <>
          <Button
            className={styles.toggle}
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {say('explain.done', { count: done.length })}
          </Button>
          {isOpen && (
            <RowList title={say('explain.done', { count: done.length })}>{rows(done, explaining, onTake)}</RowList>
          )}
        </>
      )}
    </>
  );
}

function rows(items: readonly ExplainItem[], { current, draft }: Explaining, onTake: Props['onTake']) {
  return items.map((item) => (
    <ExplainRow
      key={item.id}
      item={item}
      draft={draft(item)}
      isCurrent={item === current}
      onTake={() => onTake(item)}
    />
  ));
}
