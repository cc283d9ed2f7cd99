import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import type { FocusEvent, ReactNode } from 'react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useListStyles } from './listStyles';

/** Lists up to this length are there as a whole: finding on the page and printing work as everywhere. */
const WHOLE = 20;
/** How high an item is before it was seen, in pixels. */
const ESTIMATE = 112;
/** Items that are ready beyond the window's edges. */
const READY = 4;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The number of an item to bring into sight (from 0); -1 for none. A new `turn` asks again. */
  readonly wanted: { readonly index: number; readonly turn: number };
  /** What stands in the item's <li>. */
  readonly children: (item: Item) => ReactNode;
}

/**
 * A list of any length in a page that scrolls as a whole. Of a long one only what is near the window is there; how many there are and
 * which one it is, each item says itself (aria-setsize, aria-posinset). The item with the focus stays.
 */
export function LongList<Item>(props: Props<Item>) {
  return props.items.length <= WHOLE ? <WholeList {...props} /> : <PartedList {...props} />;
}

function WholeList<Item>({ items, keyOf, children }: Props<Item>) {
  const lists = useListStyles();
  return (
    <ul className={lists.list}>
      {items.map((item) => (
        <li key={keyOf(item)} data-item={keyOf(item)}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

function PartedList<Item>({ items, keyOf, wanted, children }: Props<Item>) {
  const lists = useListStyles();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef(-1);
  const [top, setTop] = useState(0);
  const rangeExtractor = useCallback((range: Range) => withFocused(range, focused.current), []);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ESTIMATE,
    overscan: READY,
    scrollMargin: top,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    rangeExtractor,
  });
  // What stands above the list grows and shrinks: looked at whenever the list is drawn, and that is with every scrolling.
  useLayoutEffect(() => {
    const now = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setTop((before) => (Math.abs(now - before) > 1 ? now : before));
  });
  const { index, turn } = wanted;
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'center' });
  }, [virtual, index, turn]);
  const follow = ({ target }: FocusEvent<HTMLElement>) => {
    focused.current = Number(target.closest('li')?.dataset['index'] ?? -1);
  };
  return (
    <ul
      ref={list}
      className={lists.list}
      style={{ position: 'relative', height: virtual.getTotalSize() }}
      onFocus={follow}
    >
      {virtual.getVirtualItems().map(({ key, index: number, start }) => {
        const item = items[number];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={number}
            data-item={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={number + 1}
            style={{ position: 'absolute', top: 0, left: 0, width: '100%', transform: `translateY(${start - top}px)` }}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** The items in range, and the one with the focus: a keyboard would else start anew at the top. */
function withFocused(range: Range, focused: number): number[] {
  const near = defaultRangeExtractor(range);
  if (focused < 0 || focused >= range.count || near.includes(focused)) return near;
  return [...near, focused].sort((a, b) => a - b);
}
