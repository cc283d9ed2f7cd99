export interface Index {
  /** Path from the repository's folder. */
  readonly file: string;
  readonly text: string;
}
export function allIndexes(): Promise<readonly Index[]>;
export function currentText(file: string): string;
