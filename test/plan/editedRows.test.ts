import { beforeAll, describe, expect, it } from 'vitest';
import type { CellChange, CellContent } from '../../src/model/change';
import type { RuleSet } from '../../src/rules';
import { DEFAULT_RULE_SET } from '../../src/rules';
import type { Written } from '../support/chain';
import { evaluateBook, FORMULAS, scoreFile, shownAt, value, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { book, table } from '../support/planBooks';

type Input = string | number | null;

/** Rows of every kind, all of which score. */
const ROWS: readonly (readonly [target: Input, actual: Input])[] = [
  ['得到改善', '得到改善'],
  ['有所提升', '已完成'],
  ['按要求建立"台账"', '已建立"台账"'],
  ['按要求建立\n台账', '按要求建立\n台账'],
  ['Ⅰ类', 'Ⅰ类'],
  ['合格', '达标'],
  ['零投诉', '零投诉'],
  ['2024年12月底前', '2024年11月'],
  ['2024年12月31日前', '2024年11月30日'],
  ['2024年12月前', '2024年11月30日完成'],
  ['2024-12-31', '2024/6/5'],
  ['12月底前', '11月'],
  ['10月15日前', '9月30日'],
  ['2024年底前', '2024年9月'],
  ['年底前完成', '按时完成'],
  ['80%-90%', '85%'],
  ['20-30次', '25次'],
  ['20-30次', 25],
  ['≥五次', '5次'],
  ['增长5%', '增长6%'],
  ['20场、800人次', '21场、850人次'],
  ['第3名', '第2名'],
  ['3:1', '3：1'],
  ['≤3次', '未发生'],
  ['≥20次', '18次'],
  ['≥20次', 18],
  [20, 18],
  [20, '18次'],
  ['≥95%', '93%'],
  ['≥95%', 0.93],
  ['≤100万元', '98.5万元'],
  ['≤100万元', '980000元'],
  ['≥100万元', 98.5],
  ['≥5亿元', 4.8],
  ['不少于12种', '11种'],
  ['=100%', '100%'],
  ['≤3次', '2次'],
  ['>20次', '25次'],
  ['=0次', '0次'],
  ['≤0起', 0],
  ['每个团队≥4次', '4次'],
  ['80%-90%', 0.85],
  ['20-30次', '22-28次'],
  ['≥20次', '由18次增加至22次'],
];

/** What the inputs are changed to: valid texts of every kind, and some that nothing reads. */
const EDITS: readonly Input[] = [
  '得到改善',
  '未完成',
  '已完成',
  '部分完成',
  '达成预期指标',
  '2024年11月',
  '2025年1月5日',
  '2023年12月31日',
  '12月',
  '2024年12月31日',
  '2024年2月30日',
  '2024.11.30',
  45600,
  '2024年11月30日前',
  '85%',
  '95%',
  '25次',
  '35次',
  25,
  0.85,
  '≥20次',
  '20-30次',
  '80%-90%',
  '2024年12月底前',
  '12月底前',
  '增长2%',
  '下降6%',
  '第4名',
  '10场、800人次',
  '23场、900人次',
  '由15次增加至21次',
  '由25次增加至21次',
  '23-27次',
  '第1名',
  '已建立“台账”',
  'Ⅰ類',
  '未发生',
  '？？',
  '15次',
  15,
  20,
  '15人',
  '≤20次',
  '≥30次',
  '96%',
  0.96,
  96,
  '上升3%',
  '未完成5次',
  '约18次',
  '0.5亿元',
  '985000元',
  985000,
  '98万元',
  -5,
  0,
  null,
];

const SHARES: RuleSet = {
  ...DEFAULT_RULE_SET,
  id: 'shares',
  qualitative: { ...DEFAULT_RULE_SET.qualitative, shares: { partly: 0.6, unmet: 0 } } as RuleSet['qualitative'],
};
const RULES: Readonly<Record<string, RuleSet>> = { 通用: DEFAULT_RULE_SET, 分档: SHARES };
const FIRST_ROW = 2;
const [TARGET, ACTUAL] = [3, 4];
/** Enough rounds that each row meets many edits: half of them for the actual, half for the target. */
const ROUNDS = Array.from({ length: 40 }, (_, round) => round);

const editOf = (row: number, round: number): Input => EDITS[(row * 5 + round * 3) % EDITS.length] ?? null;

/** The file with one input of each row changed. */
function edited({ file }: Written, round: number): Written['file'] {
  const column = round < ROUNDS.length / 2 ? ACTUAL : TARGET;
  const now = value(file.book());
  const changes = Object.keys(RULES).flatMap((name) => {
    const sheet = now.sheets.find((one) => one.name === name);
    return ROWS.map((_, index): CellChange => {
      const row = FIRST_ROW + index;
      const cell = sheet?.cellAt(row, column);
      const before: CellContent = { value: cell?.value ?? null, formula: null };
      const after = { value: editOf(index, round), formula: null };
      return { kind: 'cell', sheet: name, address: { row, column }, before, after };
    });
  });
  return value(file.apply(changes));
}

describe.skipIf(skipWithoutLibreOffice())('rows judged by more than numbers, once an input is changed', () => {
  let written: Written;
  let files: Written['file'][] = [];
  let shown: Recalculated[] = [];
  const sheets = Object.keys(RULES).map((name) =>
    table({ rows: ROWS.map(([target, actual]) => [target, actual, 4]) }, name),
  );

  beforeAll(async () => {
    written = scoreFile(book(sheets), FORMULAS, RULES);
    files = [written.file, ...ROUNDS.map((round) => edited(written, round))];
    shown = await recalculate(files.map((file) => withoutResults(file.bytes())));
  });

  it('shows the score of each row as written', () => {
    for (const { table: its, indicators } of written.evaluations) {
      const found = indicators.map(({ indicator }) => [
        indicator.target.text,
        shownAt(shown[0], its.sheet, { row: indicator.row, column: 6 }),
      ]);
      expect(found).toEqual(indicators.map(({ indicator, score }) => [indicator.target.text, score ?? '']));
      expect(indicators.filter(({ score }) => score !== null).length).toBeGreaterThan(18);
    }
  });

  it.each(ROUNDS)('round %i: the score of the new text, or an error value', (round) => {
    const evaluations = evaluateBook(value((files[round + 1] ?? written.file).book()), RULES);
    const wrong = evaluations.flatMap(({ table: its, indicators }) =>
      indicators.flatMap(({ indicator, score, written: own }) => {
        const cell = shownAt(shown[round + 1], its.sheet, { row: indicator.row, column: 6 });
        const isRight = own === null || cell === score || (typeof cell === 'string' && /^(?:#|Err:)/.test(cell));
        return isRight
          ? []
          : [{ sheet: its.sheet, target: indicator.target.text, actual: indicator.actual.text, score, cell }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
