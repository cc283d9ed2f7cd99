import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/model';
import { planDrafts, sameTexts } from '../../src/plan';
import { say } from '../../src/texts/note';
import { bookOf, gridSheet } from '../support/gridSheet';
import { evaluateBook } from '../report/realReports';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'];
const ROWS = [
  ['产出指标', '数量指标', '新建公厕数量', '≥3座', '3座', '50', '50'],
  ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '95%', '50', '50'],
  ['总分', '', '', '', '', '100', '100'],
];
const BESIDE = [
  ['年度总体目标', '预期目标', '', '', '实际完成情况'],
  ['', '新建公厕三座；完善管护制度。', '', '', ''],
];
const MERGES = ['B2:D2', 'E2:G2', 'B3:D3', 'E3:G3', 'A2:A3'];

/** What is drafted for what came of the goals in a form with these rows above its indicators. */
function drafted(above: readonly (readonly string[])[], merges: readonly string[] = []) {
  const book = bookOf(gridSheet([['公厕建设项目支出绩效自评表'], ...above, HEADER, ...ROWS], { merges }));
  const [evaluation] = evaluateBook(book);
  if (!evaluation) return expect.fail('no table');
  return planDrafts(evaluation, book).drafts.filter(({ role }) => role === 'goal');
}

describe('what came of a goal, where its cell is empty', () => {
  it('is drafted into the cell: clause by clause, a slot where no indicator proves it', () => {
    const [draft, more] = drafted(BESIDE, MERGES);
    expect(more).toBeUndefined();
    expect(draft && formatAddress(draft.change.address)).toBe('E3');
    expect(draft?.text).toBe(
      '“新建公厕三座”：新建公厕数量≥3座，实际完成3座，完成率100%；“完善管护制度”：【完成情况】。',
    );
    expect(draft?.openSlots).toEqual(['完成情况']);
  });

  it('is drafted beside its label too', () => {
    const found = drafted([
      ['年度总体目标', '新建公厕三座。', '', '', '', '', ''],
      ['年度总体目标完成情况', '', '', '', '', '', ''],
    ]);
    expect(found.map(({ change }) => formatAddress(change.address))).toEqual(['B3']);
  });

  it('is left alone where somebody wrote it, and where nothing is known of it', () => {
    const written = [BESIDE[0] ?? [], ['', '新建公厕三座。', '', '', '建成三座。']];
    expect(drafted(written, MERGES)).toEqual([]);
    expect(drafted([BESIDE[0] ?? [], ['', '提升人居环境质量。', '', '', '']], MERGES)).toEqual([]);
    expect(drafted([])).toEqual([]);
  });
});

describe('explanations that say the same', () => {
  const at = (row: number, text: string, role = 'reason') => ({
    role,
    change: {
      kind: 'cell' as const,
      sheet: 'S',
      address: { row, column: 0 },
      before: { value: null, formula: null },
      after: { value: text, formula: null },
    },
  });

  it('are pointed out with their cells, but for slots, 同上 and other texts', () => {
    const found = sameTexts([
      at(0, '完成率60%，原因是用地未落实。'),
      at(1, '完成率75%，原因是用地未落实。'),
      at(2, '完成率75%，原因是【…】。'),
      at(3, '完成率60%，原因是【…】。'),
      at(4, '同上'),
      at(5, '同上'),
      at(6, '用地未落实。', 'conclusion'),
      at(7, '完成率80%，原因是天气多雨。'),
    ]);
    expect(found.map((one) => say(one))).toEqual([
      '2 处说明除数字外完全相同：A1、A2。审核时最先看这个；原因各不相同的，请分别写。',
    ]);
  });
});
