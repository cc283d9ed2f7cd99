import type { RuleSetDefinition } from '../define';
import { TRANSFER_NOTES, inDocument } from '../shared';
import { national2020 } from './national2020';

export const regionalTransfer: RuleSetDefinition = {
  extends: national2020,
  rank: 2,
  ruleSet: {
    id: 'regional-transfer',
    name: { zh: '转移支付区域绩效自评', en: 'Transfer payments by region' },
    place: { zh: '全国（转移支付）', en: 'nationwide (transfer payments)' },
    year: null,
    source: {
      document: '转移支付区域绩效目标自评表填表说明',
      note: {
        zh: '按 2024 年度公开的自评表所附说明录入。该表不设分值；个别地方加印了分值的，按 完成值÷指标值 计分。',
        en: 'Entered from the notes below a published form of 2024. The form has no points; where a local copy prints points, rows are scored by actual ÷ target.',
      },
    },
    sources: {
      points: inDocument(TRANSFER_NOTES),
      'execution.points': inDocument(TRANSFER_NOTES),
      'execution.base': inDocument(TRANSFER_NOTES, '注 3'),
      overThreshold: inDocument(TRANSFER_NOTES, '注 6'),
      bands: inDocument(TRANSFER_NOTES, '注 5'),
      grades: inDocument(TRANSFER_NOTES),
      'reasons.missed': inDocument(TRANSFER_NOTES, '注 6'),
    },
    sentence: {
      zh: '本表不打分，只计算完成率和执行率；未完成，或超过指标值 30% 及以上（完成率 130% 及以上）的，要写明原因和改进措施。',
      en: 'No scores: only completion and execution rates. A target that is missed, or exceeded by 30% or more (completion of 130% and up), needs a reason and measures.',
    },
    hasScores: false,
    points: { total: null, indicators: null },
    groups: null,
    execution: { points: null },
    grades: [],
    proposedFor: ['regional-transfer', 'transfer-early', 'transfer-2022'],
  },
};
