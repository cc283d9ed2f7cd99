import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model/change';
import { invertAll } from '../../src/model/change';
import { JOURNAL, readKept } from '../../src/settings';
import type { JournalStep } from '../../src/settings/data';
import { note } from '../../src/texts/note';
import { written } from './written';

const change = (row: number, text: string): Change => ({
  kind: 'cell',
  sheet: '表',
  address: { row, column: 7 },
  before: { value: null, formula: null },
  after: { value: text, formula: null },
});
const step = (text: string, cells = 1): JournalStep => ({
  kind: 'score',
  changes: Array.from({ length: cells }, (_, row) => change(row, text)),
});
const read = (text: string | null) => readKept(JOURNAL, text);

/** One change of each kind, with everything that it may hold. */
const EVERY_KIND: readonly Change[] = [
  {
    kind: 'cell',
    sheet: '表',
    address: { row: 3, column: 7 },
    before: { value: { error: '#N/A' }, formula: '=NA()', numberFormat: 'General' },
    after: { value: 0.5, formula: '=1/2', numberFormat: '0.00%' },
  },
  { kind: 'name', sheet: null, name: '指标值', before: null, after: "'表'!$E$1" },
  {
    kind: 'highlight',
    sheet: '表',
    before: null,
    after: {
      range: { top: 1, left: 2, bottom: 3, right: 4 },
      formula: '=AND(TRUE)',
      fill: '#F8CBAD',
      font: null,
    },
  },
  {
    kind: 'sheet',
    sheet: '自评底稿',
    before: null,
    after: {
      name: '自评底稿',
      cells: [
        {
          address: { row: 0, column: 0 },
          style: 'link',
          value: true,
          formula: null,
          link: { file: null, place: { sheet: '表', address: { row: 3, column: 7 } } },
        },
      ],
      columnWidths: [12, 8.5],
      frozenRows: 1,
      repeatedRows: 1,
      filter: { top: 0, left: 0, bottom: 4, right: 2 },
      charts: [
        {
          title: '执行率',
          place: { top: 6, left: 0, bottom: 20, right: 6 },
          categories: { top: 1, left: 0, bottom: 4, right: 0 },
          series: [{ name: '执行率', values: { top: 1, left: 1, bottom: 4, right: 1 }, colour: '#4472C4' }],
          numberFormat: '0%',
        },
      ],
    },
  },
  { kind: 'setting', key: 'jxzp.highlights', before: '{"highlights":[]}', after: null },
];

describe('the journal', () => {
  it('gives back what was written, the newest last', () => {
    const steps = [step('一'), step('二', 2)];
    expect(read(written(JOURNAL, steps))).toEqual({ data: steps, leftAside: null });
    expect(written(JOURNAL, [])).toBeNull();
  });

  it('keeps every kind of change with all that it holds', () => {
    const steps: readonly JournalStep[] = [{ kind: 'sheet', changes: EVERY_KIND }];
    expect(read(written(JOURNAL, steps)).data).toEqual(steps);
  });

  it('counts in bytes, of which a Chinese sign takes three', () => {
    const long = step('说'.repeat(200_000));
    expect(read(written(JOURNAL, [step('一'), long, step('二')])).data).toHaveLength(3);
    expect(read(written(JOURNAL, [long, long])).data).toEqual([long]);
  });

  it('gives up old steps when it grows too long, never the newest', () => {
    const long = step('x'.repeat(600_000));
    expect(read(written(JOURNAL, [step('一'), long, step('二')])).data).toHaveLength(3);
    expect(read(written(JOURNAL, [long, long])).data).toEqual([long]);
    const huge = step('x'.repeat(2_000_000));
    expect(read(written(JOURNAL, [long, huge])).data).toEqual([huge]);
  });

  it.each([
    ['no JSON', 'x'],
    ['another version', '{"version":2,"steps":[]}'],
    ['no steps', '{"version":1}'],
    ['steps of another kind', '{"version":1,"steps":[{"kind":"other","changes":[]},1,null]}'],
    ['a change that is nothing', '{"version":1,"steps":[{"kind":"score","changes":[null]}]}'],
    ['a change that says nothing', '{"version":1,"steps":[{"kind":"score","changes":[{}]}]}'],
    ['a change of a cell without its address', '{"version":1,"steps":[{"kind":"score","changes":[{"kind":"cell"}]}]}'],
  ])('is left aside as a whole for %s', (_, text) => {
    expect(read(text)).toEqual({ data: [], leftAside: note('kept.journal-damaged') });
  });

  it.each(EVERY_KIND.flatMap((one) => Object.keys(one).map((field) => [one.kind, field] as const)))(
    'lets no %s change through that lacks its %s',
    (kind, field) => {
      const steps = EVERY_KIND.map((one) =>
        one.kind === kind ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== field)) : one,
      );
      const { data, leftAside } = read(JSON.stringify({ version: 1, steps: [{ kind: 'score', changes: steps }] }));
      expect(leftAside).toEqual(note('kept.journal-damaged'));
      expect(invertAll(data.flatMap(({ changes }) => changes))).toEqual([]);
    },
  );
});
