export interface ManifestProblem {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

export interface ManifestContext {
  readonly readFile: (path: string) => Uint8Array | null;
  readonly locales: readonly string[];
  readonly functions?: readonly string[];
}

export function checkManifest(xml: string, context: ManifestContext): ManifestProblem[];
