import { isHelp } from '../../layout';
import { openSlots } from '../../scoring';
import type { Address } from '../../model';
import { compact } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { cellsAbove } from '../lib/describing';
import { textAt } from '../lib/cells';
import { isUnfilled } from '../lib/unfinished';

/** What the form prints for the person who fills it in, or a place kept free, still stands where a value should. */
export const helpLeft: TableCheck = {
  name: 'help-left',
  title: 'check.help-left',
  group: 'completeness',
  position: 10,
  severities: ['warning'],
  forms: ['self-evaluation'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    if (isUnfilled(subject)) return;
    const values = table.indicators.flatMap(({ cells }) => [cells.target, cells.actual]);
    const names = table.indicators.map(({ cells }) => cells.name).filter((at) => isKeptFree(textAt(sheet, at)));
    const head = cellsAbove(subject).filter(({ text }) => isKeptFree(text));
    for (const at of [...head.map((one) => one.at), ...names, ...values.filter((one) => isLeftAt(subject, one))]) {
      const found = textAt(sheet, at);
      report({
        severity: 'warning',
        at: { sheet, address: at },
        found,
        expected: note('check.expected-filled'),
        message: note('check.help-left.found', { found }),
        source: note('check.source-complete'),
      });
    }
  },
};

function isLeftAt({ sheet }: TableSubject, at: Address | null): boolean {
  const text = textAt(sheet, at);
  return isHelp(text) || ASKS.test(compact(text)) || isKeptFree(text);
}

/** The help of a form for a single value: 填写全年实际完成数, （填写实际完成值）. */
const ASKS = /^[(（]?请?(?:填写|填报|填入|输入).{0,12}(?:值|数|数据|情况|名称|内容)[)）]?$/;

/** XX, ×××, ____, 【实际完成值】: nothing but a place for something. */
function isKeptFree(text: string): boolean {
  const plain = text.trim();
  const [slot] = openSlots(plain);
  return /^(?:[xX×]{2,}|[_＿]{2,})\D?$/.test(plain) || (slot !== undefined && slot === plain);
}
