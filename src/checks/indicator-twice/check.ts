import type { Indicator } from '../../layout';
import type { Address } from '../../model';
import { formatAddress } from '../../model';
import { withoutNumbering, withoutPunctuation } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** The same indicator in two rows of a table: counted twice, or an output that is named again as a benefit. */
export const indicatorTwice: TableCheck = {
  name: 'indicator-twice',
  title: 'check.indicator-twice',
  group: 'indicators',
  position: 4,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const first = new Map<string, Indicator>();
    for (const { indicator } of rowsInUse(subject)) {
      const key = keyOf(indicator);
      const before = key === null ? undefined : first.get(key);
      if (key !== null && !before) first.set(key, indicator);
      if (!before || sharesName(before, indicator)) continue;
      report({
        severity: isSame(before, indicator) ? 'warning' : 'info',
        at: { sheet, address: indicator.cells.name },
        found: indicator.name.trim(),
        expected: note('check.expected-once'),
        message: note(isSame(before, indicator) ? 'check.indicator-twice.same' : 'check.indicator-twice.name', {
          name: indicator.name.trim(),
          cell: formatAddress(before.cells.name),
        }),
        source: note('check.source-distinct'),
      });
    }
  },
};

/** Names that say nothing by themselves may stand for different things. */
const SHORTEST = 3;

/** The name within its goal and among rows that are no parts of another; null for what has no telling name. */
function keyOf({ name, path, parentRow }: Indicator): string | null {
  const plain = withoutPunctuation(withoutNumbering(name));
  if (plain.length < SHORTEST || parentRow !== null) return null;
  const goal = /目标[\d一二三四五六七八九十]/.test(path[0] ?? '') ? (path[0] ?? '') : '';
  return JSON.stringify([goal, plain]);
}

/** One cell of a name merged over several rows names them all. */
const sharesName = (a: Indicator, b: Indicator): boolean => isAt(a.cells.name, b.cells.name);
const isAt = (a: Address, b: Address): boolean => a.row === b.row && a.column === b.column;

const isSame = (a: Indicator, b: Indicator): boolean =>
  withoutPunctuation(a.target.text) === withoutPunctuation(b.target.text) &&
  withoutPunctuation(a.actual.text) === withoutPunctuation(b.actual.text) &&
  a.target.kind !== 'none';
