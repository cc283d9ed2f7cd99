import type { ColumnRole, FormKind } from '../layout';
import { mini as z } from '../model/schema';
import type { MappingCorrection } from '../layout';
import type { Book } from '../model';
import type { Answer, ChosenCause, Decisions, TableDecisions } from './data';
import { KEPT_KEYS, NO_DECISIONS } from './data';
import { headOf, rowStart, wholeRow } from './grounds';
import { MEGABYTE } from './kept';
import type { OwnedKind } from './owned';
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

/** Each kind of form, likewise. */
const FORMS: Readonly<Record<FormKind, FormKind>> = {
  'self-evaluation': 'self-evaluation',
  'score-list': 'score-list',
  goal: 'goal',
  monitoring: 'monitoring',
  'review-score': 'review-score',
  'result-list': 'result-list',
  'ex-ante': 'ex-ante',
  lifecycle: 'lifecycle',
  rectification: 'rectification',
  'system-list': 'system-list',
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

const decidedRow = { row, name: z.string(), target: z.string(), actual: z.string() };
const answer = z.object({ ...decidedRow, choice });
const chosenCause = z.object({ ...decidedRow, cause: z.string().check(z.maxLength(100)) });

const correction = z.object({
  sheet: z.string(),
  headerRow: row,
  headerBottom: z.optional(row),
  columns: z.partialRecord(z.enum(COLUMN_ROLES), z.nullable(column)),
  rows: z.optional(z.record(z.string().check(z.regex(/^\d{1,7}$/)), z.enum(['indicator', 'ignore']))),
  form: z.optional(z.enum(FORMS)),
});

/** One thing that a person decided. `table`: the key of a table, its sheet and its place there ("自评表#1"). */
export type Decision =
  | { readonly kind: 'rules'; readonly table: string; readonly rules: string }
  | { readonly kind: 'answer'; readonly table: string; readonly answer: Answer }
  | { readonly kind: 'cause'; readonly table: string; readonly chosen: ChosenCause }
  | { readonly kind: 'correction'; readonly correction: MappingCorrection };

const decision: z.ZodMiniType<Decision> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rules'), table: z.string(), rules: z.string() }),
  z.object({ kind: z.literal('answer'), table: z.string(), answer }),
  z.object({ kind: z.literal('cause'), table: z.string(), chosen: chosenCause }),
  z.object({ kind: z.literal('correction'), correction }),
]);

/** The rule sets, columns, readings and causes that a person decided on. */
export const DECISIONS: OwnedKind<Decisions, Decision> = {
  key: KEPT_KEYS.decisions,
  version: 2,
  limit: 4 * MEGABYTE,
  empty: NO_DECISIONS,
  schema: z.object({
    tables: z.record(
      z.string(),
      z.object({
        rules: z.optional(z.string()),
        answers: z.optional(z.array(answer)),
        causes: z.optional(z.array(chosenCause)),
      }),
    ),
    corrections: z.array(correction),
  }),
  damaged: 'kept.decisions-damaged',
  fromBare: ({ version, tables = {}, corrections = [] }) => (version === 1 ? { tables, corrections } : undefined),
  worthKeeping({ tables, corrections }) {
    const isUsed = ({ rules, answers = [], causes = [] }: TableDecisions): boolean =>
      rules !== undefined || answers.length + causes.length > 0;
    const used = Object.entries(tables).filter(([, one]) => isUsed(one));
    return used.length === 0 && corrections.length === 0 ? null : { tables: Object.fromEntries(used), corrections };
  },
  entry: decision,
  entriesOf: ({ tables, corrections }) => [
    ...Object.entries(tables).flatMap(([table, one]) => decisionsOf(table, one)),
    ...corrections.map((one): Decision => ({ kind: 'correction', correction: one })),
  ],
  dataOf,
  groundsOf,
  matterOf: (one) => JSON.stringify(matterOf(one)),
};

function decisionsOf(table: string, { rules, answers = [], causes = [] }: TableDecisions): Decision[] {
  return [
    ...(rules === undefined ? [] : [{ kind: 'rules' as const, table, rules }]),
    ...answers.map((one): Decision => ({ kind: 'answer', table, answer: one })),
    ...causes.map((one): Decision => ({ kind: 'cause', table, chosen: one })),
  ];
}

function dataOf(entries: readonly Decision[]): Decisions {
  const tables = new Map<string, { rules?: string; answers?: Answer[]; causes?: ChosenCause[] }>();
  const corrections: MappingCorrection[] = [];
  const at = (key: string) => {
    const table = tables.get(key) ?? {};
    tables.set(key, table);
    return table;
  };
  for (const one of entries) {
    if (one.kind === 'correction') corrections.push(one.correction);
    else if (one.kind === 'rules') at(one.table).rules = one.rules;
    else if (one.kind === 'cause') (at(one.table).causes ??= []).push(one.chosen);
    else (at(one.table).answers ??= []).push(one.answer);
  }
  return { tables: Object.fromEntries(tables), corrections };
}

/** An answer or a cause holds the texts of its row itself; a correction rests on the header, and on the rows that it takes out or puts in. */
function groundsOf(one: Decision, book: Book): unknown {
  if (one.kind !== 'correction') return headOf(book, one.table.replace(/#\d+$/, ''));
  const { sheet, headerRow, rows = {} } = one.correction;
  const marked = Object.entries(rows).map(([at, as]) =>
    as === 'ignore' ? wholeRow(book, sheet, Number(at)) : rowStart(book, sheet, Number(at)),
  );
  return [headOf(book, sheet), wholeRow(book, sheet, headerRow), marked];
}

function matterOf(one: Decision): unknown {
  if (one.kind === 'correction') return [one.correction.sheet, one.correction.headerRow];
  if (one.kind === 'cause') return [one.table, 'cause', one.chosen.row];
  return one.kind === 'rules' ? [one.table] : [one.table, 'answer', one.answer.row];
}
