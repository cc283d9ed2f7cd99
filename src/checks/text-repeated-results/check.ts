import type { FactStatement, Section } from '../../reportReader';
import { coreOf, ofKind, withUnit } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** One result may be the same by chance; two, or one with so long a name, hardly. */
const FEWEST = 2;
const LONG_NAME = 15;

/** Two projects of a list that tell the very same results: one achievement counted twice? */
export const textRepeatedResults: ReportCheck = {
  scope: 'report',
  name: 'text-repeated-results',
  title: 'statement.text-repeated-results',
  group: 'prose',
  position: 7,
  severities: ['info'],
  run({ statements }, report) {
    const results = ofKind(statements, 'fact').filter((one) => one.section.kind === 'project' && isResult(one));
    const pairs = new Map<string, { first: FactStatement; second: FactStatement; names: string[] }>();
    for (const group of groupsOf(results)) {
      const [first, second] = group;
      // What stands in three projects is a phrase of the form.
      if (!first || !second || sectionsOf(group).size !== 2 || first.section === second.section) continue;
      const key = `${first.section.index} ${second.section.index}`;
      const pair = pairs.get(key) ?? { first, second, names: [] };
      pair.names.push(`${first.name}${withUnit(first.figure.value, first.figure.unit)}`);
      pairs.set(key, pair);
    }
    for (const { first, second, names } of pairs.values()) {
      if (names.length < FEWEST && names.every((name) => name.length < LONG_NAME)) continue;
      report({
        severity: 'info',
        at: second.place,
        found: names.join('、'),
        expected: note('statement.expected-told-once'),
        message: note('statement.text-repeated-results.found', {
          first: first.section.title,
          second: second.section.title,
          paragraph: first.place.paragraph,
          names: names.join('、'),
        }),
        source: note('statement.source-repeated'),
      });
    }
  },
};

const isResult = ({ name, figure }: FactStatement): boolean =>
  figure.role === null && !/资金|经费|预算|补助/.test(name.replace(/奖励资金|资金(?:发放|拨付)/g, ''));

function groupsOf(facts: readonly FactStatement[]): FactStatement[][] {
  const groups = new Map<string, FactStatement[]>();
  for (const one of facts) {
    const key = `${coreOf(one.name)} ${one.figure.value}${one.figure.unit ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const sectionsOf = (facts: readonly FactStatement[]): ReadonlySet<Section> => new Set(facts.map((one) => one.section));
