import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/narrative';
import { textOf } from '../../src/narrative';
import type { Block } from '../../src/report/document';
import type { Evaluation } from '../../src/scoring';
import { sentenceLine } from '../../src/text';
import { brokenLaw } from '../narrative/law';
import { REAL_WORKBOOKS, realReport } from './realReports';

/** What the outlines say in sentences; headings, captions and the tables themselves state nothing of their own. */
const sentencesOf = (body: readonly Block[]): Passage[] =>
  body.flatMap((block) => (block.kind === 'paragraph' && !block.isClosing ? [block.content] : []));

/** Names of the field that hold a word of the law and say nothing: what goals and amounts are called. */
const TERMS = /总体目标|资金到位率|实际到位/g;
/** What leads to the words of a cell, or to a slot, and says nothing itself. */
const LEADS = /(?:原因和改进措施|存在问题和改进措施|表中说明)：$/;

/** A passage without such names, and without those that its table gives to its levels (可持续影响指标) and its unit. */
function bare(passage: Passage, levels: readonly string[]): Passage {
  return passage.map((span, index) => {
    if (span.kind !== 'text') return span;
    const named = levels.reduce((text, level) => text.replaceAll(level, ''), span.text.replace(TERMS, ''));
    const isLead = passage[index + 1] !== undefined && passage[index + 1]?.kind !== 'text';
    return { ...span, text: isLead ? named.replace(LEADS, '') : named };
  });
}

const levelsOf = (evaluations: readonly Evaluation[]): string[] =>
  [
    ...new Set(
      evaluations.flatMap(({ indicators, table }) => [
        ...indicators.flatMap(({ indicator }) => indicator.path),
        table.unit ?? '',
      ]),
    ),
  ]
    .map(sentenceLine)
    .filter((level) => level !== '')
    .sort((a, b) => b.length - a.length);

describe('no outline states a cause, a judgement or a promise that nobody gave', () => {
  it.each(REAL_WORKBOOKS)('%s', (name) => {
    const { report, evaluations } = realReport(name);
    const levels = levelsOf(evaluations);
    const broken = sentencesOf(report.body).flatMap((passage) =>
      brokenLaw(bare(passage, levels))
        .filter(({ offence }) => offence !== 'no-cell')
        .map(({ offence, clause }) => `${offence}: ${clause} | ${textOf(passage).slice(0, 60)}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('finds what breaks it', () => {
    const found = brokenLaw(bare([{ kind: 'text', text: '总体目标完成良好。' }], []));
    expect(found.map(({ offence }) => offence)).toContain('judgement');
  });
});
