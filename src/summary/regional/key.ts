import type { Indicator, SelfEvaluationTable } from '../../layout';
import { normaliseLabel } from '../../text';

/**
 * What makes two rows of two tables the same indicator: the levels above it, the row that it is a part of, and its name, each without
 * numbering, brackets and spaces. Rows of one table that would be the same are told apart by their order.
 */
export function keysOf(table: SelfEvaluationTable): ReadonlyMap<string, Indicator> {
  const names = new Map(table.indicators.map(({ row, name }) => [row, name]));
  const keys = new Map<string, Indicator>();
  for (const indicator of table.indicators) {
    const parent = indicator.parentRow === null ? [] : [names.get(indicator.parentRow) ?? ''];
    const key = [...indicator.path, ...parent, indicator.name].map(normaliseLabel).join('/');
    let own = key;
    for (let number = 2; keys.has(own); number++) own = `${key}#${number}`;
    keys.set(own, indicator);
  }
  return keys;
}
