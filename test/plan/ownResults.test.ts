import { describe, expect, it } from 'vitest';
import { evaluateDecided, NOTHING_FOLLOWED } from '../../src/decisions';
import type { Book } from '../../src/model/book';
import type { CellContent, Change } from '../../src/model/change';
import { parseAddress } from '../../src/model/address';
import { planScore } from '../../src/plan';
import type { Evaluation } from '../../src/scoring';
import { outdatedNote, totalNote } from '../../src/scoring';
import type { JournalStep } from '../../src/settings/data';
import { say } from '../../src/texts/note';
import { applyChanges, replaceCell } from '../support/applyChanges';
import { FORMULAS } from '../support/chain';
import { bookOf, gridSheet } from '../support/gridSheet';
import { HEADER } from '../support/planBooks';

const SHEET = '自评表';

/** A form of two plain rows and one that words decide. A person has entered 8.9 where the rules give 8.85 in the second row. */
const GRID: readonly (readonly string[])[] = [
  ['项目支出绩效自评表', '', '', '', '', '', '', ''],
  HEADER,
  ['产出指标', '数量指标', '修缮房屋', '≥20间', '20间', '50', '', ''],
  ['', '数量指标', '走访住户', '≥600户', '531户', '10', '', ''],
  ['效益指标', '社会效益', '居住条件', '得到改善', '得到改善', '40', '', ''],
  ['总分', '', '', '', '', '100', '', ''],
];

const at = (cell: string) => parseAddress(cell) ?? expect.fail(cell);

function edited(book: Book, cell: string, content: Partial<CellContent>): Book {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === SHEET ? replaceCell(sheet, at(cell), { value: null, formula: null, ...content }) : sheet,
  );
  return { ...book, sheets };
}

function evaluated(book: Book, steps: readonly JournalStep[] = []): Evaluation {
  return evaluateDecided(book, { ...NOTHING_FOLLOWED, steps }, null).evaluations[0] ?? expect.fail('no table');
}

const blank = (): Book => bookOf(gridSheet(GRID, { name: SHEET, kinds: 'numbers' }));
const said = ({ total }: Evaluation): string => say(totalNote(total) ?? expect.fail('no total'));
const rowOf = (evaluation: Evaluation, row: number) =>
  evaluation.indicators.find(({ indicator }) => indicator.row === row - 1) ?? expect.fail(`no row ${row}`);

/** Written as numbers, which only the journal knows. */
function written(write: 'formulas' | 'values', book: Book = blank()): { book: Book; steps: JournalStep[] } {
  const changes: readonly Change[] = planScore([evaluated(book)], book, { ...FORMULAS, write }).changes;
  return { book: applyChanges(book, changes), steps: [{ kind: 'score', changes }] };
}

describe('a result of ours is never taken for a person’s', () => {
  it.each(['formulas', 'values'] as const)('is no entered score (%s)', (write) => {
    const { book, steps } = written(write);
    const evaluation = evaluated(book, steps);
    expect(evaluation.indicators.map(({ entered, written: own }) => [entered, own])).toEqual([
      [null, { value: 50, stale: false }],
      [null, { value: 8.85, stale: false }],
      [null, { value: 40, stale: false }],
    ]);
    expect(said(evaluation)).toBe('98.85');
  });

  it.each(['formulas', 'values'] as const)('holds the row open once its words say something else (%s)', (write) => {
    const { book, steps } = written(write);
    const changed = edited(book, 'E5', { value: '未得到改善' });
    const evaluation = evaluated(changed, steps);
    const row = rowOf(evaluation, 5);
    expect([row.entered, row.written]).toEqual([null, { value: 40, stale: true }]);
    expect(evaluation.total).toMatchObject({ score: null, openRows: 1, openPoints: 40, grade: null });
    expect(said(evaluation)).toBe('暂计 58.85（尚有 40 分未定）');
    expect(say(outdatedNote(row) ?? expect.fail())).toContain('未得到改善');
    const plan = planScore([evaluation], changed, { ...FORMULAS, write });
    expect(plan.perTable[0]?.cells.find(({ change }) => change.address.row === 4)?.change).toMatchObject({
      before: { value: 40 },
      after: { value: null, formula: null },
    });
    expect(plan.perTable[0]?.skipped).toEqual([]);
  });

  it('offers the new value where the rules give one', () => {
    const { book, steps } = written('values');
    const changed = edited(book, 'E3', { value: '10间' });
    const evaluation = evaluated(changed, steps);
    expect(said(evaluation)).toBe('暂计 48.85（尚有 50 分未定）');
    const [table] = planScore([evaluation], changed, { ...FORMULAS, write: 'values' }).perTable;
    expect(table?.cells.map(({ change: { address, after } }) => [address.row, after.value])).toEqual([
      [2, 25],
      [5, 73.85],
    ]);
    expect(table && said(table.after)).toBe('73.85');
  });

  it('is known by its shape where nobody’s journal counts, as on the command line', () => {
    const { book } = written('formulas');
    const row = rowOf(evaluated(edited(book, 'E5', { value: '差得远' })), 5);
    expect([row.entered, row.written]).toEqual([null, { value: 40, stale: true }]);
  });

  it('leaves what a person typed over it to the person', () => {
    const { book, steps } = written('values');
    const row = rowOf(evaluated(edited(book, 'G5', { value: 36 }), steps), 5);
    expect([row.entered, row.written]).toEqual([36, null]);
  });
});

describe('the total is what the table shows', () => {
  it('leads with the kept score in it, and names where it differs from the rules', () => {
    const typed = edited(blank(), 'G4', { value: 8.9 });
    const before = evaluated(typed).total.shown;
    expect(before).toMatchObject({ figure: 98.9, byRules: 98.85, differing: [at('G4')], inCell: null, grade: '优' });
    const { book, steps } = written('formulas', typed);
    expect(evaluated(book, steps).total.shown).toMatchObject({ figure: 98.9, byRules: 98.85, inCell: 98.9 });
  });

  it('names the total itself where the template’s sum misses a row', () => {
    const sum = edited(blank(), 'G6', { value: 0, formula: '=SUM(G3:G4)' });
    expect(evaluated(sum).total.shown).toMatchObject({ figure: 58.85, byRules: 98.85, differing: [at('G6')] });
    const { book, steps } = written('formulas', sum);
    const live = edited(book, 'G6', { value: 58.85, formula: '=SUM(G3:G4)' });
    expect(evaluated(live, steps).total.shown).toMatchObject({ figure: 58.85, inCell: 58.85, differing: [at('G6')] });
  });

  it('says what is known while rows are open, without a grade', () => {
    const open = edited(blank(), 'E5', { value: '略有改善' });
    expect(said(evaluated(open))).toBe('暂计 58.85（尚有 40 分未定）');
    expect(evaluated(open).total.shown.grade).toBeNull();
  });
});
