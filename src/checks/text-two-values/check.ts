import { compareTo } from '../../decimal';
import { formatAddress } from '../../model';
import { compareUnits, formatNumber } from '../../quantity';
import { OF_PLACE, ofKind, withUnit } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import type { Said } from '../lib/report/statedValues';
import { ratesInText, saidInTables, saidInText } from '../lib/report/statedValues';
import type { Reporter } from '../reporter';

/** The same quantity of the same year with two values: in two places of the report, or in the report and a table. */
export const textTwoValues: ReportCheck = {
  scope: 'report',
  name: 'text-two-values',
  title: 'statement.text-two-values',
  group: 'consistency',
  position: 2,
  severities: ['warning'],
  run({ statements, tables }, report) {
    const said = [
      ...saidInText(ofKind(statements, 'fact'), statements),
      ...ratesInText(ofKind(statements, 'execution')),
      ...saidInTables(tables),
    ];
    for (const group of groupsOf(said)) {
      group.forEach((one, index) => {
        const before = group.slice(0, index).filter((other) => isSameMatter(other, one));
        if (before.some((other) => isSameValue(one, other))) return;
        const other = before.find((each) => each.place !== null || one.place !== null);
        if (other) tell(one, other, report);
      });
    }
  },
};

/** The finding stands in the report: at the later of two places there, or at the one beside the cell. */
function tell(one: Said, other: Said, report: Reporter): void {
  const [found, expected] = one.place ? [one, other] : [other, one];
  if (!found.place) return;
  const values = {
    found: withUnit(found.value, found.unit),
    expected: withUnit(expected.value, expected.unit),
  };
  report({
    severity: 'warning',
    at: found.place,
    ...values,
    message: note(`statement.text-two-values.${expected.place ? 'text' : 'table'}`, {
      name: found.name,
      found: values.found,
      other: values.expected,
      where: expected.place ? String(expected.place.paragraph) : cellOf(expected),
    }),
    source: note('statement.source-two-values'),
  });
}

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

/**
 * Whether two quantities of one name are of one matter. Counts of the whole place are, wherever they stand. Others only within
 * a section; in one chapter, entries of an enumeration and figures side by side are each of their own (road by road, group by group).
 */
function isSameMatter(a: Said, b: Said): boolean {
  const [first, second] = [a.fact, b.fact];
  if (first && second && first.place.paragraph === second.place.paragraph) {
    return isOfPlace(a) && a.year !== null && /20\d\d年/.test(second.figure.label);
  }
  if (isOfPlace(a) || isOfPlace(b)) return true;
  if (a.section !== null && b.section !== null && a.section !== b.section) return false;
  if (!first || !second) return true;
  return first.chapter !== second.chapter || !(first.isListed || second.isListed);
}

const isOfPlace = ({ core, fact }: Said): boolean => OF_PLACE.test(core) || fact?.isOfPlace === true;

/** 12.4 and 12.44 may be one value, printed with fewer digits. */
function isSameValue(a: Said, b: Said): boolean {
  const factor = compareUnits(a.unit, b.unit)?.factor ?? 1;
  const [left, right] = [a.value * factor, b.value];
  const decimals = (value: number): number => /\.(\d+)/.exec(formatNumber(value, 8))?.[1]?.length ?? 0;
  const [coarse, fine] = decimals(left) <= decimals(right) ? [left, right] : [right, left];
  return compareTo(fine, { value: coarse, decimals: decimals(coarse) }, 0) === 'same';
}
