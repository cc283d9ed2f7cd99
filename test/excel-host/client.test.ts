// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelHost } from './excelHost';
import { isWriting } from './faults';
import { useExcel } from './loadClient';
import { LTSC_2021 } from './profile';
import { StoredBook } from '../stored-workbook/book';
import { TransportError } from './wire';

let excel: ExcelHost;

beforeEach(async () => {
  excel = new ExcelHost(new StoredBook(), LTSC_2021);
  await useExcel(excel);
});

/** The code and message of the error that a run ends with. */
async function failure(run: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('no error came');
}

/** Puts a batch on the wire by hand: what no version of the client would send. */
async function batch(path: object, action: object): Promise<unknown> {
  const body = JSON.stringify({
    Actions: [{ Id: 9, Name: '', ObjectPathId: 3, ...action }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: 'GetActiveWorksheet',
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: [] },
        ...path,
      },
    },
  });
  const answer = await excel.processQuery(body, 1);
  return answer.ok ? (JSON.parse(answer.body) as { Error?: unknown }).Error : answer;
}

describe('the real client', () => {
  test('finds itself in Excel on a PC, with our requirement sets', () => {
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.platform).toBe('PC');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  test('writes and reads cells', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C3').values = [
        [1, "'=x"],
        ['≥3个', true],
      ];
      const used = sheet.getUsedRange(true);
      used.load('values,formulas,valueTypes,address');
      await context.sync();
      return { values: used.values, types: used.valueTypes, address: used.address };
    });
    expect(read).toEqual({
      values: [
        [1, '=x'],
        ['≥3个', true],
      ],
      types: [
        ['Double', 'String'],
        ['String', 'Boolean'],
      ],
      address: 'Sheet1!B2:C3',
    });
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 1 });
  });

  test('splits a large writing, which arrives whole', async () => {
    const values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => row * 10 + column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:F1000').values = values;
      await context.sync();
    });
    expect(excel.book.sheet('Sheet1').peek(999, 5)?.value).toBe(9995);
  });

  test('names what is not there', async () => {
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').getRange('A1').load('values');
      await context.sync();
    });
    expect((await failure(missing)).code).toBe('ItemNotFound');
  });

  test('refuses an API above the requirement set', async () => {
    const tooNew = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getDependents().load('address');
      await context.sync();
    });
    const { code, message } = await failure(tooNew);
    expect(code).toBe('ApiNotFound');
    expect(message).toContain('1.15');
  });

  test('gets events, with who caused them', async () => {
    const heard: (string | undefined)[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.triggerSource ?? ''} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    excel.type('Sheet1', { row: 1, column: 1 }, 2);
    excel.coAuthor('Sheet1', { row: 2, column: 2 }, 3);
    await expect.poll(() => heard).toEqual(['A1 ThisLocalAddin Local', 'B2 Unknown Local', 'C3 Unknown Remote']);
  });
});

describe('the stand-in is strict', () => {
  test.each<[string, object, object, string]>([
    [
      'a member that no client has',
      { Name: 'GetRangy' },
      { ActionType: 1 },
      'WorksheetCollection has no method GetRangy',
    ],
    ['a wrong number of arguments', { Name: 'GetItemOrNullObject' }, { ActionType: 1 }, 'takes 1 arguments, got 0'],
    [
      'setting what cannot be set',
      {},
      { ActionType: 4, Name: 'TabId', ArgumentInfo: { Arguments: [1] } },
      'cannot be set',
    ],
    [
      'loading what is not there',
      {},
      { ActionType: 2, QueryInfo: { Select: ['nmae'] } },
      'Worksheet has no property nmae',
    ],
    [
      'a set that this Excel lacks',
      {},
      { ActionType: 3, Name: '_RegisterEventNameChanged', ArgumentInfo: { Arguments: [] } },
      'needs ExcelApiOnline 1.1; this Excel has none',
    ],
    [
      'a member it was not taught',
      {},
      { ActionType: 3, Name: 'ShowOutlineLevels', ArgumentInfo: { Arguments: [1, 1] } },
      'Worksheet.ShowOutlineLevels()',
    ],
  ])('%s', async (_title, path, action, words) => {
    expect(JSON.stringify(await batch(path, action))).toContain(words);
  });

  test('it never unprotects, hides or inserts', async () => {
    const deed = (act: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      });
    expect((await failure(deed((sheet) => sheet.protection.unprotect()))).code).toBe('HostNotImplemented');
    expect((await failure(deed((sheet) => sheet.getRange('1:1').insert('Down')))).code).toMatch(
      /InvalidArgument|HostNotImpl/,
    );
    expect((await failure(deed((sheet) => (sheet.visibility = 'Hidden')))).code).toBe('HostNotImplemented');
  });
});

describe('faults', () => {
  const write = (delayForCellEdit = false): Promise<unknown> =>
    Excel.run({ delayForCellEdit }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });

  test('a cell that is being edited: an error, or a wait', async () => {
    excel.faults.beginEdit();
    expect((await failure(write())).code).toBe('InvalidOperationInCellEditMode');
    const waiting = write(true);
    setTimeout(() => excel.faults.endEdit(), 10);
    await waiting;
    expect(excel.book.sheet('Sheet1').peek(0, 0)?.value).toBe(1);
  });

  test.each([
    [TransportError.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [TransportError.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
  ])('a payload too large: %i', async (code, name) => {
    excel.faults.refuse(code);
    expect((await failure(write())).code).toBe(name);
  });

  test('a sync that fails half way leaves what it did', async () => {
    excel.faults.breakAt((action) => action.Name === 'Values', 'GeneralException');
    expect((await failure(write())).code).toBe('GeneralException');
    excel.faults.once(isWriting, () => excel.type('Sheet1', { row: 4, column: 0 }, 7));
    await write();
    expect(excel.book.sheet('Sheet1').peek(4, 0)?.value).toBe(7);
  });
});
