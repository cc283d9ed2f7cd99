import type { SelfEvaluationTable } from '../../../layout/table';
import { squeeze } from '../../../quantity';
import type { Evaluation } from '../../../scoring';
import type { Section, Statement } from '../statement';
import type { ReportTable } from '../textCheck';

/** A section tells of a table when it holds the names of so many of its indicators. */
const ENOUGH = 0.6;

/**
 * Each table with the section that tells of it: the only table with everything, of several each with the section
 * that names its indicators (a report prints its table behind the text). null where two sections come out even.
 */
export function bindTables(
  statements: readonly Statement[],
  tables: readonly SelfEvaluationTable[],
  evaluations: readonly Evaluation[],
): ReportTable[] {
  const sections = [...new Set(statements.map((one) => one.section))];
  return evaluations.map((evaluation, index): ReportTable => {
    const table = tables[index] ?? evaluation.table;
    const shares = sections.map((section) => ({ section, share: shareNamed(table, section) }));
    const best = shares.reduce<(typeof shares)[number] | null>((a, b) => (a && a.share >= b.share ? a : b), null);
    const isAlone = best !== null && shares.filter((one) => one.share === best.share).length === 1;
    return { table, evaluation, section: best && isAlone && best.share >= ENOUGH ? best.section : null };
  });
}

function shareNamed(table: SelfEvaluationTable, section: Section): number {
  const names = table.indicators.map(({ name }) => squeeze(name)).filter((name) => name.length > 2);
  const text = squeeze(section.text);
  return names.length === 0 ? 0 : names.filter((name) => text.includes(name)).length / names.length;
}

/** The tables that a statement of this section may be held against. */
export function tablesOf(tables: readonly ReportTable[], section: Section): ReportTable[] {
  return tables.length === 1 ? [...tables] : tables.filter((one) => one.section === section);
}
