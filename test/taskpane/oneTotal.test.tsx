// @vitest-environment jsdom
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanup, screen, within } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { FileJson, TableJson } from '../../src/cli/json/contract';
import type { Book } from '../../src/model/book';
import { hasTotal, scorePassage, textOf } from '../../src/narrative';
import { passagesOf, reportModel } from '../../src/report';
import type { TableView } from '../../src/taskpane/session/state';
import { pointsText } from '../../src/narrative/values';
import type { Evaluation } from '../../src/scoring';
import { totalNote } from '../../src/scoring';
import { say } from '../../src/texts/note';
import { jxzpHere } from '../cli/inProcess';
import { bookBytes, bookPath, extraBooks, TABLE_BOOKS } from '../support/books';
import { open, value } from '../support/chain';
import type { Shown } from './render';
import { openPane, settle } from './render';

/** The project's own workbooks, and the published ones where they are. */
const NAMES = [...TABLE_BOOKS, ...extraBooks()];

const folder = mkdtempSync(join(tmpdir(), 'one-total-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(cleanup);

async function tablesOf(...args: readonly string[]): Promise<readonly TableJson[]> {
  const { out } = await jxzpHere([...args, '--json']);
  return (JSON.parse(out) as { files: FileJson[] }).files.flatMap(({ tables }) => tables);
}

const sentenceOf = ({ evaluation }: TableView): string => {
  const said = totalNote(evaluation.total);
  return said ? say(said) : '';
};

/** The figure that the report and its conclusion print for the table. */
function expectInReport(view: TableView, book: Book): void {
  const { evaluation } = view;
  const { figure, isOpen } = evaluation.total.shown;
  if (!hasTotal(evaluation) || figure === null) return;
  const text = textOf(scorePassage(evaluation));
  expect(text).toContain(pointsText(figure));
  expect(text.includes('自评等级为') && isOpen).toBe(false);
  const report = reportModel([evaluation], book);
  const all = report ? passagesOf(report).map(textOf).join('\n') : '';
  // Regional reports print no score.
  if (/自评得分|总分|评分/.test(all)) expect(all).toContain(pointsText(figure));
}

const views = ({ session }: Shown): readonly TableView[] => session.state().tables;

async function expectOnCard({ session }: Shown, view: TableView): Promise<void> {
  session.show(view.key);
  await settle();
  const { points, shown } = view.evaluation.total;
  const card = screen.getByRole('region', { name: '结果' });
  const hasFigure = shown.figure !== null && ((points ?? 0) > 0 || !shown.isOpen);
  if (hasFigure) expect(within(card).getByText(sentenceOf(view))).toBeTruthy();
  if (shown.isOpen) expect(card.textContent).not.toMatch(/^[\d.]+[优良中差]/);
}

/** What is said before writing is what will stand there afterwards, and what the command line wrote. */
function expectPlanned(
  { total }: Evaluation,
  before: Evaluation['total'] | undefined,
  files: readonly (TableJson | undefined)[],
): void {
  const { figure, isOpen, inCell, cell } = total.shown;
  expect(figure).toBe(before?.shown.figure);
  if (!isOpen && cell !== null && inCell !== null) expect(inCell).toBeCloseTo(figure ?? NaN, 9);
  for (const file of files) expect(file?.total.shown ?? null).toBe(inCell);
  expect(files[0]?.total.open.rows).toBe(total.openRows);
}

describe('one total for one table', () => {
  it.each(NAMES)('%s', async (name) => {
    const book = value(open(bookBytes(name)).book());
    const shown = await openPane(book);
    const before = views(shown).map((view) => view.evaluation.total);
    const inspected = await tablesOf('inspect', bookPath(name));
    const output = join(folder, `${name.replaceAll('/', '-')}.xlsx`);
    const scored = await tablesOf('score', bookPath(name), '-o', output);
    const rescored = await tablesOf('inspect', output);

    for (const [index, view] of views(shown).entries()) {
      await expectOnCard(shown, view);
      expectInReport(view, book);
      expect(inspected[index]?.total.shown ?? null).toBe(view.evaluation.total.shown.inCell);
    }
    await shown.session.preview('all', { write: 'formulas', workingPaper: false });
    const planned = shown.session.state().preview?.plan.after ?? [];
    for (const [index, after] of planned.entries()) {
      expectPlanned(after, before[index], [scored[index], rescored[index]]);
    }
    await shown.session.write();
    const { message } = shown.session.state();
    const told = (message?.details ?? []).map((one) => say(one)).join('\n');
    for (const { evaluation } of views(shown)) {
      const { figure } = evaluation.total.shown;
      if (figure !== null) expect(told).toContain(String(Number(figure.toFixed(2))));
    }
  });
});
