export const NAME: string;

export interface Package {
  /** The folder of the built workbench. */
  readonly built: string;
  readonly version: string;
}

export function packagedWorkbench(what: Package): Uint8Array;
