import type { QualitativeQuantity, Quantity } from '../quantity/quantity';
import { note } from '../texts/note';
import type { Judgement } from './judgement';
import { MET_IN_WORDS, inWords } from './judgement';
import { SCALES } from '../lexicon/scales';

/** A target in words. Met where the actual plainly says so, or repeats the words of the target; else a person judges. */
export function judgeWords(target: QualitativeQuantity, actual: Quantity): Judgement {
  if (actual.kind === 'ambiguous') return inWords(actual.reason);
  if (actual.kind !== 'qualitative') return inWords(note('scoring.number-for-words'));
  if (actual.verdict === 'unmet') return inWords(note('scoring.unmet'), 'under');
  if (actual.verdict === 'partly') return inWords(note('scoring.partly'), 'under');
  const scale = bare(target.text);
  const best = SCALES.find(({ scales }) => scales.includes(scale))?.best;
  if (best && bare(actual.text) === scale) return inWords(note('scoring.scale-copied', { scale: target.text.trim() }));
  if (best?.includes(bare(actual.text))) return MET_IN_WORDS;
  if (actual.verdict === 'met' || done(actual.text) === done(target.text)) return MET_IN_WORDS;
  return inWords(note('scoring.judge'));
}

/** A text without spaces and punctuation, in half-width letters: what remains equal when a cell is copied by hand. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '');

/** 已建立 for 建立, 均已公开 for 公开, 未发生 for 不发生: that it was done, or did not happen, in the words of the target. */
const done = (text: string): string =>
  bare(text)
    .replace(/^(?:均|全部|都)?(?:已经?)?(?=.{2})/, '')
    .replace(/^(?:不|未|没有|没|零|无)(?=发生|出现)/, '未');
