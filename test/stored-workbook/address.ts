import type { Range } from '../../src/model/address';
import { formatRange } from '../../src/model/address';

/** A range's address as Excel gives it, with its sheet, in quotes where the name needs them. */
export function addressOf(sheet: string, area: Range): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${formatRange(area)}`;
}
