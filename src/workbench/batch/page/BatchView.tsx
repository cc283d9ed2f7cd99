import { Button, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useSpeech } from '../../../taskpane/door';
import type { ReviewState } from '../../../rectification';
import { REVIEW_STATES } from '../../../rectification';
import type { BatchRow, Filter, View } from '../rows';
import { FILTERS, isIn } from '../rows';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  search: { width: '240px', flexShrink: 1 },
  rest: { flexGrow: 1 },
});

interface Props {
  readonly view: View;
  /** All lines, for the counts beside the filters. */
  readonly rows: readonly BatchRow[];
  readonly onView: (view: View) => void;
  readonly onMark: (state: ReviewState) => void;
  /** Takes back what was marked last; null where that is over. */
  readonly onUnmark: (() => void) | null;
}

/** Which lines are shown, and what is decided of all of them at once. */
export function BatchView({ view, rows, onView, onMark, onUnmark }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.line}>
      <Input
        className={styles.search}
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={say('batch.search')}
        placeholder={say('batch.search')}
        value={view.search}
        onChange={(_, { value }) => onView({ ...view, search: value })}
      />
      <Select
        aria-label={say('batch.filter')}
        value={view.filter}
        onChange={(_, { value }) => onView({ ...view, filter: FILTERS.find((one) => one === value) ?? 'all' })}
      >
        {FILTERS.map((filter: Filter) => (
          <option key={filter} value={filter}>
            {say(`batch.filter-${filter}`, { count: rows.filter((row) => isIn(row, filter)).length })}
          </option>
        ))}
      </Select>
      <span className={styles.rest} />
      <span id="batch-mark">{say('batch.mark-all')}</span>
      {REVIEW_STATES.map((state) => (
        <Button
          key={state}
          size="small"
          id={`batch-mark-${state}`}
          aria-labelledby={`batch-mark batch-mark-${state}`}
          onClick={() => onMark(state)}
        >
          {say(`rectification.state-${state}`)}
        </Button>
      ))}
      {onUnmark && (
        <Button size="small" appearance="subtle" onClick={onUnmark}>
          {say('batch.undo')}
        </Button>
      )}
    </div>
  );
}
