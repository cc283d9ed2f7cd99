import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asAsc,
  compact,
  fold,
  halfWidth,
  normaliseLabel,
  oneLine,
  sentenceLine,
  spacedLine,
  squeeze,
  terminalLine,
  withoutBlanks,
  withoutBrackets,
  withoutCode,
  withoutNumbering,
  withoutPunctuation,
} from '../../src/text';

/** Letters of forms: Chinese and Latin ones, both widths, brackets, look-alikes, blanks of all kinds, breaks and control characters. */
const LETTERS =
  '产出指标年度值表ABc０１23％%，,；;。.：:（）()【】〔〕［］[]★*☆—–―-－~〜＋+≥＞>○〇·・"“”\'/∕ \t\n\r　\u00a0\u200b\u2028\ufeff\u0007';
const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 24 }).map((letters) => letters.join(''));
const law = (check: (text: string) => void): void => fc.assert(fc.property(texts, check), { seed: 5, numRuns: 500 });

describe('a form of a text is its own form', () => {
  it.each([
    ['fold', fold],
    ['squeeze', squeeze],
    ['halfWidth', halfWidth],
    ['asAsc', asAsc],
    ['compact', compact],
    ['oneLine', oneLine],
    ['sentenceLine', sentenceLine],
    ['spacedLine', spacedLine],
    ['terminalLine', terminalLine],
    ['withoutBlanks', withoutBlanks],
    ['withoutBrackets', withoutBrackets],
    ['withoutPunctuation', withoutPunctuation],
  ] as const)('%s', (_, form) => {
    law((text) => {
      expect(form(form(text))).toBe(form(text));
    });
  });
});

describe('what a form keeps and drops', () => {
  it('folds letter for letter', () => {
    law((text) => {
      expect(fold(text)).toHaveLength(text.length);
    });
    expect(fold('５９１，２３０；〔≥９６％〕－1–2')).toBe('591，230；(≥96%)-1—2');
  });

  it('leaves no blank and no break in a key or between words that are compared', () => {
    law((text) => {
      for (const form of [squeeze, compact, normaliseLabel, withoutBlanks, withoutPunctuation]) {
        expect(form(text)).not.toMatch(/\s/);
      }
    });
  });

  it('leaves one line', () => {
    law((text) => {
      for (const line of [oneLine, sentenceLine, spacedLine, terminalLine])
        expect(line(text)).not.toMatch(/[\r\n\u2028\u2029]|^ | $| {2}/);
      expect(terminalLine(text)).not.toMatch(/\p{Cc}/u);
    });
  });

  it('treats a break as the kind of text wants it', () => {
    const text = ' 产出\n  指标 A\tB\u0007 ';
    expect(oneLine(text)).toBe('产出指标 A B\u0007');
    expect(sentenceLine(text)).toBe('产出指标A B\u0007');
    expect(spacedLine(text)).toBe('产出 指标 A B\u0007');
    expect(terminalLine(text)).toBe('产出 指标 A B');
    expect(oneLine('财政 资金')).toBe('财政 资金');
    expect(sentenceLine('财政 资金')).toBe('财政资金');
  });

  it('keeps the full-width comma only where places count', () => {
    expect([fold('591，230'), halfWidth('591，230'), asAsc('591，230')]).toEqual(['591，230', '591,230', '591,230']);
  });

  it('changes for ASC() nothing but full-width signs and the full-width blank', () => {
    expect(asAsc('＋１２．５％　①㎡–−')).toBe('+12.5% ①㎡–−');
    expect(halfWidth('①㎡')).toBe('1m2');
  });

  it('drops punctuation where a cell is copied by hand', () => {
    expect(withoutPunctuation('“已 建立”，均已公开（１００％）。')).toBe('已建立均已公开100');
  });
});

describe('labels and names', () => {
  it('have one key however the form writes them', () => {
    const labels = fc.constantFrom('年度指标值', '实际完成值', '得分', '三级指标');
    const around = fc.constantFrom('', ' ', '\n', '　', '\u200b');
    fc.assert(
      fc.property(
        labels,
        around,
        fc.constantFrom('', '（A）', '(分)', '【注】'),
        fc.constantFrom('', ':', '：', '；'),
        (label, blank, bracket, end) => {
          const [first = '', ...rest] = label;
          expect(normaliseLabel(`★${first}${blank}${rest.join('')}${bracket}${blank}${end}`)).toBe(label);
        },
      ),
      { seed: 6 },
    );
  });

  it.each([
    ['一、项目名称：', '项目名称'],
    ['2.年度目标', '年度目标'],
    ['2.5', '2.5'],
    ['得分（按实际', '得分'],
    ['（按实际', '(按实际'],
  ])('the key of %s is %s', (text, key) => {
    expect(normaliseLabel(text)).toBe(key);
  });

  it('lose brackets inside of brackets', () => {
    expect(withoutBrackets('资金(含(上年)结转)数(万元)')).toBe('资金数');
    expect(withoutBrackets('资金)(数')).toBe('资金)(数');
  });

  it('lose the code or the number before them, and never all of themselves', () => {
    expect(withoutCode('203045-第一中学')).toBe('第一中学');
    expect(withoutCode('2024-2025')).toBe('2024-2025');
    expect(withoutNumbering('★指标1：培训人次')).toBe('培训人次');
    expect(withoutNumbering('指标100%完成')).toBe('指标100%完成');
    law((text) => {
      if (text.trim() !== '') expect(withoutNumbering(text).trim()).not.toBe('');
    });
  });
});
