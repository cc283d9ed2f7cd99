import { roundLikeExcel } from '../../../decimal';
import { tellsOfChange, tellsOfUnspent } from '../../../lexicon/spending';
import { formatNumber } from '../../../quantity';
import type { Explanation } from '../../../reportReader';
import { coreOf } from '../../../reportReader';
import type { IndicatorResult } from '../../../scoring';
import type { BoundTable } from '../../check';
import { rowCore } from './rows';

/** Shorter names (满意度) stand in sentences about anything: they need a figure of the row beside them. */
const SHORTEST_ALONE = 4;

/**
 * The rows of a table that this explanation is of: those that its own words name, or, where they name none, those that the part right
 * before it names, or that it counts (以上2项). A row is named by its name or by its figures.
 */
export function rowsExplained({ part, before }: Explanation, { evaluation }: BoundTable): IndicatorResult[] {
  const rows = evaluation.indicators.filter(({ status }) => status !== 'not-applicable' && status !== 'placeholder');
  const fitting = (found: readonly IndicatorResult[]) => found.filter((row) => !isOtherWay(part, row));
  const own = rowsIn(part, rows);
  if (own.length > 0) return fitting(own);
  const counted = ABOVE.exec(part);
  if (!counted) return fitting(rowsIn(before.at(-1) ?? '', rows));
  const all = [...new Set(before.flatMap((one) => rowsIn(one, rows)))];
  return counted[1] === undefined || all.length === Number(counted[1]) ? fitting(all) : [];
}

/** "以上2项指标", "上述指标": those told of before it in the paragraph. */
const ABOVE = /(?:以上|上述)(?:(\d+)[项个])?(?:绩效)?指标/;

/** Whether the words are of the other kind of deviation than the row has. */
const isOtherWay = (part: string, { deviation }: IndicatorResult): boolean =>
  (deviation === 'over' && MISSED.test(part)) || (deviation === 'under' && EXCEEDED.test(part));

const MISSED = /未(?:能)?(?:全部|按期|如期)?(?:完成|达标|达到|实现)/;
const EXCEEDED = /超额|超(?:过|出)(?:年初|年度|预期)?(?:指标|目标)/;

function rowsIn(part: string, rows: readonly IndicatorResult[]): IndicatorResult[] {
  const named = namedIn(part, rows);
  if (named.length > 0) return named;
  const byFigures = rows.filter((row) => holdsActual(part, row) && (holdsRate(part, row) || holdsTarget(part, row)));
  return byFigures.length === 1 ? byFigures : [];
}

/** Rows whose names stand in the words; the longest name first, so that one within another is none of its own. */
function namedIn(part: string, rows: readonly IndicatorResult[]): IndicatorResult[] {
  const cores = rows.map((row) => ({ row, core: rowCore(row.indicator.name) }));
  const longest = [...cores].sort((a, b) => b.core.length - a.core.length);
  let words = coreOf(part);
  return [...new Set(longest.map((one) => one.core))].flatMap((core) => {
    if (core.length < 2 || !words.includes(core)) return [];
    words = words.replaceAll(core, '#');
    const bearers = cores.filter((one) => one.core === core).map(({ row }) => row);
    const isPlain = bearers.length === 1 && core.length >= SHORTEST_ALONE;
    return isPlain ? bearers : bearers.filter((row) => holdsActual(part, row) || holdsRate(part, row));
  });
}

const holdsActual = (part: string, { indicator: { actual } }: IndicatorResult): boolean =>
  actual.kind === 'number' && holds(part, `${formatNumber(actual.value, 6)}${actual.unit ?? ''}`);

const holdsTarget = (part: string, { indicator: { target } }: IndicatorResult): boolean =>
  target.kind === 'number' && holds(part, `${formatNumber(target.value, 6)}${target.unit ?? ''}`);

/** A completion rate in the words, with as many decimals as they print. */
function holdsRate(part: string, { completion }: IndicatorResult): boolean {
  if (completion === null) return false;
  return [...part.matchAll(/完成率(?:为|达|达到|仅为?)?(\d+(?:\.(\d+))?)%/g)].some(
    ([, printed, decimals]) => roundLikeExcel(completion * 100, decimals?.length ?? 0) === Number(printed),
  );
}

const holds = (part: string, figure: string): boolean => {
  const at = part.indexOf(figure);
  return at >= 0 && !/[\d.]/.test(part.charAt(at - 1)) && !/^[\d.]*\d/.test(part.slice(at + figure.length));
};

/** Whether an explanation is why money was not spent. */
export const explainsUnspent = ({ part, before }: Explanation): boolean =>
  tellsOfUnspent(part) && (RATE.test(part) || RATE.test(before.at(-1) ?? ''));

/** Whether an explanation is why the budget was changed. */
export const explainsChange = ({ part, before }: Explanation): boolean =>
  tellsOfChange(`${CHANGE.test(part) ? '' : (before.at(-1) ?? '')}${part}`) &&
  (CHANGE.test(part) || CHANGE.test(before.at(-1) ?? ''));

/** The rate of the money or what was left of it, named in the words. */
const RATE = /执行率|支出(?:率|进度)|预算执行|未(?:支出|执行|支付|使用)|结转|结余/;
const CHANGE =
  /预算[^，]{0,8}(?:调整|调增|调减|追加|增加|减少|压减|核减)|(?:调整|调增|调减|追加|压减|核减)[^，]{0,4}预算/;
