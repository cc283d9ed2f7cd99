import ts from 'typescript';

/**
 * What engines learned since Chromium 66 and Safari 12: the versions from which they have it (MDN's compatibility tables). `path`: a
 * built-in, found in scripts by its last name; `pattern`: a regular expression; without either it is syntax, which a page cannot try
 * under its content security policy, so that a SyntaxError has to tell. `isFilled`: the pane brings it (src/addin/office/fill.ts).
 * `with` of arrays is not here: objects of ours have a member of that name.
 */
export const FEATURES = [
  { path: 'queueMicrotask', chromium: 71, safari: 12.1 },
  { path: 'ResizeObserver', chromium: 64, safari: 13.1 },
  { path: 'IntersectionObserver', chromium: 58, safari: 12.1 },
  { path: 'globalThis', chromium: 71, safari: 12.1 },
  { path: 'Array.prototype.flat', chromium: 69, safari: 12 },
  { path: 'Array.prototype.flatMap', chromium: 69, safari: 12 },
  { path: 'Object.fromEntries', chromium: 73, safari: 12.1 },
  { path: 'String.prototype.trimStart', chromium: 66, safari: 12 },
  { path: 'String.prototype.trimEnd', chromium: 66, safari: 12 },
  { path: 'String.prototype.matchAll', chromium: 73, safari: 13 },
  { path: 'Promise.allSettled', chromium: 76, safari: 13 },
  { path: 'Blob.prototype.arrayBuffer', chromium: 76, safari: 14 },
  { path: 'BigInt', chromium: 67, safari: 14 },
  { path: 'String.prototype.replaceAll', chromium: 85, safari: 13.1 },
  { path: 'Promise.any', chromium: 85, safari: 14 },
  { path: 'WeakRef', chromium: 84, safari: 14.1 },
  { path: 'FinalizationRegistry', chromium: 79, safari: 14.1 },
  { path: 'Element.prototype.replaceChildren', chromium: 86, safari: 14 },
  { path: 'Array.prototype.at', chromium: 92, safari: 15.4, isFilled: true },
  { path: 'crypto.randomUUID', chromium: 92, safari: 15.4 },
  { path: 'Object.hasOwn', chromium: 93, safari: 15.4, isFilled: true },
  { path: 'Array.prototype.findLast', chromium: 97, safari: 15.4, isFilled: true },
  { path: 'Array.prototype.findLastIndex', chromium: 97, safari: 15.4, isFilled: true },
  { path: 'structuredClone', chromium: 98, safari: 15.4 },
  { path: 'CompressionStream', chromium: 80, safari: 16.4 },
  { path: 'Array.prototype.toSorted', chromium: 110, safari: 16 },
  { path: 'Array.prototype.toReversed', chromium: 110, safari: 16 },
  { path: 'Array.prototype.toSpliced', chromium: 110, safari: 16 },
  { path: 'String.prototype.isWellFormed', chromium: 111, safari: 16.4 },
  { path: 'String.prototype.toWellFormed', chromium: 111, safari: 16.4 },
  { path: 'Object.groupBy', chromium: 117, safari: 17.4 },
  { path: 'Map.groupBy', chromium: 117, safari: 17.4 },
  { path: 'Promise.withResolvers', chromium: 119, safari: 17.4 },
  { path: 'Array.fromAsync', chromium: 121, safari: 16.4 },
  { path: 'Set.prototype.isSubsetOf', chromium: 122, safari: 17 },
  { path: 'Set.prototype.symmetricDifference', chromium: 122, safari: 17 },
  { path: 'URL.parse', chromium: 126, safari: 18 },
  { path: 'Promise.try', chromium: 128, safari: 18.2 },
  { path: 'RegExp.escape', chromium: 136, safari: 18.2 },
  {
    name: 'a look behind in a regular expression',
    pattern: '(?<!a)b',
    chromium: 62,
    safari: 16.4,
    source: /\(\?<[=!]/,
  },
  {
    name: 'a named group in a regular expression',
    pattern: '(?<a>b)',
    chromium: 64,
    safari: 11.1,
    source: /\(\?<[A-Za-z_$]/,
  },
  {
    name: 'a class of Unicode in a regular expression',
    pattern: '\\p{L}',
    flags: 'u',
    chromium: 64,
    safari: 11.1,
    source: /\\[pP]\{/,
  },
  { name: 'the flag d of regular expressions', pattern: 'a', flags: 'd', chromium: 90, safari: 15, uses: /d/ },
  { name: 'the flag v of regular expressions', pattern: 'a', flags: 'v', chromium: 112, safari: 17, uses: /v/ },
  { name: 'a?.b and a ?? b', chromium: 80, safari: 13.1, kinds: ['QuestionDotToken', 'QuestionQuestionToken'] },
  {
    name: 'a ??= b',
    chromium: 85,
    safari: 14,
    kinds: ['QuestionQuestionEqualsToken', 'BarBarEqualsToken', 'AmpersandAmpersandEqualsToken'],
  },
  { name: 'fields of a class', chromium: 72, safari: 14.1, kinds: ['PropertyDeclaration'] },
  { name: 'private members of a class', chromium: 84, safari: 15, kinds: ['PrivateIdentifier'] },
  { name: 'a static block of a class', chromium: 94, safari: 16.4, kinds: ['ClassStaticBlockDeclaration'] },
];

/** The built-ins of the table by the last part of their names. */
const BY_NAME = new Map();
for (const feature of FEATURES) {
  const name = feature.path?.split('.').at(-1);
  if (name) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), feature]);
}
const PATTERNS = FEATURES.filter(({ pattern }) => pattern !== undefined);
const SYNTAX = new Map(
  FEATURES.flatMap((feature) => (feature.kinds ?? []).map((kind) => [ts.SyntaxKind[kind], feature])),
);

/** The features of the table that a script uses. */
export function featuresIn(script) {
  const found = new Set();
  const visit = (node) => {
    const syntax = SYNTAX.get(node.kind);
    if (syntax) found.add(syntax);
    if (ts.isRegularExpressionLiteral(node)) for (const one of patternsIn(node.text)) found.add(one);
    if (ts.isIdentifier(node)) for (const one of builtInsAt(node)) found.add(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true));
  return [...found];
}

function patternsIn(literal) {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  return PATTERNS.filter((one) => (one.source ? one.source.test(source) : one.uses.test(flags)));
}

/** A static is known by what stands before it, a method by being called, a global by its name, of whatever window it is taken. */
function builtInsAt(node) {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  return (BY_NAME.get(node.text) ?? []).filter(({ path }) => {
    const parts = path.split('.');
    if (parts.length === 1) return isMember || isRead(node);
    if (!isMember) return false;
    if (parts[1] === 'prototype') return ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
    return parent.expression.getText().split('.').at(-1) === parts[0];
  });
}

/** Not the name of a member, of a key, or of something declared. */
function isRead(node) {
  const { parent } = node;
  return !('name' in parent && parent.name === node) && !ts.isQualifiedName(parent);
}

/** What a page has to find in its engine for these scripts: built-ins by their paths, and regular expressions with their flags. */
export function neededBy(scripts) {
  const used = [...new Set(scripts.flatMap(featuresIn))].filter(({ isFilled }) => !isFilled);
  return {
    builtIns: used.flatMap(({ path }) => path ?? []),
    patterns: used.flatMap(({ pattern, flags }) => (pattern === undefined ? [] : [[pattern, flags ?? '']])),
    floor: {
      chromium: Math.max(...used.map(({ chromium }) => chromium)),
      safari: Math.max(...used.map(({ safari }) => safari)),
    },
  };
}

/** The page's first script with what it has to look for, in place of its empty lists. */
export function withNeeds(bootScript, { builtIns, patterns }) {
  const list = (name, value) => (text) => {
    const empty = `var ${name} = [];`;
    if (!text.includes(empty)) throw new Error(`boot.js has no "${empty}"`);
    return text.replace(empty, () => `var ${name} = ${JSON.stringify(value)};`);
  };
  return list('PATTERNS', patterns)(list('BUILT_INS', builtIns)(bootScript));
}
