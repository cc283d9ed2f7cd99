import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../scoring';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { AttentionItem } from './AttentionItem';
import { RowList } from '../../ui/RowList';

const useStyles = makeStyles({
  done: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly view: TableView;
  readonly rows: readonly IndicatorResult[];
}

/** What needs a hand, first: open rows with their answers in place, rows without a reason, and what was decided already. */
export function AttentionList({ view, rows }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (rows.length === 0) {
    return (
      <Text size={200} className={styles.done}>
        {say('pane.all-done')}
      </Text>
    );
  }
  return (
    <RowList title={say('pane.needs-hand', { count: rows.length })}>
      {rows.map((result) => (
        <AttentionItem key={result.indicator.row} view={view} result={result} />
      ))}
    </RowList>
  );
}
