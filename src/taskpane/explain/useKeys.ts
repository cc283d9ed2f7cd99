import { useEffect, useRef } from 'react';
import { lineOf, PANE_KEYS } from '../keys/lists';
import { isTyping, pressed } from '../keys/pressed';

/** What the keys do. */
export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly write: () => void;
  readonly slot: () => void;
  /** Out of the field, to the card around it. */
  readonly leave: () => void;
}

const LINES = PANE_KEYS.explain.lines;

/**
 * Keys of the whole tab: Alt+↓ and Alt+↑ anywhere, J and K where nobody types, Ctrl+Enter to write, F2 for the next open slot,
 * Escape out of the field. While an input method composes they are its own.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const name = event.isComposing || event.defaultPrevented ? null : actionFor(event);
      if (!name) return;
      event.preventDefault();
      latest.current[name]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function actionFor(event: KeyboardEvent): keyof KeyActions | null {
  const line = lineOf(LINES, pressed(event));
  // Causes are chosen on the card alone.
  if (line === null || line === 'cause') return null;
  const isInField = isTyping(event.target);
  if (line === 'leave') return isInField ? line : null;
  return isInField && event.key.length === 1 ? null : line;
}
