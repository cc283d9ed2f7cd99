import { describe, expect, it } from 'vitest';
import { readText } from '../../src/quantity';

/** The most letters that Excel keeps in a cell, about. */
const LETTERS = 32_000;

/** Pieces that a reader could go through again from every place of the text, or deeper with every one. */
const PIECES = [
  ...[
    '〇',
    '一',
    '万',
    '亿',
    '十',
    '零',
    '点',
    '两',
    '一点',
    '一万',
    '万一',
    '一亿',
    '百分之',
    '百分之一',
    '二〇二四年',
    '一一',
  ],
  ...[
    '1',
    '1,',
    '1.',
    '0',
    '１',
    '.',
    ',',
    '1年',
    '年',
    '1月',
    '1-',
    '1/',
    '1、',
    '(',
    '(a',
    ')',
    '、',
    '%',
    '≥',
    '>',
    '> ',
    '至',
  ],
  ...[
    '不',
    '元',
    '万元',
    '分',
    'a',
    '。',
    ' ',
    '\n',
    ' \n',
    '①',
    '第',
    '第 ',
    '/',
    '约',
    '超过',
    '比',
    '-',
    '+',
    '- ',
    '×',
    '个',
    '项目',
  ],
];

/** Just short enough to be read. */
const READ = 3_000;

describe('a cell filled with one piece is read in little time, whatever the piece', () => {
  it.each(PIECES.flatMap((piece) => [piece, `5${piece}`, `≥${piece}`].map((begin) => [begin, piece])))(
    '%j, then %j',
    (begin, piece) => {
      const before = process.cpuUsage();
      for (const letters of [READ, LETTERS]) {
        const text = begin + piece.repeat((letters - begin.length) / piece.length);
        expect(() => readText(text, { role: 'target' })).not.toThrow();
      }
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1500);
    },
  );
});

it('says of a text that no cell for a value holds why it is not read', () => {
  const quantity = readText('一'.repeat(3_001), { role: 'actual' });
  expect(quantity).toMatchObject({ kind: 'ambiguous', reason: { id: 'quantity.text-too-long' } });
});
