import { useSyncExternalStore } from 'react';

/** A state that others may look at and follow. */
export interface Readable<State> {
  readonly state: () => State;
  /** Calls back after each change; gives a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** One immutable state with those who listen to it. */
export interface Store<State> extends Readable<State> {
  /** Puts another state in its place that differs in these fields, and tells who listens. */
  readonly patch: (change: Partial<State>) => void;
  /** Tells nobody any more. */
  readonly close: () => void;
}

export function createStore<State extends object>(start: State): Store<State> {
  let current = start;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    patch(change) {
      current = { ...current, ...change };
      for (const listener of listeners) listener();
    },
    close: () => listeners.clear(),
  };
}

/** The state of the moment; the component follows it. */
export function useStore<State>({ subscribe, state }: Readable<State>): State {
  return useSyncExternalStore(subscribe, state);
}
