import type { SelfEvaluationTable } from '../../../layout';
import type { Section } from '../../../reportReader';
import type { Evaluation } from '../../../scoring';
import type { BoundTable } from '../../check';
import { rowCore } from './rows';
import { squeeze } from '../../../text';

/** A section tells of a table when it holds the names of so many of its indicators. */
const ENOUGH = 0.6;

/**
 * Each table with the section that tells of it: the only table with everything, of several each with the section
 * that names its indicators (a report prints its table behind the text). null where two sections come out even.
 */
export function bindTables(
  sections: readonly Section[],
  tables: readonly SelfEvaluationTable[],
  evaluations: readonly Evaluation[],
): BoundTable[] {
  const bound = evaluations.map((evaluation, index): BoundTable => {
    const table = tables[index] ?? evaluation.table;
    const shares = sections.map((section) => ({ section, share: shareNamed(table, section) }));
    const best = shares.reduce<(typeof shares)[number] | null>((a, b) => (a && a.share >= b.share ? a : b), null);
    const isAlone = best !== null && shares.filter((one) => one.share === best.share).length === 1;
    return { table, evaluation, section: best && isAlone && best.share >= ENOUGH ? best.section : null };
  });
  const isOpen = bound.some((one) => one.section === null);
  return (isOpen && evaluations.length > 1 ? oneToOne(bound, sections) : null) ?? bound;
}

/**
 * As many projects told of as there are tables, each in its own words: the section that speaks most of a table's indicators is its own
 * where every table has another one. null where that does not come out.
 */
function oneToOne(bound: readonly BoundTable[], sections: readonly Section[]): BoundTable[] | null {
  const projects = sections.filter(({ kind }) => kind === 'project');
  if (projects.length !== bound.length) return null;
  const found = bound.map(({ table }) => {
    const [first, second] = projects
      .map((section) => ({ section, share: shareSpoken(table, section) }))
      .sort((a, b) => b.share - a.share);
    return first && first.share > (second?.share ?? 0) ? first.section : null;
  });
  if (found.includes(null) || new Set(found).size < found.length) return null;
  return bound.map((one, index) => ({ ...one, section: found[index] ?? null }));
}

function shareSpoken(table: SelfEvaluationTable, { text }: Section): number {
  const names = table.indicators.map(({ name }) => rowCore(name)).filter((name) => name.length > 2);
  return names.length === 0 ? 0 : names.filter((name) => text.includes(name)).length / names.length;
}

function shareNamed(table: SelfEvaluationTable, section: Section): number {
  const names = table.indicators.map(({ name }) => squeeze(name)).filter((name) => name.length > 2);
  const text = squeeze(section.text);
  return names.length === 0 ? 0 : names.filter((name) => text.includes(name)).length / names.length;
}

/** The tables that a statement of this section may be held against. */
export function tablesOf(tables: readonly BoundTable[], section: Section): BoundTable[] {
  return tables.length === 1 ? [...tables] : tables.filter((one) => one.section === section);
}
