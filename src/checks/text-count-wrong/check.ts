import type { CountStatement, Section, Statement } from '../../reportReader';
import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import type { Reporter } from '../reporter';

const FIRST_LEVELS = ['产出', '效益', '满意度', '成本'];

/** How many indicators there are, were met and were not: the same number everywhere, and met plus unmet is all. */
export const textCountWrong: ReportCheck = {
  scope: 'report',
  name: 'text-count-wrong',
  title: 'statement.text-count-wrong',
  group: 'consistency',
  position: 1,
  severities: ['error'],
  run({ statements }, report) {
    for (const section of new Set(statements.map((one) => one.section))) {
      const counts = countsIn(statements, section);
      const [all] = counts.filter((one) => one.what === 'all');
      if (!all) continue;
      sameEverywhere(counts, report);
      metAndUnmet(counts, all, report);
      levels(counts, all, report);
    }
  },
};

export function countsIn(statements: readonly Statement[], section: Section): CountStatement[] {
  return ofKind(statements, 'count').filter((one) => one.section === section && !one.inTable);
}

function tell(
  report: Reporter,
  one: CountStatement,
  id: 'differs' | 'parts',
  expected: string,
  args: Record<string, string | number>,
): void {
  report({
    severity: 'error',
    at: one.place,
    found: shown(one.figure),
    expected,
    message: note(`statement.text-count-wrong.${id}`, { ...args, found: shown(one.figure) }),
    source: note('statement.source-count'),
  });
}

/** The same count with another number further on. */
function sameEverywhere(counts: readonly CountStatement[], report: Reporter): void {
  for (const what of ['all', 'done', 'undone', 'over'] as const) {
    const [first, ...rest] = counts.filter((one) => one.what === what);
    for (const one of rest) {
      if (!first || one.figure.value === first.figure.value) continue;
      tell(report, one, 'differs', shown(first.figure), {
        first: shown(first.figure),
        paragraph: first.place.paragraph,
      });
    }
  }
}

function metAndUnmet(counts: readonly CountStatement[], all: CountStatement, report: Reporter): void {
  const done = counts.find((one) => one.what === 'done');
  const undone = counts.find((one) => one.what === 'undone');
  if (!done || !undone) return;
  const parts = [done, undone, ...counts.filter((one) => one.what === 'open').slice(0, 1)].map(
    (one) => one.figure.value,
  );
  const sum = parts.reduce((total, value) => total + value, 0);
  if (sum === all.figure.value) return;
  tell(report, undone, 'parts', String(all.figure.value - sum + undone.figure.value), {
    parts: parts.join('+'),
    sum,
    all: all.figure.value,
  });
}

/** 产出、效益、满意度 together are all indicators, where each is named once. */
function levels(counts: readonly CountStatement[], all: CountStatement, report: Reporter): void {
  const first = counts.filter((one) => one.what === 'level' && !one.isNested && FIRST_LEVELS.includes(one.level));
  const names = first.map((one) => one.level);
  if (new Set(names).size !== names.length || !['产出', '效益', '满意度'].every((level) => names.includes(level)))
    return;
  const sum = first.reduce((total, one) => total + one.figure.value, 0);
  if (sum === all.figure.value) return;
  tell(report, all, 'parts', String(sum), {
    parts: first.map((one) => one.figure.value).join('+'),
    sum,
    all: all.figure.value,
  });
}
