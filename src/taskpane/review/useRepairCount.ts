import { useEffect, useState } from 'react';
import type { Finding } from '../../checks';
import { inSlices } from '../session/slices';
import { usePaneState, useSession } from '../ui/paneContext';
import { countRepairs } from './fixPlan';

/** After the last change the count waits so long, in milliseconds: it is work that nobody waits for. */
const PAUSE = 80;

/** How many cells the repairs of these findings will write; null while that is being found out. */
export function useRepairCount(findings: readonly Finding[]): number | null {
  const session = useSession();
  const { book } = usePaneState();
  const [counted, setCounted] = useState<{ readonly of: readonly Finding[]; readonly count: number } | null>(null);
  useEffect(() => {
    if (book === null || findings.length === 0) return undefined;
    const ports = {
      schedule: (callback: () => void, milliseconds: number) => {
        const waiting = window.setTimeout(callback, milliseconds);
        return () => window.clearTimeout(waiting);
      },
      now: () => performance.now(),
    };
    return inSlices(countRepairs(book, session.person(), findings), PAUSE, ports, {
      done: (count) => setCounted({ of: findings, count }),
      failed: () => setCounted(null),
    });
  }, [book, findings, session]);
  return counted?.of === findings ? counted.count : null;
}
