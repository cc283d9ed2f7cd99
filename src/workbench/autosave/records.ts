import type { Change } from '../../model';
import type { Content } from '../host';
import type { DamagedWork, KeptKind, KeptWork } from '../app/ports';

/** A file as it lies in the database. Records of the first version lack what is optional here. */
export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly original?: Uint8Array | null;
  readonly stand?: number;
  readonly kind?: KeptKind;
  readonly handed?: Content | null;
  /** When it was opened, in milliseconds: files come back in their order. */
  readonly opened: number;
  readonly since?: number;
}

export interface BatchRow {
  readonly file: string;
  readonly stand?: number;
  readonly batch: readonly Change[];
}

/** A kept work with its place in the order of files. */
export interface OrderedWork {
  readonly work: KeptWork;
  readonly opened: number;
}

const KINDS: readonly unknown[] = ['opened', 'unsaved', 'handed'] satisfies KeptKind[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isOptional = (value: unknown, holds: (value: unknown) => boolean) => value === undefined || holds(value);

const isContent = (value: unknown): value is Content =>
  isRecord(value) && value.bytes instanceof Uint8Array && isCount(value.stand);

/** Whether a record of the database is a file of ours that can be worked on. */
function isFileRow(row: unknown): row is FileRow {
  return (
    isRecord(row) &&
    typeof row.id === 'string' &&
    typeof row.name === 'string' &&
    row.bytes instanceof Uint8Array &&
    typeof row.opened === 'number' &&
    isOptional(row.original, (value) => value === null || value instanceof Uint8Array) &&
    isOptional(row.stand, isCount) &&
    isOptional(row.kind, (value) => KINDS.includes(value)) &&
    isOptional(row.handed, (value) => value === null || isContent(value)) &&
    isOptional(row.since, (value) => typeof value === 'number')
  );
}

/** Every kind of change; a record of another one would be passed over without a word. */
const CHANGES: Readonly<Record<Change['kind'], true>> = {
  cell: true,
  highlight: true,
  name: true,
  setting: true,
  sheet: true,
};

const isChange = (value: unknown) => isRecord(value) && typeof value.kind === 'string' && value.kind in CHANGES;

function isBatchRow(row: unknown): row is BatchRow {
  return (
    isRecord(row) &&
    typeof row.file === 'string' &&
    Array.isArray(row.batch) &&
    row.batch.every(isChange) &&
    isOptional(row.stand, isCount)
  );
}

/**
 * A record with its steps. What cannot be read costs only itself: a step that is gone or damaged is counted, a file that cannot be
 * read is told of by its id. `row`: null where the database itself could not give it.
 */
export function readRecord(id: string, row: unknown, batches: readonly unknown[]): OrderedWork | DamagedWork {
  if (!isFileRow(row)) return damaged(id, row);
  const stand = row.stand ?? 0;
  const own = batches.filter((step) => isRecord(step) && step.file === id);
  // Those of the first version bear no number and lie in their order.
  const numbered = own.map((step, index) => ({ stand: standOf(step) ?? stand + index + 1, step }));
  const since = numbered.filter((one) => one.stand > stand).sort((a, b) => a.stand - b.stand);
  const last = since.at(-1)?.stand ?? stand;
  // A number that stands there twice is one step: else the second would hide that another is gone.
  const byStand = new Map<number, BatchRow['batch']>();
  for (const { stand: number, step } of since) {
    if (isBatchRow(step) && !byStand.has(number)) byStand.set(number, step.batch);
  }
  const whole = [...byStand.values()];
  return {
    opened: row.opened,
    work: {
      id,
      name: row.name,
      bytes: row.bytes,
      original: row.original ?? null,
      stand,
      kind: row.kind ?? 'opened',
      handed: row.handed ?? null,
      batches: whole,
      missing: last - stand - whole.length,
      last,
      since: row.since ?? row.opened,
    },
  };
}

function standOf(step: unknown): number | null {
  return isRecord(step) && isCount(step.stand) ? step.stand : null;
}

function damaged(id: string, row: unknown): DamagedWork {
  const known = isRecord(row) ? row : {};
  const name = typeof known.name === 'string' && known.name !== '' ? known.name : id;
  const whole = [known.original, known.bytes].find((part) => part instanceof Uint8Array);
  return { id, name, original: whole instanceof Uint8Array ? whole : null };
}
