import type { QualitativeQuantity, Quantity } from '../quantity';
import { note } from '../texts/note';
import type { Judgement } from './judgement';
import { MET_IN_WORDS, inWords } from './judgement';
import { EVERY_ONE } from '../lexicon/harm';
import { SCALES } from '../lexicon/scales';
import { squeeze, withoutPunctuation } from '../text';

/** A target in words. Met where the actual plainly says so, or repeats the words of the target; else a person judges. */
export function judgeWords(target: QualitativeQuantity, actual: Quantity): Judgement {
  if (actual.kind === 'ambiguous') return inWords(actual.reason);
  if (isEveryOne(target, actual)) return MET_IN_WORDS;
  if (actual.kind !== 'qualitative') return inWords(note('scoring.number-for-words'));
  if (actual.verdict === 'unmet') return inWords(note('scoring.unmet'), 'under');
  if (actual.verdict === 'partly') return inWords(note('scoring.partly'), 'under');
  const scale = withoutPunctuation(target.text);
  const best = SCALES.find(({ scales }) => scales.includes(scale))?.best;
  if (best && withoutPunctuation(actual.text) === scale)
    return inWords(note('scoring.scale-copied', { scale: target.text.trim() }));
  if (best?.includes(withoutPunctuation(actual.text))) return MET_IN_WORDS;
  if (actual.verdict === 'met' || done(actual.text) === done(target.text)) return MET_IN_WORDS;
  return inWords(note('scoring.judge'));
}

/** 应发尽发, and 100% of it. */
const isEveryOne = (target: QualitativeQuantity, actual: Quantity): boolean =>
  EVERY_ONE.test(squeeze(target.text)) && actual.kind === 'number' && actual.unit === '%' && actual.value === 100;

/** 已建立 for 建立, 均已公开 for 公开, 未发生 for 不发生: that it was done, or did not happen, in the words of the target. */
const done = (text: string): string =>
  withoutPunctuation(text)
    .replace(/^(?:均|全部|都)?(?:已经?)?(?=.{2})/, '')
    .replace(/^(?:不|未|没有|没|零|无)(?=发生|出现)/, '未');
