import { formatAddress } from '../../model/address';
import { compareUnits, formatNumber } from '../../quantity';
import { compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { BookCheck } from '../check';
import { decimalsOf } from '../lib/cells';
import type { Fact } from '../lib/facts';
import { factsOf } from '../lib/facts';
import { compareTo } from '../lib/printed';

/** The same fact told with two figures in one workbook: 国家高企 230 in one row and 222 in another. */
export const sameFactDiffers: BookCheck = {
  name: 'same-fact-differs',
  title: 'check.same-fact-differs',
  severities: ['warning'],
  scope: 'book',
  run(subjects, report) {
    const facts = subjects.flatMap(factsOf);
    facts.forEach((fact, index) => {
      const other = facts.slice(0, index).find((earlier) => isSameFact(earlier, fact) && differs(earlier, fact));
      if (!other) return;
      report({
        severity: 'warning',
        at: { sheet: fact.subject.sheet, address: fact.at },
        found: formatNumber(fact.actual, 6),
        expected: note('check.expected-as-there', {
          value: formatNumber(other.actual, 6),
          cell: `${other.subject.sheet.name}!${formatAddress(other.at)}`,
        }),
        message: note('check.same-fact-differs.found', {
          name: fact.name,
          found: formatNumber(fact.actual, 6),
          cell: `${other.subject.sheet.name}!${formatAddress(other.at)}`,
          value: formatNumber(other.actual, 6),
        }),
        source: note('check.source-consistent'),
      });
    });
  },
};

/** Words by which a count is that of the whole place or of a class of things, whichever project tells it. */
const WHOLE_PLACE = /国家|全国|全省|全市|全县|全区|全州|全旗|全社会|规上|规模以上|高新技术|科技型|高企/;
const SHORTEST_NAME = 4;

/**
 * Whether two statements are about the same thing. Two projects may both hold trainings; so across tables only counts of the whole
 * place are taken for the same, and rates never are. Without a year on both sides the targets must agree too.
 */
function isSameFact(a: Fact, b: Fact): boolean {
  if (a.unit === '%' || b.unit === '%' || compareUnits(a.unit, b.unit)?.factor !== 1) return false;
  if (a.core.length < SHORTEST_NAME || b.core.length < SHORTEST_NAME) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const isSameTarget = compareNumbers(a.target, b.target) === 0;
  if (a.subject === b.subject) return a.core === b.core && isSameTarget && a.at.row !== b.at.row && a.name.length > 6;
  const isKnown = isSameTarget || (a.year !== null && b.year !== null);
  const isSameName = a.core === b.core || isWithin(a.core, b.core) || isWithin(b.core, a.core);
  return isKnown && isSameName && WHOLE_PLACE.test(a.core) && WHOLE_PLACE.test(b.core);
}

/** 科技型中小企业 within 国家科技型中小企业: what is added stands in front. Something added behind (…增长) is another thing. */
function isWithin(short: string, long: string): boolean {
  return short.length >= SHORTEST_NAME && long.endsWith(short) && long.length - short.length <= 4;
}

/** 27 and 27.36 may be one figure, rounded. */
function differs(a: Fact, b: Fact): boolean {
  const [coarse, fine] = decimalsOf(a.actual) <= decimalsOf(b.actual) ? [a, b] : [b, a];
  return compareTo(fine.actual, { value: coarse.actual, decimals: decimalsOf(coarse.actual) }, 0) !== 'same';
}
