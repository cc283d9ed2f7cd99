import { formatAddress } from '../../model';
import { OF_PLACE } from '../../lexicon/places';
import { compareUnits, formatNumber } from '../../quantity';
import { compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { BookCheck } from '../check';
import { decimalsOf } from '../lib/cells';
import type { Fact } from '../lib/facts';
import { factsOf } from '../lib/facts';
import { compareTo } from '../../decimal';
import { withoutBlanks } from '../../text';
import type { Reporter } from '../reporter';

/** The same fact told with two figures in one workbook: 国家高企 230 in one row and 222 in another. */
export const sameFactDiffers: BookCheck = {
  name: 'same-fact-differs',
  title: 'check.same-fact-differs',
  group: 'workbook',
  position: 1,
  severities: ['warning'],
  scope: 'book',
  run(subjects, report) {
    // Facts of the whole place are held against those of all tables before, others within their own table.
    const places = new Told();
    for (const facts of subjects.map(factsOf)) {
      const own = new Told();
      for (const fact of facts) {
        const earlier = [...(OF_PLACE.test(fact.core) ? places.near(fact) : []), ...own.near(fact)];
        const other = earlier.find((one) => isSameFact(one, fact) && differs(one, fact));
        if (other) reportPair(fact, other, report);
        own.add(fact);
      }
      for (const fact of facts) if (OF_PLACE.test(fact.core)) places.add(fact);
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

function reportPair(fact: Fact, other: Fact, report: Reporter): void {
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

const SHORTEST_NAME = 4;
/** How much may stand in front of a name that otherwise is the same. */
const MOST_ADDED = 4;

/**
 * Whether two statements are about the same thing. Two projects may both hold trainings; so across tables only counts of the whole
 * place are taken for the same, and rates never are. Without a year on both sides the targets must agree too.
 */
function isSameFact(a: Fact, b: Fact): boolean {
  // The names first: most pairs end here.
  if (!isSameName(a, b)) return false;
  const haveYears = a.year !== null && b.year !== null;
  if (haveYears && a.year !== b.year) return false;
  if (a.unit === '%' || b.unit === '%' || compareUnits(a.unit, b.unit)?.factor !== 1) return false;
  const isSameTarget = compareNumbers(a.target, b.target) === 0;
  if (a.subject === b.subject) return a.core === b.core && isSameTarget && a.at.row !== b.at.row && a.name.length > 6;
  return isSameUnit(a, b) && (isSameTarget || haveYears);
}

function isSameName({ core: a }: Fact, { core: b }: Fact): boolean {
  const isSame = a === b || isWithin(a, b) || isWithin(b, a);
  return isSame && a.length >= SHORTEST_NAME && b.length >= SHORTEST_NAME;
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
