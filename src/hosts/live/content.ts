import type { CellValue, CellChange, CellContent } from '../../model';
import { sameContent } from '../../formulaSyntax';

export function isText(content: CellContent): boolean {
  return content.formula === null && (typeof content.value === 'string' || content.value === null);
}

/** Whether a cell kept what was written: a formula by what it says, since a host may spell it another way. */
export function isAsWritten({ after }: CellChange, now: CellContent): boolean {
  return sameContent(after, now);
}

/** What a cell shows. Of a number in a column that is too narrow a host gives only ####; what a wider one would show is worked out. */
export function displayText(text: unknown, value: CellValue, numberFormat: string): string {
  const shown = typeof text === 'string' ? text : '';
  if (typeof value !== 'number' || !/^#+$/.test(shown)) return shown;
  const places = /0\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (/%/.test(numberFormat)) return `${(value * 100).toFixed(places)}%`;
  return places > 0 ? value.toFixed(places) : String(value);
}
