import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { formatAddress } from '../../../src/model/address';
import type { Book } from '../../../src/model/book';
import { findSheet } from '../../../src/model/book';
import { isCellError } from '../../../src/model/cell';
import { valueOf } from '../../hosts/contract';
import { BOOKS, bookBytes, LIST_BOOK, withExtra } from '../../support/books';
import type { Recalculated } from '../../support/libreoffice';
import { recalculate, skipReason } from '../../support/libreoffice';
import { differences, editFor, placeOf } from './edits';
import type { Shown, WorkbenchPage } from './page';
import { Bench, BROWSER_ABSENT } from './page';

const SKIP = BROWSER_ABSENT ?? skipReason();

/** Workbooks, and whether they hold a table that is recognised. */
const TABLES = withExtra(BOOKS).map((name): readonly [string, boolean] => [
  name,
  !withExtra([LIST_BOOK]).includes(name),
]);

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly shown: readonly Shown[];
}

function bookOf(bytes: Uint8Array): Book {
  return valueOf(valueOf(openXlsx(bytes)).book());
}

/** A number as LibreOffice writes it: cells with a percent format come as percent. */
function numberOf(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Where the page and LibreOffice disagree about what a formula gives; one line each. */
function disagreements(shown: readonly Shown[], witness: Recalculated): string[] {
  return shown.flatMap(({ sheet, row, column, value, formula }) => {
    const text = witness.get(sheet)?.[row]?.[column] ?? '';
    if (text === '#NAME?') return []; // a function that LibreOffice does not know cannot be held against it
    const same = isCellError(value)
      ? text === value.error
      : typeof value === 'number'
        ? text !== '' && Math.abs(numberOf(text) - value) <= 1e-9 * Math.max(1, Math.abs(value))
        : String(value ?? '').toUpperCase() === text.toUpperCase();
    return same
      ? []
      : [`${sheet} ${row + 1}/${column + 1} ${formula}: page ${JSON.stringify(value)}, LibreOffice ${text}`];
  });
}

describe.skipIf(SKIP !== null)('the workbench in a browser, on workbooks with tables', () => {
  let bench: Bench;
  const saved: Saved[] = [];
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it.each(TABLES)('%s: drop, recognise, write, edit, save', async (name, hasTable) => {
    const work = await bench.open();
    const original = bookBytes(name);
    await work.drop(`${name.split('/').at(-1)}.xlsx`, original);
    await work.read();
    if (!hasTable) {
      expect(await work.pane.getByRole('button', { name: '预览写入' }).count()).toBe(0);
      expect(await work.download()).toEqual(original);
    } else {
      await work.pane.getByRole('heading', { level: 1 }).first().waitFor();
      const hasWritten = await work.writeScores();
      if (!hasWritten) expect(await work.download()).toEqual(original);
      const typed = await typeInto(work, bookOf(original), hasWritten);
      const shown = await work.formulas();
      const bytes = await work.download();
      const others = differences(bookOf(original), bookOf(bytes)).filter(
        ({ place, text }) => typed.get(place) !== text,
      );
      expect(others.filter(({ wasEmpty }) => !wasEmpty)).toEqual([]);
      expect(hasWritten ? [] : others).toEqual([]);
      expect(changedParts(original, bytes).filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
      saved.push({ name, bytes, shown });
    }
    expect(work.strangers).toEqual([]);
    expect(work.complaints).toEqual([]);
    await work.close();
  });

  /** Types a poorer actual and a reason, sees what rests on them follow, and gives what was typed where. */
  async function typeInto(work: WorkbenchPage, book: Book, hasWritten: boolean): Promise<Map<string, string>> {
    const typed = new Map<string, string>();
    const edit = editFor(book);
    if (!edit) return typed;
    const { sheet, actual, text, reason, isScored } = edit;
    const results = async () => (await work.formulas()).map(({ value }) => value);
    const before = await results();
    await work.bringToFront(sheet);
    await work.type(formatAddress(actual), text);
    if (findSheet(book, sheet)?.isProtected) {
      await work.page
        .getByText(/受保护/)
        .first()
        .waitFor();
      expect(await results()).toEqual(before);
      return typed;
    }
    typed.set(placeOf(sheet, actual), text);
    await work.pane.getByText(`→ ${text}`).first().waitFor();
    if (hasWritten && isScored) {
      const followed = async () => (await results()).filter((value, index) => value !== before[index]).length;
      await expect.poll(followed).toBeGreaterThanOrEqual(2); // the score, or completion, and the total
    }
    if (reason) {
      await work.type(formatAddress(reason), '试填的一句原因');
      typed.set(placeOf(sheet, reason), '试填的一句原因');
    }
    return typed;
  }

  it('LibreOffice agrees with every figure on the page', async () => {
    const witnesses = await recalculate(saved.map(({ bytes }) => bytes));
    const lines = saved.flatMap(({ name, shown }, index) =>
      disagreements(shown, witnesses[index] ?? new Map()).map((line) => `${name}: ${line}`),
    );
    expect(lines).toEqual([]);
    expect(saved.flatMap(({ shown }) => shown).length).toBeGreaterThan(300);
  });
});

/** Parts that scores are written into: cells, their texts and formats, names, settings of ours, a working paper. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|customXml\/|(.*\/)?_rels\/|docProps\/app\.xml|xl\/(workbook|styles|sharedStrings|calcChain|worksheets\/\w+)\.xml)/;

/** The names of the parts whose contents differ. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...names].filter(
    (name) => Buffer.compare(old[name] ?? new Uint8Array(), fresh[name] ?? new Uint8Array()) !== 0,
  );
}
