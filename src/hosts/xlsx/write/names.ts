import type { NameChange } from '../../../model';
import { note } from '../../../texts/note';
import { appendSplice, attribute, childOf, elementText, encodeText, Fault, insertChild, splice } from '../../../ooxml';
import { fileFormula, isInputName, plainFormula, sameButRows } from '../../../formulaSyntax';
import type { Package, Splice } from '../../../ooxml';
import { indexOf } from '../read/indexOf';
import type { Workbook } from '../workbook';
import { readWorkbook } from '../workbook';
import { WORKBOOK_ORDER } from './order';

/** One entry of the list while it is being changed. `xml` is its element with the white space before it. */
interface Entry {
  /** Where it stands in the file's own list; null: it is new. */
  readonly place: number | null;
  readonly name: string;
  readonly scope: number | null;
  readonly formula: string;
  readonly xml: string;
}

/**
 * Sets and removes defined names, all in one pass over the workbook part: a book of a thousand sheets has thousands of names.
 * Refuses when a name is not what its change says it was. Entries that do not change keep their text letter by letter.
 */
export function withNames(parts: Package, changes: readonly NameChange[]): Package {
  if (changes.length === 0) return parts;
  const workbook = readWorkbook(parts);
  const scopes = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const list = new NameList(workbook);
  for (const change of changes) {
    const scope = change.sheet === null ? null : scopes.get(change.sheet);
    if (scope === undefined) throw new Fault('changed', note('file.no-sheet', { sheet: change.sheet ?? '' }));
    const current = list.find(change.name, scope);
    if (!sameFormula(current?.formula ?? null, change.before) && !isMovedOwn(current?.formula ?? null, change)) {
      throw new Fault('changed', note('file.name-changed', { name: change.name }));
    }
    list.put(change, scope, current);
  }
  const edit = list.splice();
  return edit ? parts.with(workbook.part, splice(workbook.xml, [edit])) : parts;
}

/** A name of ours that is to go: rows that came since have changed how far it reaches, and nothing is lost with it. */
function isMovedOwn(current: string | null, { name, before, after }: NameChange): boolean {
  const isGoing = after === null && before !== null && current !== null && isInputName(name);
  return isGoing && sameButRows(plainFormula(current), plainFormula(before));
}

/** Names know no case. */
const keyOf = (name: string, scope: number | null): string => `${scope ?? ''}!${name.toLowerCase()}`;

class NameList {
  /** The file's own entries in their order; null where one has gone. */
  private readonly standing: (Entry | null)[];
  private readonly byKey: Map<string, Entry>;

  constructor(private readonly workbook: Workbook) {
    const { xml, root, names } = workbook;
    let from = childOf(root, 'definedNames')?.openEnd ?? 0;
    const entries = names.map(({ name, formula, element }, place) => {
      const local = attribute(xml, element, 'localSheetId');
      const entry = {
        place,
        name,
        formula,
        scope: local === null ? null : (indexOf(local) ?? -1),
        xml: xml.slice(from, element.end),
      };
      from = element.end;
      return entry;
    });
    this.standing = entries;
    this.byKey = new Map(entries.map((entry) => [keyOf(entry.name, entry.scope), entry]));
  }

  find(name: string, scope: number | null): Entry | null {
    return this.byKey.get(keyOf(name, scope)) ?? null;
  }

  put({ name, after }: NameChange, scope: number | null, current: Entry | null): void {
    if (after === null) {
      if (current) this.set(current, null);
      return;
    }
    const formula = after.replace(/^=/, '');
    const text = encodeText(fileFormula(formula));
    if (current) {
      this.set(current, { ...current, formula, xml: withContent(current.xml, text) });
      return;
    }
    const xml = elementText(this.workbook.root, 'definedName', { name, localSheetId: scope }, text);
    this.byKey.set(keyOf(name, scope), { place: null, name, scope, formula, xml });
  }

  /** The whole list, written anew from its entries; null when there was none and none is needed. */
  splice(): Splice | null {
    const { root, xml } = this.workbook;
    const list = childOf(root, 'definedNames');
    const inner = this.inOrder()
      .map((entry) => entry.xml)
      .join('');
    if (!list) {
      if (inner === '') return null;
      return insertChild(root, WORKBOOK_ORDER, 'definedNames', elementText(root, 'definedNames', {}, inner));
    }
    if (inner === '') return { start: list.start, end: list.end, text: '' };
    if (list.selfClosed) return appendSplice(xml, list, inner);
    const last = this.workbook.names.at(-1)?.element.end ?? list.openEnd;
    return { start: list.openEnd, end: last, text: inner };
  }

  private set(current: Entry, entry: Entry | null): void {
    const key = keyOf(current.name, current.scope);
    if (entry) this.byKey.set(key, entry);
    else this.byKey.delete(key);
    if (current.place !== null) this.standing[current.place] = entry;
  }

  /** The file's own entries as they stand, and each new one before the first of them that comes after it. */
  private inOrder(): Entry[] {
    const added = [...this.byKey.values()].filter(({ place }) => place === null).sort(inExcelsOrder);
    const ordered: Entry[] = [];
    let next = 0;
    for (const entry of this.standing) {
      if (entry === null) continue;
      for (let one = added[next]; one && inExcelsOrder(one, entry) < 0; one = added[++next]) ordered.push(one);
      ordered.push(entry);
    }
    for (const one of added.slice(next)) ordered.push(one);
    return ordered;
  }
}

/** Excel keeps names in the order of the alphabet, one name's in the order of the sheets after that of the workbook. */
function inExcelsOrder(one: Entry, other: Entry): number {
  const [mine, others] = [one.name.toLowerCase(), other.name.toLowerCase()];
  if (mine !== others) return mine < others ? -1 : 1;
  return (one.scope ?? -1) - (other.scope ?? -1);
}

/** The element with another text in it; its attributes stay. */
function withContent(xml: string, text: string): string {
  const close = xml.lastIndexOf('</');
  if (close < 0)
    return xml.replace(/<([^\s/>]+)([^>]*?)\s*\/>$/, (_, name, rest) => `<${name}${rest}>${text}</${name}>`);
  return xml.slice(0, xml.lastIndexOf('>', close) + 1) + text + xml.slice(close);
}

function sameFormula(one: string | null, other: string | null): boolean {
  const plain = (formula: string | null) => (formula === null ? null : plainFormula(formula.trim().replace(/^=/, '')));
  return plain(one) === plain(other);
}
