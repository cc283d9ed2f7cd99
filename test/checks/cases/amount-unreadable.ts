import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['numbers', filled()],
    ['thousands marks and a unit', filled({ E6: '1,000.5', F6: '50万元' })],
    ['parts in brackets that add up', filled({ E6: '100万元（市级60万元，区级40万元）' })],
    ['numerals of a cheque', filled({ E6: '壹佰万元整' })],
    ['marks for nothing', filled({ D9: '—', E9: '/', F9: '无' })],
  ],
  reject: [
    ['a comma for a point', filled({ E6: '165,52' }), ['warning E6 165,52 → 一个确定的数']],
    ['a comma at the wrong place', filled({ F6: '11,25791万元' }), ['warning F6 11,25791万元 → 一个确定的数']],
    ['about so much', filled({ E6: '约100' }), ['warning E6 约100 → 一个确定的数']],
    ['a bound', filled({ F6: '不超过95' }), ['warning F6 不超过95 → 一个确定的数']],
    [
      'parts that do not add up',
      filled({ E6: '100（市级60，区级30）' }),
      ['warning E6 100（市级60，区级30） → 一个确定的数'],
    ],
    ['more in brackets', filled({ E6: '100（含追加20）' }), ['warning E6 100（含追加20） → 一个确定的数']],
    ['words instead', filled({ F6: '待下达' }), ['warning F6 待下达 → 一个确定的数']],
    ['an error value as text', filled({ E6: '#REF!' }), ['error E6 #REF! → 一个确定的数']],
    ['lost digits', filled({ F6: '.5' }), ['warning F6 .5 → 一个确定的数']],
  ],
};
