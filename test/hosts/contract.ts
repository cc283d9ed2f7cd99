import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { Host, HostErrorCode, Outcome } from '../../src/hosts/host';
import type { Address } from '../../src/model/address';
import { formatAddress, parseAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import type { CellChange, CellContent, Change, SheetChange } from '../../src/model/change';
import { EMPTY_CONTENT, invertAll } from '../../src/model/change';
import { say } from '../../src/texts/note';
import { differences } from './sameBook';
import { JOURNAL } from '../../src/settings';
import { written as journalText } from '../settings/written';
import { bookBytes, withExtra } from '../support/books';
import { runs } from '../support/runs';

/** A host with a workbook open, and what a person does to that workbook behind its back. */
export interface Running {
  readonly host: Host;
  /** The person enters something into a cell; null for a host where nobody does (a file). */
  readonly type: ((sheet: string, address: Address, entered: string | number) => void) | null;
}

/** How the contract gets a host: with the workbook of these bytes open. */
export interface Bench {
  readonly title: string;
  open(bytes: Uint8Array): Promise<Running>;
  /** What the book does not tell and a person sees or finds again: heights of rows, settings. By place. */
  beside(host: Host): Promise<unknown>;
  /** Saves and opens again; absent where the program that has the workbook does that. */
  readonly reopen?: (host: Host) => Promise<Running>;
  /** Whether formulas show what they showed when a step is taken back, though nothing calculates. */
  readonly keepsResults: boolean;
}

const READ = withExtra([
  'rich',
  'rich-libreoffice',
  'department-overall-blank',
  'department-overall-reported',
  'regional-transfer-reported',
  'guangdong-scoring-reported',
  'sichuan-nine-tables',
  'standard-form-2020',
]);
const TIANJIN = '整体支出绩效自评表';

export function at(address: string): Address {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`no address ${address}`);
  return parsed;
}

export function write(
  sheet: string,
  address: string,
  after: CellContent,
  before: CellContent = EMPTY_CONTENT,
): CellChange {
  return { kind: 'cell', sheet, address: at(address), before, after };
}

export function plainly(value: CellContent['value']): CellContent {
  return { value, formula: null };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${say(outcome.error.note)}`);
  return outcome.value;
}

function bookOf(bytes: Uint8Array): Book {
  return valueOf(valueOf(openXlsx(bytes)).book());
}

function cell(book: Book, sheet: string, address: string) {
  const { row, column } = at(address);
  const found = findSheet(book, sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.cellAt(row, column);
}

/** The law of every host. */
export function hostContract(bench: Bench): void {
  describe(`the contract of a host: ${bench.title}`, () => {
    let host: Host;
    let type: Running['type'];
    const open = async (name: string): Promise<Book> => {
      const bytes = bookBytes(name);
      ({ host, type } = await bench.open(bytes));
      return valueOf(await host.read());
    };
    const refusal = async (
      changes: readonly Change[],
      code: HostErrorCode,
      cells: readonly string[],
    ): Promise<string> => {
      const before = valueOf(await host.read());
      const outcome = await host.apply(changes);
      expect(outcome.ok).toBe(false);
      if (outcome.ok) return '';
      const sentence = say(outcome.error.note);
      expect(sentence).not.toMatch(/\{\w+\}/);
      expect({
        code: outcome.error.code,
        cells: (outcome.error.cells ?? []).map(({ address }) => formatAddress(address)),
      }).toEqual({
        code,
        cells,
      });
      expect(differences(before, valueOf(await host.read()), 'contents')).toEqual([]);
      return sentence;
    };

    describe('reads', () => {
      test.each(READ)('%s as it stands in the file', async (name) => {
        const book = await open(name);
        expect(differences(bookOf(bookBytes(name)), book)).toEqual([]);
      });

      test('the same again after a quick reading', async () => {
        const book = await open('sichuan-nine-tables');
        expect(differences(book, valueOf(await host.read({ quick: true })))).toEqual([]);
      });
    });

    describe('writes and takes back', () => {
      let before: Book;
      beforeEach(async () => {
        before = await open('department-overall-blank');
      });

      test('numbers, texts, formulas, formats', async () => {
        const changes: Change[] = [
          write(TIANJIN, 'H16', { value: 1, formula: '=ROUND(MIN(1,14/10)*G16,2)' }),
          write(
            TIANJIN,
            'H17',
            { value: 0.5, formula: null, numberFormat: '0.00' },
            { ...EMPTY_CONTENT, numberFormat: 'General' },
          ),
          write(TIANJIN, 'H18', plainly(2)),
          write(TIANJIN, 'I16', plainly('年初设定的目标偏低。')),
        ];
        valueOf(await host.apply(changes));
        const after = valueOf(await host.read());
        expect(cell(after, TIANJIN, 'H16').formula).toBe('=ROUND(MIN(1,14/10)*G16,2)');
        expect(cell(after, TIANJIN, 'H17')).toMatchObject({ value: 0.5, text: '0.50', numberFormat: '0.00' });
        expect(cell(after, TIANJIN, 'H18').value).toBe(2);
        expect(cell(after, TIANJIN, 'I16').value).toBe('年初设定的目标偏低。');
        valueOf(await host.apply(invertAll(changes)));
        expect(differences(before, valueOf(await host.read()), 'contents')).toEqual([]);
      });

      test.each([
        '=1+1',
        '+5项',
        '-5%',
        '@某人',
        '1-2',
        '2024-12-31',
        '12月31日',
        '100%',
        '007',
        '1,234',
        'TRUE',
        "'引号",
        '#N/A',
      ])('the text %s stays a text', async (text) => {
        const changes = [write(TIANJIN, 'I16', plainly(text))];
        valueOf(await host.apply(changes));
        expect(cell(valueOf(await host.read()), TIANJIN, 'I16')).toMatchObject({ value: text, formula: null });
        valueOf(await host.apply(invertAll(changes)));
        expect(differences(before, valueOf(await host.read()), 'contents')).toEqual([]);
      });

      test('names of a sheet and of the workbook', async () => {
        const changes: Change[] = [
          {
            kind: 'name',
            sheet: TIANJIN,
            name: '指标值',
            before: null,
            after: `INDEX('${TIANJIN}'!$E$1:$E$500,ROW())`,
          },
          { kind: 'name', sheet: null, name: '全表', before: null, after: `'${TIANJIN}'!$A$1:$I$77` },
          write(TIANJIN, 'H16', { value: 1, formula: '=ROUND(指标值,2)' }),
        ];
        valueOf(await host.apply(changes));
        const { names } = valueOf(await host.read());
        expect(names).toContainEqual({
          name: '指标值',
          sheet: TIANJIN,
          formula: `INDEX('${TIANJIN}'!$E$1:$E$500,ROW())`,
        });
        expect(names).toContainEqual({ name: '全表', sheet: null, formula: `'${TIANJIN}'!$A$1:$I$77` });
        const renewed: Change = {
          kind: 'name',
          sheet: null,
          name: '全表',
          before: `'${TIANJIN}'!$A$1:$I$77`,
          after: `'${TIANJIN}'!$A$1`,
        };
        valueOf(await host.apply([renewed]));
        valueOf(await host.apply(invertAll([...changes, renewed])));
        expect(differences(before, valueOf(await host.read()), 'contents')).toEqual([]);
      });

      test('a highlight, which no cell shows', async () => {
        const changes: Change[] = [
          {
            kind: 'highlight',
            sheet: TIANJIN,
            before: null,
            after: {
              range: { top: 15, left: 8, bottom: 74, right: 8 },
              formula: '=$I16=""',
              fill: '#FFF2CC',
              font: '#7F6000',
            },
          },
        ];
        valueOf(await host.apply(changes));
        // A format that a person took out by hand, or that stands already, stops nothing.
        valueOf(await host.apply(changes));
        valueOf(await host.apply(invertAll(changes)));
        valueOf(await host.apply(invertAll(changes)));
        expect(differences(before, valueOf(await host.read()), 'contents')).toEqual([]);
      });

      test('a sheet of ours', async () => {
        const changes: Change[] = [workingPaper()];
        valueOf(await host.apply(changes));
        const after = valueOf(await host.read());
        expect(after.sheets.at(-1)?.name).toBe('自评底稿');
        expect(cell(after, '自评底稿', 'A1').value).toBe('自评底稿');
        expect(cell(after, '自评底稿', 'B2').formula).toBe(`='${TIANJIN}'!G16`);
        valueOf(await host.apply(invertAll(changes)));
        expect(differences(before, valueOf(await host.read()), 'contents')).toEqual([]);
      });

      test('a setting', async () => {
        const set: Change = {
          kind: 'setting',
          key: 'jxzp.rules',
          before: null,
          after: '{"id":"tianjin","备注":"<&>\\"]]>"}',
        };
        expect(valueOf(await host.setting('jxzp.rules'))).toBeNull();
        valueOf(await host.apply([set]));
        expect(valueOf(await host.setting('jxzp.rules'))).toBe(set.after);
        valueOf(await host.apply(invertAll([set])));
        expect(valueOf(await host.setting('jxzp.rules'))).toBeNull();
      });
    });

    test('law: whatever a step writes, taking it back leaves everything as it was', async () => {
      const bytes = bookBytes('department-overall-reported');
      await fc.assert(
        fc.asyncProperty(steps, fc.boolean(), async ([one, two], isReopened) => {
          ({ host } = await bench.open(bytes));
          const states: { readonly book: Book; readonly beside: unknown }[] = [];
          const written: (readonly Change[])[] = [];
          const made: (readonly Change[])[] = [];
          for (const step of [one, two]) {
            const book = valueOf(await host.read());
            states.push({ book, beside: await bench.beside(host) });
            const edited = changesOf(book, step);
            const changes = [...edited, journalled(made, [...made, edited])];
            valueOf(await host.apply(changes));
            made.push(edited);
            written.push(changes);
          }
          if (isReopened && bench.reopen) ({ host } = await bench.reopen(host));
          while (written.length > 0) {
            valueOf(await host.apply(invertAll(written.pop() ?? [])));
            const was = states.pop();
            if (!was) continue;
            const is = valueOf(await host.read());
            expect(differences(was.book, is, bench.keepsResults ? 'all' : 'contents')).toEqual([]);
            expect(await bench.beside(host)).toEqual(was.beside);
          }
        }),
        { seed: 20261130, numRuns: runs(6, 100) },
      );
    });

    describe('refuses, and writes nothing', () => {
      test('when a cell is not what the change expects', async () => {
        await open('department-overall-blank');
        const sentence = await refusal(
          [write(TIANJIN, 'H16', plainly(1)), write(TIANJIN, 'F16', plainly('15次'), plainly('13次'))],
          'changed',
          ['F16'],
        );
        expect(sentence).toContain('F16');
      });

      test('when the cell has been edited since it was written', async () => {
        await open('department-overall-blank');
        const changes = [write(TIANJIN, 'H16', plainly(1)), write(TIANJIN, 'H17', plainly(2))];
        valueOf(await host.apply(changes));
        if (type) type(TIANJIN, at('H17'), 1.5);
        else valueOf(await host.apply([write(TIANJIN, 'H17', plainly(1.5), plainly(2))]));
        await refusal(invertAll(changes), 'changed', ['H17']);
      });

      test('to write into locked cells of a protected sheet; unlocked ones can be written', async () => {
        const before = await open('rich');
        const sentence = await refusal(
          [
            write(TIANJIN, 'H8', plainly(0.5), plainly(1)),
            write(TIANJIN, 'G5', plainly(9), cell(before, TIANJIN, 'G5')),
          ],
          'protected',
          ['G5'],
        );
        expect(sentence).toContain('G5');
        const changes = [write(TIANJIN, 'H8', { value: 0.5, formula: '=1/2' }, plainly(1))];
        valueOf(await host.apply(changes));
        expect(cell(valueOf(await host.read()), TIANJIN, 'H8')).toMatchObject({
          formula: '=1/2',
          numberFormat: '0.00_ ',
        });
        valueOf(await host.apply(invertAll(changes)));
        expect(differences(before, valueOf(await host.read()), 'contents')).toEqual([]);
      });

      test('to write inside a merge', async () => {
        await open('department-overall-blank');
        await refusal([write(TIANJIN, 'B1', plainly('x'))], 'refused', ['B1']);
      });

      test('a name that is there already', async () => {
        await open('rich');
        await refusal([{ kind: 'name', sheet: null, name: '满分', before: null, after: '120' }], 'changed', []);
      });

      test('a sheet that is there already', async () => {
        await open('rich');
        await refusal([workingPaper('字典')], 'changed', []);
      });

      test('to take away a sheet of ours that was edited since', async () => {
        await open('department-overall-blank');
        valueOf(await host.apply([workingPaper()]));
        valueOf(await host.read());
        if (type) type('自评底稿', at('A5'), '核对过');
        else valueOf(await host.apply([write('自评底稿', 'A5', plainly('核对过'))]));
        await refusal(invertAll([workingPaper()]), 'changed', []);
      });

      test('a sheet that is not there', async () => {
        await open('department-overall-blank');
        await refusal([write('没有这张表', 'A1', plainly(1))], 'changed', []);
      });
    });

    describe('besides', () => {
      test('goes to a cell', async () => {
        await open('sichuan-nine-tables');
        const last = valueOf(await host.read()).sheets.at(-1);
        valueOf(await host.select(last?.name ?? '', at('C7')));
      });

      test('tells of edits of the person, not of its own', async () => {
        await open('department-overall-blank');
        if (!type) return;
        const told: string[] = [];
        const stop = host.onEdit((sheet) => told.push(sheet));
        await settled();
        valueOf(await host.apply([write(TIANJIN, 'H16', plainly(1))]));
        await settled();
        expect(told).toEqual([]);
        type(TIANJIN, at('F16'), '13次');
        await settled();
        expect(told).toEqual([TIANJIN]);
        stop();
        type(TIANJIN, at('F16'), '14次');
        await settled();
        expect(told).toEqual([TIANJIN]);
      });
    });
  });
}

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellContent['value'];
  readonly formula: string | null;
  readonly numberFormat: string | undefined;
}

const LONG_TEXT = '完成数高于年初安排，原因是年中新增任务；下一步据实调整指标值，并把新增任务列入下年度计划。'.repeat(
  2,
);
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    sheet: fc.nat(3),
    row: fc.nat(30),
    column: fc.nat(9),
    value: fc.oneof(
      fc.constantFrom(0, 1, 93.95, 1e-7, -3),
      fc.constantFrom('完成', '=1+1', '-5%', '007', LONG_TEXT, ' 空 格 ', ''),
      fc.boolean(),
      fc.constant(null),
    ),
    formula: fc.option(fc.constantFrom('=SUM($A$11:$J$31)', '=IF(A1="",0,1)'), { freq: 2 }),
    numberFormat: fc.option(fc.constantFrom('0.00', '0.0%', '@'), { nil: undefined, freq: 2 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const steps = fc.tuple(edits, edits);

/** The edits as changes that the book allows: one for a cell, none inside a merge. */
function changesOf(book: Book, wanted: readonly Edit[]): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { sheet: index, row, column, value, formula, numberFormat } of wanted) {
    const sheet = book.sheets[index % book.sheets.length];
    if (!sheet) continue;
    const address = sheet.anchorAt(row, column);
    const now = sheet.cellAt(address.row, address.column);
    const format = (one: string) => (numberFormat === undefined ? {} : { numberFormat: one });
    changes.set(`${sheet.name}!${formatAddress(address)}`, {
      kind: 'cell',
      sheet: sheet.name,
      address,
      before: { value: now.value, formula: now.formula, ...format(now.numberFormat) },
      after: { value: value === '' ? null : value, formula, ...format(numberFormat ?? '') },
    });
  }
  return [...changes.values()];
}

/** The journal, which tells a step from any other writing: with each step by one entry longer. */
const journalled = (before: readonly (readonly Change[])[], after: readonly (readonly Change[])[]): Change => ({
  kind: 'setting',
  key: JOURNAL.key,
  before: journalOf(before),
  after: journalOf(after),
});
const journalOf = (steps: readonly (readonly Change[])[]): string | null =>
  journalText(
    JOURNAL,
    steps.map((changes) => ({ kind: 'score', changes })),
  );

/** Until what was sent without waiting has come back. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

function workingPaper(name = '自评底稿'): SheetChange {
  return {
    kind: 'sheet',
    sheet: name,
    before: null,
    after: {
      name,
      cells: [
        { address: at('A1'), value: '自评底稿', formula: null, style: 'title' },
        { address: at('A2'), value: '组织调研', formula: null, style: 'text' },
        { address: at('B2'), value: 1, formula: `='${TIANJIN}'!G16`, style: 'number' },
        { address: at('C2'), value: 1.4, formula: '=14/10', style: 'percent' },
        { address: at('A3'), value: '-3 是文字', formula: null, style: 'note' },
      ],
      columnWidths: [30, 12, 12],
      frozenRows: 1,
    },
  };
}
