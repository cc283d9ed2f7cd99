import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { StoredBook } from '../../stored-workbook/book';
import type { World } from '../world';
import { ExcelError } from '../wire';
import type { HostObject } from './define';
import { define, plain } from './define';

export function workbookMembers(world: World): (book: StoredBook) => HostObject {
  const created = define<Uint8Array>('WorkbookCreated', {
    identity: () => ({ Id: `new-${world.opened.length}` }),
    methods: {
      Open: (bytes) => {
        // A file that is none is refused, as Excel does with one that it cannot open.
        if (!openXlsx(new Uint8Array(bytes)).ok) throw new ExcelError('InvalidArgument', 'The file cannot be opened.');
        world.opened.push(new Uint8Array(bytes));
        return null;
      },
    },
  });
  const application = define<StoredBook>('Application', {
    methods: {
      Calculate: () => void world.calculate(),
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
      // Excel.createWorkbook: "Creates and opens a new workbook. Optionally … pre-populated with a Base64-encoded .xlsx file." The
      // client asks for the object and calls open on it (its debug file: Excel.createWorkbook).
      CreateWorkbook: (_book, [base64]) => created(Buffer.from(String(base64), 'base64')),
    },
    scalars: { CalculationMode: plain(() => world.conditions.calculation) },
  });
  const protection = define<StoredBook>('WorkbookProtection', {
    scalars: { Protected: plain((book) => book.structureProtected) },
  });
  return define<StoredBook>('Workbook', {
    scalars: { Name: plain(() => 'book.xlsx'), ReadOnly: plain(() => world.conditions.readOnly) },
    navigations: {
      Worksheets: (book) => world.make.sheets(book),
      Names: () => world.make.names(null),
      Settings: (book) => world.make.settings(book),
      Application: (book) => application(book),
      Protection: (book) => protection(book),
    },
    methods: {
      GetSelectedRange: (book) => {
        world.conditions.needFront('InvalidSelection', 'Workbook.getSelectedRange');
        return world.range(book.active, book.selection);
      },
      GetActiveCell: (book) => {
        world.conditions.needFront('InvalidSelection', 'Workbook.getActiveCell');
        const { top, left } = book.selection;
        return world.range(book.active, { top, left, bottom: top, right: left });
      },
      _RemoveReference: (_book, [reference]) => {
        if (!world.references.delete(String(reference))) {
          throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
        }
        return null;
      },
    },
  });
}
