import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['figures', filled()],
    ['words', filled({ F14: '达到96%' })],
  ],
  reject: [
    ['words of a bound', filled({ F13: '不少于22场' }), ['info F13 不少于22场 → 22场']],
    ['a copied operator', filled({ F13: '≥22场' }), ['warning F13 ≥22场 → 22场']],
    ['in ASCII', filled({ F14: '>=96%' }), ['warning F14 >=96% → 96%']],
  ],
};
