import type { StoredName, StoredSheet } from '../../stored-workbook/book';
import { isWellFormed } from '../../stored-workbook/entry';
import type { World } from '../world';
import { ExcelError } from '../wire';
import type { HostObject } from './define';
import { define, plain } from './define';

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** Names that read as a cell of either style are refused. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d{1,7}|r\d*c?\d*|c\d*)$/i;

export function namesMembers(world: World): (scope: StoredSheet | null) => HostObject {
  const inScope = (scope: StoredSheet | null): StoredName[] => world.book.names.filter((name) => name.sheet === scope);
  return define<StoredSheet | null>('NamedItemCollection', {
    items: (scope) => inScope(scope).map((name) => world.make.name(name)),
    item: (scope, key) => {
      const found = world.book.findName(String(key), scope);
      if (!found) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return world.make.name(found);
    },
    methods: {
      GetItemOrNullObject: (scope, [key]) => {
        const found = world.book.findName(String(key), scope);
        return found ? world.make.name(found) : null;
      },
      Add: (scope, [name, reference, comment]) => {
        world.conditions.needFront('ItemNotFound', 'NamedItemCollection.add');
        const text = String(name);
        if (!VALID_NAME.test(text) || LIKE_A_CELL.test(text) || text.length > 255) {
          throw new ExcelError('InvalidArgument', `The name ${text} is not valid.`, 'NamedItemCollection.add');
        }
        if (world.book.findName(text, scope)) {
          throw new ExcelError('ItemAlreadyExists', 'A resource with the same name already exists.');
        }
        const made: StoredName = {
          name: text,
          sheet: scope,
          formula: formulaText(reference),
          visible: true,
          comment: typeof comment === 'string' ? comment : '',
        };
        world.book.names.push(made);
        return world.make.name(made);
      },
    },
  });
}

function formulaText(reference: unknown): string {
  if (typeof reference !== 'string' || !reference.startsWith('=') || !isWellFormed(reference)) {
    throw new ExcelError('InvalidArgument', 'The formula of the name is not valid.', 'NamedItemCollection.add');
  }
  return reference;
}

export function nameMembers(world: World): (name: StoredName) => HostObject {
  return define<StoredName>('NamedItem', {
    identity: (name) => ({ _Id: name.name }),
    scalars: {
      Name: plain((name) => name.name),
      Formula: plain(
        (name) => name.formula,
        (name, value) => void (name.formula = formulaText(value)),
      ),
      Visible: plain(
        (name) => name.visible,
        (name, value) => void (name.visible = value === true),
      ),
      Scope: plain((name) => (name.sheet ? 'Worksheet' : 'Workbook')),
    },
    navigations: { WorksheetOrNullObject: (name) => (name.sheet ? world.make.sheet(name.sheet) : null) },
    methods: {
      Delete: (name) => {
        world.book.names = world.book.names.filter((item) => item !== name);
        return null;
      },
    },
  });
}
