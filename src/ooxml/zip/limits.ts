/** What a file may ask of this machine before it is refused. */
export interface Limits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Unpacked size of one part that we read: a part becomes one string, which engines bound near 512 MB. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Unpacked against packed size, for parts above `ratioFrom` bytes. Sheets of repeated rows reach about 100. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 256 * MB,
  entries: 20_000,
  partBytes: 256 * MB,
  totalBytes: 1024 * MB,
  ratio: 250,
  ratioFrom: 16 * MB,
};
