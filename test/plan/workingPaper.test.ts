import { describe, expect, it } from 'vitest';
import type { XlsxFile } from '../../src/hosts/xlsx/file';
import { formatAddress, parseAddress } from '../../src/model/address';
import { findSheet } from '../../src/model/book';
import type { CellValue } from '../../src/model/cell';
import type { CellChange } from '../../src/model/change';
import { invertAll } from '../../src/model/change';
import type { PlanOptions } from '../../src/plan/planned';
import { say } from '../../src/texts/note';
import { FORMULAS, scoreFile, value } from '../support/chain';
import type { MinimalSheet } from '../support/minimalXlsx';
import { book, inTheseWords, names, planOf, table, written } from '../support/planBooks';

describe('the working paper', () => {
  const noScores: MinimalSheet = {
    name: '目标表',
    rows: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '未完成原因和改进措施'],
      ['产出指标', '数量指标', '完成甲', '≥10次', '8次', null],
      [null, null, '完成乙', '≥10次', '13次', null],
    ],
  };

  it('is added by itself where a table has no score cells, and carries completion', () => {
    const { plan } = scoreFile(book([noScores]));
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['sheet', ...Array<string>(18).fill('name')]);
    expect(names(plan.changes)).toEqual(['自评底稿!指标值', '自评底稿!完成值']);
    const completion = `=${inTheseWords('≥次', '次', '完成值/指标值')}`;
    expect(written(plan)).toEqual({ '自评底稿!E4': completion, '自评底稿!E5': completion });
  });

  it('takes the next free name', () => {
    const { plan } = scoreFile(book([noScores, { name: '自评底稿', rows: [['别人的']] }]));
    expect(plan.changes.find(({ kind }) => kind === 'sheet')).toMatchObject({ sheet: '自评底稿(2)', before: null });
    expect(names(plan.changes)[0]).toMatch(/^自评底稿\(2\)!/);
  });

  it('links to the template, computes beside the entered score, and says what is unsure', () => {
    const sheet = table({
      rows: [
        ['≥10次', '8次', 20, 18],
        ['稳步提升', '稳步提升明显', 10, 9],
      ],
      total: 27,
    });
    const { plan } = scoreFile(book([sheet]), { ...FORMULAS, workingPaper: true });
    const paper = plan.changes.find((change) => change.kind === 'sheet');
    const cells = Object.fromEntries(
      (paper?.kind === 'sheet' ? (paper.after?.cells ?? []) : []).map((cell) => [formatAddress(cell.address), cell]),
    );
    expect(cells['C4']).toMatchObject({ value: '≥10次', formula: `=IF('自评表'!D3="","",'自评表'!D3)` });
    expect(cells['E4']).toMatchObject({
      value: 0.8,
      formula: `=${inTheseWords('≥次', '次', '完成值/指标值')}`,
      style: 'percent',
    });
    expect(cells['F4']).toMatchObject({ formula: '=E4-1' });
    expect(cells['H4']).toMatchObject({
      value: 16,
      formula: `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*G4,2)`,
    });
    expect(cells['I4']).toMatchObject({ value: 18 });
    expect(cells['J4']).toMatchObject({ value: -2, formula: '=IF(I4="","",ROUND(H4-I4,2))' });
    // No score by the rules: the entered one counts, as in the total.
    expect(cells['H5']).toMatchObject({ value: 9, formula: '=I5' });
    expect(cells['K5']?.value).toBeTruthy();
    expect(cells['H6']).toMatchObject({ value: 25, formula: '=SUM(H4:H5)' });
  });

  it('as plain values holds no formula', () => {
    const { plan } = scoreFile(book([noScores]), { ...FORMULAS, write: 'values' });
    const [paper] = plan.changes;
    expect(plan.changes).toHaveLength(1);
    expect(paper?.kind === 'sheet' && paper.after?.cells.every(({ formula }) => formula === null)).toBe(true);
  });

  it('speaks English where asked', () => {
    const { plan } = scoreFile(book([noScores]), { ...FORMULAS, language: 'en' });
    const [paper] = plan.changes;
    const texts = paper?.kind === 'sheet' ? (paper.after?.cells ?? []).map((cell) => cell.value) : [];
    expect(texts).toContain('Completion');
  });
});

describe('a working paper that is there already', () => {
  const PAPER: PlanOptions = { ...FORMULAS, workingPaper: true };
  const sheet = table({
    rows: [
      ['≥10次', '8次', 20],
      ['≥10次', null, 20],
    ],
  });
  const { file } = scoreFile(book([sheet]), PAPER);

  /** The file after somebody typed into it. */
  function typed(edits: readonly (readonly [sheet: string, cell: string, value: CellValue])[]): XlsxFile {
    const read = value(file.book());
    const changes = edits.map(([name, cell, after]): CellChange => {
      const address = parseAddress(cell) ?? { row: 0, column: 0 };
      const now = findSheet(read, name)?.cellAt(address.row, address.column);
      const before = { value: now?.value ?? null, formula: now?.formula ?? null };
      return { kind: 'cell', sheet: name, address, before, after: { value: after, formula: null } };
    });
    return value(file.apply(changes));
  }

  const again = (from: XlsxFile, options = PAPER) => planOf(value(from.book()), options);

  it('is left alone while it is up to date', () => {
    expect(again(file)).toMatchObject({ changes: [], perTable: [{ cells: [], notes: [] }] });
  });

  it('is brought up to date cell by cell, and taken back again', () => {
    const edited = typed([
      ['自评表', 'E3', '9次'],
      ['自评表', 'E4', '5次'],
    ]);
    const plan = again(edited);
    expect(plan.changes.filter(({ kind }) => kind === 'sheet')).toEqual([]);
    expect(written(plan)).toMatchObject({
      '自评底稿!H4': `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*G4,2)`,
      '自评底稿!H5': `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*G5,2)`,
    });
    const fresh = plan.changes.find(
      (one) => one.kind === 'cell' && one.sheet === '自评底稿' && formatAddress(one.address) === 'H5',
    );
    expect(fresh).toMatchObject({ before: { value: null }, after: { value: 10, numberFormat: '0.00' } });
    const refreshed = value(edited.apply(plan.changes));
    expect(again(refreshed).changes).toEqual([]);
    expect(value(refreshed.apply(invertAll(plan.changes))).bytes().length).toBeGreaterThan(0);
  });

  it.each([
    ['somebody typed over a formula', [['自评底稿', 'H4', 15]]],
    [
      'somebody added a remark',
      [
        ['自评底稿', 'K4', '已与业务处核对'],
        ['自评表', 'E3', '9次'],
      ],
    ],
    [
      'a row of the table has another name',
      [
        ['自评底稿', 'B3', '项目'],
        ['自评表', 'E3', '9次'],
      ],
    ],
  ] as const)('is left as it is where %s, and that is said', (_, edits) => {
    const plan = again(typed(edits));
    expect(plan.changes.filter((one) => one.kind !== 'setting' && one.sheet === '自评底稿')).toEqual([]);
    expect(plan.perTable[0]?.notes.map((one) => say(one))).toEqual([
      '已有的“自评底稿”与现在的表对不上，或有人改过，未改动；需要新的底稿时，请删除它再写一次。',
    ]);
  });

  it('turns into plain values, and its names go', () => {
    const plan = again(file, { ...PAPER, write: 'values' });
    const plain = value(file.apply(plan.changes));
    expect(value(plain.book()).names).toEqual([]);
    const paper = findSheet(value(plain.book()), '自评底稿');
    expect(paper?.cellAt(3, 7)).toMatchObject({ value: 16, formula: null });
  });

  it('is known in whatever language it was written', () => {
    expect(again(file, { ...PAPER, language: 'en' }).changes.filter(({ kind }) => kind === 'sheet')).toEqual([]);
  });
});
