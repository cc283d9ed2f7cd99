import { useEffect, useRef } from 'react';

/** What the keys do. */
export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly write: () => void;
  readonly slot: () => void;
  /** Out of the field, to the card around it. */
  readonly leave: () => void;
}

const WITH_ALT: Readonly<Partial<Record<string, keyof KeyActions>>> = { ArrowDown: 'next', ArrowUp: 'previous' };
const ALONE: Readonly<Partial<Record<string, keyof KeyActions>>> = { j: 'next', k: 'previous' };

const TYPING = 'input, textarea, select, [contenteditable]';

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

/** Whether what has the focus takes letters and digits as text. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;

function actionFor(event: KeyboardEvent): keyof KeyActions | null {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (ctrlKey || metaKey) return key === 'Enter' ? 'write' : null;
  if (altKey) return WITH_ALT[key] ?? null;
  if (key === 'F2') return 'slot';
  const isTyping = isField(target);
  if (key === 'Escape') return isTyping ? 'leave' : null;
  return isTyping ? null : (ALONE[key.toLowerCase()] ?? null);
}
