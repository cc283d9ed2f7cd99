import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../checks';
import { lineOf, PANE_KEYS } from '../keys/lists';
import { pressed } from '../keys/pressed';
import { useSession } from '../ui/paneContext';
import { keyOfFinding } from './findings';
import type { Steering, Wanted } from './steering';
import { AskedStepContext } from './steering';

/**
 * F8 goes to the next of these findings and to its cell, Shift+F8 to the one before; after the last comes the first. It goes on from the
 * finding with the focus, else from the one it went to last, though that may have left the list.
 */
export function useSteps(findings: readonly Finding[]): Steering {
  const session = useSession();
  const [wanted, setWanted] = useState<Wanted>({ key: null, turn: 0 });
  const taken = useRef(0);
  const last = useRef<Last | null>(null);
  const asked = useContext(AskedStepContext);
  useEffect(() => {
    const go = (isBack: boolean) => {
      const next = stepFrom(findings, last.current, isBack);
      const finding = findings[next];
      if (!finding) return;
      const key = keyOfFinding(finding);
      last.current = { place: next, key };
      setWanted(({ turn }) => ({ key, turn: turn + 1 }));
      const { place } = finding;
      if (place.kind === 'cell') void session.select(place.sheet, place.address);
    };
    const onKey = (event: KeyboardEvent) => {
      const step = lineOf(PANE_KEYS.everywhere.lines, pressed(event));
      if ((step !== 'next' && step !== 'previous') || findings.length === 0) return;
      event.preventDefault();
      go(step === 'previous');
    };
    const before = asked.current;
    asked.current = null;
    if (before) go(before === 'previous');
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [findings, session, asked]);
  return useMemo(
    () => ({
      wanted,
      taken: (turn) => {
        taken.current = turn;
      },
      isTaken: (turn) => taken.current >= turn,
    }),
    [wanted],
  );
}

/** Where F8 went last: the place in the list, and what stood there. */
interface Last {
  readonly place: number;
  readonly key: string;
}

function stepFrom(findings: readonly Finding[], last: Last | null, isBack: boolean): number {
  const held = document.hasFocus() ? document.activeElement?.closest<HTMLElement>('[data-item]') : null;
  const placeOf = (key: string | undefined) => findings.findIndex((one) => keyOfFinding(one) === key);
  const focused = placeOf(held?.dataset['item']);
  const from = focused >= 0 ? focused : placeOf(last?.key);
  const count = findings.length;
  if (from >= 0) return (from + (isBack ? count - 1 : 1)) % count;
  // The one it went to last has left: what followed it stands in its place.
  if (last) return isBack ? (last.place + count - 1) % count : Math.min(last.place, count - 1);
  return isBack ? count - 1 : 0;
}
