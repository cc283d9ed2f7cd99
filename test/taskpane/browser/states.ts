import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { Book } from '../../../src/model/book';
import { value } from '../../support/chain';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { OTHER, personNamed } from '../../support/person';
import { plantedBy } from '../../support/plantedEntries';
import { ExcelHost } from '../../excel-host/excelHost';
import type { Profile } from '../../excel-host/profile';
import { LTSC_2021 } from '../../excel-host/profile';
import { fromBook } from '../../stored-workbook/fromBook';
import { openInExcel } from '../../stored-workbook/xlsxFile';
import { filled } from '../../checks/forms';
import { FORM } from '../tables';
import type { PageOptions } from './excelPage';

/** A state of the pane: how one gets there, and what shows that one is there. */
export interface PaneCase {
  readonly name: string;
  readonly host?: () => ExcelHost | null;
  readonly options?: PageOptions;
  /** From the pane's opening on. */
  readonly go?: (page: Page, host: ExcelHost) => Promise<void>;
  /** A text that is seen in this state and in none before it. */
  readonly shows: string | RegExp;
}

const SAMPLE = path.resolve(import.meta.dirname, '../../../examples/项目支出绩效自评表.xlsx');
const SHEET = '项目支出绩效自评表';

export const sample = (profile: Profile = LTSC_2021): ExcelHost =>
  new ExcelHost(openInExcel(new Uint8Array(readFileSync(SAMPLE))).book, profile);

const withBook = (book: Book) => () => new ExcelHost(fromBook(book), LTSC_2021);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const tab = (name: RegExp) => (page: Page) => press(page, name);

async function write(page: Page): Promise<void> {
  await press(page, '预览写入');
  await press(page, /^写入 \d+ 个单元格$/);
  await page.getByText(/^已写入 \d+ 个单元格。$/).waitFor();
}

/** A filled form with mistakes of every kind. */
export const MISTAKES = { H6: '86%', I6: 9, F17: '100人次', F13: '40场', H20: 99, F19: '100%' } as const;
const reviewed = () => withBook(bookOf(filled(MISTAKES)));

async function openReview(page: Page): Promise<void> {
  await press(page, /3 自查/);
  await page.getByRole('group', { name: '按程度筛选' }).waitFor();
}

/** A report that says something else than the form. */
export async function giveReport(page: Page): Promise<void> {
  const text = '培训场次指标值≥20场，实际完成38场，完成率190%。\n全年预算100万元，实际支出95万元，预算执行率96.5%。';
  const file = { name: '自评报告.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** The sample with what two others left in it: three decisions and an acceptance. */
export function foreign(): ExcelHost {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const { book } = openInExcel(bytes);
  const answer = {
    row: 15,
    name: '宣传覆盖面',
    target: '明显提高',
    actual: '明显提高',
    choice: { kind: 'ratio', ratio: 1 },
  } as const;
  const decisions = {
    tables: { [`${SHEET}#1`]: { rules: 'national-2020', answers: [answer] } },
    corrections: [{ sheet: SHEET, headerRow: 11, columns: { reason: null } }],
  };
  const accepted = {
    check: 'rate-score-wrong',
    place: { kind: 'cell', sheet: SHEET, cell: 'I6' },
    says: '{}',
    basis: [],
    alone: true,
    note: '按上年规则计分，财政已同意',
  } as const;
  const read = value(openXlsx(bytes));
  const planted = plantedBy(value(read.book()), [OTHER, decisions], [personNamed('王复核', 5), [accepted]]);
  for (const [key, text] of planted) book.settings.set(key, text);
  return new ExcelHost(book, LTSC_2021);
}

/** Called a form of monitoring, with the columns of a self-evaluation. */
const UNCLEAR = [
  ['项目支出绩效运行监控表'],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '养护里程', '≥20公里', '21公里', '100', ''],
];

const alike = (target: string, actual: string) => ['', '数量指标', target.slice(0, 6), target, actual, '10', '', ''];
/** Rows whose targets are sentences with one number each. */
const ALIKE = [
  ...FORM.slice(0, 8),
  alike('扶持本地加工企业，新建车间12间', '13间'),
  alike('全区招商到位资金突破6亿元', '6.4亿元'),
  alike('推进老旧小区治理，惠及住户800户', '760户'),
  ['总分', '', '', '', '', '40', '', ''],
];

async function sendOut(page: Page): Promise<void> {
  await tab(/5 送出/)(page);
  await press(page, '送出副本');
}

/** Longer than a test looks at a state, in milliseconds. */
const SLOW = 20_000;

/** A table whose header names little: recognised, not surely. */
const VAGUE = [
  ['一级指标', '三级指标', '年度指标值', '得分'],
  ['产出指标', '开展活动次数', '≥10次', ''],
  ['产出指标', '服务居民人次', '≥1000人次', ''],
  ['效益指标', '带动就业', '≥30人', ''],
];

export const CASES: readonly PaneCase[] = [
  { name: '没有自评表', host: withBook(bookOf(gridSheet([['通讯录'], ['张三']]))), shows: '没有识别出自评表' },
  {
    name: '读不了',
    host: () => {
      const host = sample();
      host.conditions.inFront = false;
      return host;
    },
    shows: '没能读取工作簿',
  },
  {
    name: '正在编辑',
    host: () => {
      const host = sample();
      host.faults.beginEdit();
      return host;
    },
    shows: /^单元格正在编辑/,
  },
  { name: '总览', shows: '另有 5 行要写说明' },
  { name: '总览-英文', options: { locale: 'en-US' }, shows: 'To do (1)' },
  { name: '筛选', go: (page) => press(page, /^未完成/), shows: '支持科技型中小企业数量' },
  { name: '定比例', go: (page) => press(page, '按完成情况定比例'), shows: '用这个比例' },
  {
    name: '已定',
    go: async (page) => {
      await press(page, '按完成情况定比例');
      await press(page, '达成年度指标 100%');
    },
    shows: '已定：应得比例 100%',
  },
  { name: '预览', go: (page) => press(page, '预览写入'), shows: /^写入 \d+ 个单元格$/ },
  { name: '已写入', go: write, shows: /^已写入 \d+ 个单元格。$/ },
  {
    name: '已标记',
    go: async (page) => {
      await press(page, '标记偏差');
      await page.getByText('表里的颜色').waitFor();
    },
    shows: /^已标出 \d+ 行/,
  },
  { name: '说明', go: tab(/2 写说明/), shows: '先不选' },
  {
    name: '说明-写了草稿',
    go: async (page) => {
      await tab(/2 写说明/)(page);
      await press(page, '写入并下一条');
      await page.getByText(/^已写草稿/).waitFor();
      await page.keyboard.press('Alt+ArrowUp');
    },
    shows: '现有内容',
  },
  {
    name: '说明-结论',
    go: async (page) => {
      await tab(/2 写说明/)(page);
      await press(page, '自评结论');
    },
    shows: '这张表没有放这段文字的单元格，可以复制到别处。',
  },
  {
    name: '全部写入',
    go: async (page) => {
      await tab(/2 写说明/)(page);
      await press(page, '全部写入…');
    },
    shows: /^写入 \d+ 个单元格$/,
  },
  {
    name: '我的模板',
    go: async (page) => {
      await tab(/2 写说明/)(page);
      await press(page, '存为模板');
      await page.getByText(/^已存为模板/).waitFor();
      await press(page, '我的模板');
    },
    shows: '我的模板（1）',
  },
  {
    name: '新增模板',
    go: async (page) => {
      await tab(/2 写说明/)(page);
      await press(page, '我的模板');
      await press(page, '新增模板');
    },
    shows: '改进措施（可不填）',
  },
  {
    name: '将要还原',
    go: async (page) => {
      await write(page);
      await press(page, '还原');
    },
    shows: /^还原 \d+ 个单元格$/,
  },
  {
    name: '已还原',
    go: async (page) => {
      await write(page);
      await press(page, '还原');
      await press(page, /^还原 \d+ 个单元格$/);
    },
    shows: /^已还原/,
  },
  {
    name: '不能还原',
    go: async (page, host) => {
      await write(page);
      host.type(SHEET, { row: 13, column: 7 }, 9);
      await press(page, '还原');
    },
    shows: /^写入之后，下面的单元格又改动过/,
  },
  { name: '列对应', go: (page) => press(page, '列对应'), shows: '按这样识别' },
  { name: '规则集', go: (page) => press(page, /^规则：/), shows: '规则集' },
  {
    name: '规则集-试用',
    go: async (page) => {
      await press(page, /^规则：/);
      await page.getByRole('radio', { name: /^湖北/ }).click();
    },
    shows: '换用后会怎样',
  },
  {
    name: '规则集-坏文件',
    go: async (page) => {
      await press(page, /^规则：/);
      const bad = Buffer.from('{\n  "id": "mine",\n  "overThreshold": { "ratio": "1.3" }\n}');
      const file = { name: '本市规则.json', mimeType: 'application/json', buffer: bad };
      await page.locator('input[type=file][aria-label^=导入规则]').setInputFiles(file);
    },
    shows: /^“本市规则.json”没有导入/,
  },
  { name: '他人所留', host: foreign, shows: '全部采用' },
  {
    name: '送出副本-没完',
    go: async (page, host) => {
      await write(page);
      host.type(SHEET, { row: 12, column: 8 }, '因【原因】未完成。');
      await sendOut(page);
    },
    shows: /^副本没有做：还有 \d+ 处没完/,
  },
  {
    name: '送出副本-本工作簿',
    host: withBook(bookOf(filled())),
    go: sendOut,
    shows: '在本工作簿里做（先预览）',
  },
  {
    name: '哪一种表',
    host: withBook(bookOf(gridSheet(FORM, { name: '自评表' }), gridSheet(UNCLEAR, { name: '表二' }))),
    shows: /说的不是同一种表/,
  },
  { name: '同样的问题', host: withBook(bookOf(gridSheet(ALIKE, { name: '自评表' }))), shows: '这 3 行都这样算' },
  { name: '报告', go: (page) => press(page, /4 报告/), shows: /处只有您知道/ },
  { name: '送出', go: (page) => press(page, /5 送出/), shows: '可以交了吗' },
  {
    name: '得分怎么来',
    go: async (page) => {
      await page.locator('summary').first().click();
    },
    shows: /计分/,
  },
  {
    name: '报告-清单',
    host: withBook(
      bookOf(
        gridSheet([
          ['2023年度项目支出情况表'],
          ['序号', '项目名称', '预算数（万元）', '执行数（万元）', '执行率'],
          ['1', '道路养护', '120', '114.6', '95.5%'],
          ['2', '图书采购', '30', '30', '100%'],
        ]),
      ),
    ),
    shows: /有一张项目清单/,
  },
  {
    name: '多张表',
    host: withBook(bookOf(gridSheet(FORM, { name: '项目一' }), gridSheet(FORM, { name: '项目二' }))),
    shows: '工作表“项目一”',
  },
  {
    name: '审核',
    host: reviewed(),
    go: openReview,
    shows: /^其余 \d+ 项没有发现问题$/,
  },
  {
    name: '核对说明',
    host: reviewed(),
    go: async (page) => {
      await openReview(page);
      await press(page, '接受 I6');
    },
    shows: '理由（可不填）',
  },
  {
    name: '已接受',
    host: reviewed(),
    go: async (page) => {
      await openReview(page);
      await press(page, '接受 I6');
      await page.getByLabel('理由（可不填）').fill('按上年规则计分，财政已同意');
      await press(page, /^接受$/);
      await press(page, '已接受 1 处');
      await page.getByText(/^理由：/).scrollIntoViewIfNeeded();
    },
    shows: /^理由：/,
  },
  {
    name: '更正',
    host: reviewed(),
    go: async (page) => {
      await openReview(page);
      await press(page, /^更正 \d+ 处…$/);
    },
    shows: /^写入 \d+ 个单元格$/,
  },
  {
    name: '报告核对',
    host: reviewed(),
    go: async (page) => {
      await openReview(page);
      await giveReport(page);
      await page.getByText(/^报告“自评报告.txt”/).scrollIntoViewIfNeeded();
    },
    shows: /^报告“自评报告.txt”/,
  },
  {
    name: '导出清单',
    host: reviewed(),
    go: async (page) => {
      await openReview(page);
      await press(page, '导出清单');
    },
    shows: '复制，粘贴到 Word 或邮件',
  },
  {
    name: '没有问题',
    host: withBook(bookOf(filled())),
    go: openReview,
    shows: '没有发现问题。',
  },
  { name: '待核对', host: withBook(bookOf(gridSheet(VAGUE, { name: '指标' }))), shows: /^这张表认得不够有把握/ },
  { name: '没有脚本', options: { offline: true }, shows: '没有取到 Office 的脚本' },
  { name: '不在Excel里', host: () => null, shows: '请在 Excel 里打开' },
  {
    name: '版本太旧',
    host: () => sample({ ...LTSC_2021, sets: { ...LTSC_2021.sets, ExcelApi: '1.13' } }),
    shows: '这个版本的 Office 打不开面板',
  },
  // Answers that do not come hold the browser up, so these two stand last.
  {
    name: '更新中',
    go: async (_, host) => {
      host.faults.delay = SLOW;
      host.type(SHEET, { row: 13, column: 5 }, '10个');
      await Promise.resolve();
    },
    shows: '有改动，正在更新……',
  },
  {
    name: '读取中',
    host: () => {
      const host = sample();
      host.faults.delay = SLOW;
      return host;
    },
    shows: '正在读取工作簿……',
  },
];
