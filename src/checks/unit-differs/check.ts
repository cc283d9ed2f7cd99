import type { Indicator } from '../../layout';
import { compareUnits } from '../../quantity';
import { PER_PERIOD } from '../../lexicon/perEach';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { rowsInUse, sharesValue } from '../lib/rows';
import type { Reporter } from '../reporter';

/** The unit of the actual against that of the target. */
export const unitDiffers: TableCheck = {
  name: 'unit-differs',
  title: 'check.unit-differs',
  group: 'values',
  position: 3,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    for (const { indicator, why } of rowsInUse(subject)) {
      if (why?.id === 'scoring.unit-slip') reportSlip(subject, indicator, why, report);
      else compareUnitsOf(subject, indicator, report);
      reportClash(subject, indicator, report);
    }
  },
};

/** A unit that scoring took for a slip of the hand. */
function reportSlip({ sheet }: TableSubject, { target, actual, cells }: Indicator, why: Note, report: Reporter): void {
  if (cells.actual === null || target.kind !== 'number') return;
  report({
    severity: 'warning',
    at: { sheet, address: cells.actual },
    found: actual.text.trim(),
    expected: target.unit ?? '',
    message: why,
    source: note('check.source-units'),
  });
}

/** An actual whose own unit is another than that of the column beside it. */
function reportClash({ sheet }: TableSubject, { actual, target, cells }: Indicator, report: Reporter): void {
  if (actual.kind !== 'ambiguous' || actual.reason.id !== 'quantity.units-clash' || cells.actual === null) return;
  report({
    severity: 'warning',
    at: { sheet, address: cells.actual },
    found: actual.text.trim(),
    expected: target.kind === 'number' ? (target.unit ?? '') : '',
    message: actual.reason,
    source: note('check.source-units'),
  });
}

function compareUnitsOf(subject: TableSubject, indicator: Indicator, report: Reporter): void {
  const { target, actual, cells } = indicator;
  if (target.kind !== 'number' || actual.kind !== 'number' || cells.actual === null) return;
  if (target.unit === null || actual.unit === null || sharesValue(subject, indicator)) return;
  const relation = compareUnits(actual.unit, target.unit);
  if (relation !== null && relation.remark === null) return;
  if (PER_PERIOD.test(target.unit) && compareUnits(actual.unit, target.unit.replace(PER_PERIOD, ''))) return;
  const units = { target: target.unit, actual: actual.unit };
  report({
    severity: relation === null ? 'warning' : 'info',
    at: { sheet: subject.sheet, address: cells.actual },
    found: actual.text.trim(),
    expected: target.unit,
    message: note(relation === null ? 'check.unit-differs.found' : 'check.unit-differs.kindred', units),
    source: note('check.source-units'),
  });
}
