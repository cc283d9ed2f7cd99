import { note } from '../../texts/note';
import type { TableCheck } from '../check';

/** 0A办公系统 for OA办公系统: a digit where the letter O is meant. */
const ZERO_FOR_O = /(?<![\dA-Za-z.])0A(?![\dA-Za-z])/;

/** The digit 0 in place of the letter O in a name. */
export const zeroForLetter: TableCheck = {
  name: 'zero-for-letter',
  title: 'check.zero-for-letter',
  group: 'values',
  position: 13,
  severities: ['info'],
  scope: 'table',
  run({ sheet, table }, report) {
    for (const { name, cells } of table.indicators) {
      if (!ZERO_FOR_O.test(name)) continue;
      report({
        severity: 'info',
        at: { sheet, address: cells.name },
        found: '0A',
        expected: 'OA',
        message: note('check.zero-for-letter.found'),
        source: note('check.source-readable'),
      });
    }
  },
};
