import type { StoredBook } from '../../stored-workbook/book';
import type { World } from '../world';
import { ExcelError } from '../wire';
import type { HostObject } from './define';
import { define, plain } from './define';

type Target = { readonly book: StoredBook; readonly key: string };

export function settingsMembers(world: World): (book: StoredBook) => HostObject {
  const setting = define<Target>('Setting', {
    identity: ({ key }) => ({ _Id: key }),
    scalars: {
      Key: plain(({ key }) => key),
      Value: plain(
        ({ book, key }) => book.settings.get(key) ?? null,
        ({ book, key }, value) => void book.settings.set(key, value),
      ),
    },
    methods: { Delete: ({ book, key }) => void book.settings.delete(key) },
  });
  return define<StoredBook>('SettingCollection', {
    items: (book) => [...book.settings.keys()].map((key) => setting({ book, key })),
    item: (book, key) => {
      if (!book.settings.has(String(key)))
        throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return setting({ book, key: String(key) });
    },
    methods: {
      Add: (book, [key, value]) => {
        const others = [...book.settings].filter(([known]) => known !== key);
        if (bytesOf([...others, [key, value]]) > world.conditions.settingsLimit) {
          throw new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
        }
        book.settings.set(String(key), value);
        return setting({ book, key: String(key) });
      },
      GetItemOrNullObject: (book, [key]) =>
        book.settings.has(String(key)) ? setting({ book, key: String(key) }) : null,
      GetCount: (book) => book.settings.size,
    },
  });
}

const bytesOf = (settings: readonly unknown[]): number => new TextEncoder().encode(JSON.stringify(settings)).length;
