import { describe, expect, it } from 'vitest';
import { findingJson } from '../../src/cli/json/findings';
import { findingLines } from '../../src/cli/readable/findings';
import { plain } from '../../src/cli/paint';
import { voice } from '../../src/cli/say';
import { filled } from '../checks/forms';
import { findingsOf } from '../checks/testCheck';

/** One wrong score, and the total that counts the right one. */
const [fault] = findingsOf(filled({ I6: 9 }), null);
if (!fault) throw new Error('nothing found');

describe('what follows from a finding', () => {
  it('is a key of it in the JSON, written as a finding is', () => {
    const json = findingJson(fault, voice('zh'));
    expect(json).toMatchObject({ check: 'rate-score-wrong', cell: 'I6' });
    expect(json.followers?.map((one) => [one.check, 'cell' in one && one.cell, one.expected])).toEqual([
      ['total-not-sum', 'H20', '99'],
    ]);
    expect(Object.keys(json.followers?.[0] ?? {})).not.toContain('followers');
  });

  it('stands below it for people, and is not counted', () => {
    const style = { voice: voice('zh'), columns: 120, paint: plain };
    const lines = findingLines({ open: [fault], accepted: [] }, style);
    expect(lines.join('\n')).toContain('错误 1');
    expect(lines.filter((line) => line.startsWith('    牵连 自评表!H20'))).toHaveLength(1);
  });
});
