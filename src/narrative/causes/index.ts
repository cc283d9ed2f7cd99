import type { Cause } from '../cause';
import { BUILDING } from './building';
import { GENERAL } from './general';
import { MONEY } from './money';
import { RESULTS } from './results';
import { SERVING } from './serving';

/**
 * All causes of the program, those of a kind before those that may be true of any work. They follow the register of published
 * self-evaluations; the words are our own. None is taken unless a person chooses it.
 */
export const CAUSES: readonly Cause[] = [...BUILDING, ...SERVING, ...RESULTS, ...GENERAL, ...MONEY];
