/**
 * Where a text stops being JSON.
 *
 * JSON.parse says it in words that differ from engine to engine and often leaves the place out; a person who edits a rule file needs
 * the line. This reads the text once by the grammar of RFC 8259, without recursion (a hostile file may nest deeply), and builds nothing.
 */
export interface JsonPlace {
  /** One-based, as editors count. */
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\r\n]*/y;
const PIECE =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

type Piece = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal';
type State = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'after a member' | 'after an element' | 'end';

const VALUE = { '{': 'key or }', '[': 'value or ]', string: 'read', literal: 'read' } as const;

/** The grammar: what may come in each state, and the state after it; 'read' is the end of a value, after which its container goes on. */
const NEXT: Readonly<Record<State, Partial<Readonly<Record<Piece, State | 'read'>>>>> = {
  value: VALUE,
  'value or ]': { ...VALUE, ']': 'read' },
  key: { string: 'colon' },
  'key or }': { string: 'colon', '}': 'read' },
  colon: { ':': 'value' },
  'after a member': { ',': 'key', '}': 'read' },
  'after an element': { ',': 'value', ']': 'read' },
  end: {},
};

/** The first place at which `text` cannot go on as JSON; null when it is JSON. */
export function findJsonFault(text: string): JsonPlace | null {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  for (let at = skip(SPACE, text, 0); state !== 'end' || at < text.length;) {
    const end = skip(PIECE, text, at);
    const piece = pieceOf(text.charAt(at));
    const next: State | 'read' | undefined = end > at ? NEXT[state][piece] : undefined;
    if (next === undefined) return placeOf(text, at);
    if (piece === '{' || piece === '[') open.push(piece);
    if (piece === '}' || piece === ']') open.pop();
    state = next === 'read' ? afterValueIn(open.at(-1)) : next;
    at = skip(SPACE, text, end);
  }
  return null;
}

/** Where the match of a sticky pattern ends that begins at `at`; `at` itself where there is none. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function pieceOf(first: string): Piece {
  switch (first) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return first;
    case '"':
      return 'string';
    default:
      return 'literal';
  }
}

function afterValueIn(container: '{' | '[' | undefined): State {
  if (container === undefined) return 'end';
  return container === '{' ? 'after a member' : 'after an element';
}

function placeOf(text: string, at: number): JsonPlace {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A list or an object that the reader is in, and the step that it is at: the number of the element, or the key. */
interface Container {
  readonly kind: '{' | '[';
  step: number | string | null;
}

/**
 * Where the value of a path stands in a text that is JSON; where it is not there, where the nearest thing around it begins. Of a key that
 * is written twice the last counts, as for JSON.parse.
 */
export function placeOfValue(text: string, path: readonly PropertyKey[]): JsonPlace {
  const open: Container[] = [];
  let best = { depth: 0, at: skip(SPACE, text, 0) };
  for (let at = best.at; at < text.length;) {
    const end = skip(PIECE, text, at);
    if (end === at) break;
    const piece = pieceOf(text.charAt(at));
    const inner = open.at(-1);
    const isKey = piece === 'string' && inner?.kind === '{' && inner.step === null;
    if (inner && isKey) inner.step = String(JSON.parse(text.slice(at, end)));
    else if (isValue(piece) && leadsTo(open, path) && open.length >= best.depth) best = { depth: open.length, at };
    step(open, piece);
    at = skip(SPACE, text, end);
  }
  return placeOf(text, best.at);
}

const isValue = (piece: Piece): boolean => piece in VALUE;

/** Whether a value in these containers lies on the way to the path, or is what it names. */
const leadsTo = (open: readonly Container[], path: readonly PropertyKey[]): boolean =>
  open.length <= path.length && open.every(({ step: own }, index) => own === path[index]);

function step(open: Container[], piece: Piece): void {
  if (piece === '{') open.push({ kind: '{', step: null });
  if (piece === '[') open.push({ kind: '[', step: 0 });
  if (piece === '}' || piece === ']') open.pop();
  const inner = open.at(-1);
  if (piece === ',' && inner) inner.step = typeof inner.step === 'number' ? inner.step + 1 : null;
}
