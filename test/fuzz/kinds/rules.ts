import { RULE_SETS, parseRuleSet } from '../../../src/rules';
import { sentenceHolds } from '../laws';
import { spoilBytes, spoilJson } from '../mutate';
import type { Random } from '../random';
import { wholeWay } from '../workbook';
import type { Kind } from './kind';
import { SAMPLE_BYTES as sample } from '../fixture';

function ruleFile(random: Random): string {
  const text = JSON.stringify(spoilJson(random.of(RULE_SETS), random), null, random.of([0, 2]));
  return random.once(4) ? new TextDecoder().decode(spoilBytes(new TextEncoder().encode(text), random)) : text;
}

/** Rule files; those that are accepted score the sample. */
export const rules: Kind = {
  name: 'rule files',
  share: 3,
  run(random) {
    const parsed = parseRuleSet(ruleFile(random));
    if (parsed.ok) return wholeWay(sample, random, { ruleSet: parsed.value });
    sentenceHolds(parsed.note);
    return Promise.resolve('refused');
  },
};
