/** The JSON of inspect and score, written down from the contract and independently of the code that makes it. */
import { z } from 'zod';

const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const cellOrNull = cell.nullable();
const letter = z
  .string()
  .regex(/^[A-Z]{1,3}$/)
  .nullable();
const number = z.number().nullable();
const sentence = z.string().min(2);
const KINDS = ['number', 'range', 'date', 'several', 'qualitative', 'unit-only', 'none', 'ambiguous'] as const;
const STATUSES = ['scored', 'qualitative', 'ambiguous', 'not-applicable', 'no-points', 'placeholder'] as const;

const fiveDecimals = z.number().refine((value) => Number(value.toFixed(5)) === value, 'more than five decimals');

const written = z.strictObject({ value: number, stale: z.boolean() });

const budget = z.strictObject({
  label: z.string(),
  cells: z.strictObject({
    budget: cellOrNull,
    executed: cellOrNull,
    rate: cellOrNull,
    points: cellOrNull,
    score: cellOrNull,
  }),
  budget: number,
  executed: number,
  rate: fiveDecimals.nullable(),
  points: number,
  score: number,
  entered: z.strictObject({ rate: number, score: number }),
  written: written.optional(),
});

const quantity = { text: z.string(), kind: z.enum(KINDS) };

/** Kinds that are one number. */
const WITH_VALUE: ReadonlySet<string> = new Set(['number', 'change', 'rank']);

const indicator = z
  .strictObject({
    row: z.int().positive(),
    cells: z.strictObject({
      name: cell,
      target: cellOrNull,
      actual: cellOrNull,
      points: cellOrNull,
      score: cellOrNull,
      reason: cellOrNull,
    }),
    path: z.array(z.string()),
    // Empty where the sheet has none; the table then says so among its problems (test/layout/recognise.test.ts).
    name: z.string(),
    target: z.strictObject({
      ...quantity,
      operator: z.enum(['>=', '<=', '=', '>', '<']).nullable(),
      value: number,
      unit: z.string().nullable(),
    }),
    actual: z.strictObject({ ...quantity, value: number, unit: z.string().nullable() }),
    points: number,
    completion: fiveDecimals.nullable(),
    score: number,
    entered: z.strictObject({ score: number }),
    written: written.optional(),
    fixed: z.literal(true).optional(),
    deviation: z.enum(['under', 'over', 'none']).nullable(),
    needsReason: z.boolean().nullable(),
    hasReason: z.boolean(),
    status: z.enum(STATUSES),
    why: sentence.nullable(),
  })
  .refine((row) => [row.target, row.actual].every(({ kind, value }) => WITH_VALUE.has(kind) === (value !== null)), {
    message: 'a number, a change and a rank have a value, and nothing else has one',
  })
  .refine((row) => row.status !== 'ambiguous' || (row.why !== null && row.score === null), {
    message: 'what is unsure has a reason and no score',
  })
  .refine((row) => row.score === null || row.points !== null, { message: 'no score without points' });

const table = {
  sheet: z.string().min(1),
  range: z.string().regex(/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/),
  title: z.string().nullable(),
  layout: z.string().regex(/^[a-z0-9-]+$/),
  confidence: z.number().min(0).max(1),
  unit: z.string().nullable(),
  year: z.int().min(1990).max(2100).nullable(),
  amountUnit: z.enum(['元', '万元', '亿元']).nullable(),
  rules: z.string().regex(/^[a-z0-9-]+$/),
  printedRules: z.array(
    z.strictObject({ cell: z.string(), row: z.int().positive().nullable(), text: z.string(), used: z.boolean() }),
  ),
  columns: z.strictObject({
    level1: letter,
    level2: letter,
    name: letter,
    operator: letter,
    target: letter,
    unit: letter,
    actual: letter,
    points: letter,
    score: letter,
    reason: letter,
  }),
  budget: z.array(budget),
  indicators: z.array(indicator).min(1),
  total: z.strictObject({
    cell: cellOrNull,
    points: number,
    score: number,
    entered: number,
    shown: number,
    open: z.strictObject({ rows: z.int().min(0), points: number }),
  }),
  conclusion: z.strictObject({ cell: cellOrNull }),
  problems: z.array(sentence),
  project: z.strictObject({ code: z.string().nullable(), name: z.string().nullable() }).nullable(),
};

const FORMS = [
  'self-evaluation',
  'goal',
  'monitoring',
  'review-score',
  'result-list',
  'ex-ante',
  'lifecycle',
  'rectification',
  'system-list',
  'score-list',
] as const;

const forms = z.array(
  z.strictObject({
    sheet: z.string().min(1),
    range: table.range,
    kind: z.enum(FORMS),
    why: sentence,
    confidence: z.number().min(0).max(1),
  }),
);

const plain = z.union([z.string(), z.number(), z.boolean()]).nullable();
const change = z
  .strictObject({
    cell: z.string().regex(/^(.+!)?[A-Z]{1,3}[1-9]\d*$/),
    kind: z.enum(['formula', 'value']),
    before: plain,
    after: plain,
    value: plain,
  })
  .refine(({ kind, after }) => (kind === 'formula') === (typeof after === 'string' && after.startsWith('=')), {
    message: 'a formula begins with =, and a value does not',
  });

const failed = z.strictObject({ file: z.string(), error: sentence, tables: z.tuple([]), forms: z.tuple([]) });

export const inspectSchema = z.strictObject({
  files: z.array(
    z.union([
      z.strictObject({ file: z.string(), error: z.null(), tables: z.array(z.strictObject(table)), forms }),
      failed,
    ]),
  ),
});

export const scoreSchema = z.strictObject({
  files: z.array(
    z.union([
      z.strictObject({
        file: z.string(),
        error: z.null(),
        tables: z.array(z.strictObject({ ...table, changes: z.array(change) })),
        forms,
        output: z.string().nullable(),
      }),
      failed.extend({ output: z.null() }),
    ]),
  ),
});

export type InspectJson = z.infer<typeof inspectSchema>;
export type ScoreJson = z.infer<typeof scoreSchema>;

/** Keys of an object in their order, and of all objects in it: "files.tables.columns: level1 level2 …". */
export function keyOrders(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) value.forEach((one) => keyOrders(one, path, found));
  else if (typeof value === 'object' && value !== null) {
    found.set(path, Object.keys(value).join(' '));
    for (const [key, inner] of Object.entries(value)) keyOrders(inner, path === '' ? key : `${path}.${key}`, found);
  }
  return found;
}
