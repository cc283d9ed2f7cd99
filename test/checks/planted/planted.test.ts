import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Base } from './bases';
import { extraBases, ownBases } from './bases';
import type { FaultKind } from './fault';
import type { Planted } from './measure';
import { FAULT_KINDS, plantMany, tell } from './measure';

/* Faults planted one by one in right tables: how many the checks find, and how often they say something that is not so. */

const DOCUMENT = join(import.meta.dirname, '../../../docs/审核对照.md');
const EACH = 12;
const SEED = 'first';
/** Of each kind at least so many are found at the wrong cell; of all kinds together so many; and so many of what is said is so. */
const FLOORS = { kind: 0.65, all: 0.95, precision: 0.985, extra: 0.85 } as const;

interface Measured {
  readonly kind: FaultKind;
  readonly planted: readonly Planted[];
  readonly found: number;
}

function measure(bases: readonly Base[], seed: string, each: number): Measured[] {
  return FAULT_KINDS.map((kind) => {
    const planted = plantMany(bases, kind, each, seed);
    return { kind, planted, found: planted.filter(({ isFound }) => isFound).length };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const counts = (measured: readonly Measured[]) => {
  const all = measured.flatMap(({ planted }) => planted);
  return {
    planted: all.length,
    found: sum(measured.map(({ found }) => found)),
    right: sum(all.map(({ right }) => right)),
    stray: sum(all.map(({ stray }) => stray.length)),
  };
};

const own = ownBases();
const measured = measure(own, SEED, EACH);

describe('faults planted in right tables', () => {
  it.each(measured.map((one) => [one.kind.title, one] as const))('%s', (_, { planted, found }) => {
    const missed = planted.filter(({ isFound }) => !isFound).map(tell);
    expect(planted.length, 'places').toBeGreaterThanOrEqual(10);
    expect(found / planted.length, missed.join('\n')).toBeGreaterThanOrEqual(FLOORS.kind);
  });

  it('are found, all kinds together, and nothing else is said to be wrong', () => {
    const { planted, found, right, stray } = counts(measured);
    const strays = measured.flatMap((one) => one.planted.filter((each) => each.stray.length > 0).map(tell));
    expect(found / planted).toBeGreaterThanOrEqual(FLOORS.all);
    expect(right / (right + stray), strays.join('\n')).toBeGreaterThanOrEqual(FLOORS.precision);
  });

  it('are found in the extra tables, too, where they are there', () => {
    const { planted, found } = counts(measure(extraBases(), SEED, EACH));
    expect(planted === 0 || found / planted >= FLOORS.extra).toBe(true);
  });
});

describe('the table of what is found', () => {
  const BEGIN = '<!-- 找出率：由测试写成 -->';
  const END = '<!-- 找出率完 -->';

  it('stands in the document as it is measured', async () => {
    const { planted, found, right, stray } = counts(measured);
    const rows = measured.map((one) => [one.kind.title, `${one.planted.length}`, `${one.found}`]);
    const table = aligned([['错误的种类', '种下', '找出'], ...rows, ['合计', `${planted}`, `${found}`]]);
    const says = [
      `${own.length} 张没有问题的表，${measured.length} 种错误，共种下 ${planted} 处，在错的那一格（或与它相对的一格）找出 ${found} 处（${percent(found / planted)}）。`,
      `因此新增的错误和需核对 ${right + stray} 条，其中不是由种下的错误引起的 ${stray} 条（准确率 ${percent(right / (right + stray))}）。`,
    ];
    const text = readFileSync(DOCUMENT, 'utf8');
    const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
    expect(from >= 0 && to > from).toBe(true);
    const next = [text.slice(0, from) + BEGIN, ...says, table, text.slice(to)].join('\n\n');
    await expect(next).toMatchFileSnapshot(DOCUMENT);
  });
});

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** A table of Markdown as the formatter leaves it: words to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const width = (text: string): number => [...text].reduce((all, letter) => all + (letter > '\u2e7f' ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    `| ${row
      .map((text, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - width(text));
        return column === 0 ? text + blanks : blanks + text;
      })
      .join(' | ')} |`;
  const rule = `| ${widths.map((one, column) => (column === 0 ? '-'.repeat(one) : `${'-'.repeat(one - 1)}:`)).join(' | ')} |`;
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}
