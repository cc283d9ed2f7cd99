import type { Quantity } from '../../quantity';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A price whose unit is turned round: 1000 人/元 for 1000 元/人. */
const TURNED = /^([^元/]{1,4})\/((?:百|千|万|亿)?元)$/;

/** A price counted in people per money. */
export const unitReversed: TableCheck = {
  name: 'unit-reversed',
  title: 'check.unit-reversed',
  group: 'values',
  position: 4,
  severities: ['warning'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, actual, cells } = indicator;
      const at = cells.unit ?? cells.target;
      const [, thing, money] = TURNED.exec(unitOf(target) ?? unitOf(actual) ?? '') ?? [];
      if (at === null || thing === undefined || money === undefined) continue;
      report({
        severity: 'warning',
        at: { sheet, address: at },
        found: `${thing}/${money}`,
        expected: `${money}/${thing}`,
        message: note('check.unit-reversed.found', { found: `${thing}/${money}`, right: `${money}/${thing}` }),
        source: note('check.source-units'),
      });
    }
  },
};

const unitOf = (quantity: Quantity): string | null => (quantity.kind === 'number' ? quantity.unit : null);
