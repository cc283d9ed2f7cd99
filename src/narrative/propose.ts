import { formatPercent } from '../quantity/format';
import type { Evaluation, IndicatorResult } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Situation, Template } from './template';
import { STANDARD_TEMPLATES } from './templates';
import { mainMoney } from './values';

/** The template that likely fits, and why it is proposed. */
export interface Proposal {
  readonly template: Template;
  readonly why: Note;
}

/**
 * Execution below this share must be explained. Source: the Sichuan form for projects demands a reason below 90%; the same line is
 * used where a form names none.
 */
export const LOW_EXECUTION = 0.9;

/** A completion from here on is mostly a target set too low: what grew to twice its size was misjudged. */
const FAR_OVER = 2;

/** Work that others ask for: applications to handle, services to give. */
const ASKED_FOR = /申报|申请|受理|验收|评审|审核|鉴定|咨询|培训|服务|接待|求助|诉求|办理/;
/** Work that a unit sets itself. */
const OWN_WORK = /调研|检查|督查|巡查|走访|对接|交流|会议|宣传|活动|发布|报道|发文|演练|监测/;
/** Trainings and lectures by their number: the unit sets them; by those who came, others ask for them. */
const HELD = /(?:培训|讲座|宣讲)[^人]{0,6}(?:次数|场次|期数|班次)$/;
const PROJECTS = /项目|载体|平台|基地|课题|工程/;
const PEOPLE = new Set(['人', '人次', '家次', '次', '场', '场次', '件', '户', '批次', '册次', '万人次', '万人', '篇']);
const MONEY = /^(元|万元|亿元|万|亿)$/;

/**
 * The likely template for a row that deviates, from the kind of its values, its place and the direction of the deviation; null for a
 * row that does not, or of which it is not known. Templates of the person's own that stand in `templates` are proposed where
 * the standard one of that situation was taken out.
 */
export function proposeTemplate(
  result: IndicatorResult,
  evaluation: Evaluation,
  templates: readonly Template[] = STANDARD_TEMPLATES,
): Proposal | null {
  const likely = caseOf(result, evaluation);
  return likely && proposalOf(likely.situation, likely.id, likely.why, templates);
}

/** What has to be explained about a row; null where nothing deviates, or it is not known whether it does. */
export function situationOf(result: IndicatorResult, evaluation: Evaluation): Situation | null {
  return caseOf(result, evaluation)?.situation ?? null;
}

/** The templates for a situation, in their order. */
export function templatesFor(
  situation: Situation,
  templates: readonly Template[] = STANDARD_TEMPLATES,
): readonly Template[] {
  return templates.filter((template) => template.situation === situation);
}

/**
 * The templates to choose from for a row: the proposed one first, then the others of its situation, then those of situations that it
 * could be as well (a qualitative target missed altogether, a cost exceeded by less money than work). None for a row that
 * deviates in nothing.
 */
export function templatesToOffer(
  result: IndicatorResult,
  evaluation: Evaluation,
  templates: readonly Template[] = STANDARD_TEMPLATES,
): readonly Template[] {
  const situation = situationOf(result, evaluation);
  if (situation === null) return [];
  const proposed = proposeTemplate(result, evaluation, templates)?.template;
  const offered = [situation, ...RELATED[situation]].flatMap((one) => templatesFor(one, templates));
  return proposed ? [proposed, ...offered.filter((template) => template !== proposed)] : offered;
}

/** What else a deviation of that kind may turn out to be. */
const RELATED: Readonly<Record<Situation, readonly Situation[]>> = {
  'not-met': ['partly-met'],
  'partly-met': ['not-met'],
  'cost-overrun': ['not-met'],
  over: [],
  'low-execution': ['carried-over'],
  'carried-over': ['low-execution'],
};

function caseOf(result: IndicatorResult, evaluation: Evaluation): Case | null {
  if (result.deviation === 'under') return underCase(result, evaluation);
  return result.deviation === 'over' ? overCase(result) : null;
}

/** The template for a low execution rate; null where the rate is high enough or unknown. */
export function proposeForMoney(
  evaluation: Evaluation,
  templates: readonly Template[] = STANDARD_TEMPLATES,
): Proposal | null {
  const rate = mainMoney(evaluation)?.rate ?? null;
  if (rate === null || rate >= LOW_EXECUTION) return null;
  const why = note('narrative.why-low-execution', { rate: formatPercent(rate) });
  return proposalOf('low-execution', 'contracts-late', why, templates);
}

interface Case {
  readonly situation: Situation;
  readonly id: string;
  readonly why: Note;
}

function underCase(result: IndicatorResult, evaluation: Evaluation): Case {
  const { indicator, basis } = result;
  const { nature, actual, target } = indicator;
  const rate = mainMoney(evaluation)?.rate ?? null;
  const isOverrun = basis?.kind === 'compare' && (basis.direction === '<=' || basis.direction === '<');
  if (nature === 'cost' && isOverrun) {
    return { situation: 'cost-overrun', id: 'estimate-low', why: note('narrative.why-cost-overrun') };
  }
  if (target.kind === 'qualitative') {
    return { situation: 'partly-met', id: 'part-remaining', why: note('narrative.why-qualitative') };
  }
  if (nature === 'satisfaction') {
    return { situation: 'not-met', id: 'less-satisfied', why: note('narrative.why-satisfaction') };
  }
  if (isOverrun || target.kind === 'date') {
    return { situation: 'not-met', id: 'behind-schedule', why: note('narrative.why-late') };
  }
  if (target.kind === 'number' && target.unit === '%' && !(actual.kind === 'number' && actual.value === 0)) {
    return { situation: 'not-met', id: 'rate-short', why: note('narrative.why-rate-short') };
  }
  if (rate !== null && rate < LOW_EXECUTION) {
    const why = note('narrative.why-slow-money', { rate: formatPercent(rate) });
    return { situation: 'not-met', id: 'longer-term', why };
  }
  if (actual.kind === 'number' && actual.value === 0) {
    return { situation: 'not-met', id: 'no-double-funding', why: note('narrative.why-zero') };
  }
  return { situation: 'not-met', id: 'late-start', why: note('narrative.why-short') };
}

function overCase({ indicator, completion }: IndicatorResult): Case {
  const unit = indicator.target.kind === 'number' ? indicator.target.unit : null;
  const over = (id: string, why: Note): Case => ({ situation: 'over', id, why });
  if (unit !== null && MONEY.test(unit)) return over('went-well', note('narrative.why-money-over'));
  if (unit === '%') return over('quality-better', note('narrative.why-rate-over'));
  if (HELD.test(indicator.name)) return over('work-added', note('narrative.why-own-work'));
  if (ASKED_FOR.test(indicator.name)) return over('demand-above', note('narrative.why-asked-for'));
  if (OWN_WORK.test(indicator.name)) return over('work-added', note('narrative.why-own-work'));
  if (PROJECTS.test(indicator.name) && (unit === '个' || unit === '项')) {
    return over('mix-adjusted', note('narrative.why-projects'));
  }
  if (completion !== null && completion >= FAR_OVER) return over('target-low', note('narrative.why-far-over'));
  if (unit !== null && PEOPLE.has(unit)) return over('demand-above', note('narrative.why-people'));
  return over('target-low', note('narrative.why-over'));
}

/** The template of that id; where a person took it out, the first of the situation; null where there is none at all. */
function proposalOf(situation: Situation, id: string, why: Note, templates: readonly Template[]): Proposal | null {
  const ofSituation = templatesFor(situation, templates);
  const template = ofSituation.find((candidate) => candidate.id === id) ?? ofSituation[0];
  return template ? { template, why } : null;
}
