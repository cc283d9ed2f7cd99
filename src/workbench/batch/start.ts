import type { Workbench } from '../app/workbench';
import { browserPorts } from '../../browser/ports';
import { hashOf, newWorkbookId, WORKBOOK_ID_BYTES } from '../../owner';
import { personIn } from '../../taskpane/person';
import { Batch } from './batch';
import { WorkerExaminer } from './examiner';
import { IndexedVerdicts } from './verdictStore';

/** All that a review of many files needs: a part of its own, loaded when several files come. */

export { BatchPage } from './page/BatchPage';
export { ReviewBar } from './page/ReviewBar';
export { nextToReview } from './rows';

/** A review of many files in this browser; those that are opened from it are open in `workbench`. */
export function startBatch(workbench: Pick<Workbench, 'contentOf'>): Batch {
  const { store, random } = browserPorts({ canDownload: true });
  return new Batch({
    examiner: new WorkerExaminer(),
    verdicts: new IndexedVerdicts(),
    person: () => personIn(store, random).person,
    newWorkbookId: () => newWorkbookId(random(WORKBOOK_ID_BYTES)),
    digest: async (bytes) => {
      // Browsers have no digest of their own on pages without https.
      const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
      if (!subtle) return hashOf(bytes);
      const hash = await subtle.digest('SHA-256', new Uint8Array(bytes));
      return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    current: (id) => workbench.contentOf(id),
  });
}
