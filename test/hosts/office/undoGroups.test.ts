// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { isWriting } from '../../excel-host/faults';
import { CURRENT } from '../../excel-host/profile';
import { StoredBook } from '../../stored-workbook/book';
import { plainly, valueOf, write } from '../contract';
import type { Excel } from './bench';
import { startExcel } from './bench';
import { snapshot } from './snapshot';

const CELL = write('Sheet1', 'E2', plainly(10));
const NAME: Change = {
  kind: 'name',
  sheet: 'Sheet1',
  name: '指标值',
  before: null,
  after: "INDEX('Sheet1'!$B$1:$B$9,ROW())",
};
let running: Excel;
let before: unknown;

describe('undo in one step', () => {
  beforeEach(async () => {
    running = await startExcel(new StoredBook(), CURRENT);
    valueOf(await running.host.start());
    valueOf(await running.host.read());
    before = snapshot(running.excel.book);
  });
  /** Whether each writing request from now on belongs to a group. */
  const grouped = () => {
    const seen: boolean[] = [];
    const { faults, conditions } = running.excel;
    faults.once(
      (request) => {
        if (isWriting(request)) seen.push(conditions.isGrouped);
        return false;
      },
      () => undefined,
    );
    return seen;
  };

  test('that Excel ends in an error: written without, and without from then on', async () => {
    running.excel.conditions.undoGroupsFail = true;
    const seen = grouped();
    valueOf(await running.host.apply([CELL, NAME]));
    expect(seen).toEqual([true, false]);
    valueOf(await running.host.apply(invertAll([CELL, NAME])));
    expect(seen).toEqual([true, false, false]);
    expect(snapshot(running.excel.book)).toEqual(before);
  });

  test('that is not to blame is kept: the error comes again without it', async () => {
    running.excel.conditions.sheetsSelected = true;
    expect(await running.host.apply([CELL])).toMatchObject({ error: { note: { id: 'office.sheets-selected' } } });
    expect(snapshot(running.excel.book)).toEqual(before);
    running.excel.conditions.sheetsSelected = false;
    const seen = grouped();
    valueOf(await running.host.apply([CELL]));
    expect(seen).toEqual([true]);
  });
});
