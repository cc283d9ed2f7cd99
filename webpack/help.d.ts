import type { Compiler } from 'webpack';

/** The pages of the help, by the names of their files; where each comes from in docs/. */
export const PAGES: Readonly<Record<string, string>>;

export function helpPages(): {
  readonly pages: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
};

export const help: { apply(compiler: Compiler): void };
