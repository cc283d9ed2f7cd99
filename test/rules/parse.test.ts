import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_RULE_SET, RULE_SETS, parseRuleSet } from '../../src/rules';
import { findJsonFault, placeOfValue } from '../../src/rules/jsonFault';
import { say } from '../../src/texts/note';
import { unfilledSlots } from '../support/notes';

const file = (change: (ruleSet: Record<string, unknown>) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(DEFAULT_RULE_SET)) as Record<string, unknown>;
  change(copy);
  return copy;
};
const sentence = (json: unknown): string => {
  const parsed = parseRuleSet(json);
  return parsed.ok ? 'accepted' : say(parsed.note);
};

describe('a rule file that holds a rule set is accepted', () => {
  it.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s survives export and import', (_, ruleSet) => {
    expect(parseRuleSet(JSON.stringify(ruleSet, null, 2))).toEqual({ ok: true, value: ruleSet });
  });
  it('takes the options that no built-in set uses, and a byte order mark', () => {
    const withOptions = file((r) => {
      r['executionCaps'] = [{ rateBelow: 0.8, maximum: 89 }];
      r['overDeduction'] = { from: 1.3, inclusive: true, points: 2 };
    });
    expect(sentence(`\uFEFF${JSON.stringify(withOptions)}`)).toBe('accepted');
  });
});

describe('a fault in the text of a file', () => {
  const text = (replace: string, by: string): string => JSON.stringify(DEFAULT_RULE_SET, null, 2).replace(replace, by);
  /** Line and column of the last place where a text stands, one-based. */
  const placeIn = (json: string, of: string): string => {
    const before = json.slice(0, json.indexOf(of)).split('\n');
    return `第 ${before.length} 行第 ${(before.at(-1) ?? '').length + 1} 列`;
  };
  it.each([
    ['"mode": "half-up"', '"mode": "round"', '"round"', '“小数位”（rounding.mode，'],
    ['"from": 90', '"from": "90"', '"90"', '“等级”第 1 项（grades[0].from，'],
    ['"year": 2020', '"year": "二〇二〇"', '"二〇二〇"', '“年份”（year，'],
    ['"hasScores": true', '"has\\tScores": true', '{', '“表式是否计分”（hasScores，'],
    ['"name": "优"', '"name": "优", "name": 7', '7', '“等级”第 1 项（grades[0].name，'],
    ['"total": 100', '"total": 100, "sum": { "a\\"]": [1, {}] }', '{ "a', '“分值合计”（points.sum，'],
  ])('%s → %s is named with its line and column', (from, to, at, named) => {
    const json = text(from, to);
    expect(json).toContain(to);
    expect(sentence(json)).toContain(`${named}${placeIn(json, at)}）`);
  });

  it('lies at the value that the program reads, whatever stands around it', () => {
    const path = fc.array(fc.oneof(fc.nat({ max: 3 }), fc.constantFrom('a', 'b"', '键')), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(path, fc.jsonValue({ maxDepth: 2 }), fc.nat({ max: 4 }), (steps, other, space) => {
        const value = steps.reduceRight<unknown>((inner, step) => {
          if (typeof step === 'string') return { before: other, [step]: inner, zz: other };
          return [...Array.from({ length: step }, () => other), inner, other];
        }, 'HERE-IT-IS');
        const json = JSON.stringify(value, null, space);
        const { line, column } = placeOfValue(json, steps);
        const found = json.split('\n')[line - 1] ?? '';
        expect(found.slice(column - 1)).toMatch(/^"HERE-IT-IS"/);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('a bad rule file gives one sentence with the place of the fault', () => {
  const cases: [string, unknown, string][] = [
    ['an unknown key', file((r) => (r['colour'] = 1)), '规则文件中的 colour 不是规则集的项目，请检查拼写或删去。'],
    [
      'an unknown key inside',
      file((r) => (r['rounding'] = { decimals: 2, mode: 'cut', extra: 1 })),
      '规则文件中的“小数位”（rounding.extra）不是规则集的项目，请检查拼写或删去。',
    ],
    ['a missing part', file((r) => delete r['bands']), '规则文件缺少“定性指标分档”（bands）。'],
    ['a missing choice', file((r) => (r['rounding'] = { decimals: 2 })), '规则文件缺少“小数位”（rounding.mode）。'],
    [
      'a text for a number',
      file(
        (r) =>
          (r['grades'] = [
            { name: '优', from: 90, inclusive: true },
            { name: '良', from: '80', inclusive: true },
          ]),
      ),
      '规则文件中“等级”第 2 项（grades[1].from）应是数字（不加引号），现在是 "80"。',
    ],
    [
      'a fraction for a number of decimals',
      file((r) => (r['rounding'] = { decimals: 1.5, mode: 'cut' })),
      '规则文件中“小数位”（rounding.decimals）应是整数，现在是 1.5。',
    ],
    ['a number for a text', file((r) => (r['id'] = 7)), '规则文件中“编号”（id）应是文字（加双引号），现在是 7。'],
    [
      'a text for yes or no',
      file((r) => (r['hasScores'] = 'yes')),
      '规则文件中“表式是否计分”（hasScores）应是 true 或 false，现在是 "yes"。',
    ],
    [
      'an object for a list',
      file((r) => (r['bands'] = {})),
      '规则文件中“定性指标分档”（bands）应是列表 [ … ]，现在是 {}。',
    ],
    [
      'a number for an object',
      file((r) => (r['comparison'] = 1)),
      '规则文件中“达成与未达成”（comparison）应是对象 { … }，现在是 1。',
    ],
    [
      'a word that is no choice',
      file((r) => (r['rounding'] = { decimals: 2, mode: 'round' })),
      '规则文件中“小数位”（rounding.mode）的值 "round" 不在可选范围内，可选："half-up" / "cut"。',
    ],
    [
      'a share given as a percentage',
      file((r) => (r['bands'] = [{ name: { zh: '好', en: 'good' }, from: 80, inclusive: true }])),
      '规则文件中“定性指标分档”第 1 项（bands[0].from）不能大于 1。',
    ],
    [
      'a threshold that is no excess',
      file((r) => (r['overThreshold'] = { ratio: 0.3, inclusive: true })),
      '规则文件中“超额界线”（overThreshold.ratio）必须大于 1。',
    ],
    [
      'grades in the wrong order',
      file(
        (r) =>
          (r['grades'] = [
            { name: '良', from: 80, inclusive: true },
            { name: '优', from: 90, inclusive: true },
          ]),
      ),
      '规则文件中“等级”（grades）应从高到低排列，且界线互不相同。',
    ],
    ['an empty name', file((r) => (r['name'] = { zh: ' ', en: 'x' })), '规则文件中“名称”（name.zh）不能为空。'],
    ['no bands at all', file((r) => (r['bands'] = [])), '规则文件中“定性指标分档”（bands）不能为空。'],
    [
      'an id with spaces',
      file((r) => (r['id'] = 'My rules')),
      '规则文件中“编号”（id）的写法 "My rules" 不合要求：只用小写字母、数字和连字符。',
    ],
    ['a list', [], '规则文件的内容不是一个规则集（应为 { … } 对象）。'],
    ['nothing', null, '规则文件的内容不是一个规则集（应为 { … } 对象）。'],
    ['an empty file', '', '规则文件不是有效的 JSON：第 1 行第 1 列有误。'],
    ['a comma too many', '{\n  "id": "a",\n}', '规则文件不是有效的 JSON：第 3 行第 1 列有误。'],
    ['a file cut off', '{"id": "a"', '规则文件不是有效的 JSON：第 1 行第 11 列有误。'],
    ['single quotes', "{'id': 1}", '规则文件不是有效的 JSON：第 1 行第 2 列有误。'],
    ['a wrong ending', '{"a": [1, 2}', '规则文件不是有效的 JSON：第 1 行第 12 列有误。'],
    ['full-width punctuation', '{"a"：1}', '规则文件不是有效的 JSON：第 1 行第 5 列有误。'],
  ];
  it.each(cases)('%s', (_, json, expected) => {
    expect(sentence(json)).toBe(expected);
  });
  it.each(Object.getOwnPropertyNames(Object.prototype))('names a field that every object has: %s', (name) => {
    const text = JSON.stringify(DEFAULT_RULE_SET).replace(/^\{/, `{"${name}":1,`);
    const parsed = parseRuleSet(JSON.parse(text));
    expect(parsed.ok ? '' : say(parsed.note)).toContain(name);
  });

  it('never throws and always leaves no slot unfilled, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        const parsed = parseRuleSet(json);
        expect(parsed.ok ? [] : unfilledSlots(parsed.note)).toEqual([]);
      }),
    );
  });
});

describe('the place where a text stops being JSON', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  it('is null exactly for JSON', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, noise]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + noise + text.slice(place + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        expect(findJsonFault(text) === null).toBe(parses(text));
      }),
      { numRuns: 500 },
    );
  });
  it('is found in deeply nested text', () => {
    expect(findJsonFault('['.repeat(200_000))).toEqual({ line: 1, column: 200_001 });
  });
});
