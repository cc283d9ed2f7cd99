import { IN_TIME } from '../lexicon/times';
import {
  AFTERWARDS,
  AIMS,
  AIMS_IN_FRONT,
  DOUBT,
  HOW_REACHED,
  IN_PART,
  MET,
  MISSED_IN_TIME,
  OF_THE_WHOLE,
  REACHED,
  REACHED_AT_THE_END,
  SCALE,
  SCOPE_IN_FRONT,
  SCOPE_OF_AIM,
  UNMET,
  WHOLLY,
} from '../lexicon/verdicts';
import { anyOf, holdsAnyOf } from '../lexicon/words';
import { squeeze } from '../text';
import type { QualitativeQuantity } from './quantity';

/**
 * Whether words say that the target was reached. Only what says so as a whole counts: 达成预期指标, 已按时完成, 是.
 * Words that describe (效果明显, 满意, 合规) say nothing here: a person must judge them.
 */

const HOW = `${anyOf(HOW_REACHED)}*`;
const AIM = `${anyOf(SCOPE_OF_AIM)}*${anyOf(AIMS)}?`;
const DONE = `${anyOf(REACHED)}${AIM}`;

const REACHED_CLAUSE = new RegExp(`^${HOW}${DONE}${anyOf(AFTERWARDS)}?$`);
/** The aim in front: 各项任务均已完成. */
const AIM_REACHED = new RegExp(
  `^(?:${anyOf(SCOPE_IN_FRONT)}*${anyOf(AIMS_IN_FRONT)})?${HOW}${anyOf(REACHED_AT_THE_END)}$`,
);
const MISSED_CLAUSE = new RegExp(`^(?:尚|暂|还|均|仍)?(?:未能?|没有?)${anyOf(MISSED_IN_TIME)}?${DONE}$`);
const PARTLY_CLAUSES = [
  new RegExp(`^${HOW}${anyOf(IN_PART)}(?:上|已|均)*${HOW}${DONE}$`),
  new RegExp(`^(?:未|没有?)能?${anyOf(WHOLLY)}${DONE}$`),
];

const MAY_DOUBT = new RegExp(`${anyOf(DOUBT)}|\\d`);
const WHOLE = holdsAnyOf(OF_THE_WHOLE);
const SAYS_IN_TIME = holdsAnyOf(IN_TIME);

const BANDS = ['met', 'partly', 'unmet'] as const;

/** The verdict of the whole text; null where it gives none. */
export function verdictOf(text: string): QualitativeQuantity['verdict'] {
  const bare = squeeze(text).replace(/[。.!；;]+$/, '');
  const band = BANDS.find((verdict) => SCALE[verdict].includes(bare));
  if (band) return band;
  const clauses = bare.split(/[，,；;。]/);
  const last = clauses.at(-1) ?? '';
  if (clauses.length === 1) return verdictOfClause(bare);
  // A sentence that ends in a plain verdict and nowhere says otherwise (开展…研究，全部达到预期指标).
  const others = clauses.slice(0, -1);
  const isPlain = bare.length <= LONGEST_SENTENCE && others.every((clause) => !MAY_DOUBT.test(clause));
  return isPlain && WHOLE.test(last) && verdictOfClause(last) === 'met' ? 'met' : null;
}

const LONGEST_SENTENCE = 60;
const LONGEST_CLAUSE = 24;

function verdictOfClause(clause: string): QualitativeQuantity['verdict'] {
  // The words of the patterns overlap; a long clause would be tried in too many ways, and is no plain verdict anyway.
  if (clause.length > LONGEST_CLAUSE) return null;
  if (PARTLY_CLAUSES.some((pattern) => pattern.test(clause))) return 'partly';
  if (UNMET.includes(clause) || MISSED_CLAUSE.test(clause)) return 'unmet';
  if (MET.includes(clause) || REACHED_CLAUSE.test(clause) || AIM_REACHED.test(clause)) return 'met';
  return null;
}

/** Words that say that it was done in time, whatever the deadline was. */
export function saysInTime(text: string): boolean {
  return verdictOf(text) === 'met' && SAYS_IN_TIME.test(text);
}
