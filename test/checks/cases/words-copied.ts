import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['what came of it', filled({ F18: '已印发制度2项' })],
    ['the verdict of the scale', filled()],
    ['the same figure', filled({ F14: '≥95%' })],
    ['that nothing happened', filled({ E18: '无安全事故', F18: '无安全事故' })],
  ],
  reject: [
    [
      'better and better',
      filled({ E18: '不断完善服务体系', F18: '不断完善服务体系' }),
      ['info F18 不断完善服务体系 → 实际结果'],
    ],
    ['the words again', filled({ F18: '建立健全' }), ['info F18 建立健全 → 实际结果']],
    ['with another stop', filled({ E17: '明显提升', F17: '明显提升。' }), ['info F17 明显提升。 → 实际结果']],
  ],
};
