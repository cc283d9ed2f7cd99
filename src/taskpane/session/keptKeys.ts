import { ACCEPTED_KEY } from '../../checks/accepted/key';
import { DECISIONS_KEY } from '../../decisions/stored';
import { JOURNAL_KEY } from './journal';

/** Templates that go with the workbook. */
export const TEMPLATES_KEY = 'jxzp.templates';
/** Highlights that stand in the workbook (plan/keptHighlights.ts, which the pane loads only when it needs it). */
export const MARKS_KEY = 'jxzp.highlights';

/** Everything that we keep in a workbook; read together when it is opened. */
export const KEPT_KEYS = [DECISIONS_KEY, JOURNAL_KEY, ACCEPTED_KEY, TEMPLATES_KEY, MARKS_KEY] as const;
export type KeptKey = (typeof KEPT_KEYS)[number];
