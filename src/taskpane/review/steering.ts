import { createContext, useContext } from 'react';

/** The finding that F8 goes to. */
export interface Wanted {
  /** keyOfFinding; null before the key was pressed. */
  readonly key: string | null;
  /** Grows with each press: the same finding can be asked for again. */
  readonly turn: number;
}

export interface Steering {
  readonly wanted: Wanted;
  /** Called by the finding that took the focus: it must not take it again when it comes back into sight. */
  readonly taken: (turn: number) => void;
  /** Whether that turn was taken. */
  readonly isTaken: (turn: number) => boolean;
}

const NOBODY: Steering = { wanted: { key: null, turn: 0 }, taken: () => undefined, isTaken: () => true };

export const SteeringContext = createContext<Steering>(NOBODY);

export const useSteering = (): Steering => useContext(SteeringContext);

/** The step that was asked for before the findings were in front; whoever takes it empties it. */
export const AskedStepContext = createContext<{ current: 'next' | 'previous' | null }>({ current: null });
