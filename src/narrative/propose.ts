import type { Evaluation, IndicatorResult } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { rateText } from './figures';
import type { ProposalRule, Trait } from './standardTemplate';
import { fits } from './standardTemplate';
import type { Situation, Template } from './template';
import { STANDARD_TEMPLATES, TEMPLATES_WITH_RULES } from './templates';
import { situationOf, situationOfMoney, traitsOf, traitsOfMoney } from './traits';
import { mainMoney } from './values';

/** The template that likely fits, and why it is proposed. */
export interface Proposal {
  readonly template: Template;
  readonly why: Note;
}

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
  const situation = situationOf(result);
  return situation && proposalOf(situation, traitsOf(result, evaluation), evaluation, templates);
}

/** The template for a low execution rate; null where the rate is high enough or unknown. */
export function proposeForMoney(
  evaluation: Evaluation,
  templates: readonly Template[] = STANDARD_TEMPLATES,
): Proposal | null {
  const situation = situationOfMoney(evaluation);
  return situation && proposalOf(situation, traitsOfMoney(evaluation), evaluation, templates);
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
  const situation = situationOf(result);
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

/**
 * The template whose rule fits with the smallest rank; where a person took it out, the first of the situation; null where there is
 * none at all.
 */
function proposalOf(
  situation: Situation,
  traits: ReadonlySet<Trait>,
  evaluation: Evaluation,
  templates: readonly Template[],
): Proposal | null {
  const ofSituation = templatesFor(situation, templates);
  const likely = likelyFor(situation, traits);
  const template = ofSituation.find(({ id }) => id === likely?.id) ?? ofSituation[0];
  return likely && template ? { template, why: note(likely.rule.why, argsOf(likely.rule, evaluation)) } : null;
}

/** The id of the template proposed in a situation for what a row shows, and the rule by which it is. */
export function likelyFor(
  situation: Situation,
  traits: ReadonlySet<Trait>,
): { readonly id: string; readonly rule: ProposalRule } | null {
  const [likely] = TEMPLATES_WITH_RULES.filter((template) => template.situation === situation)
    .flatMap(({ id, proposed }) => (proposed === 'never' ? [] : proposed.map((rule) => ({ id, rule }))))
    .filter(({ rule }) => fits(rule, traits))
    .sort((a, b) => a.rule.rank - b.rule.rank);
  return likely ?? null;
}

function argsOf({ when }: ProposalRule, evaluation: Evaluation): Note['args'] {
  const rate = mainMoney(evaluation)?.rate ?? null;
  return when.includes('slow-money') && rate !== null ? { rate: rateText(rate, evaluation) } : {};
}
