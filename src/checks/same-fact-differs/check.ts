import { formatAddress } from '../../model/address';
import { compareUnits, formatNumber } from '../../quantity';
import { compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { BookCheck } from '../check';
import { decimalsOf } from '../lib/cells';
import type { Fact } from '../lib/facts';
import { factsOf } from '../lib/facts';
import { compareTo } from '../../decimal/printed';
import type { Report } from '../sink';
import { withoutBlanks } from '../../text/blanks';

/** The same fact told with two figures in one workbook: 国家高企 230 in one row and 222 in another. */
export const sameFactDiffers: BookCheck = {
  name: 'same-fact-differs',
  title: 'check.same-fact-differs',
  severities: ['warning'],
  scope: 'book',
  run(subjects, report) {
    // Facts of the whole place are held against those of all tables before, others within their own table.
    const places = new Told();
    for (const facts of subjects.map(factsOf)) {
      const own = new Told();
      for (const fact of facts) {
        const earlier = [...(WHOLE_PLACE.test(fact.core) ? places.near(fact) : []), ...own.near(fact)];
        const other = earlier.find((one) => isSameFact(one, fact) && differs(one, fact));
        if (other) reportPair(fact, other, report);
        own.add(fact);
      }
      for (const fact of facts) if (WHOLE_PLACE.test(fact.core)) places.add(fact);
    }
  },
};

/** Facts told so far, found again by their names without going through all of them. */
class Told {
  private readonly byName = new Map<string, Fact[]>();

  add(fact: Fact): void {
    for (const name of endingsOf(fact.core)) {
      const told = this.byName.get(name);
      if (told) told.push(fact);
      else this.byName.set(name, [fact]);
    }
  }

  /** Those whose name is that of the fact, ends it or ends with it. */
  near({ core }: Fact): Fact[] {
    return [...new Set(endingsOf(core).flatMap((name) => this.byName.get(name) ?? []))];
  }
}

/** A name and what is left of it without its first characters: 国家科技型中小企业, 家科技型中小企业, 科技型中小企业 … */
function endingsOf(name: string): string[] {
  const count = Math.min(MOST_ADDED, Math.max(0, name.length - SHORTEST_NAME));
  return Array.from({ length: count + 1 }, (_, cut) => name.slice(cut));
}

function reportPair(fact: Fact, other: Fact, report: Report): void {
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
}

/** Words by which a count is that of the whole place or of a class of things, whichever project tells it. */
const WHOLE_PLACE = /全国|全省|全市|全县|全区|全州|全旗|全社会|规上|规模以上|高新技术|科技型|高企/;
const SHORTEST_NAME = 4;
/** How much may stand in front of a name that otherwise is the same. */
const MOST_ADDED = 4;

/**
 * Whether two statements are about the same thing. Two projects may both hold trainings; so across tables only counts of the whole
 * place are taken for the same, and rates never are. Without a year on both sides the targets must agree too.
 */
function isSameFact(a: Fact, b: Fact): boolean {
  // The names first: most pairs end here.
  const isSameName = a.core === b.core || isWithin(a.core, b.core) || isWithin(b.core, a.core);
  if (!isSameName || a.core.length < SHORTEST_NAME || b.core.length < SHORTEST_NAME) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.unit === '%' || b.unit === '%' || compareUnits(a.unit, b.unit)?.factor !== 1) return false;
  const isSameTarget = compareNumbers(a.target, b.target) === 0;
  if (a.subject === b.subject) return a.core === b.core && isSameTarget && a.at.row !== b.at.row && a.name.length > 6;
  return isSameUnit(a, b) && (isSameTarget || (a.year !== null && b.year !== null));
}

/** Whether both tables are of one unit as far as they say; the schools of a county each have counts of their own. */
function isSameUnit({ subject: a }: Fact, { subject: b }: Fact): boolean {
  const [one, other] = [a.table.unit, b.table.unit].map((unit) => withoutBlanks(unit ?? ''));
  if (one === undefined || other === undefined || one === '' || other === '') return true;
  return one.includes(other) || other.includes(one);
}

/** 科技型中小企业 within 国家科技型中小企业: what is added stands in front. Something added behind (…增长) is another thing. */
function isWithin(short: string, long: string): boolean {
  return short.length >= SHORTEST_NAME && long.endsWith(short) && long.length - short.length <= MOST_ADDED;
}

/** 27 and 27.36 may be one figure, rounded. */
function differs(a: Fact, b: Fact): boolean {
  const [coarse, fine] = decimalsOf(a.actual) <= decimalsOf(b.actual) ? [a, b] : [b, a];
  return compareTo(fine.actual, { value: coarse.actual, decimals: decimalsOf(coarse.actual) }, 0) !== 'same';
}
