import { note } from '../../texts/note';
import { compact } from '../../text';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A row with target and actual whose indicator has no name. */
export const nameMissing: TableCheck = {
  name: 'name-missing',
  title: 'check.name-missing',
  group: 'completeness',
  position: 1,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    if (!table.sections.some(({ columns }) => columns.name)) return;
    for (const { indicator } of rowsInUse(subject)) {
      const { name, target, actual, cells } = indicator;
      // One name may be merged over several rows.
      if (sheet.coverAt(cells.name.row, cells.name.column).top < indicator.row) continue;
      if (!isUnnamed(name) || [target.kind, actual.kind].some((kind) => kind === 'none')) continue;
      report({
        severity: 'warning',
        at: { sheet, address: cells.name },
        found: name.trim(),
        expected: note('check.expected-name'),
        message: note('check.name-missing.found', { target: target.text.trim(), actual: actual.text.trim() }),
        source: note('check.source-complete'),
      });
    }
  },
};

/** Nothing, or nothing but what the form prints in front: 指标1：, 1. */
const isUnnamed = (name: string): boolean => /^(?:(?:三级|绩效)?指标)?\d{0,2}[:：.、)）]*$/.test(compact(name));
