import type { NameChange } from '../../../model';
import type { ChangeHandler, WorkbookAccess } from './handler';

export const nameHandler: ChangeHandler<'name'> = {
  observe(access, changes) {
    const queued = changes.map((change) => {
      const item = namesOf(access, change)?.getItemOrNullObject(change.name) ?? null;
      item?.load('formula');
      return { change, item };
    });
    return () =>
      queued.map(({ change, item }) => {
        if (!item || item.isNullObject) return { change, now: { item: null, formula: null } };
        return { change, now: { item, formula: String(item.formula).replace(/^=/, '') } };
      });
  },
  put(access, puts) {
    for (const { change, now, content } of puts) {
      if (content === null) now.item?.delete();
      else if (now.item) now.item.formula = `=${content}`;
      else namesToAddTo(access, change).add(change.name, `=${content}`);
    }
  },
};

function namesOf(access: WorkbookAccess, { sheet }: NameChange): Excel.NamedItemCollection | null {
  if (sheet === null) return access.context.workbook.names;
  return access.sheet(sheet)?.names ?? null;
}

/** Also the names of a sheet that is added by the same action. */
function namesToAddTo(access: WorkbookAccess, change: NameChange): Excel.NamedItemCollection {
  return namesOf(access, change) ?? access.context.workbook.worksheets.getItem(change.sheet ?? '').names;
}
