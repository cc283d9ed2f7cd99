import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['names', filled()],
    ['no unit above it', filled({ B4: null })],
  ],
  reject: [
    ['no project', filled({ B3: null }), ['warning B3  → 项目名称']],
    ['no unit', filled({ B4: null, F4: null }), ['warning F4  → 单位名称']],
    ['no unit, but the one above it', filled({ F4: null }), ['info F4  → 单位名称']],
  ],
};
