import { useSyncExternalStore } from 'react';
import type { Batch } from '../batch/batch';

/** How many files are under review; null where none are. */
export function useReviewed(batch: Batch | null): number | null {
  return useSyncExternalStore(
    (listener) => batch?.subscribe(listener) ?? (() => undefined),
    () => batch && batch.state().files.length,
  );
}
