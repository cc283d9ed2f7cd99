/** The public face of quantity/: what other layers may use. */
export { compareDates } from './calendar';
export { readOperatorColumn } from './columns';
export { expressNumber, formatNumber, formatPercent, formatQuantity } from './format';
export type * from './quantity';
export { readQuantity } from './readCell';
export type { ReadableCell } from './readCell';
export { printQuantity, readText } from './readText';
export { spanOfDates } from './dateSpan';
export {
  compareUnits,
  convert,
  LEAST_SLIP,
  isPoints,
  unitParts,
  isKnownUnit,
  looksLikeFraction,
  normaliseUnit,
  unitFactor,
  unitSlips,
} from './units';
export type { UnitRelation } from './units';
export { OPERATOR_SIGNS, VALUE_DECIMALS } from './format';
export { readChineseNumeral, readNumeral } from './numerals';
export { unitLength } from './units';
export { saysInTime } from './verdicts';
