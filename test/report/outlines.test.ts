import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/narrative';
import type { Block, ReportDocument, ReportKind } from '../../src/report/document';
import { chineseNumber } from '../../src/report/outline';
import { withoutFigures } from '../../src/narrative';
import { fundLabel } from '../../src/report/parts/money';
import { reportModel } from '../../src/report/reportModel';
import { casesWithExtra, withExtra } from '../support/books';
import { parseAddress } from '../../src/model/address';
import { bookOf, gridSheet } from '../support/gridSheet';
import { evaluateBook, realReport } from './realReports';

const headings = ({ body }: ReportDocument, level: Extract<Block, { kind: 'heading' }>['level']): string[] =>
  body.flatMap((block) => (block.kind === 'heading' && block.level === level ? [textOf(block.content)] : []));
const paragraphs = ({ body }: ReportDocument): string[] =>
  body.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.content)] : []));

describe('outlines', () => {
  it.each(
    casesWithExtra<[ReportKind | null, string, string[]]>([
      [
        'regional-transfer-blank',
        null,
        '2024年度青屿市中央支持地方产业发展资金绩效自评报告',
        [
          '一、绩效目标分解下达情况',
          '二、组织实施情况',
          '三、绩效目标完成情况分析',
          '四、偏离绩效目标的原因和下一步改进措施',
          '五、绩效自评结果拟应用和公开情况',
          '六、其他需要说明的问题',
        ],
      ],
      [
        'department-overall-blank',
        null,
        '2024年度天津市滨榆工业创新局部门整体支出绩效自评报告',
        ['一、部门基本情况', '二、部门资金收支情况', '三、部门预算绩效分析', '四、评价结论及建议'],
      ],
      [
        'guangdong-scoring-blank',
        null,
        '2024年度企业服务管理经费绩效自评报告',
        ['一、资金使用绩效', '二、资金使用绩效存在的问题', '三、改进意见', '四、到期资金'],
      ],
      [
        'standard-form-2020',
        null,
        '2024年度检验检测设备共享平台运行维护绩效自评报告',
        ['一、项目概况', '二、绩效目标实现情况', '三、存在的问题和下一步改进措施', '四、自评结论'],
      ],
    ]),
  )('%s', (name, kind, title, chapters) => {
    const { report } = realReport(name, kind);
    // An extra table has its own place and project in the title.
    expect(textOf(report.title)).toMatch(name.startsWith('extra/') ? /绩效自评报告$/ : new RegExp(`^${title}$`));
    expect(headings(report, 1)).toEqual(chapters);
    expect(report.appendices).toHaveLength(1);
  });

  it.each(withExtra(['sichuan-nine-tables']))(
    '%s: several funds one after the other, each with its own annex',
    (name) => {
      const { report } = realReport(name, 'fund');
      expect(headings(report, 'part')).toHaveLength(8);
      expect(headings(report, 1).slice(0, 6)).toEqual([
        '一、项目概况',
        '二、评价实施',
        '三、绩效分析',
        '四、评价结论',
        '五、存在主要问题',
        '六、改进建议',
      ]);
      expect(report.appendices.map(({ label }) => label).slice(0, 2)).toEqual(['附件1', '附件2']);
    },
  );

  it.each(withExtra(['project-list']))(
    '%s: a paragraph for each project, and where a rate is not the one of its amounts',
    (name) => {
      const { report } = realReport(name);
      // A project each, and the problems of those of which the list says nothing, together.
      expect(headings(report, 2)).toHaveLength(23 + 1);
      const text = paragraphs(report).join('\n');
      expect(text).toContain(
        '本项目年度预算30万元，计划支出30万元，实际支出21.62万元，预算执行率72.07%【表中执行率为77.21%，请核对】。',
      );
      expect(text).toContain('本项目年度预算2200万元，计划支出2200万元，实际支出900万元，预算执行率40.91%。');
      expect(text).toContain('实际支出【实际支出】万元，预算执行率61.93%');
    },
  );
});

/** What the published report says that follows from its table, {D15} for the name there: each must be in ours, in these very figures. */
describe.each(withExtra(['regional-transfer-reported']))('the regional report on %s', (book) => {
  const text = () => paragraphs(realReport(book).report).join('\n');
  const named = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (_, address: string) => {
      const { row, column } = parseAddress(address) ?? expect.fail(address);
      return realReport(book).book.sheets[0]?.cellAt(row, column).text ?? '';
    });
  it.each([
    ['the budget and its parts', '20139万元，其中：中央财政资金6074万元，地方资金1065万元，其他资金13000万元'],
    ['central execution', '中央财政资金预算6074万元，实际执行2262.09万元，预算执行率37.24%'],
    ['local execution', '地方资金预算1065万元，实际执行1000万元，预算执行率93.90%'],
    ['other execution', '其他资金预算13000万元，实际执行6524.65万元，预算执行率50.19%'],
    ['the total', '全年预算20139万元，实际执行9786.74万元，预算执行率48.60%'],
    [
      'how many indicators',
      '绩效指标共16项，其中：产出指标5项（数量指标4项、时效指标1项），效益指标10项（经济效益指标5项、社会效益指标5项），满意度指标1项',
    ],
    ['met and missed', '绩效指标共16项，其中已完成13项，尚未完成3项'],
    ['exceeded', '超过指标值30%及以上的9项'],
    ['missed', '尚未完成的指标3项'],
    ['① ', '{D15}≥3个，实际完成7个，完成率233.33%'],
    ['②', '{D16}≥10项，实际完成11项，完成率110%'],
    ['③', '{D17}≥12个，实际完成19个，完成率158.33%'],
    ['④', '{D18}≥6个，实际完成8个，完成率133.33%'],
    ['⑤', '{D19}≥95%，实际完成100%'],
    ['⑥', '{D20}≥2，实际完成1.07，完成率53.50%'],
    ['⑦', '{D21}≥500万元，实际完成0万元，完成率0%'],
    ['⑧', '{D22}≥2家，实际完成4家，完成率200%'],
    ['⑨', '{D23}≥8家，实际完成7家，完成率87.50%'],
    ['⑩', '{D24}≥799万元，实际完成3952.95万元，完成率494.74%'],
    ['⑪', '{D26}，指标值“稳步提升”，实际“稳步提升”，【与指标值文字相同，请写明完成情况的依据】'],
    ['⑫', '{D27}≥193人次，实际完成260人次，完成率134.72%'],
    ['⑬', '{D28}≥331人次，实际完成445人次，完成率134.44%'],
    ['⑭', '{D29}≥6个，实际完成8个，完成率133.33%'],
    ['⑮', '{D30}≥28人次，实际完成37人次，完成率132.14%'],
    ['⑯', '{D31}≥90%，实际完成100%，完成率111.11%'],
    ['one cause for the three that were missed', '以上3项指标未完成'],
    ['what came of the goals', '{E12}'],
  ])('says %s', (_, words) => {
    expect(text()).toContain(named(words));
  });

  it('puts rows without a reason together where the same causes may be true of them, and says none', () => {
    const lines = paragraphs(realReport(book.replace('-reported', '-blank')).report);
    const open = lines.filter((line) => line.includes('原因和改进措施：'));
    const examples = open.map((line) => /原因和改进措施：(【如：[^】]+】)；下一步【改进措施】。$/.exec(line)?.[1]);
    expect(examples).not.toContain(undefined);
    expect(open.some((line) => /以上\d项指标/.test(line))).toBe(true);
    // Of those that were exceeded, and of those that were missed, no two paragraphs have the same examples.
    const missed = lines.findIndex((line) => line.startsWith('尚未完成的指标'));
    const parts = [
      open.filter((line) => lines.indexOf(line) < missed),
      open.filter((line) => lines.indexOf(line) > missed),
    ];
    for (const part of parts) {
      const shown = part.map((line) => examples[open.indexOf(line)]);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
});

describe('a report on a form that is not filled in', () => {
  const book = bookOf(
    gridSheet([
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '培训人数', '≥100人次', '', '50', '', ''],
      ['', '质量指标', '合格率', '≥90%', '', '50', '', ''],
    ]),
  );
  const report = reportModel(evaluateBook(book), book) ?? expect.fail('no report');
  it('states no result, and asks for all of it', () => {
    const text = paragraphs(report).join('\n');
    expect(text).toContain('绩效指标共2项，其中完成情况待确认2项。');
    expect(text).not.toMatch(/完成率\d|自评得分|等级为/);
    expect(text).toContain('【完成情况待确认】');
    expect(textOf(report.title)).toBe('【年度】【项目名称】绩效自评报告');
  });
  it('is none where there is no table at all', () => {
    const list = bookOf(
      gridSheet([
        ['姓名', '工资'],
        ['甲', '5000'],
      ]),
    );
    expect(reportModel([], list)).toBeNull();
  });
});

describe('同上 in a column of reasons', () => {
  const said = (...reasons: readonly string[]): string => {
    const book = bookOf(
      gridSheet([
        ['项目支出绩效自评表'],
        ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
        ...reasons.map((reason, index) => [
          '产出指标',
          '数量指标',
          `走访${index}类户`,
          '≥100户',
          '60户',
          '20',
          '12',
          reason,
        ]),
      ]),
    );
    return paragraphs(reportModel(evaluateBook(book), book) ?? expect.fail('no report')).join('\n');
  };
  it('is no word of a report: it stands for the words above', () => {
    const text = said('道路中断。', '同上', '同上。', '人手不足。', '原因同上');
    expect(text).not.toContain('同上');
    expect(text).toContain('以上3项指标未完成，原因和改进措施：道路中断。');
    expect(text).toContain('以上2项指标未完成，原因和改进措施：人手不足。');
  });
  it('leaves the cause open where nothing stands above', () => {
    const text = said('同上', '道路中断。');
    expect(text).not.toContain('同上');
    expect(text).toContain('原因和改进措施：【如：');
  });
});

describe('small things', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [23, '二十三'],
    [99, '九十九'],
  ])('%i is %s', (number, text) => expect(chineseNumber(number)).toBe(text));

  it.each([
    ['完成率233.33%，原因为任务追加。', '任务追加。'],
    ['134.72%，原因是任务追加。', '任务追加。'],
    ['偏差原因：任务追加', '任务追加'],
    ['主要原因是任务追加', '任务追加'],
    ['任务追加', '任务追加'],
    ['完成率0%', ''],
  ])('the cause in %s is %s', (reason, cause) => expect(withoutFigures(reason)).toBe(cause));

  it.each([
    ['其中:中央财政资金', '中央财政资金'],
    ['        其他资金', '其他资金'],
    ['年度资金总额：', '资金总额'],
    ['其中：财政拨款', '财政拨款'],
  ])('%s is called %s', (label, name) => expect(fundLabel(label)).toBe(name));
});
