/** The public face of checks/accepted/: findings that a person let stand. */
export type { Acceptance } from '../../settings/data';
export type { Origin } from './identity';
export { keyOf as acceptanceKey, spotOf } from './identity';
export { LONGEST_NOTE } from './note';
export type { AcceptedFinding, SortedFindings } from './sortOut';
export { accept, acceptEach, sortOut, withdraw } from './sortOut';
