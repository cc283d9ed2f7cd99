import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Decisions } from '../../src/decisions/stored';
import { NO_DECISIONS, readDecisions, writeDecisions } from '../../src/decisions/stored';

const ANSWER: Answer = { row: 7, name: '就业', target: '≥30人', actual: '满意', choice: { kind: 'ratio', ratio: 0.8 } };

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
          ],
        },
      },
      corrections: [{ sheet: '表', headerRow: 3, columns: { score: null, actual: 4 }, rows: { 9: 'ignore' } }],
    };
    expect(readDecisions(writeDecisions(decisions))).toEqual(decisions);
  });

  it('leave no setting behind when there are none', () => {
    expect(writeDecisions(NO_DECISIONS)).toBeNull();
    expect(writeDecisions({ tables: { '表#1': { answers: [] } }, corrections: [] })).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"version":1'],
    ['another version', '{"version":2,"tables":{"表#1":{"rules":"hubei"}}}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('are none for %s', (_, text) => {
    expect(readDecisions(text)).toEqual(NO_DECISIONS);
  });

  it.each([
    ['a share above 1', { ...ANSWER, choice: { kind: 'ratio', ratio: 1.2 } }],
    ['a share that is a text', { ...ANSWER, choice: { kind: 'ratio', ratio: '1' } }],
    ['a reading without its value', { ...ANSWER, choice: { kind: 'reading', actual: { unit: '人' } } }],
    ['an unknown kind', { ...ANSWER, choice: { kind: 'guess' } }],
    ['a row before the first', { ...ANSWER, row: -1 }],
    ['no texts', { row: 1, choice: { kind: 'parts' } }],
  ])('leave out an answer with %s and keep the others', (_, broken) => {
    const text = JSON.stringify({ version: 1, tables: { '表#1': { answers: [broken, ANSWER] } }, corrections: [] });
    expect(readDecisions(text).tables['表#1']?.answers).toEqual([ANSWER]);
  });

  it.each([
    ['a column that is a text', { sheet: '表', headerRow: 3, columns: { score: 'H' } }],
    ['no sheet', { headerRow: 3, columns: {} }],
    ['a row role nobody knows', { sheet: '表', headerRow: 3, columns: {}, rows: { 4: 'total' } }],
  ])('leave out a correction with %s', (_, broken) => {
    expect(readDecisions(JSON.stringify({ version: 1, corrections: [broken] })).corrections).toEqual([]);
  });

  it('never keep the pane from opening, whatever the setting holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => writeDecisions(readDecisions(text))).not.toThrow();
      }),
    );
  });
});
