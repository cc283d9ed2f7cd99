import { ASIDES, EVIDENCE } from './asides';
import { COLUMNS } from './columns';
import type { WhatEntry } from './title';

/** Everything a title can say its column holds; for the patterns the first entry that fits decides. */
export const WHAT: readonly WhatEntry[] = [...ASIDES, ...COLUMNS, ...EVIDENCE];

export { ALONE, OF_ANOTHER_TIME, WHEN } from './when';
export { REASON_OF_SCORE, WHOSE } from './whose';
export type { MarkEntry, Standing, What, WhatEntry, When, Whose } from './title';
