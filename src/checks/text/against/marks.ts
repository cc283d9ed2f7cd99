import { formatAddress } from '../../../model/address';
import { formatNumber } from '../../../quantity';
import { note } from '../../../texts/note';
import { tablesOf } from '../lib/bind';
import { shown } from '../lib/figures';
import type { CountStatement } from '../statement';
import { ofKind } from '../statement';
import type { ReportTable, TextCheck } from '../textCheck';

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

/** The counts of indicators in the report against the rows of the table. */
export const reportCountDiffers: TextCheck = {
  name: 'report-count-differs',
  title: 'statement.report-count-differs',
  severities: ['warning'],
  run({ statements, tables }, report) {
    for (const one of ofKind(statements, 'count').filter((count) => !count.inTable)) {
      for (const of of tablesOf(tables, one.section)) {
        const right = countIn(of, one);
        if (right === null || right === one.figure.value) continue;
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
  const names = path.map((name) => name.replace(/\s/g, ''));
  const isSatisfaction = names.some((name) => /满意度/.test(name));
  if (level === '满意度') return isSatisfaction;
  return names.some((name) => name.startsWith(level)) && !(level === '效益' && isSatisfaction);
}

/** The number of rows that a count means; null where rows of the table leave it open. */
function countIn({ evaluation }: ReportTable, { what, level }: CountStatement): number | null {
  const rows = evaluation.indicators.filter(({ status, indicator }) => {
    // Rows on deciding and managing have no target; reports count the indicators that have one.
    return status !== 'not-applicable' && status !== 'placeholder' && indicator.target.kind !== 'none';
  });
  if (what === 'all') return rows.length;
  if (what === 'level') {
    const own = rows.filter(({ indicator }) => isOfLevel(indicator.path, level));
    return own.length === 0 ? null : own.length;
  }
  if (rows.some(({ status, completion }) => status === 'ambiguous' && completion === null)) return null;
  const under = rows.filter(({ deviation }) => deviation === 'under').length;
  const open = rows.filter(({ deviation, completion }) => deviation === null && completion === null).length;
  if (what === 'over') return rows.filter(({ deviation }) => deviation === 'over').length;
  // Worded indicators that nobody has judged may count either way.
  return open > 0 ? null : what === 'undone' ? under : rows.length - under;
}
