import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/narrative';
import { nameSpan } from '../../src/narrative/values';
import { appendixOf } from '../../src/report/appendix';
import { columnWidths } from '../../src/report/typesetting';
import type { Bar } from '../../src/report/document';
import { titleOfAppendix } from '../../src/report/document';
import { arrivalParts, executionParts } from '../../src/report/parts/money';
import { sourcesOf, unitOf } from '../../src/report/source';
import { goalsOf, projectLists, projectName } from '../../src/layout';
import { barPicture } from '../../src/report/word/barPicture';
import { encodePng } from '../../src/report/word/png';
import { withFixedTimes } from '../../src/report/word/zipTimes';
import { bookOf, gridSheet } from '../support/gridSheet';
import { row, table } from '../support/tables';
import { evaluateBook } from './realReports';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'];
const ROWS = [
  ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '60', ''],
  ['', '', '检查次数', '≥10次', '5次', '40', ''],
];

function made(above: readonly (readonly string[])[], merges: readonly string[] = []) {
  const sheet = gridSheet([['项目支出绩效自评表'], ...above, HEADER, ...ROWS], { merges });
  const [evaluation] = evaluateBook(bookOf(sheet));
  return { sheet, evaluation: evaluation ?? expect.fail('no table') };
}

describe('what a sheet says above its indicators', () => {
  it.each<[string, string[][], string[], [string | null, string | null][]]>([
    [
      'goal and result side by side',
      [
        ['项目名称', '某工程'],
        ['年度总体目标', '预期目标', '', '', '实际完成情况'],
        ['', '建成三处。', '', '', '建成两处。'],
      ],
      ['B3:D3', 'E3:G3', 'B4:D4', 'E4:G4', 'A3:A4'],
      [['建成三处。', '建成两处。']],
    ],
    [
      'several goals',
      [
        ['项目名称：', '某工程'],
        ['序号', '年度绩效目标', '', '', '实际完成情况'],
        ['1', '甲', '', '', '乙'],
        ['2', '丙', '', '', '丁'],
      ],
      ['B3:D3', 'B4:D4', 'B5:D5'],
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    [
      'a label and its text',
      [
        ['项目名称', '某工程'],
        ['年度目标', '建成三处。'],
        ['资金总额', '10'],
      ],
      ['B3:G3', 'B2:G2'],
      [['建成三处。', null]],
    ],
    [
      'a label over its text',
      [
        ['项目名称', '某工程'],
        ['总体目标', '年度目标'],
        ['', '建成三处。'],
      ],
      ['A3:A4'],
      [['建成三处。', null]],
    ],
    ['nothing', [['项目名称', '某工程']], [], []],
  ])('%s', (_, above, merges, goals) => {
    const { sheet, evaluation } = made(above, merges);
    expect(projectName(sheet, evaluation.table)?.text).toBe('某工程');
    const found = goalsOf(sheet, evaluation.table).map(({ goal, done }) => [goal?.text ?? null, done?.text ?? null]);
    expect(found).toEqual(goals);
  });
});

describe('what a sheet says that a report says in its own way', () => {
  it.each([
    ['51092322T000000437000-图书馆免费开放', '图书馆免费开放'],
    ['46000021T000000002749－学生事务补助', '学生事务补助'],
    ['2023年度农村公路养护', '2023年度农村公路养护'],
    ['5G基站建设', '5G基站建设'],
  ])('the project %s is called %s', (written, name) => {
    const { sheet, evaluation } = made([['项目名称', written]]);
    expect(projectName(sheet, evaluation.table)?.text).toBe(name);
  });

  it('parts goals that stand on lines of their own in one cell, and joins lines that go on', () => {
    const goalOf = (text: string) => {
      const { sheet, evaluation } = made([['年度总体目标', text]], ['B2:G2']);
      return goalsOf(sheet, evaluation.table)[0]?.goal?.text;
    };
    expect(goalOf('目标1:完成抽检工作\n目标2:加强监管力度')).toBe('目标1:完成抽检工作；目标2:加强监管力度');
    expect(goalOf('1.建成三处。\n2.验收合格')).toBe('1.建成三处。2.验收合格');
    expect(goalOf('建成三处，\n全部验收合格')).toBe('建成三处，全部验收合格');
  });

  it('takes the help of a blank form for no goal', () => {
    const above = [
      ['年度总体目标', '预期目标', '', '', '实际完成情况'],
      ['', '(填写年初设定的目标)', '', '', '对照年度目标，说明相关任务目标的完成情况（100字以内）'],
    ];
    const { sheet, evaluation } = made(above, ['B2:D2', 'E2:G2', 'B3:D3', 'E3:G3', 'A2:A3']);
    expect(goalsOf(sheet, evaluation.table)).toEqual([]);
  });

  it.each([
    [['附表2'], '项目支出绩效自评表'],
    [['附件1：'], '项目支出绩效自评表'],
    [['附件2-3'], '项目支出绩效自评表'],
    [[], '项目支出绩效自评表'],
  ])('an attached table below %j is called by its title', (above, title) => {
    const sheet = gridSheet([...above.map((text) => [text]), ['项目支出绩效自评表'], HEADER, ...ROWS], {
      merges: above.length > 0 ? ['A1:G1', 'A2:G2'] : ['A1:G1'],
    });
    const [evaluation] = evaluateBook(bookOf(sheet));
    const appendix = appendixOf(sheet, evaluation ?? expect.fail('no table'), '附件');
    expect(textOf(titleOfAppendix(appendix) ?? [])).toBe(title);
  });

  it('leaves out the numbers that a form puts before names', () => {
    const nameOf = (name: string) => {
      const [indicator] = table(row('≥3个', '3个', 10, { name })).indicators;
      return indicator ? textOf([nameSpan('自评表', indicator)]) : '';
    };
    expect(
      ['指标1：培训人数', '指标12.培训人数', '指标3培训人数', '指标1 2021年底前支付', '指标10%以上', '指标2'].map(
        nameOf,
      ),
    ).toEqual(['培训人数', '培训人数', '培训人数', '2021年底前支付', '指标10%以上', '指标2']);
  });

  it('calls the whole 资金 where a form has amounts beside their labels only', () => {
    const above = [
      ['预算执行情况（万元）', '', '转移支付预算数(A)', '5.8', '预算执行率(B/A)', '', '100%'],
      ['', '', '转移支付执行数(B)', '5.8', '', '', ''],
    ];
    const { sheet, evaluation } = made([['项目名称', '某工程'], ...above], ['A3:B4', 'E3:F4', 'G3:G4']);
    const [source] = sourcesOf([evaluation], bookOf(sheet));
    const texts = arrivalParts(source ?? expect.fail('no source')).map((part) =>
      part.kind === 'paragraph' ? textOf(part.content) : '',
    );
    expect(texts).toEqual(['资金预算5.8万元，实际到位【到位金额】，资金到位率【到位率】。']);
  });
});

describe('why little was spent', () => {
  const MONEY = ['', '全年预算数', '全年执行数', '执行率'];
  it.each([
    ['of the whole', ['100', '80'], ['20', '20'], ['执行率低于90%的主要原因是【执行率偏低的原因】。']],
    [
      'of one part alone, by its name',
      ['100', '95'],
      ['20', '12'],
      ['其他资金执行率低于90%的主要原因是【执行率偏低的原因】。'],
    ],
    ['of nothing', ['100', '95'], ['20', '19'], []],
  ])('is asked %s', (_, whole, part, asked) => {
    const above = [MONEY, ['年度资金总额', ...whole, ''], ['其他资金', ...part, '']];
    const { sheet, evaluation } = made([['项目名称', '某工程'], ...above]);
    const [source] = sourcesOf([evaluation], bookOf(sheet));
    const texts = executionParts(source ?? expect.fail('no source')).map((one) =>
      one.kind === 'paragraph' ? textOf(one.content) : '',
    );
    expect(texts.filter((text) => text.includes('原因'))).toEqual(asked);
  });
});

describe('whose table it is', () => {
  it.each([
    [['主管部门', '农业农村厅', '实施单位/项目负责人', '原州区农技中心'], '原州区农技中心', '原州区农技中心'],
    [['主管部门', '203-省教育厅', '实施单位', '203045-省农垦实验中学'], '203045-省农垦实验中学', '省农垦实验中学'],
  ])('%j', (line, written, said) => {
    const { sheet, evaluation } = made([line]);
    expect(evaluation.table.unit).toBe(written);
    expect(sourcesOf([evaluation], bookOf(sheet)).map((source) => textOf([unitOf(source)]))).toEqual([said]);
  });
});

describe('the table behind the report', () => {
  it('keeps merges and fills in what the sheet does not have yet', () => {
    const { sheet, evaluation } = made([['项目名称', '某工程']], ['A1:G1', 'B2:G2', 'A4:A5', 'B4:B5']);
    const { titles, tables } = appendixOf(sheet, evaluation, '附件');
    expect(titles.map(textOf)).toEqual(['项目支出绩效自评表']);
    const [money, body] = tables;
    expect(money?.rows.map((row) => row.map(({ content, columnSpan }) => [textOf(content), columnSpan]))).toEqual([
      [
        ['项目名称', 1],
        ['某工程', 6],
      ],
    ]);
    expect(body?.headerRows).toBe(1);
    expect(body?.rows[0]?.every(({ isHeader }) => isHeader)).toBe(true);
    expect(body?.rows[1]?.[0]).toMatchObject({ rowSpan: 2, columnSpan: 1 });
    expect(body?.rows.map((row) => textOf(row.at(-1)?.content ?? []))).toEqual(['得分', '60', '20']);
  });

  it('cuts a merge at the foot of the header, so that the header can be repeated', () => {
    const sheet = gridSheet(
      [['项目支出绩效自评表'], ['绩效指标', ...HEADER], ['', ...(ROWS[0] ?? [])], ['', ...(ROWS[1] ?? [])]],
      { merges: ['A1:H1', 'A2:A4'] },
    );
    const [evaluation] = evaluateBook(bookOf(sheet));
    const { tables } = appendixOf(sheet, evaluation ?? expect.fail('no table'), '附件');
    const first = tables.at(-1)?.rows.map((row) => row[0]);
    expect(first?.[0]).toMatchObject({ rowSpan: 1, content: [], isHeader: true });
    expect(first?.[1]).toMatchObject({ rowSpan: 2, isHeader: false });
    expect(textOf(first?.[1]?.content ?? [])).toBe('绩效指标');
  });
});

describe('lists of projects', () => {
  it('are told by their columns, whatever their order', () => {
    const book = bookOf(
      gridSheet([
        ['2023年度项目执行情况（单位：万元）'],
        ['执行率', '全年预算数', '全年执行数', '项目名称'],
        ['50%', '10', '5', '甲'],
        ['', '', '', '合计'],
      ]),
    );
    const [list] = projectLists(book);
    expect(list).toMatchObject({ year: 2023, amountUnit: '万元' });
    expect(
      list?.projects.map(({ name, budget, executed, rate }) => [
        name.text,
        budget?.value,
        executed?.value,
        rate?.value,
      ]),
    ).toEqual([['甲', 10, 5, 0.5]]);
  });
  it('a payroll list is none', () => {
    expect(
      projectLists(
        bookOf(
          gridSheet([
            ['姓名', '预算', '实发'],
            ['甲', '1', '1'],
          ]),
        ),
      ),
    ).toEqual([]);
  });
});

describe('pictures', () => {
  const bar = (completion: number, state: Bar['state']): Bar => ({
    name: [],
    completion,
    state,
    label: { kind: 'text', text: '' },
  });
  const pixelsOf = (png: Uint8Array): { width: number; height: number; rows: Buffer } => {
    const view = new DataView(png.buffer, png.byteOffset);
    const at = Buffer.from(png).indexOf('IDAT');
    return {
      width: view.getUint32(16),
      height: view.getUint32(20),
      rows: inflateSync(png.subarray(at + 4, at + 4 + view.getUint32(at - 4))),
    };
  };
  it('a PNG unpacks to its pixels', () => {
    const picture = barPicture(bar(1, 'met'), 2);
    const { width, height, rows } = pixelsOf(encodePng(picture));
    expect([width, height]).toEqual([picture.width, picture.height]);
    expect(rows.length).toBe(height * (1 + Math.ceil(width / 2)));
    const middle = Math.floor(height / 2);
    const at = (x: number): number => {
      const byte = rows[middle * (1 + Math.ceil(width / 2)) + 1 + (x >> 1)] ?? 0;
      return x % 2 === 0 ? byte >> 4 : byte & 15;
    };
    expect(at(2)).toBe(picture.pixels[middle * width + 2]);
    expect(at(width - 2)).toBe(0);
  });
  it('a longer bar has more ink; one that is cut off has a gap', () => {
    const ink = (completion: number, state: Bar['state'] = 'met'): number =>
      barPicture(bar(completion, state), 2).pixels.filter((pixel) => pixel === 2 || pixel === 3).length;
    expect(ink(0.5)).toBeLessThan(ink(1));
    expect(ink(1)).toBeLessThan(ink(1.5));
    expect(ink(5, 'over')).toBeLessThan(ink(2, 'over'));
  });
});

describe('measures', () => {
  it.each([
    [[1, 1, 1], 100],
    [[42, 44, 14], 8844],
    [[0.3, 7.7], 999],
  ])('columns %j of %i twips add up', (weights, width) => {
    const widths = columnWidths(weights, width);
    expect(widths.reduce((a, b) => a + b, 0)).toBe(width);
    expect(widths.every((one) => Number.isInteger(one) && one > 0)).toBe(true);
  });
  it('what is no zip is refused', () => {
    expect(() => withFixedTimes(new Uint8Array(100))).toThrow('not a zip');
  });
});
