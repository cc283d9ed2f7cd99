import { expect, it } from 'vitest';
import { actualText, targetText } from '../../src/layout/written';
import { row, table } from '../support/tables';

const written = (...args: Parameters<typeof row>): string => {
  const [indicator] = table(row(...args)).indicators;
  return indicator ? `${targetText(indicator)} → ${actualText(indicator)}` : '';
};

it('puts together what a form has in columns of its own: operator, number, unit', () => {
  expect(written('300', '330', 10, { operator: '≥', unit: '天' })).toBe('≥300天 → 330天');
  expect(written('100', '98%', 10, { operator: '═', unit: '%' })).toBe('=100% → 98%');
  expect(written('0.4163', '0.4163', 10, { operator: '≤', unit: '万元' })).toBe('≤0.4163万元 → 0.4163万元');
});

it('leaves words and what stands in one cell as they are written', () => {
  expect(written('好坏', '好', 10, { operator: '定性', unit: '' })).toBe('好坏 → 好');
  expect(written('≧ 3 个', '3个')).toBe('≧ 3 个 → 3个');
  expect(written('2024年12月底前', '已完成', 10, { operator: '', unit: '' })).toBe('2024年12月底前 → 已完成');
});
