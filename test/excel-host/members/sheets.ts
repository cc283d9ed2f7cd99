import { parseRange } from '../../../src/model/address';
import type { StoredBook, StoredSheet, Visibility } from '../../stored-workbook/book';
import { STANDARD_ROW_HEIGHT } from '../../stored-workbook/book';
import type { World } from '../world';
import { ExcelError } from '../wire';
import type { HostObject } from './define';
import { addressOf, chartsMembers } from './charts';
import { define, plain } from './define';

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;

export function sheetsMembers(world: World): (book: StoredBook) => HostObject {
  const find = (book: StoredBook, key: unknown): HostObject => {
    const sheet = book.findSheet(String(key));
    if (!sheet) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
    return world.make.sheet(sheet);
  };
  return define<StoredBook>('WorksheetCollection', {
    items: (book) => book.sheets.map((sheet) => world.make.sheet(sheet)),
    item: find,
    methods: {
      GetItemOrNullObject: (book, [key]) => (book.findSheet(String(key)) ? find(book, key) : null),
      GetActiveWorksheet: (book) => world.make.sheet(book.active),
      GetCount: (book, [visible]) => book.sheets.filter((one) => !visible || one.visibility === 'Visible').length,
      Add: (book, [name]) => {
        world.conditions.needFront('GeneralException', 'WorksheetCollection.add');
        return world.make.sheet(addSheet(book, name));
      },
      _RegisterDataChangedEvent: () => void world.listening.add('changed'),
      _UnregisterDataChangedEvent: () => void world.listening.delete('changed'),
      _RegisterSelectionChangedEvent: () => void world.listening.add('selected'),
      _UnregisterSelectionChangedEvent: () => void world.listening.delete('selected'),
    },
  });
}

function addSheet(book: StoredBook, name: unknown): StoredSheet {
  if (book.structureProtected) throw new ExcelError('AccessDenied', 'The workbook is protected.');
  const title = typeof name === 'string' ? name : `Sheet${book.sheets.length + 1}`;
  if (book.findSheet(title)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name already exists.');
  if (title === '' || title.length > 31 || FORBIDDEN_IN_NAMES.test(title)) {
    throw new ExcelError('InvalidArgument', 'The name of the sheet is not valid.');
  }
  return book.addSheet(title);
}

export function sheetMembers(world: World): (sheet: StoredSheet) => HostObject {
  const protection = define<StoredSheet>('WorksheetProtection', {
    scalars: {
      Protected: plain((sheet) => sheet.isProtected),
      Options: plain((sheet) => (sheet.isProtected ? { allowFormatCells: sheet.allowFormatCells } : null)),
    },
  });
  const panes = define<StoredSheet>('WorksheetFreezePanes', {
    methods: {
      FreezeRows: (sheet, [count]) => {
        world.conditions.needFront('GeneralException', 'WorksheetFreezePanes.freezeRows');
        sheet.frozenRows = Number(count);
      },
    },
  });
  const charts = chartsMembers(world);
  const filter = define<StoredSheet>('AutoFilter', {
    methods: { Apply: (sheet, [range]) => void (sheet.filter = addressOf(range)) },
  });
  const wholeRange = (sheet: StoredSheet): HostObject =>
    world.range(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  const used = (sheet: StoredSheet, valuesOnly: unknown): HostObject | null => {
    const area = sheet.used(valuesOnly === true);
    return area ? world.range(sheet, area) : null;
  };
  return define<StoredSheet>('Worksheet', {
    identity: (sheet) => ({ Id: alive(sheet).id }),
    scalars: {
      Id: plain((sheet) => alive(sheet).id),
      Name: plain((sheet) => alive(sheet).name),
      StandardHeight: plain(() => STANDARD_ROW_HEIGHT),
      Position: plain((sheet) => world.book.sheets.indexOf(alive(sheet))),
      Visibility: plain((sheet): Visibility => alive(sheet).visibility),
    },
    navigations: {
      Protection: (sheet) => protection(alive(sheet)),
      FreezePanes: (sheet) => panes(alive(sheet)),
      Charts: (sheet) => charts(alive(sheet)),
      AutoFilter: (sheet) => filter(alive(sheet)),
      Names: (sheet) => {
        world.conditions.needFront('InvalidSelection', 'Worksheet.names');
        return world.make.names(alive(sheet));
      },
    },
    methods: {
      GetRange: (sheet, [address]) => {
        if (address === null || address === undefined) return wholeRange(alive(sheet));
        const area = parseRange(String(address));
        if (!area) throw new ExcelError('InvalidArgument', 'The address is not valid.', 'Worksheet.getRange');
        return world.range(alive(sheet), area);
      },
      GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
        world.range(alive(sheet), {
          top: Number(row),
          left: Number(column),
          bottom: Number(row) + Number(rows) - 1,
          right: Number(column) + Number(columns) - 1,
        }),
      // Of an empty sheet getUsedRange gives the cell A1, as documented.
      GetUsedRange: (sheet, [valuesOnly]) =>
        used(alive(sheet), valuesOnly) ?? world.range(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(alive(sheet), valuesOnly),
      Calculate: (sheet) => {
        alive(sheet).calculated++;
        world.calculate([alive(sheet)]);
        return null;
      },
      Activate: (sheet) => {
        world.conditions.needFront('GeneralException', 'Worksheet.activate');
        if (alive(sheet).visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
        world.book.active = sheet;
        return null;
      },
      Delete: (sheet) => {
        world.conditions.needFront('InvalidSelection', 'Worksheet.delete');
        return removeSheet(world.book, alive(sheet));
      },
    },
  });
}

function alive(sheet: StoredSheet): StoredSheet {
  if (sheet.deleted) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
  return sheet;
}

function removeSheet(book: StoredBook, sheet: StoredSheet): null {
  if (book.structureProtected) throw new ExcelError('AccessDenied', 'The workbook is protected.');
  if (book.sheets.every((one) => one === sheet || one.visibility !== 'Visible')) {
    throw new ExcelError('InvalidOperation', 'A workbook needs one visible sheet.');
  }
  sheet.deleted = true;
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  if (book.active === sheet) book.active = book.sheets[0] ?? book.addSheet('Sheet1');
  return null;
}
