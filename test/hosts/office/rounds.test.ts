// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../src/model/book';
import type { Change } from '../../../src/model/change';
import { EMPTY_CONTENT, invertAll } from '../../../src/model/change';
import { LTSC_2021 } from '../../excel-host/profile';
import { valueOf } from '../contract';
import { bookBytes, withExtra } from '../../support/books';
import type { Excel } from './bench';
import { startFile } from './bench';

/** What one click writes into a workbook: for every sheet names, scores, a total, explanations, a highlight. */
function everything(book: Book): Change[] {
  const changes: Change[] = book.sheets.flatMap((sheet): Change[] => {
    const column = sheet.columnCount + 1;
    const cells = Array.from({ length: sheet.rowCount }, (_, row): Change => {
      const after = { value: 1, formula: `=ROUND(MIN(1,${row + 1}/2)*10,2)` };
      return { kind: 'cell', sheet: sheet.name, address: { row, column }, before: EMPTY_CONTENT, after };
    });
    const range = { top: 0, left: column, bottom: sheet.rowCount, right: column };
    return [
      { kind: 'name', sheet: sheet.name, name: '指标值', before: null, after: "INDEX('x'!$E$1:$E$500,ROW())" },
      { kind: 'name', sheet: sheet.name, name: '完成值', before: null, after: "INDEX('x'!$F$1:$F$500,ROW())" },
      ...cells,
      {
        kind: 'highlight',
        sheet: sheet.name,
        before: null,
        after: { range, formula: '=$A1=""', fill: '#FFF2CC', font: null },
      },
    ];
  });
  return [...changes, { kind: 'setting', key: 'jxzp.journal', before: null, after: '[]' }];
}

/** A working paper. */
function workingPaper(): Change {
  const cells = Array.from({ length: 60 }, (_, row) => ({
    address: { row, column: 0 },
    value: row,
    formula: null,
    style: 'number' as const,
  }));
  const after = { name: '底稿', cells, columnWidths: [20], frozenRows: 1 };
  return { kind: 'sheet', sheet: '底稿', before: null, after };
}

/** What an action costs. */
async function cost(
  excel: Excel,
  action: () => Promise<unknown>,
): Promise<{ syncs: number; request: number; response: number }> {
  excel.excel.resetCounters();
  await action();
  const { syncs, requestBytes, responseBytes } = excel.excel.counters;
  return { syncs, request: requestBytes, response: responseBytes };
}

describe('round trips', () => {
  test.each(withExtra(['department-overall-blank', 'sichuan-nine-tables', 'sichuan-project']))(
    '%s: at most three an action',
    async (name) => {
      const running = await startFile(bookBytes(name), LTSC_2021);
      const { host } = running;
      valueOf(await host.start());
      const costs: Record<string, { syncs: number; request: number; response: number }> = {};
      let changes: Change[] = [];
      costs['填分'] = await cost(running, async () => {
        changes = everything(valueOf(await host.read()));
        valueOf(await host.setting('jxzp.rules'));
        valueOf(await host.apply(changes));
      });
      costs['底稿'] = await cost(running, async () => valueOf(await host.apply([workingPaper()])));
      costs['重新读取'] = await cost(running, () => host.read());
      costs['编辑之后'] = await cost(running, () => host.read({ quick: true }));
      costs['定位'] = await cost(running, () => host.select(running.excel.book.active.name, { row: 3, column: 3 }));
      costs['还原'] = await cost(running, async () =>
        valueOf(await host.apply(invertAll([...changes, workingPaper()]))),
      );
      console.log(name, `${changes.length} changes`, JSON.stringify(costs));
      expect(Object.fromEntries(Object.entries(costs).map(([action, { syncs }]) => [action, syncs]))).toEqual({
        填分: 3,
        底稿: 2,
        重新读取: 1,
        编辑之后: 1,
        定位: 1,
        还原: 2,
      });
    },
  );

  test('without start the first reading takes two', async () => {
    const running = await startFile(bookBytes('sichuan-nine-tables'), LTSC_2021);
    expect((await cost(running, () => running.host.read())).syncs).toBe(2);
    expect((await cost(running, () => running.host.read())).syncs).toBe(1);
  });

  test('a quick reading does not ask for merges', async () => {
    const { excel, host } = await startFile(bookBytes('sichuan-nine-tables'), LTSC_2021);
    valueOf(await host.read());
    excel.resetCounters();
    valueOf(await host.read({ quick: true }));
    expect(JSON.stringify(excel.log.map(({ request }) => request))).not.toContain('GetMergedAreas');
    excel.type(excel.book.active.name, { row: 200, column: 0 }, '新的一行');
    valueOf(await host.read({ quick: true }));
    expect(JSON.stringify(excel.log.map(({ request }) => request))).toContain('GetMergedAreas');
  });
});
