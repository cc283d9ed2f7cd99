/** What the command line needs of the world around it; tests pass their own. */
export interface Io {
  /** Writes to standard output, as it is. */
  out(text: string): void;
  /** Writes to standard error, as it is. */
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal in columns; null when standard output is none. */
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Processor cores that can be used. */
  readonly cores: number;
  /** The program's own version. */
  readonly version: string;
}

/** The exit statuses of the contract; someFailed: also findings that --fail-on names. */
export const EXIT = { done: 0, someFailed: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
