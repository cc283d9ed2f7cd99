/** A room of the house: a folder under src, named by its path there; `checks/*` stands for every check's folder. */
export interface Room {
  /** One line: what the room holds. */
  readonly is: string;
  /** Rooms that it may import, each through its doors. */
  readonly imports: readonly string[];
  /** Rooms of which it may import types alone, through their doors. */
  readonly types?: readonly string[];
  /** Packages that it may import, each with the files of the room that may (a glob). `@scope/*` stands for a whole scope, `node:fs` for `node:fs/promises` too. */
  readonly packages?: Readonly<Record<string, string>>;
  /** Files outside of src that it may import (globs). */
  readonly files?: readonly string[];
  /**
   * Files by which others enter, without extension (globs); `index` unless said otherwise. A second door is for what must be loaded
   * apart (Node's file system) or on demand (a large library). None: nobody enters.
   */
  readonly doors?: readonly string[];
  /** Files by which the rooms inside of it enter, where these are not its doors. */
  readonly inner?: readonly string[];
  /** Values in, values out: no DOM, no Office, no Node, no clock, no chance. True unless said otherwise. */
  readonly isPure?: boolean;
}

export const ROOMS: Readonly<Record<string, Room>>;
