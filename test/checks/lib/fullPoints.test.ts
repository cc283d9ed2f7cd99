import { describe, expect, test } from 'vitest';
import { filled } from '../forms';
import { findingsOf } from '../testCheck';
import { fullPoints } from './fullPointsCases';

const cases = fullPoints
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.split('|').map((part) => part.trim()));

const SAID: Readonly<Record<string, string>> = { info: 'hint', error: 'error', warning: 'warning' };

describe('full points a little short of the target', () => {
  test.each(cases)(
    '%s points at %s%%, printed %s among %s: %s',
    (points = '', rate = '', printed = '', others = '', expected = '') => {
      const [first = '', second = '', third = ''] = others.split(' ');
      const sheet = filled({
        ...{ E13: '≥10000人', F13: `${Math.round(Number(rate) * 100)}人`, G13: Number(points), H13: Number(printed) },
        ...{ G14: 10, H14: Number(first), F14: first === '10' ? '96%' : '90.4%' },
        ...{ G16: 10, H16: Number(second), G17: 10, H17: Number(third) },
      });
      const found = findingsOf(sheet, 'full-score-unmet').filter(
        ({ place }) => place.kind === 'cell' && place.address.row === 12,
      );
      expect(found.length === 0 ? 'none' : SAID[found[0]?.severity ?? '']).toBe(expected);
    },
  );
});
