import boundaries from 'eslint-plugin-boundaries';
import { ROOMS } from './rooms.js';

/** Rooms from the outermost folder to the innermost; among rooms of one folder a star comes first, as the least particular. */
const NAMES = Object.keys(ROOMS).toSorted(
  (a, b) => a.split('/').length - b.split('/').length || Number(b.endsWith('*')) - Number(a.endsWith('*')),
);
const PURE_NAMES = NAMES.filter((name) => ROOMS[name].isPure !== false);

/** The plugin reads types as patterns, in which a room's star would mean every name. */
const typeOf = (name) => name.replace('*', '(one)');
const fileGlob = (glob) => (/[*.]/.test(glob) ? glob : `${glob}.{ts,tsx}`);

/** The files of a room that another one may import. */
function doorsOf(name, comer) {
  const { doors = ['index'], inner } = ROOMS[name];
  if (inner && comer.startsWith(`${name}/`)) return inner.map(fileGlob);
  return doors.map(fileGlob);
}

/** What the files of a room may import: nothing, but for the rooms, packages and files that its entry names. */
function policiesOf(name) {
  const { imports, types = [], packages = {}, files = [] } = ROOMS[name];
  return [
    {
      disallow: { to: { module: { origin: '*' } } },
      message: `${name}/ may not import this, or not from here: eslint/rooms.js says what it may, and by which doors.`,
    },
    ...imports.map((to) => ({ allow: { to: { element: { type: typeOf(to), fileInternalPath: doorsOf(to, name) } } } })),
    ...types.map((to) => ({
      allow: {
        to: { element: { type: typeOf(to), fileInternalPath: doorsOf(to, name) } },
        dependency: { kind: 'type' },
      },
    })),
    ...Object.entries(packages).map(([source, where]) => ({
      from: { element: { fileInternalPath: fileGlob(where) } },
      allow: { to: { module: { origin: source.startsWith('node:') ? 'core' : 'external', source } } },
    })),
    ...files.map((path) => ({ allow: { to: { file: { path } } } })),
  ];
}

/** The rooms of the house as lint rules: who may import what, and what is out of bounds in a pure room. */
export const roomRules = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
      // The first that matches counts.
      'boundaries/elements': NAMES.toReversed().map((name) => ({
        type: typeOf(name),
        pattern: `src/${name}`,
        partialMatch: false,
      })),
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType Literal', kind: 'type', name: 'import-type' },
      ],
      'boundaries/legacy-templates': false,
    },
    rules: { 'boundaries/no-unknown-files': 'error' },
  },
  // One block a room: a file is held against the policies of its own room only, which is five times as fast as against all.
  ...NAMES.map((name) => ({
    files: [`src/${name}/**/*.{ts,tsx}`],
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies: policiesOf(name) },
      ],
    },
  })),
];

/** Files of the rooms that are pure. */
export const PURE_FILES = PURE_NAMES.map((name) => `src/${name}/**/*.{ts,tsx}`);
/** Files of rooms inside a pure one that are not. */
export const IMPURE_FILES = NAMES.filter((name) => !PURE_NAMES.includes(name)).map(
  (name) => `src/${name}/**/*.{ts,tsx}`,
);
