import { parseAddress } from '../../src/model/address';
import { ExcelHost } from './excelHost';
import type { Profile } from './profile';
import type { ExchangeEntry, Recording } from './recorder/recording';
import { SHEET } from './recorder/workflow';
import { StoredBook } from '../stored-workbook/book';

/** Where our stand-in answered something else than the recorded Excel. */
export interface Difference {
  readonly step: string;
  /** Which exchange of the recording, from 0. */
  readonly exchange: number;
  /** The way to the value, e.g. "Results/5/Value/Formulas/2/4". */
  readonly path: string;
  readonly recorded: unknown;
  readonly ours: unknown;
}

/** What the person did by hand, done to our workbook. */
const BY_HAND: Readonly<Record<string, (excel: ExcelHost) => void>> = {
  edit: (excel) => excel.type(SHEET, parseAddress('C3') ?? { row: 2, column: 2 }, '130人'),
  protect: (excel) => void (excel.book.sheet(SHEET).isProtected = true),
  unprotect: (excel) => void (excel.book.sheet(SHEET).isProtected = false),
};

/** Measures and words that another screen, font or language of Excel may give otherwise. */
const NOT_COMPARED = /\/(?:Width|Height|RowHeight|ColumnWidth|Size|Message|Location)$/;

/**
 * Sends the requests of a recording to our stand-in, beginning with an empty workbook, and compares its answers with those of
 * the recorded Excel. Ids and references are matched as they come: each side has its own.
 */
export async function replay(recording: Recording): Promise<Difference[]> {
  const excel = new ExcelHost(new StoredBook(), profileOf(recording));
  const ids = new Map<string, string>();
  const differences: Difference[] = [];
  let step = '';
  let exchange = 0;
  for (const entry of recording.entries) {
    if (entry.kind === 'step') {
      step = entry.id;
      BY_HAND[entry.id]?.(excel);
      continue;
    }
    if (entry.kind === 'answer') continue;
    const answer = await excel.processQuery(withOurIds(entry, ids), entry.flags);
    const ours: unknown = answer.ok ? JSON.parse(answer.body) : { code: answer.code };
    const recorded = entry.error ? { code: entry.error.code } : entry.response;
    compare(recorded, ours, '', ids, (path, was, is) =>
      differences.push({ step, exchange, path, recorded: was, ours: is }),
    );
    exchange++;
  }
  return differences;
}

function profileOf({ platform, sets }: Recording): Profile {
  const web = platform === 'OfficeOnline';
  return { title: 'recorded', platform: web ? 'OfficeOnline' : 'PC', sets, payloadLimit: null };
}

function withOurIds(entry: ExchangeEntry, ids: ReadonlyMap<string, string>): string {
  return JSON.stringify(entry.request, (_key, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  );
}

type Report = (path: string, recorded: unknown, ours: unknown) => void;

function compare(recorded: unknown, ours: unknown, path: string, ids: Map<string, string>, report: Report): void {
  if (typeof recorded === 'string' && typeof ours === 'string' && /\/(?:Id|_ReferenceId)$/.test(path)) {
    const known = ids.get(recorded);
    if (known === undefined) ids.set(recorded, ours);
    else if (known !== ours) report(path, recorded, ours);
    return;
  }
  if (NOT_COMPARED.test(path)) return;
  if (isObject(recorded) && isObject(ours)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(ours)]);
    for (const key of keys) compare(recorded[key], ours[key], `${path}/${key}`, ids, report);
    return;
  }
  if (recorded !== ours) report(path, recorded, ours);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
