import { squeeze } from '../text/fold';
import type { QualitativeQuantity } from './quantity';

/**
 * Whether words say that the target was reached. Only what says so as a whole counts: 达成预期指标, 已按时完成, 是.
 * Words that describe (效果明显, 满意, 合规) say nothing here: a person must judge them.
 */

const HOW =
  '(?:已|已经|均|均已|全部|全面|全部已|都|都已|按时|按期|如期|及时|按要求|按计划|顺利|圆满|较好地?|提前|保质保量|超额|按质按量|实际)*';
const REACHED = '(?:完成|达成|达到|达标|实现|符合|满足|办结|落实到位|执行到位)';
const SCOPE =
  '(?:了|本?年度?|全年|年初|预期|既定|预定|计划|绩效|设定|考核|项目|相关|各项|规定|任务书|工作|的|效果|质量|验收)*';
const OBJECT = '(?:目标|指标|要求|任务|指标值|目标值|年度指标|预期|标准|计划|规定|效果|目的|水平)?';
const AFTERWARDS = '(?:完毕|达成|完成)?';

const MET = new RegExp(`^${HOW}${REACHED}${SCOPE}${OBJECT}${AFTERWARDS}$`);
const THING =
  '(?:(?:本?年度?|全年|年初|预期|既定|各项|所有|绩效|相关|工作|项目|考核)*(?:目标|指标|任务|工作|项目|要求|验收))?';
const MET_TURNED = new RegExp(`^${THING}${HOW}(?:完成|达成|达标|实现|办结)$`);
const MET_WORDS: ReadonlySet<string> = new Set('是 √ ✓ ✔ ☑ 达标 已达标 合格达标 按时 按期 如期'.split(' '));

const UNMET = new RegExp(`^(?:尚|暂|还|均|仍)?(?:未能?|没有?)(?:按时|按期|如期|及时)?${REACHED}${SCOPE}${OBJECT}$`);
const UNMET_WORDS: ReadonlySet<string> = new Set(
  '否 不是 × ✗ ✘ 不达标 不符合 不符合要求 未开展 尚未开展 未实施 尚未实施 未启动 尚未启动 没有开展 未执行 未达标'.split(
    ' ',
  ),
);

const PARTLY = new RegExp(
  `^${HOW}(?:基本|部分|大部分|大多|大体|初步|多数|绝大部分)(?:上|已|均)*${HOW}${REACHED}${SCOPE}${OBJECT}$|^(?:未|没有?)(?:能)?(?:完全|全部|全面)${REACHED}${SCOPE}${OBJECT}$`,
);
/** The three results of the national scale, as many forms print them. */
const BANDS: ReadonlyMap<string, 'met' | 'partly' | 'unmet'> = new Map<string, 'met' | 'partly' | 'unmet'>([
  ['达成年度指标', 'met'],
  ['全部或基本达成预期指标', 'partly'],
  ['全部或基本达成年度指标', 'partly'],
  ['部分达成年度指标并具有一定效果', 'partly'],
  ['部分达成预期指标并具有一定效果', 'partly'],
  ['未达成年度指标且效果较差', 'unmet'],
  ['未达成预期指标且效果较差', 'unmet'],
]);

const DOUBT = /未|不|没|无|否|非|尚|缺|仅|部分|基本|大体|大多|多数|初步|较|预计|计划|拟|将|待|正在|推进中|进行中|\d/;

/** The verdict of the whole text; null where it gives none. */
export function verdictOf(text: string): QualitativeQuantity['verdict'] {
  const bare = squeeze(text).replace(/[。.!；;]+$/, '');
  const band = BANDS.get(bare);
  if (band) return band;
  const clauses = bare.split(/[，,；;。]/);
  const last = clauses.at(-1) ?? '';
  if (clauses.length === 1) return verdictOfClause(bare);
  // A sentence that ends in a plain verdict and nowhere says otherwise (开展…研究，全部达到预期指标).
  const others = clauses.slice(0, -1);
  const isPlain = bare.length <= LONGEST_SENTENCE && others.every((clause) => !DOUBT.test(clause));
  return isPlain && /全部|均|都|目标|指标|任务|要求|预期/.test(last) && verdictOfClause(last) === 'met' ? 'met' : null;
}

const LONGEST_SENTENCE = 60;
const LONGEST_CLAUSE = 24;

function verdictOfClause(clause: string): QualitativeQuantity['verdict'] {
  // The words of the patterns overlap; a long clause would be tried in too many ways, and is no plain verdict anyway.
  if (clause.length > LONGEST_CLAUSE) return null;
  if (PARTLY.test(clause)) return 'partly';
  if (UNMET_WORDS.has(clause) || UNMET.test(clause)) return 'unmet';
  if (MET_WORDS.has(clause) || MET.test(clause) || MET_TURNED.test(clause)) return 'met';
  return null;
}

/** Words that say that it was done in time, whatever the deadline was. */
export function saysInTime(text: string): boolean {
  return verdictOf(text) === 'met' && /按时|按期|如期|及时|提前/.test(text);
}
