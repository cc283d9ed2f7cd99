/** Texts that are kept for this person on this machine: templates of their own, habits. Nothing of a workbook. */
export interface PersonStore {
  get(key: string): string | null;
  /** null takes it out. false where nothing can be kept (a private window, a full disk). */
  set(key: string, text: string | null): boolean;
}

/** The ways out of the pane for what it makes: a report, a list, a file of templates. */
export interface Outlet {
  /** Whether the pane can hand over files at all; where it cannot, the clipboard is the way. */
  readonly canDownload: boolean;
  download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void;
  /** Puts rich text and its plain form on the clipboard. false where that was not allowed. */
  copy(html: string, text: string): Promise<boolean>;
}

/** What the pane uses besides the workbook; each page that shows the pane gives its own. */
export interface PanePorts {
  readonly store: PersonStore;
  readonly outlet: Outlet;
}
