/**
 * node bench/witness.mjs [FILE …]: what other engines make of the formulas that `jxzp score` writes. LibreOffice reads the file as it
 * is. Gnumeric does not lift the array constants of our names, so the names are expanded into the cells, entered as array formulas.
 * Compared are the numbers and texts that we put into the cells; prints one line a file and each cell that differs.
 * Without FILE: the clone's own workbooks. Wanted are `soffice` (JXZP_SOFFICE) and `ssconvert`, and a build; none of it is part of the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inRoot, isFile, onPath } from '../scripts/lib.mjs';

const BUNDLE = inRoot('dist', 'cli', 'jxzp.js');
const BOOKS = inRoot('test', 'fixtures', 'books');
/** Numbers nearer than this are the same. */
const NEAR = 1e-9;
const PATIENCE = 120_000;

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const attribute = (text, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];

/** The parts of a workbook that are of use here: its sheets in their order, and its names. */
function openBook(bytes) {
  const parts = unzipSync(bytes);
  const text = (name) => strFromU8(parts[name]);
  const workbook = text('xl/workbook.xml');
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/xl\/|^\.\//, ''),
    ]),
  );
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag], index) => ({
    index,
    name: attribute(tag, 'name'),
    part: `xl/${targets.get(attribute(tag, 'r:id'))}`,
  }));
  const names = [...workbook.matchAll(/<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/g)].map(([, head, body]) => ({
    name: attribute(head, 'name'),
    sheet: Number(attribute(head, 'localSheetId') ?? -1),
    body,
  }));
  return { parts, text, sheets, names };
}

/** The cells with a formula: where, the formula, and what they show. */
function formulaCells(book) {
  return book.sheets.flatMap(({ name, part }) => {
    if (!book.parts[part]) return [];
    return [...book.text(part).matchAll(CELL)].flatMap(([, head, body = '']) =>
      FORMULA.test(body) ? [{ key: `${name}!${attribute(head, 'r')}`, shows: shownIn(head, body) }] : [],
    );
  });
}

function shownIn(head, body) {
  const value = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '';
  return attribute(head, 't') === 's' ? `shared ${value}` : value;
}

/** All that a workbook shows, of cells with a formula or not. */
function shown(bytes) {
  const book = openBook(bytes);
  const shared = book.parts['xl/sharedStrings.xml']
    ? [...book.text('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item]) =>
        [...item.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, t]) => t).join(''),
      )
    : [];
  const values = new Map();
  for (const { name, part } of book.sheets) {
    for (const [, head, body = ''] of book.text(part).matchAll(CELL)) {
      const value = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '';
      values.set(`${name}!${attribute(head, 'r')}`, attribute(head, 't') === 's' ? shared[Number(value)] : value);
    }
  }
  return values;
}

/** The workbook without the results of formulas, so that an engine has to find them. `expand`: with names put into the cells. */
function prepared(bytes, expand) {
  const book = openBook(bytes);
  for (const { index, part } of book.sheets) {
    const own = book.names.filter(({ sheet }) => sheet === index || sheet === -1);
    const xml = book.text(part).replace(CELL, (whole, head, body = '') => {
      const [, formulaHead, formula] = FORMULA.exec(body) ?? [];
      if (formula === undefined) return whole;
      const kept = head.replace(/ t="[^"]*"/, '');
      const expanded = expand ? expandedFrom(formula, own) : formula;
      const into =
        expanded === formula
          ? `<f${formulaHead}>${formula}</f>`
          : `<f t="array" ref="${attribute(head, 'r')}">${expanded}</f>`;
      return `<c${kept}>${into}</c>`;
    });
    book.parts[part] = strToU8(xml);
  }
  return zipSync(book.parts);
}

/** Until no name is left in it. */
function expandedFrom(formula, names) {
  let text = formula;
  for (let depth = 0; depth < 12; depth++) {
    const before = text;
    for (const { name, body } of names) {
      // With the sheet before it, as they stand in one another, or without.
      const alone = new RegExp(
        `(?:'[^']*'!|(?<![\\p{L}\\p{N}_.!']))${name.replace(/[.\\]/g, '\\$&')}(?![\\p{L}\\p{N}_.(!])`,
        'gu',
      );
      text = outsideTexts(text, (part) => part.replace(alone, () => `(${body})`));
    }
    if (text === before) return text;
  }
  return text;
}

const outsideTexts = (formula, change) =>
  formula
    .split(/("[^"]*"|&quot;.*?&quot;)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

function isSame(a = '', b = '') {
  if (a === b) return true;
  const [one, other] = [Number(a), Number(b)];
  return a !== '' && b !== '' && Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one));
}

const ENGINES = [
  {
    name: 'LibreOffice',
    program: process.env.JXZP_SOFFICE || onPath(['soffice', 'libreoffice']),
    expand: false,
    arguments: (file, out) => [
      `-env:UserInstallation=file://${path.dirname(out)}/profile`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', path.dirname(out), file],
    ],
  },
  {
    name: 'Gnumeric (names expanded)',
    program: onPath(['ssconvert']),
    expand: true,
    arguments: (file, out) => ['--recalc', file, out],
  },
];

if (!isFile(BUNDLE)) {
  console.error('dist/cli/jxzp.js is missing: run npm run build first.');
  process.exit(2);
}
const given = process.argv.slice(2);
const own = readdirSync(BOOKS).filter((name) => name.endsWith('.xlsx'));
const files = given.length > 0 ? given : own.map((name) => path.join(BOOKS, name));
const work = mkdtempSync(path.join(tmpdir(), 'jxzp-witness-'));
const counts = new Map(ENGINES.map(({ name }) => [name, { cells: 0, other: 0, errors: 0, files: 0 }]));
for (const file of files) {
  const scored = path.join(work, 'scored.xlsx');
  rmSync(scored, { force: true });
  spawnSync(process.execPath, [BUNDLE, 'score', file, '-o', scored, '--working-paper', '--draft-reasons']);
  if (!isFile(scored)) continue;
  const bytes = new Uint8Array(readFileSync(scored));
  const before = new Set(formulaCells(openBook(new Uint8Array(readFileSync(file)))).map(({ key }) => key));
  const ours = formulaCells(openBook(bytes)).filter(({ key }) => !before.has(key));
  const expected = shown(bytes);
  for (const engine of ENGINES) {
    if (!engine.program) continue;
    const [from, to] = ['from', 'to'].map((name) => path.join(work, name));
    for (const folder of [from, to]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    const [asked, answered] = [path.join(from, 'book.xlsx'), path.join(to, 'book.xlsx')];
    writeFileSync(asked, prepared(bytes, engine.expand));
    spawnSync(engine.program, engine.arguments(asked, answered), { timeout: PATIENCE });
    const values = isFile(answered) ? shown(new Uint8Array(readFileSync(answered))) : null;
    const other = ours.filter(({ key }) => !values || !isSame(expected.get(key), values.get(key)));
    console.log(`${path.basename(file)}: ${engine.name}: ${ours.length} formulas, ${other.length} otherwise`);
    for (const { key } of other) console.log(`  ${key}: ${expected.get(key)} / ${values?.get(key) ?? 'no answer'}`);
    const count = counts.get(engine.name);
    counts.set(engine.name, {
      cells: count.cells + ours.length,
      other: count.other + other.length,
      errors: count.errors + other.filter(({ key }) => values?.get(key)?.startsWith('#')).length,
      files: count.files + 1,
    });
  }
}
rmSync(work, { recursive: true });
for (const [name, { cells, other, errors, files: read }] of counts) {
  const said = `${read} files, ${cells} formulas of ours, ${other} otherwise (${errors} of them errors)`;
  console.log(read === 0 ? `${name}: not there` : `${name}: ${said}`);
}
