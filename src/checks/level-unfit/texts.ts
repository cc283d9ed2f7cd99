/** What level-unfit says. */
export const texts = {
  'check.level-unfit': { zh: '指标归类不当', en: 'Indicator under another level' },
  'check.level-unfit.levels': {
    zh: '“{inner}”列在“{outer}”下，请核对归类。',
    en: '{inner} stands under {outer}: please see to the level.',
  },
  'check.level-unfit.cost': {
    zh: '“{name}”是质量或时效的比率，不是成本，列在“{level}”下。',
    en: '{name} is a rate of quality or speed, no cost; it stands under {level}.',
  },
  'check.level-unfit.count': {
    zh: '“{name}”是比率或金额，不是数量，列在“{level}”下。',
    en: '{name} is a rate or an amount of money, no number of things; it stands under {level}.',
  },
  'check.level-unfit.satisfaction': {
    zh: '“{name}”是满意度，列在“{level}”下。',
    en: '{name} is a satisfaction; it stands under {level}.',
  },
  'check.level-unfit.money': {
    zh: '“{name}”是成本，列在“{level}”下。',
    en: '{name} is a cost; it stands under {level}.',
  },
  'check.level-unfit.quality': {
    zh: '“{name}”说的是质量，列在“{level}”下。',
    en: '{name} tells of quality; it stands under {level}.',
  },
  'check.level-unfit.number': {
    zh: '“{name}”是数量，列在“{level}”下。',
    en: '{name} is a number of things; it stands under {level}.',
  },
  'check.expected-level': { zh: '归到相应的级别', en: 'under its own level' },
  'check.source-levels': {
    zh: '数量、质量、时效、成本属产出，经济、社会、生态效益属效益，指标应与所在级别相符（审核口径，未引文件）。',
    en: 'Number, quality, time and cost are outputs, economic, social and ecological effects are benefits; an indicator fits its level (a reviewer’s view, no document quoted).',
  },
} as const;
