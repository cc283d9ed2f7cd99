import { formatRange } from '../../../model';
import type { Highlight } from '../../../model';
import { sameFormula } from '../../../formulaSyntax';
import { sameHighlight } from '../../live';
import type { ChangeHandler, OfficeHighlight } from './handler';

const LOADED = 'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color';

export const highlightHandler: ChangeHandler<'highlight'> = {
  observe(access, changes) {
    const queued = changes.map((change) => {
      const highlight = change.before ?? change.after;
      const sheet = access.sheet(change.sheet);
      const formats = sheet && highlight ? sheet.getRange(formatRange(highlight.range)).conditionalFormats : null;
      formats?.load(LOADED);
      sheet?.protection.load('protected,options');
      return { change, highlight, sheet, formats };
    });
    return () =>
      queued.map(({ change, highlight, sheet, formats }) => {
        const protection = sheet?.protection;
        const formatAllowed = !protection?.protected || protection.options.allowFormatCells === true;
        const item = formats?.items.find((format) => isGenerated(format, highlight)) ?? null;
        return {
          change,
          now: { item, highlight: item ? highlight : null, formatAllowed, items: formats?.items ?? [] },
        };
      });
  },
  put(access, puts) {
    for (const { change, now, content } of puts) {
      if (now.highlight && content && sameHighlight(now.highlight, content)) continue;
      now.item?.delete();
      if (content) add(access.sheet(change.sheet), content);
    }
  },
};

/** What came since: a conditional format whose making stopped half way has no rule yet by which it could be known. */
export function strayFormats(was: OfficeHighlight, is: OfficeHighlight): Excel.ConditionalFormat[] {
  const known = new Set(was.items.map((item) => item.id));
  return is.items.filter((item) => !known.has(item.id));
}

function isGenerated(format: Excel.ConditionalFormat, highlight: Highlight | null): boolean {
  if (!highlight || format.type !== 'Custom' || format.customOrNullObject.isNullObject) return false;
  const { rule, format: look } = format.customOrNullObject;
  return sameFormula(rule.formula, highlight.formula) && look.fill.color.toUpperCase() === highlight.fill.toUpperCase();
}

function add(sheet: Excel.Worksheet | null, highlight: Highlight): void {
  if (!sheet) return;
  const format = sheet.getRange(formatRange(highlight.range)).conditionalFormats.add('Custom');
  format.custom.rule.formula = highlight.formula;
  format.custom.format.fill.color = highlight.fill;
  if (highlight.font !== null) format.custom.format.font.color = highlight.font;
}
