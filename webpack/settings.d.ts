export interface PaneSettings {
  /** Where the pane is served, with its last slash. */
  readonly baseUrl: string;
  /** Address of office.js, or its path beside the pane. */
  readonly officeJs: string;
  readonly isLocal: boolean;
}

export function paneSettings(environment: Readonly<Record<string, string | undefined>>): PaneSettings;
export function contentSecurityPolicy(settings: PaneSettings): string;
export interface CopyPattern {
  readonly from: string;
  readonly to: string;
  readonly info: { readonly minimized: boolean };
}

export const UNCHANGED: CopyPattern['info'];
export function officeFiles(settings: PaneSettings, packageFolder: string): readonly CopyPattern[];
