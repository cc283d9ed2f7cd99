import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useSpeech } from '../../../taskpane/door';
import type { ReviewState } from '../../../rectification';
import type { AreaName } from '../../keys/areas';
import type { BatchRow, Order, View } from '../rows';
import { BatchLine } from './BatchLine';
import { COLUMNS, GRID, LINE } from './columns';

const useStyles = makeStyles({
  // Where the window is low, the page scrolls, and some lines stay in sight.
  scroll: {
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: '240px',
    overflow: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { minWidth: '1040px', position: 'relative' },
  head: {
    display: 'grid',
    gridTemplateColumns: GRID,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    height: '32px',
    border: 'none',
    background: 'none',
    cursor: 'pointer',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    padding: `0 ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
  },
  number: { justifyContent: 'flex-end' },
  body: { position: 'relative' },
  nothing: { padding: tokens.spacingVerticalL },
});

interface Props {
  readonly rows: readonly BatchRow[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onOpen: (key: number) => void;
  readonly onDecide: (key: number, state: ReviewState) => void;
}

/** The lines, as many of them as are near the window; arrow keys go from file to file. */
export function BatchTable({ rows, view, onView, onOpen, onDecide }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE,
    overscan: 8,
    scrollPaddingStart: LINE,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]');
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const step = steps[event.key];
    if (!line || step === undefined || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    const to = Math.min(Math.max(Number(line.dataset['line']) + step, 0), rows.length - 1);
    virtual.scrollToIndex(to);
    // The line may only be drawn after the scrolling.
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-line="${to}"] button`)?.focus());
  };
  return (
    <div ref={scroll} className={styles.scroll} data-area={'files' satisfies AreaName} onKeyDown={move}>
      <div role="table" aria-label={say('batch.table')} aria-rowcount={rows.length + 1} className={styles.table}>
        <div role="row" aria-rowindex={1} className={styles.head}>
          <Titles view={view} onView={onView} />
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            return (
              row && <BatchLine key={key} row={row} index={index} top={start} onOpen={onOpen} onDecide={onDecide} />
            );
          })}
        </div>
      </div>
      {rows.length === 0 && <div className={styles.nothing}>{say('batch.nothing-shown')}</div>}
    </div>
  );
}

/** The titles; a click orders by one, a second turns that round, a third goes back to the order in which the files came. */
function Titles({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  const styles = useStyles();
  const { say } = useSpeech();
  const orderBy = (order: Exclude<Order, 'given'>) => {
    if (view.order !== order) onView({ ...view, order, isDescending: false });
    else if (!view.isDescending) onView({ ...view, isDescending: true });
    else onView({ ...view, order: 'given', isDescending: false });
  };
  return COLUMNS.map(({ id, title, isNumber }) => {
    const isOrder = view.order === id;
    const canOrder = id !== 'state' && id !== 'doubt';
    const sort = isOrder ? (view.isDescending ? 'descending' : 'ascending') : 'none';
    return (
      <div role="columnheader" key={id} aria-sort={canOrder ? sort : undefined}>
        {!canOrder ? (
          <span className={styles.title}>{say(title)}</span>
        ) : (
          <button className={mergeClasses(styles.title, isNumber && styles.number)} onClick={() => orderBy(id)}>
            {say(title)}
            {isOrder && (view.isDescending ? <ArrowSortDownRegular /> : <ArrowSortUpRegular />)}
          </button>
        )}
      </div>
    );
  });
}
