import { formatRange } from '../../model/address';
import type { Highlight, HighlightChange } from '../../model/change';
import { sameFormula } from '../../formulaSyntax/canonical';
import type { Part } from './part';

/** A conditional format has no name; ours is known again by its rule and its fill, on the range where we put it. */
export interface HighlightNow {
  readonly item: Excel.ConditionalFormat | null;
  readonly highlight: Highlight | null;
  readonly formatAllowed: boolean;
  /** All conditional formats that touch the range. */
  readonly items: readonly Excel.ConditionalFormat[];
}

const LOADED = 'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color';

export const highlightsPart: Part<HighlightChange, HighlightNow> = {
  // A highlight that is gone, or there already, is no figure that a person typed.
  strict: false,
  observe(desk, changes) {
    const queued = changes.map((change) => {
      const highlight = change.before ?? change.after;
      const sheet = desk.sheet(change.sheet);
      const formats = sheet && highlight ? sheet.getRange(formatRange(highlight.range)).conditionalFormats : null;
      formats?.load(LOADED);
      sheet?.protection.load('protected,options');
      return { change, highlight, sheet, formats };
    });
    return () =>
      queued.map(({ change, highlight, sheet, formats }) => {
        const protection = sheet?.protection;
        const formatAllowed = !protection?.protected || protection.options.allowFormatCells === true;
        const item = formats?.items.find((format) => isOurs(format, highlight)) ?? null;
        return {
          change,
          now: { item, highlight: item ? highlight : null, formatAllowed, items: formats?.items ?? [] },
        };
      });
  },
  holds: (_change, { highlight }, content) =>
    highlight === null || content === null ? highlight === content : sameHighlight(highlight, content),
  obstacle: ({ sheet }, { formatAllowed }) => (formatAllowed ? null : { reason: 'format', sheet }),
  put(desk, puts) {
    for (const { change, now, content } of puts) {
      if (now.highlight && content && sameHighlight(now.highlight, content)) continue;
      now.item?.delete();
      if (content) add(desk.sheet(change.sheet), content);
    }
  },
  // What came is a stray format; only what went has to be put back.
  unchanged: (was, is) => was.highlight === null || is.highlight !== null,
  content: (_change, { highlight }) => highlight,
};

/** What came since: a conditional format whose making stopped half way has no rule yet by which it could be known. */
export function strayFormats(was: HighlightNow, is: HighlightNow): Excel.ConditionalFormat[] {
  const known = new Set(was.items.map((item) => item.id));
  return is.items.filter((item) => !known.has(item.id));
}

function isOurs(format: Excel.ConditionalFormat, highlight: Highlight | null): boolean {
  if (!highlight || format.type !== 'Custom' || format.customOrNullObject.isNullObject) return false;
  const { rule, format: look } = format.customOrNullObject;
  return sameFormula(rule.formula, highlight.formula) && look.fill.color.toUpperCase() === highlight.fill.toUpperCase();
}

function sameHighlight(a: Highlight, b: Highlight): boolean {
  return (
    formatRange(a.range) === formatRange(b.range) &&
    sameFormula(a.formula, b.formula) &&
    a.fill.toUpperCase() === b.fill.toUpperCase()
  );
}

function add(sheet: Excel.Worksheet | null, highlight: Highlight): void {
  if (!sheet) return;
  const format = sheet.getRange(formatRange(highlight.range)).conditionalFormats.add('Custom');
  format.custom.rule.formula = highlight.formula;
  format.custom.format.fill.color = highlight.fill;
  if (highlight.font !== null) format.custom.format.font.color = highlight.font;
}
