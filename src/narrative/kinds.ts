import { FUNDED, KIND_WORDS } from '../lexicon/indicatorKinds';
import type { Indicator } from '../layout';
import { withoutNumbering } from '../text';
import { compareUnits, isKnownUnit, unitParts } from '../quantity';

/** What indicators are about, as far as the causes of a deviation differ by it. */
export const INDICATOR_KINDS = [
  'works', // 工程
  'procurement', // 采购
  'grants', // 补贴发放
  'training', // 培训
  'research', // 科研
  'it', // 信息化
  'upkeep', // 维护
  'publicity', // 宣传
  'inspection', // 检查执法
  'income', // 收入
  'satisfaction', // 满意度
  'time', // 时效
  'cost-money', // 成本, counted in money
  'cost-count', // 社会成本, 生态环境成本: counted in 次, 件, 吨 …
  'other',
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** What a target counts. */
export const UNIT_KINDS = ['money', 'rate', 'count', 'time', 'words', 'bare'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Whether a unit is one of money: 万元, 元/人·天. A bare 万 may count anything. */
export function isMoneyUnit(unit: string | null): boolean {
  if (unit === null || !isKnownUnit(unit)) return false;
  const { of } = unitParts(unit);
  return compareUnits(of, '元') !== null || compareUnits(of, '美元') !== null;
}

/**
 * Whether a row is a cost in money. The heading alone does not say so: 社会成本 and 生态环境成本 are counted in 次 and 吨 as well. Where
 * no side has a unit, only 经济成本 says that money is meant.
 */
export function isMoneyCost({ nature, target, actual, path }: Indicator): boolean {
  if (nature !== 'cost') return false;
  const units = [target, actual].flatMap((side) => (side.kind === 'number' && side.unit !== null ? [side.unit] : []));
  return units.length > 0 ? units.some(isMoneyUnit) : path.some((level) => level.includes('经济成本'));
}

/** The kinds of an indicator, by its group first, else by the words of its name. */
export function kindsOf(indicator: Indicator): readonly IndicatorKind[] {
  const { nature, target, name } = indicator;
  if (nature === 'satisfaction') return ['satisfaction'];
  if (nature === 'cost') return [costKind(indicator)];
  if (nature === 'time' || target.kind === 'date') return ['time'];
  if (FUNDED.test(withoutNumbering(name))) return ['grants'];
  const named = (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).filter((kind) => KIND_WORDS[kind].test(name));
  return named.length > 0 ? named : ['other'];
}

function costKind(indicator: Indicator): IndicatorKind {
  if (isMoneyCost(indicator)) return 'cost-money';
  return unitKindOf(indicator) === 'count' ? 'cost-count' : 'other';
}

/** What the target of an indicator counts; where it has no unit, the actual says it. */
export function unitKindOf({ target, actual }: Indicator): UnitKind {
  if (target.kind === 'date') return 'time';
  if (target.kind !== 'number') return 'words';
  const unit = target.unit ?? (actual.kind === 'number' ? actual.unit : null);
  if (unit === null) return 'bare';
  if (unit === '%' || unit === '‰') return 'rate';
  if (isMoneyUnit(unit)) return 'money';
  return isTime(unit) ? 'time' : 'count';
}

const isTime = (unit: string): boolean =>
  ['月', '天', '个工作日', '小时'].some((one) => compareUnits(unit, one) !== null);
