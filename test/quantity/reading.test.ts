import { describe, expect, test } from 'vitest';
import { printQuantity, readText } from '../../src/quantity';
import { dates } from './cases/dates';
import { many } from './cases/many';
import { operators } from './cases/operators';
import { slips } from './cases/slips';
import { units } from './cases/units';
import { casesOf, describeQuantity } from './describe';

describe.each(Object.entries({ operators, units, dates, many, slips }))('reads %s', (_name, lines) => {
  test.each(casesOf(lines))('"$text" ($context.role): $expected', ({ text, context, expected }) => {
    const quantity = readText(text, context);
    expect(describeQuantity(quantity)).toBe(expected);
    expect(printQuantity(quantity)).toBe(text);
  });
});
