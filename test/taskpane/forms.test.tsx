// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { bookOf, gridSheet } from '../support/gridSheet';
import { button, expectAccessible, openPane, press, settle } from './render';
import { FORM, SHEET } from './tables';

/* The forms of the budget cycle beside the table: named, and asked about where columns and title contradict each other. */

afterEach(cleanup);

const MONITORED = [['绩效运行监控表'], ['三级指标', '年度指标值', '1-7月执行情况'], ['培训班次', '≥12期', '7期']];
/** Called 监控表, with the columns of a self-evaluation. */
const UNCLEAR = [
  ['项目支出绩效运行监控表'],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '养护里程', '≥20公里', '21公里', '100', ''],
];
const sheet = (name: string, grid: readonly (readonly string[])[]) => gridSheet(grid, { name, kinds: 'numbers' });

describe('other forms', () => {
  it('on the sheets are named beside the table', async () => {
    await openPane(bookOf(sheet(SHEET, FORM), sheet('监控', MONITORED)));
    const forms = screen.getByRole('region', { name: '其他表' });
    expect(within(forms).getByText('“监控”：绩效运行监控表（1-7月），不是自评表')).not.toBeNull();
    expect(within(forms).queryAllByRole('button')).toEqual([]);
    await expectAccessible();
  });

  it.each([
    ['beside a table', [sheet(SHEET, FORM), sheet('表二', UNCLEAR)], 1],
    ['where there is no other', [sheet('表二', UNCLEAR)], 0],
  ])(
    'whose title contradicts its columns: a person says which it is, %s, and can take it back',
    async (_, sheets, others) => {
      const { session, host } = await openPane(bookOf(...sheets));
      await settle();
      const tables = () => session.state().tables.map(({ table }) => table.sheet);
      expect(tables()).toHaveLength(others);
      const asked = await screen.findByRole('group', { name: '“表二”里的是哪一种表' });
      expect(
        within(asked)
          .getAllByRole('button')
          .map(({ textContent }) => textContent),
      ).toEqual(['绩效自评表', '绩效运行监控表，不是自评表']);
      await expectAccessible();
      await press('绩效自评表');
      expect(tables()).toHaveLength(others + 1);
      expect(tables()).toContain('表二');
      // It is kept, and holds when the workbook is opened again.
      expect([...host.settings.values()].some((text) => text.includes('"form":"self-evaluation"'))).toBe(true);
      await session.open();
      await settle();
      expect(tables()).toContain('表二');
      await press('撤回');
      expect(tables()).toHaveLength(others);
      await press('绩效运行监控表，不是自评表');
      expect(tables()).toHaveLength(others);
      expect(screen.getByText('“表二”：绩效运行监控表，不是自评表')).not.toBeNull();
      await session.open();
      expect(session.state().foreign).toEqual([]);
      expect(session.state().otherForms).toMatchObject([{ kind: 'monitoring', isAsked: false }]);
    },
  );

  it('keep what was said of them when their columns are corrected, and the reverse', async () => {
    const { session } = await openPane(bookOf(sheet('表二', UNCLEAR)));
    await settle();
    const at = { sheet: '表二', headerRow: 1 };
    await session.correctForm(at, 'self-evaluation');
    await session.correct('表二', [1], { score: null });
    expect(session.state().tables.map(({ table }) => table.sections[0]?.columns.score)).toEqual([undefined]);
    await session.correctForm(at, null);
    expect(session.state().tables).toEqual([]);
    await session.correctForm(at, 'self-evaluation');
    expect(session.state().tables.map(({ table }) => table.sections[0]?.columns.score)).toEqual([undefined]);
  });
});

describe('a row', () => {
  it('says whether its score follows it or is fixed', async () => {
    await openPane();
    expect(button(/^开展活动次数/).textContent).toMatch(/随数据变$/);
    expect(button(/^居民生活改善/).textContent).not.toMatch(/随数据变|固定/); // it has no score yet
    await press('达成年度指标 100%');
    expect(button(/^居民生活改善/).textContent).toMatch(/按当前判断固定$/);
  });
});

describe('a question that many rows ask alike', () => {
  const words = (target: string, actual: string) => [
    '',
    '数量指标',
    `${target}（${actual}）`,
    target,
    actual,
    '10',
    '',
    '',
  ];
  const grid = [
    ...FORM.slice(0, 8),
    words('扶持本地加工企业，新建车间12间', '13间'),
    words('全区招商到位资金突破6亿元', '6.4亿元'),
    words('推进老旧小区治理，惠及住户800户', '760户'),
    ['总分', '', '', '', '', '40', '', ''],
  ];
  const asked = () => screen.queryByRole('button', { name: '这 3 行都这样算' });

  it('is asked once, and one answer settles all of them; each can be taken back', async () => {
    const { session } = await openPane(bookOf(sheet(SHEET, grid)));
    const open = () => session.state().tables[0]?.evaluation.indicators.filter(({ score }) => score === null).length;
    expect([open(), asked()?.textContent]).toEqual([3, '这 3 行都这样算']);
    expect(screen.getByText('第 9、10、11 行')).not.toBeNull();
    await expectAccessible();
    await press('这 3 行都这样算');
    expect([open(), asked()]).toEqual([0, null]);
    expect(session.state().tables[0]?.evaluation.indicators.map(({ score }) => score)).toEqual([10, 10, 10, 9.5]);
    await press(/^撤回对“扶持/);
    expect(open()).toBe(1);
  });

  it('is answered row by row where the person wants that', async () => {
    await openPane(bookOf(sheet(SHEET, grid)));
    await press('逐行判断');
    expect(asked()).toBeNull();
    expect(screen.getAllByRole('button', { name: /^指标值读作/ })).toHaveLength(3);
  });
});
