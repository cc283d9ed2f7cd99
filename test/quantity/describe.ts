import type { Operator, Quantity, ReadingContext } from '../../src/quantity';

/** One row of a table of cases: what is written, where it stands, what it means, where it was seen. */
export interface Case {
  readonly text: string;
  readonly context: ReadingContext;
  readonly expected: string;
  readonly seen: string;
}

/**
 * Reads the lines "text | role, op …, unit … | expected | seen". In the text ⏎ is a line break and ␣ a space at an end.
 */
export function casesOf(lines: string): Case[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text = '', where = '', expected = '', seen = '', ...more] = line.split('|').map((part) => part.trim());
      if (seen === '' || more.length > 0) throw new Error(`a case needs four columns: ${line}`);
      return { text: text.replaceAll('⏎', '\n').replaceAll('␣', ' '), context: contextOf(where), expected, seen };
    });
}

function contextOf(where: string): ReadingContext {
  const [role, ...columns] = where.split(',').map((part) => part.trim());
  if (role !== 'target' && role !== 'actual') throw new Error(`no role: ${where}`);
  const column = (name: string): string | null =>
    columns.find((part) => part.startsWith(`${name} `))?.slice(name.length + 1) ?? null;
  return { role, operatorText: column('op'), unitText: column('unit') };
}

/** A quantity in one line: kind, then operator, value and unit; · stands for none; remarks after !, a proposal after →. */
export function describeQuantity(quantity: Quantity): string {
  const remarks = quantity.remarks.map(({ id }) => ` !${id.replace('quantity.', '')}`).join('');
  return bare(quantity) + remarks;
}

function bare(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return `number ${part(quantity)}`;
    case 'change':
      return `change ${quantity.direction ?? '·'} ${part(quantity)}`;
    case 'rank':
      return `rank ${quantity.place}`;
    case 'range':
      return `range ${quantity.low} ${quantity.high} ${quantity.unit ?? '·'}`;
    case 'date':
      return describeDate(quantity);
    case 'several':
      return `several ${quantity.parts.map(part).join('; ')}`;
    case 'qualitative':
      return `qualitative ${quantity.verdict ?? '·'}`;
    case 'unit-only':
      return `unit-only ${quantity.unit}`;
    case 'none':
      return 'none';
    case 'ambiguous': {
      const id = quantity.reason.id.replace('quantity.', '');
      return `ambiguous ${id}${quantity.proposal ? ` → ${part(quantity.proposal)}` : ''}`;
    }
  }
}

function describeDate({ date, operator, done }: Extract<Quantity, { kind: 'date' }>): string {
  const written = [date.year, date.month, date.day].map((one) => one ?? '·').join('-');
  return `date ${written} ${operator ?? '·'}${done ? ' done' : ''}`;
}

function part(reading: { operator: Operator | null; value: number; unit: string | null }): string {
  return `${reading.operator ?? '·'} ${reading.value} ${reading.unit ?? '·'}`;
}
