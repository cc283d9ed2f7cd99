import { describe, expect, it } from 'vitest';
import type { Answer, Decisions } from '../../src/decisions';
import { NO_DECISIONS } from '../../src/decisions';
import { DECISIONS, readKept } from '../../src/settings';
import { note } from '../../src/texts/note';
import { written } from './written';

const ANSWER: Answer = { row: 7, name: '就业', target: '≥30人', actual: '满意', choice: { kind: 'ratio', ratio: 0.8 } };
const LEFT_ASIDE = { data: NO_DECISIONS, leftAside: note('kept.decisions-damaged') };
const read = (text: string | null) => readKept(DECISIONS, text);

describe('decisions kept in the workbook', () => {
  it('come back as they were', () => {
    const decisions: Decisions = {
      tables: {
        '表#1': {
          rules: 'hubei',
          answers: [
            ANSWER,
            { ...ANSWER, row: 8, choice: { kind: 'parts' } },
            { ...ANSWER, row: 9, choice: { kind: 'reading', actual: { value: 14, unit: '亿元' } } },
            { ...ANSWER, row: 9, choice: { kind: 'reading', target: { value: 3, unit: null, operator: '>=' } } },
          ],
          causes: [{ row: 7, name: '就业', target: '≥30人', actual: '20人', cause: 'late-start' }],
        },
      },
      corrections: [{ sheet: '表', headerRow: 3, columns: { score: null, actual: 4 }, rows: { 9: 'ignore' } }],
    };
    expect(read(written(DECISIONS, decisions))).toEqual({ data: decisions, leftAside: null });
  });

  it('leave no setting behind when there are none', () => {
    expect(written(DECISIONS, NO_DECISIONS)).toBeNull();
    expect(written(DECISIONS, { tables: { '表#1': { answers: [], causes: [] } }, corrections: [] })).toBeNull();
  });

  it('are none where there is no setting', () => {
    expect(read(null)).toEqual({ data: NO_DECISIONS, leftAside: null });
  });

  it.each([
    ['no JSON', '{"version":1'],
    ['another version', '{"version":2,"tables":{"表#1":{"rules":"hubei"}}}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('are left aside for %s', (_, text) => {
    expect(read(text)).toEqual(LEFT_ASIDE);
  });

  it.each([
    ['a share above 1', { ...ANSWER, choice: { kind: 'ratio', ratio: 1.2 } }],
    ['a share that is a text', { ...ANSWER, choice: { kind: 'ratio', ratio: '1' } }],
    ['a reading without its value', { ...ANSWER, choice: { kind: 'reading', actual: { unit: '人' } } }],
    [
      'an operator nobody knows',
      { ...ANSWER, choice: { kind: 'reading', target: { value: 1, unit: null, operator: '~' } } },
    ],
    ['an unknown kind', { ...ANSWER, choice: { kind: 'guess' } }],
    ['a row before the first', { ...ANSWER, row: -1 }],
    ['no texts', { row: 1, choice: { kind: 'parts' } }],
  ])('are left aside as a whole for an answer with %s', (_, broken) => {
    const text = JSON.stringify({ version: 1, tables: { '表#1': { answers: [broken, ANSWER] } }, corrections: [] });
    expect(read(text)).toEqual(LEFT_ASIDE);
  });

  it.each([
    ['a column that is a text', { sheet: '表', headerRow: 3, columns: { score: 'H' } }],
    ['a column nobody knows', { sheet: '表', headerRow: 3, columns: { colour: 3 } }],
    ['no sheet', { headerRow: 3, columns: {} }],
    ['a row role nobody knows', { sheet: '表', headerRow: 3, columns: {}, rows: { 4: 'total' } }],
  ])('are left aside for a correction with %s', (_, broken) => {
    expect(read(JSON.stringify({ version: 1, corrections: [broken] }))).toEqual(LEFT_ASIDE);
  });
});
