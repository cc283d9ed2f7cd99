import { headGaps } from '../../layout';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { isUnfilled } from '../lib/unfinished';

/** The name of the project or of the unit left empty beside its label. */
export const headMissing: TableCheck = {
  name: 'head-missing',
  title: 'check.head-missing',
  group: 'completeness',
  position: 6,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    if (isUnfilled(subject)) return;
    for (const { field, label, cell } of headGaps(sheet, table)) {
      // In a list every row names its own project.
      if (field === 'project' && table.project !== null) continue;
      report({
        // Where another unit is named, somebody answers for the table.
        severity: field === 'unit' && table.unit !== null ? 'info' : 'warning',
        at: { sheet, address: cell },
        found: '',
        expected: note(`check.expected-head.${field}`),
        message: note('check.head-missing.found', { label }),
        source: note('check.source-complete'),
      });
    }
  },
};
