import { openSlots } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { ruled } from '../lib/ruled';

/** XX, ____, or nothing but dots behind the form's own word. */
const KEPT_FREE = /[xX×]{2,}|[＿_]{2,}|(?<=^\s*(?:偏差)?原因[:：]?\s*)(?:…+|\.{3,}|。{3,})(?=\s*$)/g;

/** A drafted reason in which a slot is still to be filled. */
export const reasonOpenSlot: TableCheck = {
  name: 'reason-open-slot',
  title: 'check.reason-open-slot',
  group: 'reasons',
  position: 3,
  severities: ['warning'],
  scope: 'table',
  run({ sheet, table, evaluation }, report) {
    for (const { reason, cells } of table.indicators) {
      const slots = [...openSlots(reason), ...(reason.match(KEPT_FREE) ?? [])];
      const [first] = slots;
      if (first === undefined || cells.reason === null) continue;
      report({
        severity: 'warning',
        at: { sheet, address: cells.reason },
        found: first,
        expected: note('check.expected-filled'),
        message: note('check.reason-open-slot.found', { count: slots.length, slot: first }),
        source: ruled('check.source-reasons', evaluation, 'reasons.missed'),
      });
    }
  },
};
