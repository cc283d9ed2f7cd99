import { describe, expect, it } from 'vitest';
import { formulasOf } from '../../src/checks';
import { formulasJson } from '../../src/cli/json/formulas';
import { plain } from '../../src/cli/paint';
import { formulaLines } from '../../src/cli/readable/formulas';
import { voice } from '../../src/cli/say';
import { recognise } from '../../src/layout';
import type { Sheet } from '../../src/model/sheet';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { filled } from '../checks/forms';
import { bookOf } from '../support/gridSheet';

function columnsOf(sheet: Sheet) {
  const book = bookOf(sheet);
  return formulasOf(
    book,
    recognise(book).map((table) => evaluate(table, proposeRuleSet(table))),
  );
}

const short = columnsOf(filled({ H20: { formula: '=SUM(I6,H13:H18)', value: 89.5 } }));
const style = { voice: voice('zh'), columns: 120, paint: plain };

describe('the formulas of a file', () => {
  it('stand in the JSON with their cells and what is odd', () => {
    expect(formulasJson(short)).toEqual([
      {
        sheet: '自评表',
        role: 'total',
        sound: false,
        groups: [
          {
            formula: '=SUM(I6,H13:H18)',
            relative: '=SUM(R[-14]C[1],R[-7]C[0]:R[-2]C[0])',
            cells: ['H20'],
            odd: ['range-short'],
          },
        ],
      },
    ]);
  });

  it('stand in lines for a person, what is odd in words', () => {
    expect(formulaLines(short, style).join('\n')).toContain('H20 =SUM(I6,H13:H18) 求和漏了行');
  });

  it('a table without any says nothing', () => {
    expect(formulaLines(columnsOf(filled()), style)).toEqual([]);
  });
});
