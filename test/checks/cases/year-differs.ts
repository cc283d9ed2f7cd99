import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['the year of the table', filled()],
    ['a later year: a project of several years', filled({ E15: '2025年6月底前' })],
    ['a look back', filled({ B11: '2023年基础上继续开展培训，2024年再增加四场。' })],
    ['a stretch of years', filled({ B11: '2023年至2025年逐年开展科普培训。' })],
    ['a form without a year', filled({ A2: null, E15: '2023年12月底前', F15: '2023年11月' })],
    ['an indicator that rightly looks back', filled({ D13: '2023年结转工程培训场次' })],
  ],
  reject: [
    ['done before the year', filled({ F15: '2023年6月' }), ['warning F15 2023年6月 → 2024']],
    ['an indicator of another year', filled({ D13: '2022年培训场次' }), ['info D13 2022 → 2024']],
    ['a deadline of the year before', filled({ E15: '2023年12月底前' }), ['warning E15 2023年12月底前 → 2024']],
    ['goals of another year', filled({ B11: '2023年开展科普培训，提高公众科学素质。' }), ['warning B11 2023年 → 2024']],
  ],
};
