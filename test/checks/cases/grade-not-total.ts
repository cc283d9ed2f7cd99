import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['the grade of the total', filled({ A21: '等级', I20: '优' })],
    ['the grade beside a label of its own', filled({ A21: '自评等级', B21: '优' })],
    ['90 is 优', filled({ I6: 0, F6: 0, H6: '0%', H20: 90, I20: '优秀' })],
    ['words that are no grade', filled({ I20: '较好完成' })],
    ['no total yet', filled({ H20: null, I20: '优' })],
  ],
  reject: [
    ['a grade beside a label of its own', filled({ A21: '绩效等级', B21: '良' }), ['error B21 良 → 优']],
    ['a grade below', filled({ I20: '良' }), ['error I20 良 → 优']],
    ['a grade above', filled({ H20: 89.99, I20: '优' }), ['error I20 优 → 良']],
  ],
};
