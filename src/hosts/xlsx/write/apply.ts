import type {
  Address,
  CellChange,
  Change,
  HighlightChange,
  NameChange,
  SettingChange,
  SheetChange,
} from '../../../model';
import { note } from '../../../texts/note';
import { Fault, splice } from '../../../ooxml';
import type { Package } from '../../../ooxml';
import { readContext } from '../read/context';
import { readSheet } from '../read/sheet';
import { readWorkbook } from '../workbook';
import { withFullCalculation, withoutCalculationChain } from './calculation';
import { checkSheet, mergeCellChanges, writeSheet } from './cells';
import { Draft } from './draft';
import { withFittedRows } from './heights';
import { highlightSplices } from './highlights';
import { withNames } from './names';
import { withoutLostTexts } from './lostTexts';
import { newSheetXml } from './newSheet';
import { withKeptResults } from './results';
import { withSetting } from './settings';
import { mentionsSheet, withSheet, withoutSheet } from './sheets';
import { staleCells } from './stale';

/**
 * The package with the changes carried out, or a Fault and nothing at all. Sheets come first and go last, so that a list
 * of changes and the list of its inverses both work; what is cell by cell is checked for all cells before the first is written.
 */
export function applyChanges(parts: Package, changes: readonly Change[]): Package {
  if (readWorkbook(parts).strict) throw new Fault('unsupported', note('file.strict'));
  const draft = new Draft(parts);
  const of = <Kind extends Change['kind']>(kind: Kind) =>
    changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  const sheets = of('sheet');
  const added = addSheets(draft, sheets);
  const names = of('name');
  draft.parts = withNames(draft.parts, names);
  writeCells(draft, of('cell'), names, added);
  writeHighlights(draft, of('highlight'));
  writeSettings(draft, of('setting'));
  removeSheets(draft, sheets);
  let done = withFittedRows(withoutLostTexts(draft.finish(), draft.removedSheets), of('cell'));
  if (draft.formulaSetChanged) done = withoutCalculationChain(done);
  done = withKeptResults({ before: parts, after: done }, of('setting'), draft);
  return draft.formulasWritten || draft.resultsDropped ? withFullCalculation(done) : done;
}

/** Adds sheets and tells which cells of them are ours. */
function addSheets(draft: Draft, changes: readonly SheetChange[]): Map<string, Address[]> {
  const added = new Map<string, Address[]>();
  for (const { before, after } of changes) {
    if (!after) continue;
    if (before) removeSheet(draft, before);
    const { namespace } = draft.workbook().root;
    draft.parts = withSheet(draft.parts, after, newSheetXml(after, namespace, draft.styles, draft.strings));
    added.set(
      after.name,
      after.cells.map(({ address }) => address),
    );
    const hasFormulas = after.cells.some(({ formula }) => formula !== null);
    draft.formulasWritten ||= hasFormulas;
    draft.formulaSetChanged ||= hasFormulas;
  }
  return added;
}

function writeCells(
  draft: Draft,
  changes: readonly CellChange[],
  names: readonly NameChange[],
  added: ReadonlyMap<string, readonly Address[]>,
): void {
  if (changes.length === 0 && names.length === 0 && added.size === 0) return;
  const bySheet = mergeCellChanges(changes);
  const current = new Map([...bySheet].map(([sheet, cells]) => [sheet, checkSheet(draft, sheet, cells)]));
  const written = new Map<string, readonly Address[]>(added);
  for (const [sheet, cells] of bySheet) {
    written.set(sheet, [...(added.get(sheet) ?? []), ...cells.map(({ address }) => address)]);
  }
  const kept = changes.filter(keepsItsResult);
  const stale = staleCells(draft, { cells: written, kept, names: names.map(({ name }) => name) });
  draft.restsOn = stale.restsOn;
  for (const sheet of new Set([...bySheet.keys(), ...stale.cells.keys()])) {
    writeSheet(draft, sheet, {
      changes: bySheet.get(sheet) ?? [],
      current: current.get(sheet) ?? null,
      stale: stale.cells.get(sheet) ?? [],
    });
  }
}

/** A formula that becomes the value it shows, or the other way round, changes nothing for those who read the cell. */
const keepsItsResult = ({ before, after }: CellChange): boolean =>
  typeof before.value === 'number' && before.value === after.value && after.numberFormat === undefined;

function writeHighlights(draft: Draft, changes: readonly HighlightChange[]): void {
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const { part } = draft.sheet(sheet);
    const { xml, root, isProtected, formatsAllowed } = draft.index(part);
    if (isProtected && !formatsAllowed) throw new Fault('protected', note('file.sheet-protected', { sheet }));
    const own = changes.filter((change) => change.sheet === sheet);
    draft.put(part, splice(xml, highlightSplices(xml, root, own, draft.styles)));
  }
}

function writeSettings(draft: Draft, changes: readonly SettingChange[]): void {
  for (const change of changes) draft.parts = withSetting(draft.parts, change);
}

function removeSheets(draft: Draft, changes: readonly SheetChange[]): void {
  for (const { before, after } of changes) {
    if (before && !after) removeSheet(draft, before);
  }
}

function removeSheet(draft: Draft, sheet: NonNullable<SheetChange['before']>): void {
  const { name } = sheet;
  const { part } = draft.sheet(name);
  const workbook = draft.workbook();
  const others = workbook.sheets.flatMap((one) => (one.part === null || one.name === name ? [] : one.part));
  const used =
    others.some((other) =>
      draft
        .index(other)
        .formulas.all()
        .some(({ text }) => mentionsSheet(text, name)),
    ) || workbook.names.some((one) => one.sheet !== name && mentionsSheet(one.formula, name));
  if (used) throw new Fault('refused', note('file.sheet-in-use', { sheet: name }));
  draft.formulaSetChanged ||= draft.index(part).formulas.all().length > 0;
  const { sheet: now } = readSheet(name, true, draft.parts.text(part), readContext(draft.parts, workbook));
  draft.removedSheets.push(draft.parts.text(part));
  draft.parts = withoutSheet(draft.parts, sheet, now);
}
