import { giveReports } from '../pane/link';
import type { Source } from './ports';
import type { Review } from './review';
import type { Workbench } from './workbench';

const isReport = ({ name }: Source): boolean => /\.(docx|txt|md)$/i.test(name);

/**
 * Opens a workbook that was dropped or chosen; several go to the review of many files, and so does one that comes while its page is
 * shown. Reports among the files go to the review of the workbook that is in front then.
 */
export async function takeDropped(
  workbench: Workbench,
  review: Pick<Review, 'take' | 'state'>,
  sources: readonly Source[],
): Promise<void> {
  const hasWorkbook = workbench.state().current !== null || !sources.every(isReport);
  const reports = hasWorkbook ? sources.filter(isReport) : [];
  const others = sources.filter((source) => !reports.includes(source));
  const isBatch = others.filter((source) => !isReport(source)).length > 1 || review.state().isShown;
  if (isBatch && others.length > 0) await review.take(others);
  else await workbench.open(others);
  const { current } = workbench.state();
  if (current === null || reports.length === 0) return;
  // What cannot be read counts as empty, which the review tells of.
  const files = reports.map(async ({ name, bytes }) => ({
    name,
    bytes: await bytes().catch(() => new Uint8Array()),
  }));
  giveReports(current, await Promise.all(files));
}
