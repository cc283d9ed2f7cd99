import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { XlsxFile } from '../../src/hosts/xlsx/file';
import { recognise } from '../../src/layout';
import { formatAddress, parseAddress } from '../../src/model/address';
import type { CellChange } from '../../src/model/change';
import { invertAll } from '../../src/model/change';
import { Sheet } from '../../src/model/sheet';
import type { PlanOptions, ScorePlan } from '../../src/plan/planned';
import { planScore } from '../../src/plan/planScore';
import { DEFAULT_RULE_SET } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { say } from '../../src/texts/note';
import { FORMULAS, open, scoreFile, value } from '../support/chain';
import type { MinimalSheet, MinimalValue } from '../support/minimalXlsx';
import { HEADER, book, inTheseWords, names, planOf, table, written } from '../support/planBooks';

/** Words that say that a target was met, as a formula lists them. */
const PLAIN_YES = ['完成', '已完成', '全部完成', '按时完成', '已按时完成', '达成预期指标', '达到预期目标', '达标', '是']
  .map((word) => `EXACT(E10,"${word}")`)
  .join(',');

describe('what is written', () => {
  const { plan } = scoreFile(
    book([
      table({
        money: [
          [100, 200, 150, 10, null, null],
          [100, 200, 150, 10, null, null],
        ],
        rows: [
          ['≥10次', '8次', 20],
          [0.95, 0.9, 10],
          ['≤5亿元', '60000万元', '10'],
          ['=0次', '0次', 5],
          ['达到预期', '达成预期指标', 15],
        ],
      }),
    ]),
  );

  it('rates, scores and the total as live formulas', () => {
    expect(written(plan)).toEqual({
      G3: '=IF(D3&E3="","",E3/D3)',
      H3: '=ROUND(MIN(1,E3/D3)*F3,2)',
      G4: '=IF(D4&E4="","",E4/D4)',
      G6: `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*F6,2)`,
      G7: '=ROUND(IF(AND(ISNUMBER(D7),D7>=0,ISNUMBER(E7),E7>=0),MIN(1,E7/D7),NA())*F7,2)',
      G8: '=ROUND(IF(AND(指标值文字="≤亿元",完成值文字="万元"),IF(完成值/10000<=指标值,1,指标值/(完成值/10000)),NA())*分值,2)',
      G9: `=ROUND(${inTheseWords('=次', '次', 'IF(指标值=0,IF(完成值<=0,1,0),MIN(1,完成值/指标值))')}*F9,2)`,
      G10: `=ROUND(IF(EXACT(D10,"达到预期"),IF(OR(${PLAIN_YES}),1,NA()),NA())*F10,2)`,
      G11: '=SUM(H3,G6:G10)',
    });
  });

  it('names first, only those that are used, scoped to the sheet', () => {
    expect(names(plan.changes).sort()).toEqual(['自评表!分值', '自评表!完成值', '自评表!指标值'].sort());
    const kinds = plan.changes.map((change) => change.kind);
    expect(kinds.lastIndexOf('name')).toBeLessThan(kinds.indexOf('cell'));
  });

  it('the computed numbers as results, and percent where the cell has no format', () => {
    const change = (cell: string): CellChange | undefined =>
      plan.perTable[0]?.cells.find((one) => formatAddress(one.change.address) === cell)?.change;
    expect(change('G6')?.after).toEqual({
      value: 16,
      formula: `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*F6,2)`,
    });
    expect(change('G3')?.after).toMatchObject({ value: 0.75, numberFormat: '0.00%' });
    expect(change('G3')?.before).toEqual({ value: null, formula: null, numberFormat: 'General' });
    expect(change('G11')?.after.value).toBe(7.5 + 16 + 9.47 + 8.33 + 5 + 15);
  });
});

describe('what is kept', () => {
  const sheet = table({
    rows: [
      ['≥10次', '8次', 20, 18],
      ['≥10次', '8次', 20, 16],
      ['≥10次', '8次', 20, { formula: 'ROUND(20*0.8,1)', value: 16 }],
      ['≥10次', '8次', 20, '—'],
      ['≥10次', '8次', 20, '16'],
      ['≥10次', '8次', 20],
    ],
  });
  const { plan } = scoreFile(book([sheet]));

  it('typed scores and the formulas of the template stay, and are listed', () => {
    expect(Object.keys(written(plan))).toEqual(['G8', 'G9']);
    const listed = plan.perTable[0]?.skipped.map(({ address, agrees, computed, why }) => [
      formatAddress(address),
      agrees,
      computed,
      say(why),
    ]);
    expect(listed).toEqual([
      ['G3', false, 16, '填报“18”，未改动；按规则为 16。'],
      ['G4', true, 16, '填报“16”，与按规则的结果一致。'],
      ['G5', true, 16, '填报“=ROUND(20*0.8,1)”，与按规则的结果一致。'],
      ['G6', false, 16, '填报“—”，未改动；按规则为 16。'],
      ['G7', true, 16, '填报“16”，与按规则的结果一致。'],
    ]);
  });

  it('the total sums what stands there, a score typed as text included', () => {
    expect(written(plan)['G9']).toBe('=SUM(G3:G6,VALUE(G7),G8)');
    expect(plan.perTable[0]?.after.total.shown.inCell).toBe(18 + 16 + 16 + 16 + 16);
  });

  it('a locked cell of a protected sheet', () => {
    const read = value(book([table({ rows: [['≥10次', '8次', 20]] })]).book());
    const sheets = read.sheets.map((sheet) => {
      const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column) => sheet.cellAt(row, column)),
      );
      return new Sheet({ name: sheet.name, merges: sheet.merges, rows, isProtected: true });
    });
    const plan = planOf({ ...read, sheets }, FORMULAS);
    expect(plan.changes).toEqual([]);
    expect(plan.perTable[0]?.skipped.map(({ why }) => why.id)).toContain('formula.kept-protected');
  });
});

describe('the total', () => {
  it('leaves subtotals, repeated money points and parents out', () => {
    const sheet: MinimalSheet = {
      name: '自评表',
      rows: [
        ['项目支出绩效自评表'],
        HEADER,
        ['产出指标', '数量指标', '完成甲', '≥10次', '8次', 20],
        [null, null, '完成乙', '≥10次', '8次', 20],
        ['小计', null, null, null, null, 40, null],
        ['效益指标', '社会效益', '完成丙', '≥10次', '8次', 20],
        ['总分', null, null, null, null, 60, null],
      ],
    };
    expect(written(scoreFile(book([sheet])).plan)['G7']).toBe('=SUM(G3:G4,G6)');
  });

  it('as a plain value waits until every row has a score', () => {
    const rows: MinimalValue[][] = [
      ['≥10次', '8次', 20],
      ['稳步提升', '稳步提升明显', 20],
    ];
    const { plan } = scoreFile(book([table({ rows })]), { ...FORMULAS, write: 'values' });
    expect(written(plan)).toEqual({ G3: 16 });
    expect(plan.perTable[0]?.skipped.map(({ role, why }) => [role, why.id])).toContainEqual([
      'total',
      'formula.total-open',
    ]);
  });
});

describe('writing again', () => {
  const sheet = table({
    money: [[100, 200, 150, 10, null, null]],
    rows: [
      ['≥10次', '8次', 20],
      [10, 9, 20],
    ],
  });
  const again = (file: XlsxFile, options: PlanOptions): ScorePlan => planOf(value(file.book()), options);

  it('changes nothing', () => {
    const { file } = scoreFile(book([sheet]));
    expect(again(file, FORMULAS).changes).toEqual([]);
    expect(again(file, FORMULAS).perTable[0]?.skipped).toEqual([]);
  });

  it('brings a stale result up to date', () => {
    const { file } = scoreFile(book([sheet]));
    const address = parseAddress('E5') ?? { row: 0, column: 0 };
    const edit = {
      kind: 'cell',
      sheet: '自评表',
      address,
      before: { value: '8次', formula: null },
      after: { value: '9次', formula: null },
    } as const;
    const edited = value(file.apply([edit]));
    const scores = again(edited, FORMULAS).perTable[0]?.cells ?? [];
    for (const { change } of scores) expect(change.before.formula).toBe(change.after.formula);
  });

  it('changes nothing where another program saved the results with 15 digits', () => {
    const thirds = table({ money: [[100, 300, 100, 10, null, null]], rows: [['≥3次', '1次', 20]] });
    const { file } = scoreFile(book([thirds]));
    const parts = unzipSync(file.bytes());
    const sheet = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[sheet] ?? new Uint8Array());
    const shorter = xml.replaceAll(/<v>(0\.3{15})3+<\/v>/g, '<v>$1</v>');
    expect(shorter).not.toBe(xml);
    const saved = open(zipSync({ ...parts, [sheet]: strToU8(shorter) }));
    expect(again(saved, FORMULAS).changes).toEqual([]);
  });

  it('removes names that nothing uses any more, and gives them back', () => {
    const { file } = scoreFile(book([sheet]));
    const plan = again(file, { ...FORMULAS, write: 'values' });
    const removed = plan.changes.filter(({ kind }) => kind === 'name');
    expect(removed).toHaveLength(value(file.book()).names.length);
    expect(removed.every(({ after }) => after === null)).toBe(true);
    const plain = value(file.apply(plan.changes));
    expect(value(plain.book()).names).toEqual([]);
    const back = value(plain.apply(invertAll(plan.changes)));
    expect(value(back.book()).names).toEqual(value(file.book()).names);
    expect(again(back, FORMULAS).changes.filter(({ kind }) => kind !== 'cell')).toEqual([]);
  });

  it('leaves a name that a formula of the person uses', () => {
    const notes: MinimalSheet = { name: '说明', rows: [[{ formula: "'自评表'!指标值+1", value: 11 }]] };
    const { file } = scoreFile(book([sheet, notes]));
    const { changes } = again(file, { ...FORMULAS, write: 'values' });
    expect(names(changes)).toEqual(['自评表!完成值']);
  });

  it('turns formulas of ours into values and back, and nothing else', () => {
    const { file } = scoreFile(book([sheet]));
    const values = again(file, { ...FORMULAS, write: 'values' });
    expect(written(values)).toEqual({ G3: 0.75, H3: 7.5, G5: 16, G6: 18 });
    expect(values.perTable[0]?.skipped.map(({ role }) => role)).toEqual(['total']);
  });

  it('can be taken back to the last letter', () => {
    const before = book([sheet]);
    const { plan, file } = scoreFile(before, { ...FORMULAS, workingPaper: true });
    const back = value(file.apply(invertAll(plan.changes)));
    expect(value(back.book()).names).toEqual(value(before.book()).names);
    const cells = (one: XlsxFile) =>
      value(one.book()).sheets.map((s) =>
        Array.from({ length: 12 }, (_, row) => Array.from({ length: 9 }, (__, column) => s.cellAt(row, column).value)),
      );
    expect(cells(back)).toEqual(cells(before));
  });
});

describe('several tables', () => {
  const wide = (name: string): MinimalSheet => ({
    name,
    rows: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '分值', '年度指标值', '实际完成值', '得分', '偏差原因分析及改进措施'],
      ['产出指标', '数量指标', '完成甲', 20, '≥10次', '8次'],
      [null, null, '完成乙', 20, '≥10次', '9次'],
      ['总分', null, null, 40, null, null, null],
    ],
  });

  it('on one sheet with other columns: the names of the second carry a suffix', () => {
    const first = table({
      rows: [
        ['≥10次', '8次', 20],
        ['≥5个', '4个', 20],
      ],
    });
    const both = { name: '自评表', rows: [...first.rows, [], ...wide('').rows] };
    const { plan } = scoreFile(book([both]));
    expect(plan.perTable).toHaveLength(2);
    expect(written(plan, 0)).toMatchObject({
      G3: `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*F3,2)`,
      G5: '=SUM(G3:G4)',
    });
    expect(written(plan, 1)).toMatchObject({
      G9: `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值_2/指标值_2)', ['_2', '_2'])}*D9,2)`,
      G11: '=SUM(G9:G10)',
    });
    expect(names(plan.changes)).toHaveLength(4);
  });

  it('on sheets of their own: each sheet has its own names', () => {
    const { plan } = scoreFile(book([table({ rows: [['≥10次', '8次', 20]] }, '甲'), wide('乙')]));
    expect(names(plan.changes).sort()).toEqual(['乙!完成值', '乙!指标值', '甲!完成值', '甲!指标值'].sort());
    expect(written(plan, 1)['G3']).toBe(`=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*D3,2)`);
  });
});

describe('a sheet that is not there', () => {
  it('is left alone', () => {
    const read = value(book([table({ rows: [['≥10次', '8次', 20]] })]).book());
    const evaluations = recognise(read).map((one) => evaluate(one, DEFAULT_RULE_SET));
    expect(planScore(evaluations, { ...read, sheets: [] }, FORMULAS).changes).toEqual([]);
  });
});
