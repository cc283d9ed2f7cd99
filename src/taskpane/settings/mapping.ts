import type { ColumnRole, MappingCorrection, Section, SelfEvaluationTable } from '../../layout';
import { mainSection } from '../../layout';

/** What can stand in a column, in the order in which a person meets it. */
export const ROLES: readonly ColumnRole[] = [
  'goal',
  'level1',
  'level2',
  'level3',
  'name',
  'operator',
  'target',
  'adjustedTarget',
  'unit',
  'actual',
  'points',
  'score',
  'completion',
  'coefficient',
  'reason',
  'level1Points',
  'level2Points',
];

/** Which column (zero-based) holds what; null: none. */
export type Mapping = Readonly<Record<ColumnRole, number | null>>;

/** Nothing has a column. */
export const NO_MAPPING: Mapping = Object.fromEntries(ROLES.map((role) => [role, null])) as Record<ColumnRole, null>;

export function mappingOf(table: SelfEvaluationTable): Mapping {
  const columns = mainSection(table)?.columns ?? {};
  const entries = ROLES.map((role) => [role, columns[role]?.column ?? null] as const);
  return Object.fromEntries(entries) as Record<ColumnRole, number | null>;
}

/** What was changed in a mapping. */
export function difference(before: Mapping, after: Mapping): MappingCorrection['columns'] {
  return Object.fromEntries(ROLES.filter((role) => before[role] !== after[role]).map((role) => [role, after[role]]));
}

/** First rows of the headers that have the same columns as the main one: repeated on each page or per goal. */
export function repeatedHeaders(table: SelfEvaluationTable): number[] {
  const main = mainSection(table);
  if (!main) return [];
  const pattern = patternOf(main);
  return table.sections.filter((section) => patternOf(section) === pattern).map((section) => section.headerTop);
}

const patternOf = ({ columns }: Section): string => ROLES.map((role) => columns[role]?.column ?? '').join();
