import type { Band, Grade, Rounding } from '../ruleSet';

/** Bands of the national rule: 80% belongs to the upper band, 60% to the middle one. */
export const BANDS_80_60: readonly Band[] = [
  { name: { zh: '达成年度指标', en: 'annual target reached' }, from: 0.8, inclusive: true },
  {
    name: { zh: '部分达成年度指标并具有一定效果', en: 'reached in part, with some effect' },
    from: 0.6,
    inclusive: true,
  },
  { name: { zh: '未达成年度指标且效果较差', en: 'not reached, little effect' }, from: 0, inclusive: true },
];

/** Bands of forms that put the lower limit of the middle band at 50%. */
export const BANDS_80_50: readonly Band[] = [
  { name: { zh: '达成年度指标', en: 'annual target reached' }, from: 0.8, inclusive: true },
  {
    name: { zh: '部分达成年度指标并具有一定效果', en: 'reached in part, with some effect' },
    from: 0.5,
    inclusive: true,
  },
  { name: { zh: '未达成年度指标且效果较差', en: 'not reached, little effect' }, from: 0, inclusive: true },
];

/** Grades of the national rule, of 100 points. */
export const GRADES_90_80_60: readonly Grade[] = [
  { name: '优', from: 90, inclusive: true },
  { name: '良', from: 80, inclusive: true },
  { name: '中', from: 60, inclusive: true },
  { name: '差', from: 0, inclusive: true },
];

export const HALF_UP_2: Rounding = { decimals: 2, mode: 'half-up' };
export const CUT_2: Rounding = { decimals: 2, mode: 'cut' };
