import { describe, expect, it } from 'vitest';
import type { Decisions, JournalStep } from '../../src/settings/data';
import type { OwnedKind, Trust } from '../../src/settings';
import { ACCEPTANCES, changeOwned, DECISIONS, foreignIn, JOURNAL, readOwned, TEMPLATES } from '../../src/settings';
import type { Book } from '../../src/model';
import { EMPTY_CELL, Sheet } from '../../src/model';
import { personOf, textOfPerson } from '../../src/owner';
import { value } from '../support/chain';
import { ME, OTHER } from '../support/person';

const WORKBOOK = '0123456789abcdef0123456789abcdef';
const ANOTHER = 'fedcba9876543210fedcba9876543210';

const GRID = [
  ['2024年度项目支出绩效自评表', ''],
  ['项目名称', '河道整治'],
  ['主管部门', '水务局'],
  ['实施单位', '河道所'],
  ['指标', '实际完成值'],
  ['清淤长度', 12],
  ['居民满意度', '满意'],
] as const;

type Grid = readonly (readonly (string | number)[])[];
const bookOf = (grid: Grid): Book => ({
  sheets: [
    new Sheet({
      name: '表',
      rows: grid.map((line) => line.map((value) => ({ ...EMPTY_CELL, value, text: String(value) }))),
    }),
  ],
  names: [],
  date1904: false,
});
const BOOK = bookOf(GRID);
/** The grid with another value at that place. */
const changed = (row: number, column: number, to: string | number): Book =>
  bookOf(GRID.map((line, at) => (at === row ? line.map((cell, index) => (index === column ? to : cell)) : line)));

const trust = (more: Partial<Trust> = {}): Trust => ({
  person: ME,
  book: BOOK,
  workbook: WORKBOOK,
  everybody: false,
  ...more,
});

const text = <Data, Entry>(kind: OwnedKind<Data, Entry>, data: Data, person = ME): string =>
  value(changeOwned(kind, null, { data, foreign: [] }, { person, book: BOOK, workbook: WORKBOOK }))?.after ?? '';

const ANSWER = {
  ...{ row: 6, name: '居民满意度', target: '≥90%', actual: '满意' },
  choice: { kind: 'ratio', ratio: 0.9 },
} as const;
const DECIDED: Decisions = {
  tables: { '表#1': { rules: 'hubei', answers: [ANSWER] } },
  corrections: [{ sheet: '表', headerRow: 4, columns: {}, rows: { 5: 'ignore' } }],
};
const ACCEPTED = [
  {
    check: 'total-not-sum',
    place: { kind: 'cell', sheet: '表', cell: 'B6' },
    says: '[]',
    basis: ['12'],
    alone: true,
    note: '已接受',
  },
] as const;
const STEP: JournalStep = {
  kind: 'score',
  changes: [
    {
      kind: 'cell',
      sheet: '表',
      address: { row: 5, column: 1 },
      before: { value: null, formula: null },
      after: { value: 12, formula: null },
    },
  ],
};
const TEMPLATE = TEMPLATES.entry.parse({
  id: 'own',
  name: '名',
  situation: 'not-met',
  cause: '因雨停工',
  measure: '补工',
});

/** How many decisions count, of four. */
const counting = (setting: string, more: Partial<Trust>): number =>
  readOwned(DECISIONS, setting, trust(more)).counting.length;

describe('an entry', () => {
  const mine = text(DECISIONS, DECIDED);

  it('is the own one where it was made, also after the workbook was saved under another name', () => {
    expect(readOwned(DECISIONS, mine, trust())).toMatchObject({ data: DECIDED, foreign: [], leftAside: null });
  });

  it.each([
    ['another key', { person: OTHER }, 0],
    ['no key', { person: null }, 0],
    ['the own id with another key', { person: { ...OTHER, id: ME.id } }, 0],
    ['another name of the own key', { person: { ...ME, name: '新名' } }, 3],
    ['another workbook', { workbook: ANOTHER }, 0],
    ['a workbook without id', { workbook: null }, 0],
    ['another workbook of which the id was copied too', { book: changed(1, 1, '道路养护') }, 0],
    ['the table of another year', { book: changed(0, 0, '2025年度项目支出绩效自评表') }, 0],
    ['a figure filled in', { book: changed(6, 1, 0.97) }, 3],
    ['another row that is taken out', { book: changed(5, 0, '护岸长度') }, 2],
    ['another figure in the row that is taken out', { book: changed(5, 1, 3) }, 2],
    ['another title of the columns', { book: changed(4, 1, '年初目标值') }, 2],
    ['everybody believed', { person: null, workbook: null, everybody: true }, 3],
  ])('with %s', (_, more, count) => {
    expect(counting(mine, more)).toBe(count);
    expect(counting(mine, { ...more, everybody: true })).toBe(3);
  });

  it('changed by one word is nobody’s', () => {
    expect(counting(mine.replace('"ratio":0.9', '"ratio":1'), {})).toBe(2);
    expect(counting(mine.replace('hubei', 'tianjin'), {})).toBe(2);
    expect(counting(mine.replaceAll('ignore', 'indicator'), {})).toBe(2);
  });

  it('put to another sheet or kind is nobody’s', () => {
    expect(counting(mine.replaceAll('表#1', '表#2'), {})).toBe(1);
    const accepted = text(ACCEPTANCES, ACCEPTED);
    expect(readOwned(ACCEPTANCES, accepted, trust()).data).toEqual(ACCEPTED);
    expect(readOwned(ACCEPTANCES, accepted.replace('"12"', '"13"'), trust()).data).toEqual([]);
    expect(readOwned(ACCEPTANCES, accepted.replace('B6', 'B7'), trust()).data).toEqual([]);
    expect(readOwned(JOURNAL, accepted, trust()).data).toEqual([]);
  });

  it('of a journal brings back only what the own step found', () => {
    const journal = text(JOURNAL, [STEP]);
    expect(readOwned(JOURNAL, journal, trust()).data).toEqual([STEP]);
    const planted = journal.replace('"formula":null', '"formula":"=WEBSERVICE(\\"http://127.0.0.1/\\")"');
    expect(planted).not.toBe(journal);
    expect(readOwned(JOURNAL, planted, trust())).toMatchObject({ data: [], foreign: [{}] });
  });

  it('of an earlier version has no owner', () => {
    const old = JSON.stringify({ version: 2, owner: null, mark: null, data: DECIDED });
    expect(foreignIn({ [DECISIONS.key]: old }, trust())).toEqual([{ kind: 'decisions', owner: null, count: 3 }]);
    expect(counting(old, { everybody: true })).toBe(3);
  });
});

describe('what others left', () => {
  it('stays when the person keeps something, but for what the person decided anew', () => {
    const others = text(DECISIONS, DECIDED, OTHER);
    const read = readOwned(DECISIONS, others, trust());
    const own: Decisions = { tables: { '表#1': { rules: 'tianjin' } }, corrections: [] };
    const kept = value(
      changeOwned(
        DECISIONS,
        others,
        { data: own, foreign: read.foreign },
        { person: ME, book: BOOK, workbook: WORKBOOK },
      ),
    );
    const after = kept?.after ?? null;
    expect(readOwned(DECISIONS, after, trust()).data).toEqual(own);
    expect(readOwned(DECISIONS, after, trust({ person: OTHER })).counting).toHaveLength(2);
  });

  it('is told by kind and owner, its name without what acts on a terminal', () => {
    const texts = {
      [TEMPLATES.key]: text(TEMPLATES, [TEMPLATE], OTHER),
      [ACCEPTANCES.key]: text(ACCEPTANCES, ACCEPTED, { ...OTHER, name: '李\u001b[31m' }),
    };
    expect(foreignIn(texts, trust())).toEqual([
      { kind: 'acceptances', owner: { id: OTHER.id, name: '李[31m' }, count: 1 },
      { kind: 'templates', owner: { id: OTHER.id, name: '李填报' }, count: 1 },
    ]);
  });
});

describe('the file of a person', () => {
  it('is read back, and nothing else is', () => {
    expect(value(personOf(textOfPerson(ME)))).toEqual(ME);
    for (const wrong of ['', '{}', textOfPerson(ME).replace('jxzp-owner', 'x'), textOfPerson({ ...ME, key: 'ab' })]) {
      expect(personOf(wrong)).toMatchObject({ ok: false });
    }
  });
});
