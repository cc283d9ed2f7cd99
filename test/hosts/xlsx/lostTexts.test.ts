import { describe, expect, it } from 'vitest';
import type { Change, NewSheet } from '../../../src/model/change';
import { invert } from '../../../src/model/change';
import { ok, open, textsOf } from './support';
import { tiny } from './tiny';

/* With a sheet of ours go its words; a text that another sheet shows stays, however that sheet writes its number. */

const PAPER: NewSheet = {
  name: '底稿',
  cells: ['总分', '底稿的话'].map((value, column) => ({
    address: { row: 0, column },
    value,
    formula: null,
    style: 'text',
  })),
  columnWidths: [],
  frozenRows: 0,
};

function withoutPaper(cell: string): { readonly shown: unknown; readonly strings: string } {
  const file = open(tiny({ sheets: { 表: `<row r="1">${cell}</row>` }, strings: '<si><t>总分</t></si>' }));
  const change: Change = { kind: 'sheet', sheet: '底稿', before: null, after: PAPER };
  const after = ok(ok(file.apply([change])).apply([invert(change)]));
  return {
    shown: ok(after.book()).sheets[0]?.cellAt(0, 0).value,
    strings: textsOf(after.bytes())['xl/sharedStrings.xml'] ?? '',
  };
}

describe('the words of a sheet that goes', () => {
  it('go with it', () => {
    const { shown, strings } = withoutPaper('<c r="A1" t="s"><v>0</v></c>');
    expect(shown).toBe('总分');
    expect(strings).not.toContain('底稿的话');
  });

  it.each([
    ['an attribute', '<c r="A1" t="s"><v note="1">0</v></c>'],
    ['an attribute that holds an angle', '<c r="A1" t="s"><v note="a>b">0</v></c>'],
    ['a comment', '<c r="A1" t="s"><v><!-- number -->0</v></c>'],
    ['CDATA', '<c r="A1" t="s"><v><![CDATA[0]]></v></c>'],
    ['an entity', '<c r="A1" t="s"><v>&#48;</v></c>'],
    ['blanks', '<c r="A1" t = "s"><v >\n 0\n</v ></c>'],
  ])('stay where another sheet shows them with %s', (_, cell) => {
    expect(withoutPaper(cell).shown).toBe('总分');
  });
});
