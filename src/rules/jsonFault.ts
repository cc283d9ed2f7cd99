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
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

/** The first place at which `text` cannot go on as JSON; null when it is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  for (;;) {
    take(SPACE);
    const inside = open.at(-1);
    if (expected === 'comma or end' && inside === undefined) return at === text.length ? null : placeOf(text, at);
    const letter = text[at];
    if ((expected === 'value or ]' || expected === 'comma or end') && inside === '[' && letter === ']') {
      open.pop();
      expected = 'comma or end';
      at++;
    } else if ((expected === 'key or }' || expected === 'comma or end') && inside === '{' && letter === '}') {
      open.pop();
      expected = 'comma or end';
      at++;
    } else if (expected === 'comma or end' && letter === ',') {
      expected = inside === '{' ? 'key' : 'value';
      at++;
    } else if (expected === 'colon' && letter === ':') {
      expected = 'value';
      at++;
    } else if ((expected === 'key' || expected === 'key or }') && take(STRING)) {
      expected = 'colon';
    } else if ((expected === 'value' || expected === 'value or ]') && (letter === '{' || letter === '[')) {
      open.push(letter);
      expected = letter === '{' ? 'key or }' : 'value or ]';
      at++;
    } else if ((expected === 'value' || expected === 'value or ]') && (take(STRING) || take(LITERAL))) {
      expected = 'comma or end';
    } else {
      return placeOf(text, at);
    }
  }
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
