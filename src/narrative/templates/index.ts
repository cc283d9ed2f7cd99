import type { Template } from '../template';
import { MONEY } from './money';
import { NOT_MET } from './notMet';
import { OVER } from './over';
import { PARTLY_MET } from './partlyMet';

/**
 * The templates of the program. They follow the register of published self-evaluations; the words are our own. What only a person
 * knows (dates, documents, projects) is a slot to fill, never an assertion.
 */
export const STANDARD_TEMPLATES: readonly Template[] = [...NOT_MET, ...PARTLY_MET, ...OVER, ...MONEY];
