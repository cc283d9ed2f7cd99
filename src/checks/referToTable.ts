import { formatAddress } from '../model';
import { note } from '../texts/note';
import type { Finding, Wording } from './finding';
import { wrongCells } from './wrongCells';

/**
 * Findings of a report that hold a figure against a cell which the table's own findings call wrong: they send the writer to that cell first.
 * Which cell a finding holds a figure against, its message says ({cell}, with the sheet). All others as they are.
 */
export function referToTable(ofReport: readonly Finding[], ofTables: readonly Finding[]): Finding[] {
  const wrong = new Map(
    wrongCells(ofTables).map(({ cell, expected }) => [`${cell.sheet}!${formatAddress(cell.address)}`, expected]),
  );
  return ofReport.map((finding) => {
    const { cell } = finding.message.args;
    const right = typeof cell === 'string' ? wrong.get(cell) : undefined;
    return typeof cell !== 'string' || right === undefined
      ? finding
      : { ...finding, expected: doubted(finding, cell, right) };
  });
}

function doubted({ expected }: Finding, cell: string, right: string): Wording {
  if (right !== '') return note('statement.expected-doubted', { expected, cell, right });
  return note('statement.expected-doubted-open', { expected, cell });
}
