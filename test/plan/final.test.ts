import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/model/book';
import { planFinal } from '../../src/plan/final';
import { formatAddress } from '../../src/model/address';
import { say } from '../../src/texts/note';
import { bookBytes, TABLE_BOOKS } from '../support/books';
import { evaluateBook, FORMULAS, open, scoreFile, value } from '../support/chain';
import type { XlsxFile } from '../../src/hosts/xlsx/file';

const SAMPLE = path.join(import.meta.dirname, '../../examples/项目支出绩效自评表.xlsx');

const final = (file: XlsxFile) => planFinal(evaluateBook(value(file.book())), value(file.book()), null);

/** All that the sheets of a workbook show, cell by cell, but for our own paper. */
function shown({ sheets }: Book): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const sheet of sheets) {
    if (sheet.name.startsWith('自评底稿')) continue;
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const { value: number, text, numberFormat } = sheet.cellAt(row, column);
        if (text !== '') cells[`${sheet.name}!${formatAddress({ row, column })}`] = [number, text, numberFormat];
      }
    }
  }
  return cells;
}

const formulasIn = ({ sheets }: Book): string[] =>
  sheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (__, column) => sheet.cellAt(row, column).formula),
    )
      .flat()
      .filter((formula) => formula !== null),
  );

describe('the copy that is sent out', () => {
  it.each(TABLE_BOOKS)('%s: shows what the scored file shows, and holds nothing of ours', (name) => {
    const before = open(bookBytes(name));
    const scored = scoreFile(before, { ...FORMULAS, workingPaper: true }).file;
    const { changes, open: places } = final(scored);
    // What a template itself has in it (slots, errors) keeps its copy back, and is no matter of this law.
    const own = places.filter(({ why }) => why.id === 'final.not-fresh');
    expect(own.map(({ address, why }) => [formatAddress(address), say(why)])).toEqual([]);
    const copy = value(scored.apply(changes));
    expect(shown(value(copy.book()))).toEqual(shown(value(scored.book())));
    expect(value(copy.book()).names).toEqual(value(before.book()).names);
    expect(value(copy.book()).sheets.map((sheet) => sheet.name)).toEqual(
      value(before.book()).sheets.map((sheet) => sheet.name),
    );
    // Nor do the words of the working paper stay in the package, where nobody sees them.
    const words = Object.entries(unzipSync(copy.bytes())).flatMap(([part, bytes]) =>
      part.endsWith('.xml') && strFromU8(bytes).includes('自评底稿') ? [part] : [],
    );
    expect(words).toEqual([]);
    // The template's own formulas stay, and none is left that was not there.
    expect(formulasIn(value(copy.book())).sort()).toEqual(formulasIn(value(before.book())).sort());
  });

  it('is told of with a total that is only known so far: it would be taken for the whole', () => {
    // One row of the sample waits for a person.
    const scored = scoreFile(open(new Uint8Array(readFileSync(SAMPLE)))).file;
    const told = final(scored).remarks.map((remark) => say(remark));
    expect(told).toEqual([
      '项目支出绩效自评表!H24 的总分还不是最后的：暂计 79.34（尚有 10 分未定）。副本里它是固定的数，以后补上得分也不会变。',
    ]);
    const whole = scoreFile(open(bookBytes('chongqing-flat-list'))).file;
    expect(final(whole).remarks).toEqual([]);
  });

  it('is kept back by an open slot, an error and a result that is not fresh, each with its cell', () => {
    const scored = scoreFile(open(bookBytes('standard-form-2020'))).file;
    const book = value(scored.book());
    const [evaluation] = evaluateBook(book);
    const row = evaluation?.indicators.find(({ written }) => written !== null)?.indicator ?? expect.fail();
    const { score, reason, actual } = row.cells;
    const sheet = evaluation?.table.sheet ?? '';
    if (!score || !reason || !actual) expect.fail('no cells');
    const cellOf = (at: { row: number; column: number }) => {
      const { value: now, formula } =
        book.sheets.find((one) => one.name === sheet)?.cellAt(at.row, at.column) ?? expect.fail();
      return { value: now, formula };
    };
    const edited = value(
      scored.apply([
        {
          kind: 'cell',
          sheet,
          address: reason,
          before: cellOf(reason),
          after: { value: '因【原因】未完成。', formula: null },
        },
        {
          kind: 'cell',
          sheet,
          address: score,
          before: cellOf(score),
          after: { value: null, formula: cellOf(score).formula },
        },
      ]),
    );
    const ids = final(edited).open.map(({ address, why }) => [formatAddress(address), why.id]);
    expect(ids).toContainEqual([formatAddress(reason), 'final.open-slot']);
    expect(ids).toContainEqual([formatAddress(score), 'final.not-fresh']);
  });
});
