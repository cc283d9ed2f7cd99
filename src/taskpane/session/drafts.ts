/** What a person chose and typed for one cell and has not written yet. */
export interface TypedDraft {
  /** The starting text that is taken; null: the one that is proposed. */
  readonly choice: string | null;
  /** What became of each starting text under the person's hands, so that looking at another one loses nothing. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Where a person is with the explanations of one table. Kept as long as the pane is open; nothing of it is in the workbook. */
export interface TableDrafts {
  /** The item that is worked on; null: the first one. */
  readonly current: string | null;
  readonly items: Readonly<Record<string, TypedDraft>>;
}

export const NO_DRAFTS: TableDrafts = { current: null, items: {} };
