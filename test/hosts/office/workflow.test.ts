// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { officeHost } from '../../../src/hosts/office/officeHost';
import { formatAddress } from '../../../src/model/address';
import type { CellChange, Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { planScore } from '../../../src/plan/planScore';
import { ExcelHost } from '../../excel-host/excelHost';
import { useExcel } from '../../excel-host/loadClient';
import { LTSC_2021 } from '../../excel-host/profile';
import { openInExcel } from '../../stored-workbook/xlsxFile';
import { evaluateBook, withoutResults } from '../../support/chain';
import type { Recalculated } from '../../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../../support/libreoffice';
import { valueOf } from '../contract';
import { differences } from '../sameBook';
import { bookBytes, withExtra } from '../../support/books';

const FILES = withExtra([
  'department-overall-blank',
  'guangdong-scoring-blank',
  'regional-transfer-blank',
  'sichuan-nine-tables',
  'standard-form-2020',
]);

/** What one file went through: 填分 through Office.js, saved, taken back. */
interface Run {
  readonly changes: readonly Change[];
  readonly saved: Uint8Array;
  readonly restored: readonly string[];
}

async function run(name: string): Promise<Run> {
  const file = openInExcel(bookBytes(name));
  const excel = new ExcelHost(file.book, LTSC_2021);
  await useExcel(excel);
  const host = officeHost();
  valueOf(await host.start());
  const book = valueOf(await host.read());
  const { changes } = planScore(evaluateBook(book), book, { write: 'formulas', workingPaper: true, language: 'zh' });
  valueOf(await host.apply(changes));
  const saved = file.save();
  valueOf(await host.apply(invertAll(changes)));
  return { changes, saved, restored: differences(book, valueOf(await host.read())) };
}

describe.skipIf(skipWithoutLibreOffice())('填分 in Excel, recalculated by LibreOffice', () => {
  const runs = new Map<string, Run>();
  const shown = new Map<string, Recalculated>();

  beforeAll(async () => {
    for (const name of FILES) runs.set(name, await run(name));
    const recalculated = await recalculate([...runs.values()].map(({ saved }) => withoutResults(saved)));
    recalculated.forEach((book, index) => shown.set(FILES[index] ?? '', book));
  });

  test.each(FILES)('%s gives the figures of the plan', (name) => {
    // Links to a formula that the file holds without a result (=100% as a target) have no figure to compare.
    const formulas = (runs.get(name)?.changes ?? []).flatMap(writtenFormulas).filter(({ value }) => value !== '');
    expect(formulas.length).toBeGreaterThan(0);
    const wrong = formulas.filter(({ sheet, row, column, value }) => {
      const text = shown.get(name)?.get(sheet)?.[row]?.[column] ?? '';
      return !sameFigure(text, value);
    });
    expect(
      wrong.map(({ sheet, row, column, value }) => `${sheet}!${formatAddress({ row, column })} ${String(value)}`),
    ).toEqual([]);
  });

  test.each(FILES)('%s is restored', (name) => {
    expect(runs.get(name)?.restored).toEqual([]);
  });
});

interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

function writtenFormulas(change: Change): Written[] {
  if (change.kind === 'cell') return ofCell(change);
  if (change.kind !== 'sheet' || !change.after) return [];
  const { sheet } = change;
  return change.after.cells.flatMap(({ address, formula, value }) => (formula ? [{ sheet, ...address, value }] : []));
}

function ofCell({ sheet, address, after }: CellChange): Written[] {
  return after.formula ? [{ sheet, ...address, value: after.value }] : [];
}

/** A percent format shows through LibreOffice's table, with the decimals of the format; other figures come unrounded. */
function sameFigure(text: string, value: unknown): boolean {
  const percent = /^(-?\d+(?:\.(\d+))?)%$/.exec(text);
  if (typeof value === 'number') {
    const near = percent ? 0.5001 * 10 ** -(2 + (percent[2]?.length ?? 0)) : 1e-9;
    return text !== '' && Math.abs(Number(text.replace('%', '')) / (percent ? 100 : 1) - value) <= near;
  }
  if (typeof value === 'object' && value !== null && 'error' in value) return text.startsWith('#');
  return text === String(value ?? '');
}
