import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../checks';
import { inSlices } from '../session/slices';
import { usePaneState, useSession } from '../ui/paneContext';
import { countRepairs } from './fixPlan';

/** After the last change the count waits so long, in milliseconds: it is work that nobody waits for. */
const PAUSE = 80;

/** How many cells the repairs of these findings will write; null while that is being found out. */
export function useRepairCount(findings: readonly Finding[]): number | null {
  const session = useSession();
  // An acceptance makes the list anew; what can be repaired is mostly the same, and counting is work.
  const known = useRef(findings);
  const isSame = known.current.length === findings.length && known.current.every((one, at) => one === findings[at]);
  if (!isSame) known.current = findings;
  const chosen = known.current;
  const { book } = usePaneState();
  const [counted, setCounted] = useState<{ readonly of: readonly Finding[]; readonly count: number } | null>(null);
  useEffect(() => {
    if (book === null || chosen.length === 0) return undefined;
    const ports = {
      schedule: (callback: () => void, milliseconds: number) => {
        const waiting = window.setTimeout(callback, milliseconds);
        return () => window.clearTimeout(waiting);
      },
      now: () => performance.now(),
    };
    return inSlices(countRepairs(book, session.person(), chosen), PAUSE, ports, {
      done: (count) => setCounted({ of: chosen, count }),
      failed: () => setCounted(null),
    });
  }, [book, chosen, session]);
  return counted?.of === chosen ? counted.count : null;
}
