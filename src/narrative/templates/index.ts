import type { StandardTemplate } from '../standardTemplate';
import type { Template } from '../template';
import { MONEY } from './money';
import { NOT_MET } from './notMet';
import { OVER } from './over';
import { PARTLY_MET } from './partlyMet';

/**
 * The templates of the program, each with the cases in which it is proposed. They follow the register of published self-evaluations;
 * the words are our own. What only a person knows (dates, documents, projects) is a slot to fill, never an assertion.
 */
export const TEMPLATES_WITH_RULES: readonly StandardTemplate[] = [...NOT_MET, ...PARTLY_MET, ...OVER, ...MONEY];

/** The same as a person's list holds them. */
export const STANDARD_TEMPLATES: readonly Template[] = TEMPLATES_WITH_RULES.map(
  ({ id, name, situation, cause, measure }) => ({ id, name, situation, cause, measure }),
);
