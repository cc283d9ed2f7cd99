import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/model/change';
import type { JournalStep } from '../../../src/taskpane/session/journal';
import { dropLastStep, JOURNAL_KEY, readJournal, recordStep, summarise } from '../../../src/taskpane/session/journal';

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

describe('the journal', () => {
  it('takes steps up and gives the newest back first', () => {
    const first = recordStep(null, step('一'));
    expect(first).toMatchObject({ kind: 'setting', key: JOURNAL_KEY, before: null });
    const second = recordStep(first.after, step('二', 2));
    expect(second.before).toBe(first.after);
    expect(readJournal(second.after)).toEqual([step('一'), step('二', 2)]);
    expect(summarise(second.after)).toEqual([
      { kind: 'score', cells: 1 },
      { kind: 'score', cells: 2 },
    ]);
    expect(dropLastStep(second.after)).toMatchObject({ before: second.after, after: first.after });
    expect(dropLastStep(first.after).after).toBeNull();
  });

  it('gives up old steps when it grows too long, never the newest', () => {
    const long = 'x'.repeat(600_000);
    const first = recordStep(null, step(long)).after;
    expect(readJournal(recordStep(first, step(long)).after)).toHaveLength(1);
    const huge = recordStep(first, step('x'.repeat(2_000_000))).after;
    expect(readJournal(huge)).toHaveLength(1);
  });

  it.each([
    ['nothing', null],
    ['no JSON', 'x'],
    ['another version', '{"version":2,"steps":[]}'],
    ['no steps', '{"version":1}'],
    ['steps of another kind', '{"version":1,"steps":[{"kind":"other","changes":[]},1,null]}'],
  ])('is empty for %s', (_, text) => {
    expect(readJournal(text)).toEqual([]);
  });
});
