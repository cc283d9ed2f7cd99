import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuleText } from '../../src/printed';
import { MORE_NOTES, MORE_ROWS } from './moreTexts';
import { written } from './notation';
import {
  ALL_OR_NOTHING,
  DEVIATION,
  EXECUTION,
  HEADS,
  LOSS,
  OVER,
  PROPORTION,
  STEPS,
  TABLE_WIDE,
  UNREAD,
} from './texts';

/** Of execution there is but one figure, and proportion is what a rule set calls linear. */
const ofExecution = (said: string): string =>
  said.replaceAll('execution prop', 'execution linear').replaceAll(/execution steps \w+ /g, 'execution steps ');

const ROWS = [...PROPORTION, ...ALL_OR_NOTHING, ...STEPS, ...LOSS, ...OVER, ...DEVIATION, ...UNREAD, ...MORE_ROWS];

describe('a scoring standard beside a row', () => {
  it.each(ROWS)('$text', ({ name, text, is }) => {
    const said = written(readRuleText(text, { kind: 'row', name: name ?? '' }));
    expect(said.replaceAll('rows all ', '')).toBe(is);
  });
});

describe('a sentence of the notes', () => {
  it.each([...EXECUTION, ...TABLE_WIDE, ...MORE_NOTES])('$text', ({ text, is }) => {
    const said = written(readRuleText(text, { kind: 'note' }));
    expect(ofExecution(said)).toBe(is);
  });
});

describe('a title or a label', () => {
  it.each(HEADS)('$text', ({ text, is }) => {
    const said = written(readRuleText(text, { kind: 'head' }));
    expect(ofExecution(said)).toBe(is);
  });
});

/** Full-width letters for half-width ones, as a Chinese keyboard gives them. */
const fullWidth = (text: string): string =>
  text.replace(/[0-9%<>=(),;]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

describe('whatever the words', () => {
  const readable = ROWS.filter(({ is }) => is !== '-');

  it('reads a standard in the same way however its signs and blanks are typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readable), fc.nat(), ({ name = '', text }, seed) => {
        const at = seed % text.length;
        const place = { kind: 'row', name } as const;
        const plain = written(readRuleText(text, place));
        expect(written(readRuleText(fullWidth(text), place))).toBe(plain);
        expect(written(readRuleText(`${text.slice(0, at)} ${text.slice(at)}`, place))).toBe(plain);
      }),
    );
  });

  it('gives no rule once a stretch stands in it that it does not know', () => {
    const strange = fc.constantFrom('经专家认定', '情节严重的', '视具体情况', '除不可抗力外', '由主管部门核定');
    fc.assert(
      fc.property(fc.constantFrom(...readable), strange, fc.boolean(), ({ name = '', text }, words, first) => {
        const mixed = first ? `${words}，${text}` : `${text}，${words}`;
        expect(readRuleText(mixed, { kind: 'row', name }).rules).toEqual([]);
      }),
    );
  });
});
