import { describe, expect, it } from 'vitest';
import { ok, open, rewrite } from './support';
import { tiny } from './tiny';

const KEY = 'jxzp.journal';
const set = (key: string, before: string | null, after: string | null) =>
  [{ kind: 'setting', key, before, after }] as const;

describe('the text of a setting, as another program may have left it', () => {
  it.each([
    ['half of a surrogate pair by reference', '&#xD800;'],
    ['a control character by reference', '&#7;'],
    ['a carriage return by reference', '&#13;'],
  ])('is the same before and after another setting was written, and comes back: %s', (_, reference) => {
    const made = ok(open(tiny({ sheets: { 表: '' } })).apply(set(KEY, null, '一@二')));
    const file = open(rewrite(made.bytes(), (_part, xml) => xml.replace('一@', `一${reference}`)));
    const before = ok(file.setting(KEY));
    expect(before).toMatch(/^一.?二$/s);
    const written = ok(file.apply([...set('jxzp.templates', null, '[]'), ...set(KEY, before, '三')]));
    const back = ok(written.apply(set(KEY, '三', before)));
    expect(ok(open(back.bytes()).setting(KEY))).toBe(before);
  });
});
