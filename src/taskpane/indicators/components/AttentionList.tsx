import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../scoring';
import { leftOf } from '../../session/left';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { AttentionItem } from './AttentionItem';
import { RowList } from '../../ui/RowList';

const useStyles = makeStyles({
  line: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly view: TableView;
  readonly rows: readonly IndicatorResult[];
  readonly onExplain: () => void;
}

/**
 * What needs a hand here, first: open rows with their answers in place, and what was decided already. Rows that only lack an explanation
 * wait in the next step, which is told.
 */
export function AttentionList({ view, rows, onExplain }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { explain } = leftOf(view);
  return (
    <>
      {rows.length === 0 ? (
        <Text size={200} className={styles.line}>
          {say('pane.all-done')}
        </Text>
      ) : (
        <RowList title={say('pane.needs-hand', { count: rows.length })}>
          {rows.map((result) => (
            <AttentionItem key={result.indicator.row} view={view} result={result} />
          ))}
        </RowList>
      )}
      {explain > 0 && (
        <Text size={200} className={styles.line}>
          <Link as="button" onClick={onExplain}>
            {say('guide.explain-left', { count: explain })}
          </Link>
        </Text>
      )}
    </>
  );
}
