import { describe, expect, it } from 'vitest';
import { figure, fillSlots, gapsOf, limitIn, limitOfCell, readGaps, textOf, words } from '../../src/narrative';
import { valueText } from '../../src/narrative/values';
import { readText } from '../../src/quantity';
import { gridSheet } from '../support/gridSheet';
import { sentenceLine } from '../../src/text/lines';

describe('a passage', () => {
  it('keeps figures apart from words, and gaps visible', () => {
    const passage = fillSlots('共{数}项，原因是【原因】，{缺}。', { 数: figure('3', 'count', []), 缺: null });
    expect(passage.map(({ kind }) => kind)).toEqual(['text', 'figure', 'text', 'gap', 'text', 'gap', 'text']);
    expect(textOf(passage)).toBe('共3项，原因是【原因】，【缺】。');
    expect(gapsOf(passage)).toEqual(['原因', '缺']);
  });
  it.each([
    ['【2024】5号文', []],
    ['见【文件】和【时间】', ['文件', '时间']],
    ['', []],
  ])('%s has the gaps %j', (text, gaps) => {
    expect(gapsOf(readGaps(text))).toEqual(gaps);
    expect(textOf(readGaps(text))).toBe(text);
  });
  it('takes a filling that looks like a slot as it is', () => {
    expect(textOf(fillSlots('{a}', { a: words('{b}') }))).toBe('{b}');
  });
});

describe('values in a sentence', () => {
  it.each([
    ['≥3个', '≥3个'],
    ['110次以上', '≥110次'],
    ['≥500 万元', '≥500万元'],
    ['稳步\n提升', '稳步提升'],
    ['20-30/本', '20-30/本'],
    ['19574.亿元', '19574.亿元'],
    ['≧20000亩', '≥20000亩'],
    ['0.1', '0.1'],
  ])('%s is said as %s', (text, said) => {
    expect(valueText(readText(text, { role: 'target' }))).toBe(said);
  });
  it('puts a broken text on one line', () => {
    expect(sentenceLine('对比上年\n有增长  ABC Ltd 公司')).toBe('对比上年有增长ABC Ltd公司');
  });
});

describe('limits of a form', () => {
  it.each([
    ['存在问题（200字以内）', 200],
    ['(限100字)', 100],
    ['说明（不超过３００个字）', 300],
    ['指标值', null],
    ['5字', null],
  ])('%s allows %s', (text, limit) => {
    expect(limitIn(text)).toBe(limit);
  });
  it('are found in the cell, left of it and in the title of its column', () => {
    const sheet = gridSheet(
      [
        ['', '原因（100字以内）', '备注'],
        ['评价结论(200字)', '', '请写成效(50字以内)'],
      ],
      {},
    );
    expect(limitOfCell(sheet, { row: 1, column: 1 })).toBe(200);
    expect(limitOfCell(sheet, { row: 1, column: 2 })).toBe(50);
    expect(limitOfCell(sheet, { row: 3, column: 1 }, 0)).toBe(100);
    expect(limitOfCell(sheet, { row: 3, column: 2 }, 0)).toBeNull();
  });
});
