import { describe, expect, it } from 'vitest';
import {
  ASK_BELOW,
  columnsBelow,
  headerCandidates,
  mainSection,
  proposedColumns,
  readAs,
  recognise,
} from '../../src/layout';
import type { ColumnRole, SelfEvaluationTable } from '../../src/layout';
import type { Cell, Sheet } from '../../src/model';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { bookBytes, TABLE_BOOKS, withExtra } from '../support/books';
import { open, value } from '../support/chain';
import { bookOf, gridSheet } from '../support/gridSheet';

/** A form whose titles nobody knows. */
const UNUSUAL = [
  ['某某街道年度工作完成对照', '', '', '', '', '', ''],
  ['序号', '类别', '工作内容', '计划', '落实', '比重', '评定'],
  ['1', '产出', '开展巡查次数', '≥12次', '12次', '30', ''],
  ['2', '产出', '维修路灯数量', '≥40盏', '38盏', '30', ''],
  ['3', '效益', '居民投诉下降率', '≥10%', '12%', '20', ''],
  ['4', '满意度', '居民满意率', '≥90%', '95%', '20', ''],
  ['', '', '合计', '', '', '100', ''],
];
const sheet = gridSheet(UNUSUAL, { name: '对照表', kinds: 'numbers' });
const COLUMNS = { level1: 1, name: 2, target: 3, actual: 4, points: 5, score: 6 } as const;
const pointed = (columns: Partial<Record<ColumnRole, number | null>>) =>
  readAs(sheet, { sheet: '对照表', headerRow: 1, columns, form: 'self-evaluation' });

describe('a table that a person points out', () => {
  it('is none by itself', () => {
    expect(recognise(bookOf(sheet))).toEqual([]);
  });

  it('is read by the columns that they name, and scored', () => {
    const table = pointed(COLUMNS) ?? expect.fail();
    expect(table.confidence).toBeGreaterThanOrEqual(ASK_BELOW);
    expect(table.indicators.map(({ name }) => name)).toEqual([
      '开展巡查次数',
      '维修路灯数量',
      '居民投诉下降率',
      '居民满意率',
    ]);
    const { indicators } = evaluate(table, proposeRuleSet(table));
    expect(indicators.map(({ score }) => score)).toEqual([30, 28.5, 20, 20]);
  });

  it('proposes its header row, and shows what stands below each title', () => {
    expect(headerCandidates(sheet)[0]).toBe(1);
    expect(columnsBelow(sheet, 1)[3]).toEqual({ column: 3, title: '计划', samples: ['≥12次', '≥40盏', '≥10%'] });
  });

  it.each([
    ['names taken for actuals', { actual: 2 }, 'layout.unfit-actual'],
    ['numbers taken for names', { name: 0 }, 'layout.unfit-name'],
    ['names taken for targets', { target: 2 }, 'layout.unfit-target'],
    ['words taken for points', { points: 1 }, 'layout.unfit-points'],
    ['one column for two things', { actual: 3 }, 'layout.same-column'],
  ])('is doubted at once, and says which column: %s', (_, wrong, id) => {
    const table = pointed({ ...COLUMNS, ...wrong }) ?? expect.fail();
    expect(table.confidence).toBeLessThan(ASK_BELOW);
    expect(table.problems.map(({ note }) => note.id)).toContain(id);
  });

  it('is none where the columns do not make one', () => {
    expect(pointed({ name: 2 })).toBeNull();
  });
});

/** The sheet with the titles of its tables made unreadable. */
function withoutTitles(whole: Sheet, tables: readonly SelfEvaluationTable[]): Sheet {
  const cells = tables
    .flatMap(({ sections }) => sections)
    .flatMap(({ headerTop, headerBottom }) => {
      const damaged: { address: { row: number; column: number }; cell: Cell }[] = [];
      for (let row = headerTop; row <= headerBottom; row++) {
        for (let column = 0; column < whole.rowEnd(row); column++) {
          const cell = whole.cellAt(row, column);
          if (cell.text.trim() === '') continue;
          const text = `栏${String(column + 1)}`;
          damaged.push({ address: { row, column }, cell: { ...cell, value: text, text } });
        }
      }
      return damaged;
    });
  return whole.with(cells);
}

describe('the published tables with their titles made unreadable, pointed out', () => {
  const totals = (table: SelfEvaluationTable) => {
    const { indicators, total } = evaluate(table, proposeRuleSet(table));
    return [indicators.map(({ score }) => score), total.known];
  };
  it.each(withExtra(TABLE_BOOKS))('%s', (name) => {
    const book = value(open(bookBytes(name)).book());
    for (const whole of book.sheets) {
      const tables = recognise({ ...book, sheets: [whole] });
      const [table] = tables;
      const main = table && mainSection(table);
      if (!table || !main || tables.length > 1 || table.sections.length > 1) continue;
      const columns = Object.fromEntries(Object.entries(main.columns).map(([role, { column }]) => [role, column]));
      const damaged = withoutTitles(whole, tables);
      const again = readAs(damaged, { sheet: whole.name, headerRow: main.headerTop, columns, form: table.form });
      expect(again && totals(again)).toEqual(totals(table));
    }
  });
});

it('proposes the columns whose titles it knows', () => {
  const known = gridSheet([['指标名称', '指标值', '完成值', '分值', '得分']], { name: '表' });
  expect(proposedColumns(known, 0)).toMatchObject({ name: 0, target: 1, actual: 2, points: 3, score: 4 });
});
