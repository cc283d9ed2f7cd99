import type { Change, NewSheet } from '../model';
import { mini as z } from '../model/schema';
import { address, colour, highlight, range } from './shapes';

const content = z.object({
  value: z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ error: z.string() })]),
  formula: z.nullable(z.string()),
  numberFormat: z.optional(z.string()),
});

const link = z.object({
  file: z.nullable(z.string()),
  place: z.nullable(z.object({ sheet: z.string(), address })),
});

const newCell = z.extend(content, {
  address,
  style: z.enum(['title', 'header', 'text', 'link', 'number', 'percent', 'note']),
  link: z.optional(link),
});

const chart = z.object({
  title: z.string(),
  place: range,
  categories: range,
  series: z.array(z.object({ name: z.string(), values: range, colour })),
  numberFormat: z.string(),
});

const newSheet: z.ZodMiniType<NewSheet> = z.object({
  name: z.string(),
  cells: z.array(newCell),
  columnWidths: z.array(z.number()),
  frozenRows: z.int(),
  repeatedRows: z.optional(z.int()),
  filter: z.optional(range),
  charts: z.optional(z.array(chart)),
});

/** What stood there and what was put there. */
const sides = <Side extends z.core.SomeType>(side: Side) => ({ before: side, after: side });

/** One thing written into a workbook, as model/change.ts tells it. */
export const changeSchema: z.ZodMiniType<Change> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), sheet: z.string(), address, ...sides(content) }),
  z.object({
    kind: z.literal('name'),
    sheet: z.nullable(z.string()),
    name: z.string(),
    ...sides(z.nullable(z.string())),
  }),
  z.object({ kind: z.literal('highlight'), sheet: z.string(), ...sides(z.nullable(highlight)) }),
  z.object({ kind: z.literal('sheet'), sheet: z.string(), ...sides(z.nullable(newSheet)) }),
  z.object({ kind: z.literal('setting'), key: z.string(), ...sides(z.nullable(z.string())) }),
]);
