import { describe, expect, it } from 'vitest';
import { checkReportText, checkTables, referToTable, spell } from '../../../src/checks';
import { proposeRuleSet } from '../../../src/rules';
import { recognise } from '../../../src/layout';
import { evaluate } from '../../../src/scoring';
import { bookOf } from '../../support/gridSheet';
import { filled } from '../forms';

/** What a report that says so many points is told, beside the standard form with that total. */
function told(total: number, said: string): string[] {
  const book = bookOf(filled({ H20: total }));
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  const findings = checkReportText([`科普活动经费绩效自评得分${said}分。`], evaluations);
  return referToTable(findings, checkTables(book, tables, evaluations)).map(({ expected }) => spell(expected));
}

describe('a figure of a report held against a cell that the table itself contradicts', () => {
  it('refers to that cell first', () => {
    expect(told(89.5, '99.5')).toEqual(['89.5（表中 自评表!H20 本身有误，应为 99.5，请先改表）']);
  });

  it('is held against a right cell as ever', () => {
    expect(told(99.5, '95')).toEqual(['99.5']);
  });
});
