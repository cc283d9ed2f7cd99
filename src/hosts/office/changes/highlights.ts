import { formatRange } from '../../../model';
import type { Highlight, HighlightChange, Range } from '../../../model';
import { isMark, markRow, markShape, sameFormula, shiftFormula } from '../../../formulaSyntax';
import { sameHighlight } from '../../live';
import { FORMAT_LOAD, lookOf } from '../marks';
import type { ChangeHandler, OfficeHighlight, WorkbookAccess } from './handler';

export const highlightHandler: ChangeHandler<'highlight'> = {
  observe(access, changes) {
    const whole = queueWholeSheets(access, changes);
    const queued = changes.map((change) => {
      const highlight = change.before ?? change.after;
      const sheet = access.sheet(change.sheet);
      const formats = sheet && highlight ? sheet.getRange(formatRange(highlight.range)).conditionalFormats : null;
      formats?.load(FORMAT_LOAD);
      sheet?.protection.load('protected,options');
      return { change, highlight, sheet, formats };
    });
    return () => {
      const taken = new Set<string>();
      return queued.map(({ change, highlight, sheet, formats }) => {
        const protection = sheet?.protection;
        const formatAllowed = !protection?.protected || protection.options.allowFormatCells === true;
        const items = whole.get(change.sheet)?.items ?? [];
        const found = highlight && findFormat(formats?.items ?? [], change.before ? items : [], highlight, taken);
        if (found) taken.add(found.item.id);
        return { change, now: { item: null, highlight: null, ...found, wanted: highlight, formatAllowed, items } };
      });
    };
  },
  put(access, puts) {
    const changed = new Set<string>();
    for (const { change, now, content } of puts) {
      if (now.highlight && content && sameHighlight(now.highlight, content)) continue;
      if (now.item) remove(access, change.sheet, now.item);
      if (content) add(access, change.sheet, content);
      changed.add(change.sheet);
    }
    // Formats made through the API may stay as they are until the sheet is drawn anew; this is Microsoft's remedy (office-js#1157, #5299).
    for (const name of changed) access.sheet(name)?.calculate(true);
  },
};

/** All conditional formats of the sheets from which one is to go: rows may have moved it. */
function queueWholeSheets(
  access: WorkbookAccess,
  changes: readonly HighlightChange[],
): Map<string, Excel.ConditionalFormatCollection> {
  const whole = new Map<string, Excel.ConditionalFormatCollection>();
  for (const name of new Set(changes.map(({ sheet }) => sheet))) {
    const formats = access.sheet(name)?.getRange().conditionalFormats;
    formats?.load(FORMAT_LOAD);
    if (formats) whole.set(name, formats);
  }
  return whole;
}

/** What came since: a conditional format of ours, or one whose making stopped half way and that has no rule yet by which to know it. */
export function strayFormats(was: OfficeHighlight, is: OfficeHighlight): Excel.ConditionalFormat[] {
  const known = new Set(was.items.map((item) => item.id));
  return is.items.filter((item) => !known.has(item.id) && isOurMaking(item, is.wanted));
}

function isOurMaking(item: Excel.ConditionalFormat, wanted: Highlight | null): boolean {
  const look = lookOf(item);
  if (!look) return false;
  return look.formula === '' || isMark(look) || (wanted !== null && sameFormula(look.formula, wanted.formula));
}

/** The format that a highlight is, with the place where it stands now: in its own place, else, for one of ours, wherever rows moved it. */
function findFormat(
  touching: readonly Excel.ConditionalFormat[],
  onSheet: readonly Excel.ConditionalFormat[],
  wanted: Highlight,
  taken: ReadonlySet<string>,
): { readonly item: Excel.ConditionalFormat; readonly highlight: Highlight } | null {
  const free = (items: readonly Excel.ConditionalFormat[], isIt: (look: Look) => boolean) =>
    items.find((item) => {
      const look = lookOf(item);
      return look !== null && !taken.has(item.id) && isSameLook(look, wanted) && isIt(look);
    });
  const exact = free(touching, ({ formula }) => sameFormula(formula, wanted.formula));
  if (exact) return { item: exact, highlight: wanted };
  if (!isMark(wanted)) return null;
  const shape = markShape(wanted.formula);
  const moved = free(onSheet, (look) => isMark(look) && markShape(look.formula) === shape);
  const formula = moved && lookOf(moved)?.formula;
  if (!moved || formula === undefined) return null;
  const by = (markRow(formula) ?? 0) - (markRow(wanted.formula) ?? 0);
  const { range } = wanted;
  return {
    item: moved,
    highlight: { ...wanted, range: { ...range, top: range.top + by, bottom: range.bottom + by }, formula },
  };
}

type Look = Omit<Highlight, 'range' | 'also'>;

function isSameLook(one: Look, other: Look): boolean {
  const text = ({ fill, bold, border }: Look): string => [fill.toUpperCase(), bold === true, border === true].join(' ');
  return text(one) === text(other);
}

function remove({ memory }: WorkbookAccess, sheet: string, item: Excel.ConditionalFormat): void {
  const id = memory.sheetNamed(sheet)?.id ?? '';
  memory.markIds.set(
    id,
    (memory.markIds.get(id) ?? []).filter((one) => one !== item.id),
  );
  item.delete();
}

/** A format for each place of the highlight, with its test as seen from there. */
function add(
  access: WorkbookAccess,
  name: string,
  { range, also = [], formula, fill, font, bold, border }: Highlight,
): void {
  for (const place of [range, ...also]) {
    const sheet = access.sheet(name);
    const id = access.memory.sheetNamed(name)?.id;
    if (!sheet || id === undefined) return;
    const made = sheet.getRange(formatRange(place)).conditionalFormats.add('Custom');
    made.load('id');
    access.memory.madeMarks.push(() => [id, made.id]);
    const { custom } = made;
    custom.rule.formula = seenFrom(place, range, formula);
    custom.format.fill.color = fill;
    if (font !== null) custom.format.font.color = font;
    if (bold) custom.format.font.bold = true;
    if (border) for (const side of ['top', 'bottom', 'left', 'right'] as const) draw(custom.format.borders[side]);
  }
}

const BORDER_COLOUR = '#7F7F7F';

function draw(border: Excel.ConditionalRangeBorder): void {
  border.style = 'Continuous';
  border.color = BORDER_COLOUR;
}

const seenFrom = (place: Range, first: Range, formula: string): string =>
  shiftFormula(formula, place.top - first.top, place.left - first.left);
