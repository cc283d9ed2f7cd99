import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/taskpane/store';

const start = () => createStore<{ readonly count: number; readonly name: string }>({ count: 1, name: '表' });

describe('a store', () => {
  it('keeps the fields that a change does not name, in a new state', () => {
    const store = start();
    const before = store.state();
    store.patch({ count: 2 });
    expect(store.state()).toEqual({ count: 2, name: '表' });
    expect(before).toEqual({ count: 1, name: '表' });
  });

  it('tells everybody who listens, with the new state in place', () => {
    const store = start();
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.state().count));
    const leave = store.subscribe(() => seen.push(-store.state().count));
    store.patch({ count: 2 });
    leave();
    store.patch({ count: 3 });
    expect(seen).toEqual([2, -2, 3]);
  });

  it('tells nobody once it is closed', () => {
    const store = start();
    let calls = 0;
    store.subscribe(() => calls++);
    store.close();
    store.patch({ count: 2 });
    expect(calls).toBe(0);
    expect(store.state().count).toBe(2);
  });
});
