import type { Changed } from '../forms';
import { filled } from '../forms';
import type { Cases } from '../testCheck';

const project = (name: string, changed: Changed = {}) => filled({ B3: `${name}经费`, ...changed }, name);

export const cases: Cases = {
  accept: [
    ['one table', filled()],
    ['the same project on two sheets', [filled({}, '甲'), filled({}, '乙')]],
    ['other figures', [project('甲'), project('乙', { F13: '24场', F17: '561人次' })]],
    ['another target', [project('甲'), project('乙', { E13: '≥21场', E17: '≥400人次' })]],
    ['another unit', [project('甲'), project('乙', { B4: '市教育局', F4: '市少年宫' })]],
    ['another year', [project('甲'), project('乙', { A2: '（2023年度）' })]],
    [
      'small counts',
      [project('甲', { E13: '≥2场', F13: '3场', F17: '561人次' }), project('乙', { E13: '≥2场', F13: '3场' })],
    ],
    ['names that say other things', [project('甲'), project('乙', { D13: '讲座场次', D17: '受益学生' })]],
  ],
  reject: [
    [
      'one result in two projects of a unit',
      [project('甲', { F13: '24场' }), project('乙')],
      ['info 乙!F17 560人次 → 只列一次'],
    ],
  ],
};
