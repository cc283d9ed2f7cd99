/**
 * The rooms of the house: what each one is, and what it may import. The linter holds this table (eslint/boundaries.js), the tests
 * probe it (test/boundaries), and the list in the README is checked against it. A new room is one entry here; what is not allowed
 * here is refused.
 *
 * @typedef {object} Room
 * @property {string} is One line: what the room holds.
 * @property {readonly string[]} imports Rooms that it may import, each through its doors.
 * @property {Readonly<Record<string, string>>} [packages] Packages it may import, each with the files of the room that may (a glob).
 *   `node:` names are meant one by one; a scope is written `@scope/*`.
 * @property {readonly string[]} [files] Files outside src that it may import.
 * @property {readonly string[]} [doors] Files by which others enter, without extension (globs); `index` unless said otherwise. A
 *   second door is there for what must be loaded apart (a worker, Node's file system) or on demand (a library that is large).
 * @property {boolean} [isPure] Values in, values out: no DOM, no Office, no Node, no clock, no chance. True unless said otherwise.
 */

/** Ground rooms that nearly everything stands on. */
const GROUND = ['texts', 'text', 'decimal', 'lexicon', 'model', 'formulaSyntax'];

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  texts: { is: 'how a sentence is said, Chinese and English', imports: [] },
  text: { is: 'reading the text of a cell: folding, keys of labels, one line', imports: [] },
  decimal: { is: "decimal arithmetic with Excel's fifteen digits", imports: [] },
  lexicon: { is: 'words of the field, as data', imports: ['text'] },
  model: { is: 'a sheet as read: dense grid, addresses, changes with their inverse', imports: ['texts'] },
  formulaSyntax: { is: 'tokens, references and renaming in formulas', imports: ['model'] },
  ooxml: {
    is: 'the parts of an Office file: zip entries and XML, patched in place',
    imports: ['model', 'texts'],
    packages: { fflate: '**' },
  },
  quantity: { is: 'a text or number in a cell → a quantity (number, range, date, words …)', imports: GROUND },
  rules: {
    is: 'rule sets, as data',
    imports: ['texts', 'text', 'lexicon', 'model'],
    packages: { zod: '**', 'jsonc-parser': '**' },
  },
  layout: { is: 'a sheet → the self-evaluation tables in it', imports: [...GROUND, 'quantity'] },
  scoring: {
    is: 'table + rule set → completion, score, deviation, total, grade',
    imports: [...GROUND, 'quantity', 'rules', 'layout'],
  },
  settings: {
    is: 'what is kept in a workbook: key, schema, version',
    imports: ['texts', 'text', 'model'],
    packages: { zod: '**' },
  },
  decisions: {
    is: 'what a person corrected, chose and answered, kept in the workbook',
    imports: [...GROUND, 'settings', 'layout', 'rules', 'scoring'],
  },
  formulas: {
    is: 'the same numbers as native formulas',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring'],
  },
  reportReader: {
    is: 'the prose of a report → the statements in it, with their figures',
    imports: ['texts', 'text', 'decimal', 'lexicon', 'model', 'quantity'],
  },
  checks: {
    is: 'what is wrong in a table, or between a report and its table; one folder a check',
    imports: [
      ...GROUND,
      'quantity',
      'rules',
      'layout',
      'scoring',
      'settings',
      'formulas',
      'reportReader',
      'checks/lib',
      'checks/accepted',
      'checks/*',
    ],
  },
  'checks/lib': {
    is: 'what several checks share',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'formulas', 'reportReader', 'checks'],
    doors: ['**'],
  },
  'checks/accepted': {
    is: 'findings that a person accepted, kept in the workbook',
    imports: [...GROUND, 'quantity', 'layout', 'scoring', 'settings', 'checks', 'checks/lib'],
    doors: ['index', 'key'],
  },
  'checks/*': {
    is: 'one check: its code, its page, its sentences. No check imports another',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'formulas', 'reportReader', 'checks', 'checks/lib'],
    doors: ['check'],
  },
  narrative: {
    is: 'explanations and conclusions, drafted from the figures',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'settings'],
  },
  report: {
    is: 'the Word report',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'narrative'],
    packages: { docx: 'word/**' },
    doors: ['index', 'word/index'],
  },
  rectification: {
    is: 'the list of findings for the unit that has to put its tables right',
    imports: ['texts', 'text', 'model', 'layout', 'checks', 'narrative', 'report'],
    doors: ['index', 'docx'],
  },
  summary: {
    is: 'many tables → one workbook',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'formulas', 'checks', 'report'],
  },
  plan: {
    is: 'evaluation → the changes to write',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'settings', 'formulas', 'checks', 'narrative'],
  },
  hosts: {
    is: 'the port to a workbook, and what every host keeps to',
    imports: ['texts', 'model'],
  },
  'hosts/live': {
    is: 'what every host on a live object model needs: comparing, preconditions, taking back',
    imports: ['texts', 'text', 'model', 'formulaSyntax', 'settings', 'hosts'],
    isPure: false,
  },
  'hosts/office': {
    is: 'Excel through Office.js',
    imports: ['texts', 'text', 'model', 'formulaSyntax', 'settings', 'hosts', 'hosts/live'],
    isPure: false,
  },
  'hosts/xlsx': {
    is: '.xlsx files without Excel, patched in place',
    imports: ['texts', 'text', 'model', 'formulaSyntax', 'settings', 'ooxml', 'hosts'],
    packages: {
      numfmt: 'read/**',
      'node:fs': 'node',
      'node:path': 'node',
      'node:crypto': 'node',
      'node:zlib': 'node',
    },
    doors: ['index', 'node'],
    isPure: false,
  },
  'hosts/docx': {
    is: 'the text of a .docx file',
    imports: ['texts', 'text', 'model', 'ooxml', 'hosts', 'hosts/xlsx'],
    packages: { 'node:fs': 'node', 'node:path': 'node' },
    doors: ['index', 'node'],
    isPure: false,
  },
  taskpane: {
    is: 'the pane (React, Fluent UI), whatever host it works on',
    imports: [
      ...GROUND,
      'quantity',
      'rules',
      'layout',
      'scoring',
      'settings',
      'decisions',
      'checks',
      'narrative',
      'report',
      'rectification',
      'summary',
      'plan',
      'hosts',
      'hosts/xlsx',
      'hosts/docx',
    ],
    packages: {
      react: '**',
      'react-dom': '**',
      '@fluentui/react-components': '**',
      '@fluentui/react-icons': '**',
    },
    doors: ['index', 'page/*'],
    isPure: false,
  },
  addin: {
    is: "the add-in's entry: ribbon commands, Office's ports for the pane",
    imports: ['texts', 'model', 'hosts', 'hosts/office', 'taskpane'],
    doors: [],
    isPure: false,
  },
  workbench: {
    is: 'the page with a spreadsheet beside the same pane',
    imports: ['texts', 'text', 'model', 'settings', 'hosts', 'hosts/xlsx', 'taskpane'],
    packages: {
      react: '**',
      'react-dom': '**',
      '@fluentui/react-components': '**',
      '@fluentui/react-icons': '**',
      '@univerjs/*': 'grid/**',
      rxjs: 'grid/**',
    },
    files: ['examples/*.xlsx'],
    doors: [],
    isPure: false,
  },
  cli: {
    is: 'the command line',
    imports: [
      ...GROUND,
      'quantity',
      'rules',
      'layout',
      'scoring',
      'settings',
      'decisions',
      'checks',
      'narrative',
      'report',
      'rectification',
      'summary',
      'plan',
      'hosts',
      'hosts/xlsx',
      'hosts/docx',
    ],
    packages: {
      'node:fs': '**',
      'node:os': '**',
      'node:path': '**',
      'node:util': '**',
      'node:worker_threads': '**',
      'get-east-asian-width': 'width',
    },
    files: ['package.json'],
    doors: [],
    isPure: false,
  },
};
