/** Workbook streams made record by record, for what no program at hand writes. */

type Record = readonly [id: number, data: Uint8Array];

export const words = (...values: readonly number[]) =>
  Uint8Array.from(values.flatMap((value) => [value & 255, (value >> 8) & 255]));

const long = (value: number) => words(value & 0xffff, value >>> 16);

export const bytes = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const number = (value: number) => new Uint8Array(new Float64Array([value]).buffer);

function packed(records: readonly Record[]): Uint8Array {
  return bytes(...records.map(([id, data]) => bytes(words(id, data.length), data)));
}

/** A cell with a number. */
export const numberCell = (row: number, column: number, xf: number, value: number): Record => [
  0x203,
  bytes(words(row, column, xf), number(value)),
];

export interface StreamOptions {
  /** 0x600 since Excel 97, 0x500 before it. */
  readonly version: number;
  /** The sheet's name as the file writes it, with the byte that tells its width where there is one. */
  readonly name: Uint8Array;
  readonly nameLength: number;
  readonly globals?: readonly Record[];
  readonly cells: readonly Record[];
}

/** A stream of one sheet, without container. */
export function streamOf({ version, name, nameLength, globals = [], cells }: StreamOptions): Uint8Array {
  const begin = (kind: number): Record => [0x809, words(version, kind, 0, 0, 0, 0, 0, 0)];
  const head = (position: number): Uint8Array =>
    packed([
      begin(5),
      ...globals,
      [0x85, bytes(long(position), Uint8Array.of(0, 0, nameLength), name)],
      [0x0a, words()],
    ]);
  return bytes(head(head(0).length), packed([begin(0x10), ...cells, [0x0a, words()]]));
}
