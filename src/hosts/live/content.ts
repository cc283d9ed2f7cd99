import type { CellValue, CellChange, CellContent } from '../../model';
import { sameContent } from '../../formulaSyntax';

export function isText(content: CellContent): boolean {
  return content.formula === null && (typeof content.value === 'string' || content.value === null);
}

/** Whether a cell kept what was written: what the person sees; a formula only has to be one, since a host may write it another way. */
export function isAsWritten({ after }: CellChange, now: CellContent): boolean {
  return after.formula !== null ? now.formula !== null : sameContent(after, now);
}

/** What a cell shows. Of a number in a column that is too narrow a host gives only ####; what a wider one would show is worked out. */
export function displayText(text: unknown, value: CellValue, numberFormat: string): string {
  const shown = typeof text === 'string' ? text : '';
  if (typeof value !== 'number' || !/^#+$/.test(shown)) return shown;
  const places = /0\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (/%/.test(numberFormat)) return `${(value * 100).toFixed(places)}%`;
  return places > 0 ? value.toFixed(places) : String(value);
}
