import { describe, expect, it } from 'vitest';
import { checkReportText } from '../../../src/checks';
import { spell } from '../../../src/checks/finding';
import { readReportBytes } from '../../../src/hosts/docx/open';
import type { Sheet } from '../../../src/model/sheet';
import { toDocx } from '../../../src/report/word';
import type { RealReport } from '../../report/realReports';
import { REAL_WORKBOOKS, realReport } from '../../report/realReports';
import { inOneLine } from './support/run';

/** A report of ours as its reader has it: written as .docx and read again. */
async function paragraphsOf({ report }: RealReport): Promise<string[]> {
  const read = readReportBytes(await toDocx(report));
  return read.ok ? read.value : expect.fail(read.error.note.id);
}

describe('reports of ours on workbooks with tables', () => {
  it.each(REAL_WORKBOOKS.map(([name]) => name))('%s: never at odds with the table', async (name) => {
    const real = realReport(name);
    const cells = real.book.sheets.flatMap((sheet) => textsIn(sheet)).join('\n');
    const findings = checkReportText(await paragraphsOf(real), real.evaluations)
      .filter(({ severity }) => severity !== 'info')
      // A score too good for its execution is the table's, however truly it is reported.
      .filter(({ check }) => check !== 'text-score-above-execution')
      // What the report takes over from a cell (a goal that differs from the rows, a slipped number) the table itself says.
      .filter(({ found }) => !cells.includes(spell(found)));
    expect(findings.map(inOneLine)).toEqual([]);
  });

  /** Figures that no other figure bears out: marks of a scale, limits of a rule, what a chart's caption explains. */
  const UNCHECKED = /指标值“|竖线|斜纹|区间|三档|指标值\d+%及以上|绩效目标\d|^年度总体目标|完成情况：|总分\d+分，|尚有/;
  const FIGURE = /(?<!满分)(?<![\dA-Za-z.〔第（(])\d+(?:\.\d+)?(?=(亿元|万元|元|%|分|项|个|人次|次|家))(?!个月)/g;

  /** Each with every how many of its figures are changed, one at a time. */
  const SAMPLED = [
    ['regional-transfer-reported', 13],
    ['department-overall-reported', 29],
    ['anhui-points-in-levels', 2],
    ['anhui-numbered-names', 7],
    ['ningxia-transfer', 7],
  ] as const;
  /** Of the figures changed so many at least are found in their paragraph: headings and captions hold some that nothing bears out. */
  const RECALL = 0.9;

  it('a figure that is changed is found in its paragraph', { timeout: 120_000 }, async () => {
    const missed: string[] = [];
    let changed = 0;
    for (const [name, stride] of SAMPLED) {
      const real = realReport(name);
      const paragraphs = await paragraphsOf(real);
      const before = checkReportText(paragraphs, real.evaluations).map(inOneLine);
      const places = paragraphs.flatMap((line, index) => {
        if (line.includes('\t') || UNCHECKED.test(line)) return [];
        return [...line.matchAll(FIGURE)].filter(([digits]) => /[1-9]/.test(digits)).map((found) => ({ index, found }));
      });
      for (const { index, found } of places.filter((_, nth) => nth % stride === 0)) {
        const [line, at] = [paragraphs[index] ?? '', found.index];
        const lines = paragraphs.with(
          index,
          line.slice(0, at) + otherThan(found[0]) + line.slice(at + found[0].length),
        );
        const after = checkReportText(lines, real.evaluations).map(inOneLine);
        changed += 1;
        if (!after.some((one) => !before.includes(one) && one.includes(` ${index + 1}: `)))
          missed.push(`${name} ${index + 1}: ${found[0]} ${line.slice(Math.max(0, at - 20), at + 10)}`);
      }
    }
    expect(changed).toBeGreaterThan(30);
    expect(1 - missed.length / changed, missed.join('\n')).toBeGreaterThanOrEqual(RECALL);
  });
});

function textsIn(sheet: Sheet): string[] {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  return rows.flatMap((row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.cellAt(row, column).text),
  );
}

/** Another number with as many digits. */
function otherThan(digits: string): string {
  return digits.replace(/[1-9]/, (first) => String((Number(first) % 9) + 1));
}
