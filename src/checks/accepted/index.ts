/** The public face of checks/accepted/: findings that a person let stand. */
export type { Acceptance } from './acceptance';
export { LONGEST_NOTE, readAccepted, writeAccepted } from './acceptance';
export type { Origin } from './identity';
export { ACCEPTED_KEY } from './key';
export type { AcceptedFinding, SortedFindings } from './sortOut';
export { accept, sortOut, withdraw } from './sortOut';
