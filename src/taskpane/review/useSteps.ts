import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../checks';
import { useSession } from '../ui/paneContext';
import { keyOfFinding } from './findings';
import type { Steering, Wanted } from './steering';

/** Excel's own key for going on is F8 nowhere else in the pane; Shift turns it round. */
const KEY = 'F8';

/**
 * F8 goes to the next of these findings and to its cell, Shift+F8 to the one before; after the last comes the first. It goes on from the
 * finding with the focus, else from the one it went to last, though that may have left the list.
 */
export function useSteps(findings: readonly Finding[]): Steering {
  const session = useSession();
  const [wanted, setWanted] = useState<Wanted>({ key: null, turn: 0 });
  const taken = useRef(0);
  const last = useRef(-1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== KEY || findings.length === 0) return;
      event.preventDefault();
      const next = stepFrom(findings, last.current, event.shiftKey);
      const finding = findings[next];
      if (!finding) return;
      last.current = next;
      setWanted(({ turn }) => ({ key: keyOfFinding(finding), turn: turn + 1 }));
      const { place } = finding;
      if (place.kind === 'cell') void session.select(place.sheet, place.address);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [findings, session]);
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

function stepFrom(findings: readonly Finding[], last: number, isBack: boolean): number {
  const key = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'];
  const focused = key === undefined ? -1 : findings.findIndex((one) => keyOfFinding(one) === key);
  const count = findings.length;
  if (focused >= 0) return (focused + (isBack ? count - 1 : 1)) % count;
  // The one it went to last has left: what followed it stands in its place.
  if (last >= 0) return isBack ? (last + count - 1) % count : Math.min(last, count - 1);
  return isBack ? count - 1 : 0;
}
