import { describe, expect, it } from 'vitest';
import type { FigureKind, Passage } from '../../src/narrative';
import { figure } from '../../src/narrative';
import type { ReportDocument } from '../../src/report/document';
import { passagesOf, REPORT_KINDS } from '../../src/report/document';
import { toDocx } from '../../src/report/word';
import { titleLines } from '../../src/report/word/titleLines';
import { printable } from '../../src/report/typesetting';
import type { Figure } from './figureFault';
import { fault } from './figureFault';
import { readDocx } from './readDocx';
import { REAL_WORKBOOKS, realReport } from './realReports';

const figuresOf = (report: ReportDocument): Figure[] =>
  passagesOf(report).flatMap((passage) => passage.flatMap((span) => (span.kind === 'figure' ? [span] : [])));

/** The runs that a Word file of this report must have, in order, each with its figure where it is one. */
function expectedRuns(report: ReportDocument): { readonly text: string; readonly figure: Figure | null }[] {
  const [, ...rest] = passagesOf(report);
  const passages: Passage[] = [titleLines(report.title), ...rest];
  return passages.flatMap((passage) =>
    passage.flatMap((span) =>
      printable(span)
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => ({ text, figure: span.kind === 'figure' ? span : null })),
    ),
  );
}

/** What the Word file says of its own accord: the legend of the chart, and 附件 over a table. */
const OWN_WORDS = /^竖线为 100%|^附件\d*$/;

describe('every figure of a Word file follows from its cells', () => {
  it.each(REAL_WORKBOOKS)('%s', async (name) => {
    const real = realReport(name);
    const { runs } = readDocx(await toDocx(real.report));
    const expected = expectedRuns(real.report);
    // Run by run, so that each number in the file is the figure whose cells are looked up.
    expect(runs.filter((run) => !OWN_WORDS.test(run))).toEqual(
      expected.map(({ text }) => text).filter((text) => !OWN_WORDS.test(text)),
    );
    const figures = expected.flatMap((run) => run.figure ?? []);
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.flatMap((one) => fault(real, one) ?? [])).toEqual([]);
  });

  it.each(REAL_WORKBOOKS.flatMap(([name]) => REPORT_KINDS.map((kind) => [name, kind] as const)))(
    '%s as a report of the kind %s',
    (name, kind) => {
      const real = realReport(name, kind);
      const figures = figuresOf(real.report);
      expect(figures.length).toBeGreaterThan(10);
      expect(figures.flatMap((one) => fault(real, one) ?? [])).toEqual([]);
    },
  );

  it('all ways in which a figure follows occur', () => {
    const known = new Set(
      [...REAL_WORKBOOKS.map(([name]) => realReport(name)), realReport('sichuan-nine-tables', 'fund')].flatMap(
        ({ report }) => figuresOf(report).map(({ how }) => how),
      ),
    );
    const all: FigureKind[] = ['completion', 'count', 'difference', 'rate', 'rule', 'score', 'sum', 'total', 'written'];
    expect([...known].sort()).toEqual(all);
  });
});

describe('the test itself finds a wrong figure', () => {
  /** The figure with its last digit another one. */
  const spoilt = (one: Figure): Figure => {
    const text = one.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
    const [first] = [figure(text, one.how, one.cells)];
    return first.kind === 'figure' ? first : one;
  };
  it.each(REAL_WORKBOOKS)('%s', (name) => {
    const real = realReport(name);
    const withDigits = figuresOf(real.report).filter(({ text }) => /\d/.test(text));
    const unseen = withDigits.map(spoilt).filter((one) => fault(real, one) === null);
    // A changed digit may make a number that stands in the same cell, or that another reading of its cells gives.
    expect(unseen.length / withDigits.length).toBeLessThan(0.02);
  });
});
