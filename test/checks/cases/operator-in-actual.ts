import { filled } from '../forms';
import { testCheck } from '../testCheck';

testCheck('operator-in-actual', {
  accept: [
    ['figures', filled()],
    ['words', filled({ F14: '达到96%' })],
  ],
  reject: [
    ['a copied operator', filled({ F13: '≥22场' }), ['warning F13 ≥22场 → 22场']],
    ['in ASCII', filled({ F14: '>=96%' }), ['warning F14 >=96% → 96%']],
  ],
});
