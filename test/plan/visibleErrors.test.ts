import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/model/address';
import { findSheet } from '../../src/model/book';
import type { CellValue } from '../../src/model/cell';
import type { CellChange } from '../../src/model/change';
import { scoreFile, shownAt, value, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import type { MinimalSheet } from '../support/minimalXlsx';
import { book, table } from '../support/planBooks';

/** Money in row 3 (D, E, points F, rate G, score H); indicators in rows 5-7 (target D, actual E, score G); total in G8. */
const SHEET = table({
  money: [[100, 200, 150, 10, null, null]],
  rows: [
    ['≥10次', '8次', 20],
    ['≤50万元', '60万元', 20],
    [100, 90, 20],
  ],
});

/** Real numbers under an operator column: operator D, target E, actual F, points G, score H. */
const NUMBERS: MinimalSheet = {
  name: '自评表',
  rows: [
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '完成值', '分值', '得分', '未完成原因分析'],
    ['产出指标', '数量指标', '完成甲', '≥', 100, 80, 20],
    [null, null, '完成乙', '≤', 100, 80, 20],
    [null, null, '完成丙', '=', 0, 0, 20],
    ['总分'],
  ],
};

/** What somebody types into which cell, and what is to be seen where. An error is seen, in the row and in the total; never a score. */
const CASES: readonly {
  readonly what: string;
  readonly on?: MinimalSheet;
  readonly edit: Readonly<Record<string, CellValue>>;
  readonly shown: Readonly<Record<string, number | string>>;
}[] = [
  { what: 'nothing', edit: {}, shown: { G5: 16, G6: 16.67, G7: 18, G3: 0.75, H3: 7.5, G8: 58.17 } },
  { what: 'another figure', edit: { E5: '9次' }, shown: { G5: 18, G8: 60.17 } },
  { what: 'a real number for a text', edit: { E5: 5 }, shown: { G5: 10 } },
  { what: 'full-width digits', edit: { E5: '１０次' }, shown: { G5: 20 } },
  { what: 'another unit', edit: { E5: '9人' }, shown: { G5: '#N/A', G8: '#N/A' } },
  { what: 'another sign', edit: { D5: '≤10次' }, shown: { G5: '#N/A' } },
  { what: 'an amount in another unit', edit: { E6: '600000元' }, shown: { G6: '#N/A' } },
  { what: 'a denial', edit: { E5: '未完成8次' }, shown: { G5: '#N/A' } },
  { what: 'a rise', edit: { E5: '增加8次' }, shown: { G5: '#N/A' } },
  { what: 'a number below nothing', edit: { E7: -5 }, shown: { G7: '#N/A' } },
  { what: 'words for an actual', edit: { E5: '基本完成' }, shown: { G5: '#N/A', G8: '#N/A' } },
  { what: 'words for an actual of ≤', edit: { E6: '未超支' }, shown: { G6: '#N/A' } },
  { what: 'words for a target of ≤', edit: { D6: '控制成本' }, shown: { G6: '#N/A' } },
  { what: 'an emptied actual', edit: { E5: null }, shown: { G5: '#N/A' } },
  { what: 'an emptied target of ≤', edit: { D6: null }, shown: { G6: '#N/A' } },
  { what: 'a date', edit: { E5: '2024年12月31日' }, shown: { G5: '#N/A' } },
  { what: 'two numbers', edit: { E5: '591，230' }, shown: { G5: '#N/A' } },
  { what: 'a misplaced comma', edit: { E6: '4,5万元' }, shown: { G6: '#N/A' } },
  { what: 'a stray point', edit: { E5: '19574.次' }, shown: { G5: '#N/A' } },
  { what: 'words for a real number', edit: { E7: '九十' }, shown: { G7: '#N/A' } },
  { what: 'both amounts taken out', edit: { D3: null, E3: null }, shown: { G3: '', H3: '#DIV/0!' } },
  { what: 'a text for an amount', edit: { E3: '待定' }, shown: { G3: '#VALUE!', H3: '#VALUE!' } },
  { what: 'a budget of zero', edit: { D3: 0 }, shown: { G3: '#DIV/0!', H3: '#DIV/0!' } },
  { what: 'more executed than budgeted', edit: { E3: 300 }, shown: { G3: 1.5, H3: 10 } },
  { what: 'nothing among real numbers', on: NUMBERS, edit: {}, shown: { H3: 16, H4: 20, H5: 20, H6: 56 } },
  { what: 'an emptied actual of ≥', on: NUMBERS, edit: { F3: null }, shown: { H3: '#N/A', H6: '#N/A' } },
  { what: 'an emptied target of ≥', on: NUMBERS, edit: { E3: null }, shown: { H3: '#N/A' } },
  { what: 'an emptied number of ≤', on: NUMBERS, edit: { F4: null }, shown: { H4: '#N/A', H6: '#N/A' } },
  { what: 'words for the target of ≤', on: NUMBERS, edit: { E4: '控制' }, shown: { H4: '#N/A' } },
  { what: 'an emptied actual of a zero target', on: NUMBERS, edit: { F5: null }, shown: { H5: '#N/A' } },
  { what: 'a target where there was none', on: NUMBERS, edit: { E5: 4, F5: 3 }, shown: { H5: 15 } },
];

describe.skipIf(skipWithoutLibreOffice())('after somebody types into an input cell', () => {
  let shown: Recalculated[] = [];

  beforeAll(async () => {
    const files = new Map([SHEET, NUMBERS].map((sheet) => [sheet, scoreFile(book([sheet])).file]));
    const books = CASES.map(({ edit, on = SHEET }) => {
      const file = files.get(on);
      if (!file) throw new Error('no such sheet');
      const sheet = findSheet(value(file.book()), '自评表');
      const changes = Object.entries(edit).map(([cell, after]): CellChange => {
        const address = parseAddress(cell) ?? { row: 0, column: 0 };
        const before = { value: sheet?.cellAt(address.row, address.column).value ?? null, formula: null };
        return { kind: 'cell', sheet: '自评表', address, before, after: { value: after, formula: null } };
      });
      return withoutResults(value(file.apply(changes)).bytes());
    });
    shown = await recalculate(books, { locale: 'zh-CN' });
  });

  it.each(CASES.map((one, index) => ({ ...one, index })))('$what', ({ shown: expected, index }) => {
    const found = Object.keys(expected).map((cell) => [
      cell,
      shownAt(shown[index], '自评表', parseAddress(cell) ?? { row: 0, column: 0 }),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
