import { formatAddress } from '../../../model/address';
import { formatNumber } from '../../../quantity';
import { addUp } from '../../../scoring';
import { note } from '../../../texts/note';
import { tablesOf } from '../lib/bind';
import { shown } from '../../../reportReader/figures';
import type { CountStatement } from '../../../reportReader/statement';
import { ofKind } from '../../../reportReader/statement';
import type { ReportTable, TextCheck } from '../textCheck';
import { withoutBlanks } from '../../../text/blanks';

const EXACT = 0.005;

/** The score in the report against the printed total of the table. */
export const reportScoreDiffers: TextCheck = {
  name: 'report-score-differs',
  title: 'statement.report-score-differs',
  severities: ['error'],
  run({ statements, tables }, report) {
    for (const { score, place, section } of ofKind(statements, 'score')) {
      for (const { table } of tablesOf(tables, section)) {
        const printed = table.total?.entered ?? null;
        if (printed === null || Math.abs(printed - score.value) < EXACT) continue;
        const address = table.total?.cells.score;
        report({
          severity: 'error',
          at: place,
          found: shown(score),
          expected: formatNumber(printed),
          message: note('statement.report-score-differs.found', {
            found: shown(score),
            printed: formatNumber(printed),
            cell: address ? `${table.sheet}!${formatAddress(address)}` : table.sheet,
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};

/** The points of a level in the report against those that its rows got in the table. */
export const reportLevelScoreDiffers: TextCheck = {
  name: 'report-level-score-differs',
  title: 'statement.report-level-score-differs',
  severities: ['error'],
  run({ statements, tables }, report) {
    for (const { level, score, place, section } of ofKind(statements, 'level-score')) {
      for (const of of tablesOf(tables, section)) {
        const printed = scoreOfLevel(of, level);
        if (printed === null || Math.abs(printed.score - score.value) < EXACT || printed.points === score.value)
          continue;
        report({
          severity: 'error',
          at: place,
          found: shown(score),
          expected: formatNumber(printed.score),
          message: note('statement.report-level-score-differs.found', {
            level,
            found: shown(score),
            sum: formatNumber(printed.score),
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};

/** What the rows of a level are printed to have got, and could get; null where one shares its score or has none. */
function scoreOfLevel({ evaluation }: ReportTable, level: string): { score: number; points: number } | null {
  const rows = evaluation.indicators.filter(
    ({ indicator, status }) =>
      isOfLevel(indicator.path, level) && status !== 'placeholder' && status !== 'not-applicable',
  );
  const scores = rows.map(({ indicator }) => indicator.entered.score);
  const isShared = rows.some(({ indicator: { scoreRows } }) => scoreRows.first !== scoreRows.last);
  if (rows.length === 0 || isShared || scores.includes(null)) return null;
  return { score: addUp(scores.map((one) => one ?? 0)), points: addUp(rows.map(({ points }) => points?.value ?? 0)) };
}

/** The counts of indicators in the report against the rows of the table. */
export const reportCountDiffers: TextCheck = {
  name: 'report-count-differs',
  title: 'statement.report-count-differs',
  severities: ['warning'],
  run({ statements, tables }, report) {
    for (const one of ofKind(statements, 'count').filter((count) => !count.inTable)) {
      if (one.what === 'open') continue; // which rows wait for a person, the table does not say
      for (const of of tablesOf(tables, one.section)) {
        const rights = countsIn(of, one);
        const [right] = rights;
        if (right === undefined || rights.includes(one.figure.value)) continue;
        report({
          severity: 'warning',
          at: one.place,
          found: shown(one.figure),
          expected: String(right),
          message: note(`statement.report-count-differs.${one.what}`, {
            found: shown(one.figure),
            right,
            level: one.level,
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};

/** 满意度 stands below 效益 in some forms; reports count it by itself all the same. */
function isOfLevel(path: readonly string[], level: string): boolean {
  const names = path.map(withoutBlanks);
  const isSatisfaction = names.some((name) => /满意度/.test(name));
  if (level === '满意度') return isSatisfaction;
  return names.some((name) => name.startsWith(level)) && !(level === '效益' && isSatisfaction);
}

/** The numbers of rows that a count may mean; none where rows of the table leave it open. */
function countsIn({ evaluation }: ReportTable, { what, level }: CountStatement): number[] {
  const all = evaluation.indicators.filter(({ status }) => status !== 'not-applicable' && status !== 'placeholder');
  // Rows on deciding and managing have no target; some reports count them, most do not.
  const rows = all.filter(({ indicator }) => indicator.target.kind !== 'none');
  if (what === 'all') return [rows.length, all.length];
  if (what === 'level') {
    const own = [rows, all].map((some) => some.filter(({ indicator }) => isOfLevel(indicator.path, level)).length);
    return own.filter((count) => count > 0);
  }
  const open = (some: typeof rows) =>
    some.filter(({ deviation, completion }) => deviation === null && completion === null);
  if (rows.some(({ status, completion }) => status === 'ambiguous' && completion === null)) return [];
  const under = rows.filter(({ deviation }) => deviation === 'under').length;
  if (what === 'over') return [rows.filter(({ deviation }) => deviation === 'over').length];
  // Worded indicators that nobody has judged may count either way.
  if (open(rows).length > 0) return [];
  return what === 'undone' ? [under] : [rows.length - under, all.length - under];
}
