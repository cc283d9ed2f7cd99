import { useContext, useEffect, useRef } from 'react';
import { lineOf, PANE_KEYS } from '../keys/lists';
import { pressed } from '../keys/pressed';
import { AskedStepContext } from './steering';

/** F8 in another part of the pane: `toReview` brings the findings to the front, which then go on to the one that was asked for. */
export function useSteppingIn(toReview: (() => void) | null): void {
  const asked = useContext(AskedStepContext);
  const latest = useRef(toReview);
  useEffect(() => {
    latest.current = toReview;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = lineOf(PANE_KEYS.everywhere.lines, pressed(event));
      if (!latest.current || event.defaultPrevented || (step !== 'next' && step !== 'previous')) return;
      event.preventDefault();
      asked.current = step;
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [asked]);
}
