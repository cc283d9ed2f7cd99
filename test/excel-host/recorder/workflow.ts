import type { OfficeHost } from '../../../src/hosts/office/officeHost';
import type { Outcome } from '../../../src/hosts/host';
import { parseAddress } from '../../../src/model/address';
import type { CellContent, Change } from '../../../src/model/change';
import { EMPTY_CONTENT, invertAll } from '../../../src/model/change';
import type { Entry } from './recording';
import { probesOn } from './probes';

/** The sheet that the workflow makes in an empty workbook; all it does happens there. */
export const SHEET = '录制样表';

/** One step: done by the program, or by the person as the words say; a question to the person has its answers. */
export type Step =
  | { readonly id: string; readonly words: string; readonly manual: true; readonly answers?: readonly string[] }
  | { readonly id: string; readonly words: string; readonly manual: false; run(host: OfficeHost): Promise<unknown> };

const ROWS: readonly (readonly (string | number)[])[] = [
  ['项目支出绩效自评表', '', '', '', '', ''],
  ['指标', '指标值', '完成值', '分值', '得分', '偏差原因'],
  ['培训人数', "'≥100人", '120人', 10, '', ''],
  ['调研次数', "'≥10次", '8次', 10, '', ''],
  ['满意度', "'≥95%", '97%', 10, '', ''],
  ['总分', '', '', '=SUM(D3:D5)', '=SUM(E3:E5)', ''],
];

function cell(address: string, after: CellContent, before: CellContent = EMPTY_CONTENT): Change {
  const parsed = parseAddress(address);
  if (!parsed) throw new RangeError(address);
  return { kind: 'cell', sheet: SHEET, address: parsed, before, after };
}

const text = (value: string): CellContent => ({ value, formula: null });

/** Every kind of change, and every way in which a cell is written. */
const CHANGES: readonly Change[] = [
  { kind: 'name', sheet: SHEET, name: '样表分值', before: null, after: `INDEX('${SHEET}'!$D$1:$D$9,ROW())` },
  cell('E3', { value: 10, formula: '=ROUND(MIN(1,120/100)*样表分值,2)' }),
  cell('E4', { value: 8, formula: null, numberFormat: '0.00' }, { ...EMPTY_CONTENT, numberFormat: 'General' }),
  cell('F3', text('=不是公式')),
  cell('F4', text('2024-12-31')),
  cell('F5', text('一个批次的实施时间推迟到下一年度，因此本年的次数少于年初设定的指标值，将在下一年度补足。')),
  {
    kind: 'highlight',
    sheet: SHEET,
    before: null,
    after: { range: { top: 2, left: 5, bottom: 4, right: 5 }, formula: '=$F3=""', fill: '#FFF2CC', font: null },
  },
  { kind: 'setting', key: 'jxzp.recorder', before: null, after: '{"a":"<&>"}' },
  {
    kind: 'sheet',
    sheet: '录制底稿',
    before: null,
    after: {
      name: '录制底稿',
      cells: [
        { address: { row: 0, column: 0 }, value: '底稿', formula: null, style: 'title' },
        { address: { row: 1, column: 0 }, value: 10, formula: `='${SHEET}'!D3`, style: 'number' },
      ],
      columnWidths: [24],
      frozenRows: 1,
    },
  },
];

/** What the recorder does, from an empty workbook to an empty workbook. */
export const STEPS: readonly Step[] = [
  automatic('make', '建一张样表', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      sheet.getRange('A1:F6').values = ROWS.map((row) => [...row]);
      sheet.getRange('A1:F1').merge();
      sheet.getRange('F3:F5').format.wrapText = true;
      await context.sync();
    });
  }),
  automatic('start', '登记事件、读出工作表', async (host) => need(await host.start())),
  automatic('read', '读取工作簿', async (host) => void need(await host.read())),
  automatic('quick', '再读一次，不问合并单元格', async (host) => void need(await host.read({ quick: true }))),
  automatic('apply', '写入各种改动', async (host) => need(await host.apply(CHANGES))),
  automatic('read-written', '读回来', async (host) => void need(await host.read())),
  automatic('select', '定位单元格', async (host) => need(await host.select(SHEET, { row: 3, column: 5 }))),
  automatic('changed', '与读取时不同：应当拒绝', async (host) => {
    const outcome = await host.apply([cell('C3', text('130人'), text('110人'))]);
    if (outcome.ok) throw new Error('this should have been refused');
  }),
  automatic('restore', '全部还原', async (host) => need(await host.apply(invertAll(CHANGES)))),
  { id: 'edit', words: `请在“${SHEET}”的 C3 里输入 130人，按回车，再点“继续”。`, manual: true },
  automatic('read-edited', '读取改动', async (host) => void need(await host.read({ quick: true }))),
  { id: 'protect', words: `请在“审阅”里保护工作表“${SHEET}”（不设密码），再点“继续”。`, manual: true },
  automatic('protected', '写受保护的表：应当拒绝', async (host) => {
    const outcome = await host.apply([cell('E3', { value: 10, formula: null })]);
    if (outcome.ok) throw new Error('this should have been refused');
  }),
  { id: 'unprotect', words: `请撤销“${SHEET}”的保护，再点“继续”。`, manual: true },
  ...probesOn(SHEET).map(({ id, words, ask }) => automatic(id, words, () => Excel.run(ask))),
  {
    id: 'first-click',
    words: '装了绩效自评助手的电脑请另试一次：重启 Excel，不打开面板，直接点“填分”。结果是？',
    manual: true,
    answers: ['有反应', '没有反应', '没有试'],
  },
  automatic('clean', '删除样表', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
  }),
];

function automatic(id: string, words: string, run: (host: OfficeHost) => Promise<unknown>): Step {
  return { id, words, manual: false, run };
}

function need<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${JSON.stringify(outcome.error.note)}`);
  return outcome.value;
}

/** Whether there is nothing in the workbook that a recording could take along: one sheet without content. */
export async function isBlank(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    const used = sheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    return sheets.items.length === 1 && used.isNullObject;
  });
}

/** What the page around a recording does: says what is going on, and lets the person do their part. */
export interface Director {
  /** A step begins. Gives how it ended: null when well, else why not. */
  readonly begin: (words: string) => (trouble: string | null) => void;
  /** The person does it, and gives one of the answers where there are some. */
  readonly byHand: (step: Step & { readonly manual: true }) => Promise<string | null>;
}

/** Goes through all the steps; one that fails is noted, and the next one follows. */
export async function record(host: OfficeHost, entries: Entry[], { begin, byHand }: Director): Promise<void> {
  for (const step of STEPS) {
    const end = begin(step.words);
    entries.push({ kind: 'step', id: step.id });
    try {
      const value = step.manual ? await byHand(step) : await step.run(host);
      if (value !== undefined && value !== null) entries.push({ kind: 'answer', id: step.id, value, error: null });
      end(null);
    } catch (fault) {
      const error = fault instanceof Error ? fault.message : String(fault);
      entries.push({ kind: 'answer', id: step.id, value: null, error });
      end(error);
    }
  }
}
