/**
 * Where a text stops being JSON.
 *
 * JSON.parse says it in words that differ from engine to engine and often leaves the place out; a person who edits a rule file needs
 * the line. This reads the text once by the grammar of RFC 8259, without recursion (a hostile file may nest deeply), and builds nothing.
 */
export interface JsonFault {
  /** One-based, as editors count. */
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const COLON = /:/y;
const COMMA = /,/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

type Bracket = '{' | '[';

/** What may stand at a place, by what stands before it. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

/** A text read so far. */
interface Scan {
  readonly text: string;
  at: number;
  expected: Expected;
  /** The brackets that are open, the innermost last. */
  readonly open: Bracket[];
}

/** The first place at which `text` cannot go on as JSON; null when it is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const scan: Scan = { text, at: 0, expected: 'value', open: [] };
  for (;;) {
    takes(scan, SPACE);
    const isDone = scan.expected === 'comma or end' && scan.open.length === 0;
    if (isDone && scan.at === text.length) return null;
    if (isDone || !READERS[scan.expected](scan)) return placeOf(text, scan.at);
  }
}

/** Reads on by one key, value or mark; false where none that is expected stands there. */
const READERS: Readonly<Record<Expected, (scan: Scan) => boolean>> = {
  value: (scan) => opens(scan) || ((takes(scan, STRING) || takes(scan, LITERAL)) && expects(scan, 'comma or end')),
  'value or ]': (scan) => closes(scan) || READERS.value(scan),
  key: (scan) => takes(scan, STRING) && expects(scan, 'colon'),
  'key or }': (scan) => closes(scan) || READERS.key(scan),
  colon: (scan) => takes(scan, COLON) && expects(scan, 'value'),
  'comma or end': (scan) =>
    closes(scan) || (takes(scan, COMMA) && expects(scan, scan.open.at(-1) === '{' ? 'key' : 'value')),
};

function opens(scan: Scan): boolean {
  const bracket = scan.text[scan.at];
  if (bracket !== '{' && bracket !== '[') return false;
  scan.at++;
  scan.open.push(bracket);
  return expects(scan, bracket === '{' ? 'key or }' : 'value or ]');
}

/** Takes the bracket that closes the innermost open one. */
function closes(scan: Scan): boolean {
  const closing = scan.open.at(-1) === '{' ? '}' : ']';
  if (scan.open.length === 0 || scan.text[scan.at] !== closing) return false;
  scan.at++;
  scan.open.pop();
  return expects(scan, 'comma or end');
}

function expects(scan: Scan, expected: Expected): true {
  scan.expected = expected;
  return true;
}

function takes(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  const match = pattern.exec(scan.text);
  if (match) scan.at += match[0].length;
  return match !== null;
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
