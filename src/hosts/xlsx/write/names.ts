import type { NameChange } from '../../../model/change';
import { note } from '../../../texts/note';
import { Fault } from '../fault';
import { fileFormula, plainFormula } from '../formula/newer';
import type { Package } from '../package';
import type { NameEntry, Workbook } from '../workbook';
import { readWorkbook } from '../workbook';
import { appendSplice, elementText, insertChild } from '../xml/edit';
import type { Splice } from '../xml/splice';
import { splice } from '../xml/splice';
import { encodeText } from '../xml/text';
import { attribute, childOf } from '../xml/tree';
import { WORKBOOK_ORDER } from './order';

/** Sets or removes a defined name. Refuses when the name is not what the change says it was. */
export function withName(parts: Package, change: NameChange): Package {
  const workbook = readWorkbook(parts);
  const scope = change.sheet === null ? null : workbook.sheets.findIndex(({ name }) => name === change.sheet);
  if (scope === -1) throw new Fault('changed', note('file.no-sheet', { sheet: change.sheet ?? '' }));
  const current = workbook.names.find((entry) => isSame(entry, change)) ?? null;
  if (!sameFormula(current?.formula ?? null, change.before)) {
    throw new Fault('changed', note('file.name-changed', { name: change.name }));
  }
  const edit = nameSplice(workbook, change, scope, current);
  return edit ? parts.with(workbook.part, splice(workbook.xml, [edit])) : parts;
}

/** Names know no case. */
function isSame(entry: NameEntry, { name, sheet }: NameChange): boolean {
  return entry.sheet === sheet && entry.name.toLowerCase() === name.toLowerCase();
}

function sameFormula(one: string | null, other: string | null): boolean {
  const plain = (formula: string | null) => (formula === null ? null : plainFormula(formula.trim().replace(/^=/, '')));
  return plain(one) === plain(other);
}

function nameSplice(
  workbook: Workbook,
  change: NameChange,
  scope: number | null,
  current: NameEntry | null,
): Splice | null {
  const { root } = workbook;
  const list = childOf(root, 'definedNames');
  if (change.after === null) {
    if (!current || !list) return null;
    const { start, end } = workbook.names.length === 1 ? list : current.element;
    return { start, end, text: '' };
  }
  const formula = encodeText(fileFormula(change.after.replace(/^=/, '')));
  if (current) return { start: current.element.openEnd, end: current.element.closeStart, text: formula };
  const text = elementText(root, 'definedName', { name: change.name, localSheetId: scope }, formula);
  if (!list) return insertChild(root, WORKBOOK_ORDER, 'definedNames', elementText(root, 'definedNames', {}, text));
  const next = workbook.names.find((entry) => comesAfter(entry, change.name, scope, workbook));
  return next ? { start: next.element.start, end: next.element.start, text } : appendSplice(workbook.xml, list, text);
}

/** Excel keeps names in the order of the alphabet, one name's in the order of the sheets. */
function comesAfter(entry: NameEntry, name: string, scope: number | null, { xml }: Workbook): boolean {
  const [a, b] = [entry.name.toLowerCase(), name.toLowerCase()];
  if (a !== b) return a > b;
  const local = attribute(xml, entry.element, 'localSheetId');
  return local !== null && (scope === null || Number(local) > scope);
}
