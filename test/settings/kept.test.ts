import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptKind } from '../../src/settings';
import {
  ACCEPTANCES,
  changeKept,
  DECISIONS,
  HIGHLIGHTS_KEPT,
  JOURNAL,
  leftAsideOf,
  ROW_HEIGHTS,
  readKept,
  TEMPLATES,
  writeKept,
} from '../../src/settings';
import { KEPT_KEYS } from '../../src/settings/data';
import { note } from '../../src/texts/note';
import { written } from './written';

const HIGHLIGHT = {
  sheet: '表',
  highlight: { range: { top: 1, left: 1, bottom: 1, right: 1 }, formula: '=TRUE', fill: '#F8CBAD', font: null },
};

describe('the envelope', () => {
  it('says its version and its owner, whom nobody is yet', () => {
    expect(JSON.parse(written(HIGHLIGHTS_KEPT, [HIGHLIGHT]) ?? '')).toEqual({
      version: 2,
      owner: null,
      mark: null,
      data: [HIGHLIGHT],
    });
  });

  it.each([
    ['a newer version', { version: 3 }, note('kept.newer', { key: 'jxzp.highlights' })],
    ['a version that is no number', { version: '2' }, note('kept.highlights-damaged')],
    ['an owner that is no key', { owner: 7 }, note('kept.highlights-damaged')],
    ['data of another kind', { data: [{ ...HIGHLIGHT, sheet: 1 }] }, note('kept.highlights-damaged')],
    ['no data', { data: undefined }, note('kept.highlights-damaged')],
  ])('is left aside for %s', (_, change, leftAside) => {
    const text = JSON.stringify({ version: 2, owner: null, mark: null, data: [HIGHLIGHT], ...change });
    expect(readKept(HIGHLIGHTS_KEPT, text)).toEqual({ data: [], leftAside });
  });

  it('is read with an owner and a mark', () => {
    const text = JSON.stringify({ version: 2, owner: 'key', mark: 'mark', data: [HIGHLIGHT] });
    expect(readKept(HIGHLIGHTS_KEPT, text)).toEqual({ data: [HIGHLIGHT], leftAside: null });
  });
});

describe('the limit', () => {
  /** So small that the sentence tells a figure: 300 bytes. */
  const SMALL = { ...HIGHLIGHTS_KEPT, limit: 300 };
  const named = (sheet: string) => [{ ...HIGHLIGHT, sheet }];

  it('counts bytes: a longer text is neither written nor read', () => {
    expect(writeKept(SMALL, named('a'.repeat(100)))).toMatchObject({ ok: true });
    expect(writeKept(SMALL, named('表'.repeat(100)))).toEqual({
      ok: false,
      error: { code: 'too-large', note: note('kept.too-large', { limit: 0.0003 }) },
    });
    expect(changeKept(SMALL, null, named('表'.repeat(100)))).toMatchObject({ ok: false });
    const text = written(HIGHLIGHTS_KEPT, named('表'.repeat(100)));
    expect(readKept(HIGHLIGHTS_KEPT, text).leftAside).toBeNull();
    expect(readKept(SMALL, text)).toEqual({ data: [], leftAside: note('kept.highlights-damaged') });
  });
});

describe('a change of what is kept', () => {
  it('takes the place of what stands there, a damaged text included', () => {
    const after = written(HIGHLIGHTS_KEPT, [HIGHLIGHT]);
    const key = KEPT_KEYS.highlights;
    expect(changeKept(HIGHLIGHTS_KEPT, null, [HIGHLIGHT])).toEqual({
      ok: true,
      value: { kind: 'setting', key, before: null, after },
    });
    expect(changeKept(HIGHLIGHTS_KEPT, after, [HIGHLIGHT])).toEqual({ ok: true, value: null });
    expect(changeKept(HIGHLIGHTS_KEPT, '{', [])).toEqual({
      ok: true,
      value: { kind: 'setting', key, before: '{', after: null },
    });
  });
});

describe('what is left aside in a workbook', () => {
  it('is told one by one, and costs nothing else', () => {
    const texts = {
      [KEPT_KEYS.decisions]: '{"version":1}',
      [KEPT_KEYS.journal]: '{"version":1,"steps":[{"kind":"score","changes":[null]}]}',
      [KEPT_KEYS.acceptances]: null,
      [KEPT_KEYS.templates]: '{"version":9,"owner":null,"mark":null,"data":[]}',
      [KEPT_KEYS.rowHeights]: '{"表":{"12":[18,36]}}',
    };
    expect(leftAsideOf(texts, 'live')).toEqual([
      note('kept.journal-damaged'),
      note('kept.newer', { key: 'jxzp.templates' }),
    ]);
    // What Excel kept is read in a file too.
    expect(leftAsideOf(texts, 'file')).toEqual(leftAsideOf(texts, 'live'));
    expect(leftAsideOf({}, 'file')).toEqual([]);
  });
});

/** JSON that comes near to what is kept: its words as keys and values, in any order. */
const nearJson = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      0,
      1,
      2,
      3.5,
      -1,
      true,
      '',
      '表',
      'score',
      'cell',
      'ratio',
      '#F8CBAD',
      'jxzp-templates',
    ),
    fc.integer(),
    fc.string(),
  ),
  key: fc.constantFrom(
    ...['version', 'owner', 'mark', 'data', 'tables', 'corrections', 'accepted', 'steps', 'highlights', 'templates'],
    ...['kind', 'changes', 'sheet', 'address', 'row', 'column', 'before', 'after', 'value', 'formula', 'format', '12'],
    ...['__proto__', 'constructor', 'toString'],
  ),
  value: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(tie('key'), tie('value')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries as [string, unknown][])),
  ),
})).value;

function keepsTheLaws<Data>(kind: KeptKind<Data>): void {
  const check = (text: string): void => {
    const { data, leftAside } = readKept(kind, text);
    expect(kind.schema.safeParse(data).success).toBe(true);
    if (leftAside) expect(data).toBe(kind.empty);
    // What was read can be kept, and what was kept so stays the same.
    const again = written(kind, data);
    const back = readKept(kind, again);
    expect(back.leftAside).toBeNull();
    expect(written(kind, back.data)).toBe(again);
  };
  const enveloped = nearJson.map((data) => JSON.stringify({ version: 2, owner: null, mark: null, data }));
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), enveloped), check));
  fc.assert(
    fc.property(
      nearJson.map((json) => JSON.stringify(json)),
      check,
    ),
  );
}

describe('law: any text is read without a fault, and gives only what the schema holds', () => {
  it('decisions', () => keepsTheLaws(DECISIONS));
  it('acceptances', () => keepsTheLaws(ACCEPTANCES));
  it('journal', () => keepsTheLaws(JOURNAL));
  it('templates', () => keepsTheLaws(TEMPLATES));
  it('highlights', () => keepsTheLaws(HIGHLIGHTS_KEPT));
  it('row heights', () => {
    keepsTheLaws(ROW_HEIGHTS);
  });
});
