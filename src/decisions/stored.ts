import { isJsonObject, parseJson } from '../model/json';
import type { MappingCorrection } from '../layout';
import type { Choice } from '../scoring/evaluation';

/** The setting of the workbook that keeps what the person decided. */
export const DECISIONS_KEY = 'jxzp.decisions';

/**
 * What a person answered for one row. It holds as long as the row says what it said then: the texts are kept with it, so that an
 * answer about "19574." is not used for whatever is typed there later.
 */
export interface Answer {
  /** Zero-based row at the time of the answer. */
  readonly row: number;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly choice: Choice;
}

export interface TableDecisions {
  /** Id of the chosen rule set; absent: the proposed one. */
  readonly rules?: string;
  readonly answers?: readonly Answer[];
}

/** What is kept in the workbook. */
export interface Decisions {
  readonly tables: Readonly<Record<string, TableDecisions>>;
  readonly corrections: readonly MappingCorrection[];
}

export const NO_DECISIONS: Decisions = { tables: {}, corrections: [] };

/** The text of the setting; null when there is nothing to keep. */
export function writeDecisions({ tables, corrections }: Decisions): string | null {
  const used = Object.entries(tables).filter(([, one]) => one.rules !== undefined || (one.answers?.length ?? 0) > 0);
  if (used.length === 0 && corrections.length === 0) return null;
  return JSON.stringify({ version: 1, tables: Object.fromEntries(used), corrections });
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isRow = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** Decisions from the setting. What is not of this form is left out: a damaged setting must not keep the pane from opening. */
export function readDecisions(text: string | null): Decisions {
  const json = parseJson(text);
  if (!isJsonObject(json) || json.version !== 1) return NO_DECISIONS;
  const tables = isJsonObject(json.tables) ? json.tables : {};
  return {
    tables: Object.fromEntries(Object.entries(tables).map(([key, value]) => [key, readTable(value)])),
    corrections: list(json.corrections).filter(isCorrection),
  };
}

function readTable(value: unknown): TableDecisions {
  if (!isJsonObject(value)) return {};
  const answers = list(value.answers).filter(isAnswer);
  return typeof value.rules === 'string' ? { rules: value.rules, answers } : { answers };
}

function isAnswer(value: unknown): value is Answer {
  if (!isJsonObject(value) || !isRow(value.row)) return false;
  return ['name', 'target', 'actual'].every((field) => typeof value[field] === 'string') && isChoice(value.choice);
}

function isChoice(value: unknown): value is Choice {
  if (!isJsonObject(value)) return false;
  if (value.kind === 'parts') return true;
  if (value.kind === 'ratio') return isShare(value.ratio);
  return (
    value.kind === 'reading' && [value.target, value.actual].every((side) => side === undefined || isReading(side))
  );
}

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

function isReading(value: unknown): boolean {
  return isJsonObject(value) && Number.isFinite(value.value) && (value.unit === null || typeof value.unit === 'string');
}

function isCorrection(value: unknown): value is MappingCorrection {
  if (
    !isJsonObject(value) ||
    typeof value.sheet !== 'string' ||
    !isRow(value.headerRow) ||
    !isJsonObject(value.columns)
  )
    return false;
  const rows = value.rows === undefined || (isJsonObject(value.rows) && Object.values(value.rows).every(isRowRole));
  return rows && Object.values(value.columns).every((column) => column === null || isRow(column));
}

const isRowRole = (value: unknown): boolean => value === 'indicator' || value === 'ignore';
