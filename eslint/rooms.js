/**
 * The rooms of the house: what each one is, and what it may import (rooms.d.ts says what the fields mean). The linter holds this
 * table (boundaries.js), the tests probe it (test/boundaries), and the list in the README is this one. A new room is one entry here;
 * what is not allowed here is refused.
 */

/** Ground rooms that nearly everything stands on. */
const GROUND = ['texts', 'text', 'decimal', 'lexicon', 'model', 'formulaSyntax'];

/** What a person's side of the product (pane, command line) stands on. */
const PRODUCT = [
  ...GROUND,
  'quantity',
  'rules',
  'layout',
  'scoring',
  'owner',
  'settings',
  'decisions',
  'checks',
  'narrative',
  'report',
  'rectification',
  'summary',
  'ledger',
  'plan',
  'hosts',
  'hosts/xlsx',
  'hosts/docx',
];

export const ROOMS = {
  texts: {
    is: 'how a sentence is said, Chinese and English',
    imports: [],
    types: ['sentences'],
    doors: ['note', 'registry', 'catalogue', 'wasSaid'],
  },
  sentences: {
    is: 'every sentence of all rooms, gathered for the entries from the files beside what says them',
    imports: ['texts'],
    files: ['src/**/texts.ts', 'src/**/texts/*.ts'],
    doors: ['all', 'first', 'later'],
  },
  text: { is: 'reading the text of a cell: folding, keys of labels, one line', imports: [] },
  decimal: { is: "decimal arithmetic with Excel's fifteen digits", imports: ['text'] },
  lexicon: { is: 'words of the field, as data', imports: ['text'], doors: ['*', '*/index.ts'] },
  model: {
    is: 'a sheet as read: dense grid, addresses, changes with their inverse',
    imports: ['texts'],
    packages: { zod: 'schema' },
    doors: ['index', 'schema'],
  },
  formulaSyntax: { is: 'tokens, references and renaming in formulas', imports: ['lexicon', 'model'] },
  ooxml: {
    is: 'the parts of an Office file: zip entries and XML, patched in place',
    imports: ['model', 'texts'],
    packages: { fflate: '**', 'node:zlib': 'node' },
    doors: ['index', 'node'],
  },
  quantity: { is: 'a text or number in a cell → a quantity (number, range, date, words …)', imports: GROUND },
  rules: {
    is: 'rule sets, as data',
    imports: ['texts', 'text', 'decimal', 'lexicon', 'model'],
  },
  printed: {
    is: 'a rule that a form prints → part of a rule set',
    imports: ['text', 'lexicon', 'rules'],
    doors: ['index'],
  },
  layout: { is: 'a sheet → the self-evaluation tables in it', imports: [...GROUND, 'quantity'] },
  scoring: {
    is: 'table + rule set → completion, score, deviation, total, grade',
    imports: [...GROUND, 'quantity', 'rules', 'printed', 'layout'],
  },
  owner: {
    is: 'whose a kept thing is: a secret key with a name, and its mark',
    imports: ['texts', 'model'],
    packages: { '@noble/hashes': 'mark' },
  },
  settings: {
    is: 'what is kept in a workbook: key, schema, version, owner',
    imports: ['texts', 'text', 'model', 'rules', 'layout', 'scoring', 'narrative', 'owner'],
    doors: ['index', 'data'],
  },
  decisions: {
    is: 'what a person corrected, chose and answered, kept in the workbook, and its tables evaluated so',
    imports: [...GROUND, 'settings', 'layout', 'rules', 'scoring', 'narrative', 'owner', 'hosts'],
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
    inner: ['check', 'finding', 'reporter'],
  },
  'checks/lib': {
    is: 'what several checks share',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'formulas', 'reportReader', 'checks'],
    doors: ['**'],
  },
  'checks/accepted': {
    is: 'findings that a person accepted, kept in the workbook',
    imports: [...GROUND, 'quantity', 'layout', 'scoring', 'settings', 'checks', 'checks/lib'],
    doors: ['index'],
  },
  'checks/*': {
    is: 'one check: its code, its page, its sentences. No check imports another',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'formulas', 'reportReader', 'checks', 'checks/lib'],
    doors: ['check'],
  },
  narrative: {
    is: 'explanations and conclusions, drafted from the figures',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring'],
  },
  report: {
    is: 'the Word report',
    imports: [...GROUND, 'ooxml', 'quantity', 'rules', 'layout', 'scoring', 'narrative'],
    packages: { docx: 'word/**' },
    doors: ['index', 'word/index', 'reportHtml', 'reportText'],
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
  ledger: {
    is: 'what a review keeps of each of many files, without its cells',
    imports: [
      ...GROUND,
      ...['layout', 'scoring', 'checks', 'rectification', 'summary', 'decisions', 'settings', 'owner', 'hosts'],
    ],
    doors: ['index'],
  },
  plan: {
    is: 'evaluation → the changes to write',
    imports: [...GROUND, 'quantity', 'rules', 'layout', 'scoring', 'settings', 'formulas', 'checks', 'narrative'],
    // Highlights bring the schema library, and are loaded on demand.
    doors: ['index', 'highlights', 'final'],
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
      'node:os': 'node',
      'node:path': 'node',
      'node:crypto': 'node',
    },
    doors: ['index', 'node'],
    isPure: false,
  },
  'hosts/xls': {
    is: '.xls files of Excel 5 to 2003, read and never written',
    imports: ['texts', 'model', 'formulaSyntax', 'ooxml', 'hosts', 'hosts/xlsx'],
    packages: { '@e965/xlsx': 'read' },
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
    imports: [...PRODUCT],
    packages: {
      react: '**',
      'react-dom': '**',
      '@fluentui/react-components': '**',
      '@fluentui/react-icons': '**',
      '@tanstack/react-virtual': 'ui/LongList',
    },
    // The list of keys is loaded on demand.
    doors: ['door', 'person', 'page/*', 'keys/KeyDialog'],
    isPure: false,
  },
  browser: {
    is: 'what any browser gives the pane: clipboard, store, download',
    imports: ['texts', 'model', 'taskpane'],
    doors: ['*'],
    isPure: false,
  },
  addin: {
    is: "the add-in's entry: ribbon commands, Office's ports for the pane",
    imports: ['texts', 'sentences', 'model', 'hosts', 'hosts/office', 'hosts/xlsx', 'taskpane', 'browser'],
    doors: [],
    isPure: false,
  },
  workbench: {
    is: 'the page with a spreadsheet beside the same pane',
    imports: [
      'texts',
      'sentences',
      'text',
      'model',
      'formulaSyntax',
      'settings',
      'owner',
      'decisions',
      'checks',
      'rectification',
      'summary',
      'ledger',
      'hosts',
      'hosts/xlsx',
      'hosts/xls',
      'taskpane',
      'browser',
    ],
    packages: {
      fflate: 'batch/zip',
      '@tanstack/react-virtual': 'batch/page/**',
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
    imports: [...PRODUCT, 'sentences', 'hosts/xls'],
    packages: {
      'node:crypto': '**',
      'node:fs': '**',
      'node:os': '**',
      'node:path': '**',
      'node:util': '**',
      'node:worker_threads': '**',
      'get-east-asian-width': 'width',
      'csv-stringify': 'records/csv',
    },
    files: ['package.json'],
    doors: [],
    isPure: false,
  },
};
