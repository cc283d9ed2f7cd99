export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; null where it cannot be told. */
  readonly licence: string | null;
  readonly texts: readonly string[];
}

export const ALLOWED: readonly string[];
export function isAllowed(expression: string): boolean;
export function readPackage(folder: string): PackageLicence;
export function packageFolder(file: string): string | null;
export function noticeText(packages: readonly PackageLicence[]): string;
export function billOfMaterials(
  product: { readonly name: string; readonly version: string },
  packages: readonly PackageLicence[],
): string;
export function takenIn(
  folder: string,
  text: string,
): readonly { readonly name: string; readonly folder: string | null }[];
