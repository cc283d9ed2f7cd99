/** The face of hosts/: what other rooms may use. */
export type { Host, HostError, HostErrorCode, Remedy, Outcome, SelectListener } from './host';
export { done, refused } from './host';
export { MOST_COLUMNS, MOST_ROWS } from './limits';
export { HIGHEST_ROW, textHeight } from './textHeight';
