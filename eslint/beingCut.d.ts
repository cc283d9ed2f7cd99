import type { Room } from './rooms.js';

export const BEING_CUT: {
  readonly rooms: readonly string[];
  readonly faces: readonly string[];
  readonly limits: readonly string[];
  readonly typed: readonly string[];
  readonly packages: readonly string[];
  readonly old: Readonly<Record<string, Partial<Room>>>;
};
