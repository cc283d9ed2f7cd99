import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MinimalSheet, MinimalValue } from '../../support/minimalXlsx';
import { minimalXlsx } from '../../support/minimalXlsx';
import { fixturePath } from '../fixture';
import type { Random } from '../random';
import { wholeWay } from '../workbook';
import type { Kind } from './kind';
import { oddText } from './texts';

const FOLDER = fixturePath('layouts');

interface Layout {
  readonly grid: readonly (readonly string[])[];
  readonly merges?: readonly string[];
}

const layouts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Layout)
  .filter(({ grid }) => grid.length <= 80);

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const numbers = [0, -1, 1, 0.1, 1 / 3, 5, 100, 1e15, 1e308, -1e308, 1e-300, 99.99];

function oddValue(random: Random): MinimalValue {
  switch (random.below(6)) {
    case 0:
      return null;
    case 1:
      return random.once(4);
    case 2:
    case 3:
      return random.of(numbers);
    case 4:
      return {
        formula: random.of(['1/0', 'A1', 'SUM(A1:Z99)', '"x"&1', 'NOW()', 'IF(', 'B2*100%']),
        value: random.of(numbers),
      };
    default:
      return oddText(random).slice(0, 200);
  }
}

type Rows = MinimalValue[][];

/** Rows and columns left out, doubled, exchanged; cells of another kind; one far away. */
function spoilRows(rows: Rows, random: Random): void {
  const at = random.below(rows.length);
  const width = Math.max(...rows.map((row) => row.length));
  const column = random.below(width);
  switch (random.below(8)) {
    case 0:
      rows.splice(at, 1);
      break;
    case 1:
      rows.splice(at, 0, ...rows.slice(at, at + 1 + random.below(4)).map((row) => [...row]));
      break;
    case 2:
      for (const row of rows) row.splice(column, random.below(2), null);
      break;
    case 3:
      rows.splice(random.below(rows.length), 0, ...rows.splice(at, 1));
      break;
    case 4:
      for (let more = random.below(60); more > 0; more--) rows.push([]);
      rows.push(Array.from({ length: width + random.below(40) }, () => (random.once(9) ? oddValue(random) : null)));
      break;
    default: {
      const row = rows[at];
      if (row) row[column] = random.once(3) ? (random.of(rows)[column] ?? null) : oddValue(random);
    }
  }
}

function sheetOf(name: string, random: Random): MinimalSheet {
  const { grid, merges = [] } = random.of(layouts);
  const asNumbers = random.once(2);
  const rows: Rows = grid.map((row) =>
    row.map((text) => (text === '' ? null : asNumbers && NUMBER.test(text) ? Number(text) : text)),
  );
  random.some(5, () => {
    if (rows.length > 1) spoilRows(rows, random);
  });
  // What was put behind the end of a row leaves holes before it.
  const whole = rows.map((row) => Array.from(row, (value) => value ?? null));
  return { name, rows: whole, merges: random.once(6) ? [] : merges };
}

/** Tables with their cells, rows and columns changed. */
export const grid: Kind = {
  name: 'tables',
  share: 16,
  run(random, number) {
    const sheets = random.once(5) ? [sheetOf('甲', random), sheetOf('乙', random)] : [sheetOf('自评表', random)];
    return wholeWay(minimalXlsx(sheets), random, { outputs: number % 15 === 0 });
  },
};

/** Tables of which one cell, or a few, hold a text that is odd or endless. */
export const cells: Kind = {
  name: 'cell texts',
  share: 10,
  run(random, number) {
    const { grid: rows, merges = [] } = random.of(layouts);
    const changed: Rows = rows.map((row) => [...row]);
    random.some(4, () => {
      const row = random.of(changed);
      row[random.below(row.length)] = oddText(random);
    });
    return wholeWay(minimalXlsx([{ name: '自评表', rows: changed, merges }]), random, { outputs: number % 15 === 0 });
  },
};
