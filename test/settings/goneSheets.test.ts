import { describe, expect, it } from 'vitest';
import { goneSheets } from '../../src/settings';
import type { Acceptance, JournalStep } from '../../src/settings/data';
import { NO_DECISIONS } from '../../src/settings/data';
import { say } from '../../src/texts/note';

const accepted: Acceptance[] = [
  {
    check: 'total-not-sum',
    place: { kind: 'cell', sheet: '甲', cell: 'H9' },
    says: '',
    basis: [],
    alone: true,
    note: '',
  },
  {
    check: 'report-no-row',
    place: { kind: 'text', report: '报告.docx', paragraph: 1, words: '' },
    says: '',
    basis: [],
    alone: true,
    note: '',
  },
];
const content = { value: null, formula: null };
const steps: JournalStep[] = [
  {
    kind: 'score',
    changes: [
      {
        kind: 'cell',
        sheet: '乙',
        address: { row: 0, column: 0 },
        before: content,
        after: { value: 1, formula: null },
      },
      { kind: 'setting', key: 'x', before: null, after: 'y' },
      { kind: 'sheet', sheet: '自评底稿', before: null, after: null },
    ],
  },
];
const kept = { decisions: { ...NO_DECISIONS, tables: { '丙#1': {} } }, accepted, steps };

describe('what is kept of sheets that are not there', () => {
  it.each([
    [['甲', '乙', '丙'], null],
    [['乙', '丙', '改过名'], '甲'],
    [['丙'], '甲、乙'],
    [[], '丙、甲、乙'],
  ])('in a workbook with %j', (sheets, gone) => {
    const told = goneSheets(kept, sheets);
    expect(told?.args['sheets'] ?? null).toBe(gone);
    if (told) expect(say(told)).toContain(`“${gone}”`);
  });
});
