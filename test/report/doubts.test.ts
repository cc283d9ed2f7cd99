import { describe, expect, it } from 'vitest';
import { checkTables, wrongCells } from '../../src/checks';
import { conclude, countRows, figure, gapsOf, scorePassage, textOf } from '../../src/narrative';
import type { Span } from '../../src/narrative';
import { passagesOf, withDoubts } from '../../src/report';
import { reportModel } from '../../src/report/reportModel';
import { reportText } from '../../src/report/reportText';
import { bookOf, gridSheet } from '../support/gridSheet';
import { evaluateBook } from './realReports';

const GRID = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '水渠维护', '', '实施单位', '市水利站', '', '', ''],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '100', '100', '95', '10', '95%', '9.5'],
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '培训人数', '≥100人次', '100人次', '50', '50', ''],
  ['效益指标', '社会效益指标', '服务次数', '≥10次', '10次', '30', '30', ''],
  ['满意度指标', '满意度', '群众满意度', '≥90%', '95%', '10', '10', ''],
  ['总分', '', '', '', '', '100', '99.5', ''],
];

/** Rows of money that may stand below the amounts of all. */
const PARTS = [
  ['', '其中：财政拨款', '60', '60', '55', '', '', ''],
  ['', '其他资金', '40', '40', '40', '', '', ''],
];

const isUnmarkedRate = (span: Span): boolean => span.kind === 'figure' && span.text === '90%' && span.how !== 'rule';

/** The form with other cells, by row and column, and with rows between the money and the indicators. */
function made(changes: readonly (readonly [number, number, string])[], parts: readonly (readonly string[])[] = []) {
  const grid = GRID.map((row) => [...row]);
  for (const [row, column, text] of changes) (grid[row] ?? [])[column] = text;
  grid.splice(5, 0, ...parts.map((row) => [...row]));
  const book = bookOf(gridSheet(grid, { merges: ['A1:H1', 'A2:H2'], kinds: 'numbers' }));
  const evaluations = evaluateBook(book);
  const [evaluation] = evaluations;
  if (!evaluation) expect.fail('no table');
  const model = reportModel(evaluations, book) ?? expect.fail('no report');
  const doubts = wrongCells(checkTables(book, [evaluation.table], evaluations));
  const report = withDoubts(model, doubts);
  return { evaluation, doubts, report, text: reportText({ ...report, appendices: [] }) };
}

describe('doubt is carried into the text', () => {
  it('is none where the table agrees with itself', () => {
    const { doubts, text } = made([]);
    expect(doubts).toEqual([]);
    expect(text).toContain('自评得分99.5分（满分100分），自评等级为“优”。');
    expect(text).not.toContain('请核对');
  });

  it.each<[string, [number, number, string][], string]>([
    [
      'points that are not those of a full table',
      [[6, 5, '46']],
      '得分【99.5分，分值合计为96分，不是100分，请核对】。',
    ],
    ['a total that is not the sum', [[9, 6, '89.5']], '得分【89.5分，各项得分相加为99.5分，请核对】。'],
  ])('%s: the figure in a slot, and no grade', (_, changes, said) => {
    const { text, evaluation } = made(changes);
    expect(text).toContain(said);
    expect(text).not.toContain('自评等级');
    expect(conclude(evaluation).text).toContain(said);
    expect(evaluation.total.shown.grade).toBeNull();
  });

  it.each<[string, [number, number, string][], string]>([
    ['the sum of the score table', [[9, 6, '89.5']], '【89.5，表中 G10 应为 99.5，请核对】'],
    ['the score for execution', [[4, 7, '8']], '【8，表中 H5 应为 9.5，请核对】'],
  ])('a figure that repeats a cell called wrong: %s', (_, changes, said) => {
    const { report, text } = made(changes);
    expect(text).toContain(said);
    expect(passagesOf({ ...report, appendices: [] }).flatMap(gapsOf)).toContain(said.slice(1, -1));
  });

  it.each<[string, [number, number, string][], string]>([
    [
      'the sum of a score above its points',
      [
        [7, 6, '40'],
        [9, 6, '109.5'],
      ],
      '效益指标\t1\t30\t【40，据表中 G8 得出，该处有误，请核对】',
    ],
    [
      'the completion of a share that cannot be',
      [[8, 4, '120%']],
      '完成率【133.33%，据表中 E9 得出，该处有误，请核对】',
    ],
  ])('a figure that follows from a cell called wrong: %s', (_, changes, said) => {
    expect(made(changes).text).toContain(said);
  });

  it('the execution rate of amounts that do not agree with their parts is in doubt wherever it is said', () => {
    const { report, text } = made(
      [
        [4, 4, '90'],
        [4, 6, '90%'],
        [4, 7, '9'],
        [9, 6, '99'],
      ],
      PARTS,
    );
    expect(text).toContain('实际执行【90万元，表中 E5 应为 95，请核对】，预算执行率【90%，据表中 E5 得出');
    expect(text).toContain('相差【10万元，据表中 E5 得出');
    expect(passagesOf({ ...report, appendices: [] }).flatMap((passage) => passage.filter(isUnmarkedRate))).toEqual([]);
  });

  it('the rate beside a bar is marked like the one in the text', () => {
    const { report } = made([]);
    const at = { sheet: 'Sheet1', address: { row: 8, column: 4 } };
    const bar = { name: [], completion: 1.2, label: figure('120%', 'completion', [at]), state: 'met' } as const;
    const bars = { kind: 'bars', caption: [], scale: 2, bars: [bar], limit: '30%' } as const;
    const marked = withDoubts({ ...report, body: [bars] }, [{ cell: at, expected: '' }]);
    expect(passagesOf({ ...marked, appendices: [] }).flatMap(gapsOf)).toEqual([
      '120%，据表中 E9 得出，该处有误，请核对',
    ]);
  });

  it('a rate that stands beside an amount which cannot be read is not taken from the cell', () => {
    const { text } = made([[4, 4, '约95左右']]);
    expect(text).toContain('实际执行【执行数】万元，预算执行率【执行率】');
  });

  it('a total that follows from rounded scores is no doubt', () => {
    const { text, doubts } = made([[9, 6, '99.6']]);
    expect(text).not.toContain('各项得分相加');
    expect(doubts.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['≥3年', '优'],
    ['≥100人次', '1,2,3人次'],
  ])('rows that nobody could judge are in no count of what was met: %s → %s', (target, actual) => {
    const { evaluation, text } = made([
      [6, 3, target],
      [6, 4, actual],
    ]);
    const { met, open } = countRows(evaluation);
    expect([met.length, open.length]).toEqual([2, 1]);
    expect(text).toContain('绩效指标共3项，其中已完成2项，完成情况待确认1项。');
  });

  it('words that a person gave full points are judged', () => {
    const { evaluation } = made([
      [6, 3, '运转正常'],
      [6, 4, '较好'],
    ]);
    expect(countRows(evaluation).open).toEqual([]);
  });

  it('while rows are open, the total is a slot in the report and the conclusion one as a whole', () => {
    const { evaluation, text } = made([
      [6, 4, ''],
      [6, 6, ''],
      [9, 6, ''],
    ]);
    expect(scorePassage(evaluation)).toHaveLength(1);
    expect(text).toMatch(/【市水利站2024年度绩效自评尚有1项（50分）得分未确定[^【】]*】/);
    const { text: conclusion } = conclude(evaluation);
    expect(conclusion).toMatch(/^【[^【】]*】$/);
    expect(textOf(scorePassage(evaluation))).toMatch(/^【[^【】]*】$/);
  });
});
