import { giveReports } from '../pane/link';
import type { Source } from './ports';
import type { Workbench } from './workbench';

const isReport = ({ name }: Source): boolean => /\.(docx|txt|md)$/i.test(name);

/** Opens dropped workbooks; reports among the files go to the review of the workbook that is in front then. */
export async function takeDropped(workbench: Workbench, sources: readonly Source[]): Promise<void> {
  const hasWorkbook = workbench.state().current !== null || !sources.every(isReport);
  const reports = hasWorkbook ? sources.filter(isReport) : [];
  await workbench.open(sources.filter((source) => !reports.includes(source)));
  const { current } = workbench.state();
  if (current === null || reports.length === 0) return;
  // What cannot be read counts as empty, which the review tells of.
  const files = reports.map(async ({ name, bytes }) => ({
    name,
    bytes: await bytes().catch(() => new Uint8Array()),
  }));
  giveReports(current, await Promise.all(files));
}
