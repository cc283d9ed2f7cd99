import type { Changed } from '../forms';
import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

const national = (changed: Changed, name: string) => withUnits({ C3: '国家高新技术企业数', ...changed }, name);

export const cases: Cases = {
  accept: [
    ['one table', filled()],
    ['two projects that both hold trainings', [filled({}, '甲'), filled({ F13: '25场' }, '乙')]],
    ['satisfaction of two projects', [filled({}, '甲'), filled({ F19: '97%' }, '乙')]],
    ['another year', [national({}, '甲'), national({ A1: '项目绩效目标自评表（2023年度）', G3: '222' }, '乙')]],
    [
      'two units with counts of their own',
      [
        filled({ D13: '科技型企业数', E13: '≥20家', F13: '22家' }, '甲'),
        filled({ D13: '科技型企业数', E13: '≥20家', F13: '25家', F4: '另一个区科协' }, '乙'),
      ],
    ],
    ['the same figure', [national({}, '甲'), national({}, '乙')]],
    ['a figure that was rounded', [national({ G3: '52.4' }, '甲'), national({}, '乙')]],
    ['a growth', [national({}, '甲'), national({ C3: '国家高新技术企业数较上年增长', G3: '60' }, '乙')]],
  ],
  reject: [
    [
      'one count of the whole place in two tables',
      [national({}, '甲'), national({ G3: '222' }, '乙')],
      ['warning 乙!G3 222 → 与 甲!G3 的 52 一致'],
    ],
    [
      'one fact twice in a table',
      filled({
        D13: '扶持国家高新企业数',
        E13: '≥20家',
        F13: '22家',
        D17: '扶持国家高新企业数',
        E17: '≥20家',
        F17: '24家',
      }),
      ['warning F17 24 → 与 自评表!F13 的 22 一致'],
    ],
    [
      'one of several numbers in a cell',
      filled({
        E13: '入库企业达580家，国家高企达210家',
        F13: '591，230',
        E17: '入库企业达580家，国家高企达210家',
        F17: '591，222',
      }),
      ['warning F17 222 → 与 自评表!F13 的 230 一致'],
    ],
  ],
};
