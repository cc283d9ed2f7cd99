import type { ColumnRole } from '../layout';
import { mini as z } from '../model/schema';
import type { Decisions } from './data';
import { KEPT_KEYS, NO_DECISIONS } from './data';
import type { KeptKind } from './kept';
import { MEGABYTE } from './kept';
import { column, row } from './shapes';

/** Each role, so that the compiler asks for the one that is missing. */
const COLUMN_ROLES: Readonly<Record<ColumnRole, ColumnRole>> = {
  goal: 'goal',
  level1: 'level1',
  level2: 'level2',
  level3: 'level3',
  name: 'name',
  operator: 'operator',
  target: 'target',
  adjustedTarget: 'adjustedTarget',
  unit: 'unit',
  actual: 'actual',
  points: 'points',
  score: 'score',
  reason: 'reason',
  completion: 'completion',
  coefficient: 'coefficient',
  level1Points: 'level1Points',
  level2Points: 'level2Points',
};

const reading = { value: z.number(), unit: z.nullable(z.string()) };

const choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ratio'), ratio: z.number().check(z.minimum(0), z.maximum(1)) }),
  z.object({
    kind: z.literal('reading'),
    target: z.optional(z.object({ ...reading, operator: z.optional(z.enum(['>=', '<=', '=', '>', '<'])) })),
    actual: z.optional(z.object(reading)),
  }),
  z.object({ kind: z.literal('parts') }),
]);

const answer = z.object({ row, name: z.string(), target: z.string(), actual: z.string(), choice });

const correction = z.object({
  sheet: z.string(),
  headerRow: row,
  columns: z.partialRecord(z.enum(COLUMN_ROLES), z.nullable(column)),
  rows: z.optional(z.record(z.string().check(z.regex(/^\d{1,7}$/)), z.enum(['indicator', 'ignore']))),
});

/** The rule sets, columns and readings that a person decided on. */
export const DECISIONS: KeptKind<Decisions> = {
  key: KEPT_KEYS.decisions,
  version: 2,
  limit: 4 * MEGABYTE,
  empty: NO_DECISIONS,
  schema: z.object({
    tables: z.record(z.string(), z.object({ rules: z.optional(z.string()), answers: z.optional(z.array(answer)) })),
    corrections: z.array(correction),
  }),
  damaged: 'kept.decisions-damaged',
  fromBare: ({ version, tables = {}, corrections = [] }) => (version === 1 ? { tables, corrections } : undefined),
  worthKeeping({ tables, corrections }) {
    const used = Object.entries(tables).filter(([, one]) => one.rules !== undefined || (one.answers?.length ?? 0) > 0);
    return used.length === 0 && corrections.length === 0 ? null : { tables: Object.fromEntries(used), corrections };
  },
};
