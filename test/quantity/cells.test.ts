import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/model/cell';
import { readQuantity } from '../../src/quantity';
import { describeQuantity } from './describe';

interface CellCase {
  readonly value: CellValue;
  readonly text?: string;
  readonly format?: string;
  readonly formula?: string;
  readonly unit?: string;
  readonly role?: 'target' | 'actual';
  readonly expected: string;
}

const CASES: readonly CellCase[] = [
  { value: 25, expected: 'number · 25 ·' },
  { value: 25, unit: '项', expected: 'number · 25 项' },
  { value: 0.95, text: '95%', format: '0%', expected: 'number · 95 %' },
  { value: 0.9647, text: '96%', format: '0%', expected: 'number · 96.47 %' },
  { value: 0.57, text: '57.00%', format: '0.00%', unit: '%', expected: 'number · 57 %' },
  { value: 1, text: '100%', format: '0%', expected: 'number · 100 %' },
  { value: 0.95, expected: 'number · 0.95 ·' },
  { value: 0.95, unit: '%', expected: 'ambiguous fraction-or-percent → · 95 %' },
  { value: 1, unit: '%', expected: 'ambiguous fraction-or-percent → · 100 %' },
  { value: 0, unit: '%', expected: 'number · 0 %' },
  { value: 95, unit: '%', expected: 'number · 95 %' },
  { value: 0.9, unit: '‰', expected: 'number · 0.9 ‰' },
  { value: 14, text: '14个', format: '0"个"', expected: 'number · 14 个' },
  { value: 14, text: '≥14个', format: '"≥"0"个"', role: 'target', expected: 'number >= 14 个' },
  { value: 95, text: '95%', format: '0"%"', expected: 'number · 95 %' },
  { value: 1234.567, text: '1,234.57万元', format: '#,##0.00"万元"', expected: 'number · 1234.567 万元' },
  { value: 1234567, text: '123.4万元', format: '0!.0,"万元"', expected: 'ambiguous shown-differs → · 123.4 万元' },
  { value: 1234.5, text: ' 1,234.50 ', format: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ', expected: 'number · 1234.5 ·' },
  { value: 12, text: '12', format: 'G/通用格式', expected: 'number · 12 ·' },
  { value: 12, text: '####', unit: '项', expected: 'number · 12 项' },
  { value: -3, text: '-3', expected: 'number · -3 · !negative' },
  { value: 2024, unit: '年', expected: 'date 2024-·-· ·' },
  { value: 2024.12, expected: 'ambiguous date-or-number' },
  { value: 45657, text: '2024/12/31', format: 'yyyy/m/d', expected: 'date 2024-12-31 ·' },
  { value: 45657, text: '2024年12月', format: 'yyyy"年"m"月"', expected: 'date 2024-12-· ·' },
  { value: 45657, text: '31-Dec-24', format: 'd-mmm-yy', expected: 'date 2024-12-31 ·' },
  { value: 45657, text: '45657', format: 'General', expected: 'number · 45657 ·' },
  // The 1904 system shows another day for the same number: what the person sees counts.
  { value: 44195, text: '2024-12-31', format: 'yyyy-mm-dd', expected: 'date 2024-12-31 ·' },
  { value: 46183, text: '6月10日', format: 'm"月"d"日"', unit: '元/套', expected: 'ambiguous number-became-date' },
  { value: 0.5, text: '12:00', format: 'h:mm', expected: 'ambiguous time-of-day' },
  { value: -1, text: '####', format: 'yyyy/m/d', expected: 'ambiguous no-such-date' },
  { value: '≥3个', text: '≥3个', role: 'target', expected: 'number >= 3 个' },
  { value: 1, text: '100%', formula: '=100%', format: '0%', role: 'target', expected: 'number = 100 %' },
  { value: null, text: '', formula: '=100%', role: 'target', expected: 'number = 100 %' },
  { value: 5, text: '5', formula: '=5', unit: '个', role: 'target', expected: 'number = 5 个' },
  { value: 1, text: '100%', formula: '=100%', format: '0%', expected: 'number = 100 %' },
  { value: 10, text: '10', formula: '=5*2', role: 'target', expected: 'number · 10 ·' },
  { value: '14次', text: '14次', formula: '=A1&"次"', expected: 'number · 14 次' },
  { value: null, text: '', formula: '=A1/B1', expected: 'ambiguous formula-without-result' },
  { value: { error: '#DIV/0!' }, text: '#DIV/0!', formula: '=A1/B1', expected: 'ambiguous cell-error' },
  { value: true, text: 'TRUE', expected: 'ambiguous true-or-false' },
  { value: null, text: '', expected: 'none' },
  { value: '', text: '', formula: '=""', expected: 'none' },
];

describe('reads cells', () => {
  test.each(CASES)('$value shown $text as $format, formula $formula, unit $unit: $expected', (cell) => {
    const quantity = readQuantity(
      {
        value: cell.value,
        formula: cell.formula ?? null,
        text: cell.text ?? String(cell.value),
        numberFormat: cell.format ?? 'General',
      },
      { role: cell.role ?? 'actual', unitText: cell.unit ?? null },
    );
    expect(describeQuantity(quantity)).toBe(cell.expected);
  });
});
