import { parseJson } from '../model';
import type { z } from '../model/schema';
import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { fieldName } from './fieldNames';
import { findJsonFault, placeOfValue } from './jsonFault';
import type { RuleSet } from './ruleSet';
import { ruleSetSchema } from './ruleSet';

export type ParsedRuleSet =
  { readonly ok: true; readonly value: RuleSet } | { readonly ok: false; readonly note: Note };

/** The largest rule file that is read, in bytes; the sets of the program have a hundredth of it. */
const MOST_BYTES = 1_000_000;

/** A rule set of a user, as the bytes of a file in UTF-8. A file in another encoding is refused, for its words would be others. */
export function parseRuleFile(bytes: Uint8Array): ParsedRuleSet {
  if (bytes.length > MOST_BYTES) return { ok: false, note: note('rule.file-too-large', { limit: MOST_BYTES / 1e6 }) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, note: note('rule.not-utf8') };
  }
  return parseRuleSet(text);
}

/**
 * A rule set of a user: the text of a JSON file, or the value it holds.
 * What is missing, unknown or out of its limits is refused with one sentence that names the place: what it is called, its path
 * (grades[1].from), and line and column where there is a text.
 */
export function parseRuleSet(json: unknown): ParsedRuleSet {
  let content = json;
  let text: string | null = null;
  if (typeof json === 'string') {
    text = json.replace(/^\uFEFF/, '');
    const fault = findJsonFault(text);
    if (fault) return { ok: false, note: note('rule.not-json', { line: fault.line, column: fault.column }) };
    content = parseJson(text);
  }
  const result = ruleSetSchema.safeParse(content);
  if (result.success) return { ok: true, value: result.data };
  const [first] = result.error.issues;
  const isNoObject = !first || (first.path.length === 0 && first.code === 'invalid_type');
  return { ok: false, note: isNoObject ? note('rule.not-a-rule-set') : faultOf(first, { content, text }) };
}

/** What a file holds, and its text where there is one. */
interface Read {
  readonly content: unknown;
  readonly text: string | null;
}

function faultOf(issue: z.core.$ZodIssue, read: Read): Note {
  const place = placeNote(issue.path, read.text);
  const value = valueAt(read.content, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return note('rule.unknown-key', { place: placeNote([...issue.path, issue.keys[0] ?? ''], read.text) });
    case 'invalid_type':
    case 'invalid_value':
      return value === undefined ? note('rule.missing', { place }) : wrongValue(issue, place, value);
    case 'too_small':
    case 'too_big':
      return beyondLimit(issue, place);
    case 'custom':
      return note(orderOf(issue), { place });
    case 'invalid_union':
      if (value === undefined) return note('rule.missing', { place });
      return note('rule.unknown-kind', { place, found: show(value) });
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return note('rule.wrong-form', { place, found: show(value) });
  }
}

/** “等级”第 2 项（grades[1].from，第 34 行第 15 列）: what the place is called, its path, and where it stands in the text. */
function placeNote(path: readonly PropertyKey[], text: string | null): Note {
  const dotted = formatPath(path);
  const at = text === null ? null : placeOfValue(text, path);
  const where = at
    ? note('rule.path-at', { path: dotted, line: at.line, column: at.column })
    : note('rule.path', { path: dotted });
  const name = fieldName(path);
  const index = path.find((one) => typeof one === 'number');
  if (name === null) return note('rule.place-unnamed', { where });
  return index === undefined
    ? note('rule.place', { name, where })
    : note('rule.place-item', { name, item: Number(index) + 1, where });
}

/** The only other demand is on the order of a list. */
const orderOf = ({ params }: z.core.$ZodIssueCustom): SentenceId =>
  params?.['fault'] === 'not-ascending' ? 'rule.not-ascending' : 'rule.not-descending';

/** A value is there, but of another type than asked for, or none of those allowed. */
function wrongValue(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue,
  place: Note,
  value: unknown,
): Note {
  if (issue.code === 'invalid_type')
    return note(WRONG_TYPE[issue.expected] ?? 'rule.not-an-object', { place, found: show(value) });
  const allowed = issue.values.map((one) => show(one)).join(' / ');
  return note('rule.not-one-of', { place, allowed, found: show(value) });
}

/** A figure, a text or a list is smaller or larger than the schema allows. */
function beyondLimit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, place: Note): Note {
  if (issue.code === 'too_small') return note(idOfTooSmall(issue), { place, limit: String(issue.minimum) });
  return note(isText(issue.origin) ? 'rule.too-long' : 'rule.above', { place, limit: String(issue.maximum) });
}

function idOfTooSmall({ origin, inclusive }: z.core.$ZodIssueTooSmall): SentenceId {
  if (isText(origin)) return 'rule.empty';
  return inclusive ? 'rule.below' : 'rule.not-above';
}

/** What is said where a value is of the wrong type, by the type that is expected. */
const WRONG_TYPE: Readonly<Partial<Record<string, SentenceId>>> = {
  number: 'rule.not-a-number',
  int: 'rule.not-whole',
  string: 'rule.not-a-text',
  boolean: 'rule.not-true-or-false',
  array: 'rule.not-a-list',
};

/** Limits of a text or a list count its length. */
const isText = (origin: string): boolean => origin === 'string' || origin === 'array';

/** ["grades", 1, "from"] → "grades[1].from". */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined,
    content,
  );
}

/** A value as it would stand in the file, shortened so that the sentence stays one. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
