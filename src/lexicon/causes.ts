import { SAYS_NOTHING } from './quality';
import { withoutPunctuation } from '../text';

/** Words by which a sentence states a cause (letters folded, without blanks). */

/** The cause stands behind them. 因此, 因地制宜, 因素 and the like state none. */
const LED =
  /原因(?:分析)?(?:和|及)?(?:下一步|拟采取的)?(?:改进)?(?:措施)?(?:均|主要|都)?(?:是|为(?!了)|系|在于|有(?=:)|:)(?:因为|由于|因)?|由于|因为|(?:^|[，:(])(?:主要|均|都|系|是)*因(?![此而素势材城企病公果]|地制宜)/g;

/** The cause stands before them, in the same clause or the one before. */
const BEHIND = /(?:^|[，:])(?:主要)?受([^，]{2,})影响|(?<!未|没有|不|避免|防止)(?:导致|致使|所致)/;

/** A clause that begins so gives no cause: there is none, it comes later, or it stands elsewhere. */
const NO_CAUSE = /^(?:无(?:$|[，。])|没有|不存在|不涉及|待|详?见|如下|以下|略)/;

const SHORTEST_CAUSE = 4;

/** Stands in a part for each letter of a slot 【…】 that a person still has to fill: folded, its brackets are brackets like others. */
export const SLOT = '□';

/**
 * Whether a part of a sentence (folded, without blanks, no ；。 in it) states the cause of something: more than a word of praise or an
 * excuse that names nothing (SAYS_NOTHING), and no slot (SLOT).
 */
export function statesCause(part: string): boolean {
  const causes = [...part.matchAll(LED)].map((found) => part.slice(found.index + found[0].length));
  if (causes.some(isCause)) return true;
  const behind = BEHIND.exec(part);
  return behind !== null && behind.index + (behind[1]?.length ?? 0) >= SHORTEST_CAUSE && !part.includes(SLOT);
}

function isCause(words: string): boolean {
  const bare = withoutPunctuation(words);
  return bare.length >= SHORTEST_CAUSE && !words.includes(SLOT) && !NO_CAUSE.test(words) && !SAYS_NOTHING.test(bare);
}
