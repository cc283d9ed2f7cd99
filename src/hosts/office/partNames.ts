import type { NameChange } from '../../model/change';
import { sameFormula } from '../../formulaSyntax/canonical';
import type { Desk, Part } from './part';

/** The name as it stands: the object to change, and its formula without "=" (null: there is no such name). */
export interface NameNow {
  readonly item: Excel.NamedItem | null;
  readonly formula: string | null;
}

export const namesPart: Part<NameChange, NameNow> = {
  strict: true,
  observe(desk, changes) {
    const queued = changes.map((change) => {
      const item = namesOf(desk, change)?.getItemOrNullObject(change.name) ?? null;
      item?.load('formula');
      return { change, item };
    });
    return () =>
      queued.map(({ change, item }) => {
        if (!item || item.isNullObject) return { change, now: { item: null, formula: null } };
        return { change, now: { item, formula: String(item.formula).replace(/^=/, '') } };
      });
  },
  holds(_change, { formula }, content) {
    return formula === null || content === null ? formula === content : sameFormula(formula, content);
  },
  put(desk, puts) {
    for (const { change, now, content } of puts) {
      if (content === null) now.item?.delete();
      else if (now.item) now.item.formula = `=${content}`;
      else namesToAddTo(desk, change).add(change.name, `=${content}`);
    }
  },
  unchanged: (was, is) => was.formula === is.formula,
  content: (_change, { formula }) => formula,
};

function namesOf(desk: Desk, { sheet }: NameChange): Excel.NamedItemCollection | null {
  if (sheet === null) return desk.context.workbook.names;
  return desk.sheet(sheet)?.names ?? null;
}

/** Also the names of a sheet that is added by the same action. */
function namesToAddTo(desk: Desk, change: NameChange): Excel.NamedItemCollection {
  return namesOf(desk, change) ?? desk.context.workbook.worksheets.getItem(change.sheet ?? '').names;
}
