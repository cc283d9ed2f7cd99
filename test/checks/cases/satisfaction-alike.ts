import { filled } from '../forms';
import type { Cases } from '../testCheck';

const more = (first: string, second: string) => ({
  D17: '学员满意度',
  E17: '≥90%',
  F17: first,
  C17: '服务对象满意度指标',
  D18: '家长满意度',
  E18: '≥90%',
  F18: second,
  C18: '服务对象满意度指标',
});

export const cases: Cases = {
  accept: [
    ['figures that differ', filled(more('94%', '95%'))],
    ['one alone', filled()],
  ],
  reject: [['the same three times', filled(more('94%', '94%')), ['info F17 94% → 有样本支持']]],
};
