/** What kind-missing says. */
export const texts = {
  'check.kind-missing': { zh: '缺少一类指标', en: 'A kind of indicator is missing' },
  'check.kind-missing.benefit': {
    zh: '没有效益指标：请核对是否应设经济、社会或生态效益、可持续影响指标。',
    en: 'There is no indicator of benefits: please see whether one is called for.',
  },
  'check.kind-missing.satisfaction': {
    zh: '没有满意度指标：请核对项目有没有服务对象。',
    en: 'There is no indicator of satisfaction: please see whether the project serves anybody.',
  },
  'check.kind-missing.without-benefit': { zh: '没有效益指标', en: 'no benefits' },
  'check.kind-missing.without-satisfaction': { zh: '没有满意度指标', en: 'no satisfaction' },
  'check.kind-missing.with-benefit': { zh: '效益指标', en: 'an indicator of benefits' },
  'check.kind-missing.with-satisfaction': { zh: '满意度指标', en: 'an indicator of satisfaction' },
  'check.source-kinds': {
    zh: '指标一般有产出、效益和满意度三类，不适用的可以不设（审核口径，未引文件）。',
    en: 'Tables commonly have indicators of output, benefit and satisfaction; what does not apply is left out (a reviewer’s view, no document quoted).',
  },
} as const;
