import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, scoreFile, withoutResults } from '../../support/chain';
import { bookBytes } from '../../support/books';
import { Bench, BROWSER_ABSENT } from './page';

/** A scored table without the results of its formulas: whoever shows one has calculated it. */
const scored = (name: string): Uint8Array => withoutResults(scoreFile(open(bookBytes(name))).file.bytes());

describe.skipIf(BROWSER_ABSENT !== null)('names in several workbooks', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('say in each what they say there, though names and formulas read the same', async () => {
    const [tianjin, standard] = [scored('department-overall-blank'), scored('standard-form-2020')];
    const alone = await bench.open();
    await alone.openFile('标准.xlsx', standard);
    const expected = await alone.formulas();
    await alone.close();
    expect(expected.length).toBeGreaterThan(5);
    expect(expected.filter(({ value }) => typeof value !== 'number')).toEqual([]);
    const work = await bench.open();
    await work.openFile('天津.xlsx', tianjin);
    const first = await work.formulas();
    expect(first.filter(({ value }) => typeof value !== 'number')).toEqual([]);
    await work.openFile('标准.xlsx', standard);
    expect(await work.formulas()).toEqual(expected);
    await work.openFile('天津二.xlsx', tianjin);
    expect(await work.formulas()).toEqual(first);
    await work.close();
  });
});
