// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { CURRENT, LTSC_2021 } from '../../excel-host/profile';
import { startFile } from '../../hosts/office/bench';
import { valueOf } from '../../hosts/contract';
import { bookBytes } from '../../support/books';
import { sessionOn } from './sessionOn';

/* Each round trip to Excel takes a person's time: no action of the pane needs more than three, in whatever state Excel is. */

const WRITE = { write: 'formulas', workingPaper: true } as const;

describe.each([LTSC_2021, CURRENT])('the round trips of an action in $title', (profile) => {
  test.each(['Automatic', 'Manual'] as const)('%s calculation', async (calculation) => {
    const { excel, host } = await startFile(bookBytes('department-overall-blank'), profile);
    excel.conditions.calculation = calculation;
    valueOf(await host.start());
    const session = sessionOn(host, {
      schedule: (callback) => {
        const timer = setTimeout(callback, 0);
        return () => clearTimeout(timer);
      },
    });
    const costs: Record<string, number> = {};
    const cost = async (name: string, act: () => Promise<void>): Promise<void> => {
      excel.resetCounters();
      await act();
      costs[name] = excel.counters.syncs;
      expect([name, session.state().message?.severity]).not.toEqual([name, 'error']);
    };
    await cost('打开', () => session.open());
    await cost('填分', () => session.scoreAll());
    await cost('标记偏差', () => session.mark());
    await cost('取消标记', () => session.unmark());
    await cost('预览还原', () => session.restore());
    await cost('还原', () => session.write());
    session.closePreview();
    await cost('预览写入', () => session.preview('all', WRITE));
    await cost('写入', () => session.write());
    await cost('重新读取', () => session.open());
    expect(Math.max(...Object.values(costs))).toBeLessThanOrEqual(3);
    expect(costs).toMatchObject({ 打开: 1, 填分: 3, 预览写入: 1, 重新读取: 1 });
  });
});
