import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['no reason', filled()],
    ['a reason in full', filled({ I13: '按财办〔2020〕10号，规模扩大' })],
    ['a number in square brackets', filled({ I13: '依据文件【2020】要求调整' })],
  ],
  reject: [
    ['a slot', filled({ I13: '完成率130%，原因为【实际情况】，超额完成' }), ['warning I13 【实际情况】 → 填写完整']],
    ['crosses', filled({ I14: '由于XX原因未完成' }), ['warning I14 XX → 填写完整']],
  ],
};
