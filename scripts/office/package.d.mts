export interface Package {
  /** The folder that was built for the address. */
  readonly built: string;
  readonly out: string;
  /** Where it will be served, with a slash at the end. */
  readonly url: string;
  /** The shared folder for the manifest, \\server\folder. */
  readonly share: string;
  /** office.js is part of the build. */
  readonly isLocal: boolean;
}

export function packageOffice(what: Package): void;
export function registryScript(share: string): Buffer;
export function readArguments(
  given: readonly string[],
):
  | { readonly url: string; readonly share: string; readonly officeJs: string; readonly problem?: undefined }
  | { readonly problem: readonly string[] };
