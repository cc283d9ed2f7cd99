import { firstStop, isReachable } from '../keys/focusable';
import type { PaneLink } from './link';

/** Hands keys on to the page, where they are the page's: this frame hides them from it. */
export function handOn(event: KeyboardEvent, link: Pick<PaneLink, 'pressed'>): void {
  if (event.isComposing || !link.pressed(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Presses a key in the pane, though the focus is outside of it. */
export function press(key: string, shiftKey: boolean): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
}

/** Gives what takes the focus: to where it was last in this pane, else to the part that is open, else to whatever comes first. */
export function paneFocus(): () => void {
  let last: HTMLElement | null = null;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return () => {
    window.focus();
    const open = document.querySelector<HTMLElement>('nav [aria-current]');
    const target = last?.isConnected && isReachable(last) ? last : (open ?? firstStop(document));
    target?.focus();
  };
}
