import { compareUnits, formatNumber } from '../../../quantity';
import { formatAddress } from '../../../model/address';
import { note } from '../../../texts/note';
import { compareTo } from '../../lib/printed';
import { withUnit } from '../lib/figures';
import type { Said } from '../lib/said';
import { saidInTables, saidInText } from '../lib/said';
import { ofKind } from '../statement';
import type { TextCheck } from '../textCheck';

/** The same quantity of the same year with two values: in two places of the report, or in the report and a table. */
export const textTwoValues: TextCheck = {
  name: 'text-two-values',
  title: 'statement.text-two-values',
  severities: ['warning'],
  run({ statements, tables }, report) {
    const said = [...saidInText(ofKind(statements, 'fact'), statements), ...saidInTables(tables)];
    for (const group of groupsOf(said)) {
      const first = group.find((one) => one.place !== null);
      if (!first?.place) continue;
      const told: Said[] = [first];
      for (const one of group) {
        if (told.some((other) => isSameValue(one, other))) continue;
        told.push(one);
        const at = one.place ?? first.place;
        const other = one.place ? first : one;
        const [found, expected] = one.place ? [one, first] : [first, one];
        report({
          severity: 'warning',
          at,
          found: withUnit(found.value, found.unit),
          expected: withUnit(expected.value, expected.unit),
          message: note(`statement.text-two-values.${other.place ? 'text' : 'table'}`, {
            name: found.name,
            found: withUnit(found.value, found.unit),
            other: withUnit(other.value, other.unit),
            where: other.place ? String(other.place.paragraph) : cellOf(other),
          }),
          source: note('statement.source-two-values'),
        });
      }
    }
  },
};

function cellOf({ cell }: Said): string {
  return cell ? `${cell.sheet}!${formatAddress(cell.address)}` : '';
}

/** What is said of one quantity: the same name, a comparable unit, the same year. */
function groupsOf(said: readonly Said[]): Said[][] {
  const groups: Said[][] = [];
  for (const one of said) {
    const group = groups.find(([first]) => first !== undefined && isSameQuantity(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.filter((group) => group.length > 1);
}

function isSameQuantity(a: Said, b: Said): boolean {
  if (a.core !== b.core || a.year !== b.year) return false;
  if ((a.unit === null) !== (b.unit === null)) return false;
  return compareUnits(a.unit, b.unit)?.remark === null;
}

/** 12.4 and 12.44 may be one value, printed with fewer digits. */
function isSameValue(a: Said, b: Said): boolean {
  const factor = compareUnits(a.unit, b.unit)?.factor ?? 1;
  const [left, right] = [a.value * factor, b.value];
  const decimals = (value: number): number => /\.(\d+)/.exec(formatNumber(value, 8))?.[1]?.length ?? 0;
  const [coarse, fine] = decimals(left) <= decimals(right) ? [left, right] : [right, left];
  return compareTo(fine, { value: coarse, decimals: decimals(coarse) }, 0) === 'same';
}
