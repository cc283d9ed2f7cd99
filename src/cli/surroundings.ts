import type { Io } from './io';
import type { Voice } from './say';
import type { Keeping } from './writeOutput';

/** What every command that reads files has around it. */
export interface Around {
  readonly io: Io;
  readonly voice: Voice;
  readonly json: boolean;
  readonly keeping: Keeping;
}
