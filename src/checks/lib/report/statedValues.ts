import { NOT_THE_RATE_OF_THE_YEAR } from '../../../lexicon/rates';
import type { CellRef } from '../../../model';
import { normaliseUnit } from '../../../quantity';
import type { ExecutionStatement, FactStatement, Section, Statement, TextPlace } from '../../../reportReader';
import { coreOf, figuresOf, GENERIC_NAME, nameIn, ofKind, passagesOf, withoutLinks } from '../../../reportReader';
import { withoutBlanks } from '../../../text';
import type { BoundTable } from '../../check';

/** A value of a quantity, said in the report (place) or in a table (cell). */
export interface Said {
  readonly core: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string | null;
  readonly year: number | null;
  readonly place: TextPlace | null;
  readonly cell: CellRef | null;
  /** The section that it is said in, or whose table says it. */
  readonly section: Section | null;
  /** null for a table. */
  readonly fact: FactStatement | null;
}

const SHORTEST_NAME = 4;

/** Quantities that mean the same wherever they stand; in a list of projects, and as part of a sum, a name means only its own. */
export function saidInText(facts: readonly FactStatement[], all: readonly Statement[]): Said[] {
  const parts = new Set(ofKind(all, 'sum').flatMap((sum) => sum.parts));
  return facts.flatMap((fact): Said[] => {
    const core = coreOf(fact.name);
    if (
      fact.section.kind === 'project' ||
      parts.has(fact.figure) ||
      !isTelling(core) ||
      (fact.figure.role !== null && !/研发|产值|收入|合同/.test(core))
    )
      return [];
    const { value, unit } = fact.figure;
    const { name, year, place, section } = fact;
    return [{ core, name, value, unit, year, place, cell: null, section, fact }];
  });
}

/**
 * The execution rate of a section that tells it once with its figures, and where it is said again without any
 * ("预算执行率86.18%，支出进度偏慢").
 */
export function ratesInText(executions: readonly ExecutionStatement[]): Said[] {
  const own = executions.filter((one) => one.subject === '' && !one.inTable && one.rate !== null);
  return [...new Set(own.map((one) => one.section))].flatMap((section): Said[] => {
    const told = own.filter((one) => one.section === section);
    const full = told.filter((one) => one.executed.length > 0 && one.budgets.length > 0);
    const bare = told.filter(
      (one) => one.executed.length === 0 && one.others.length === 0 && !NOT_THE_RATE_OF_THE_YEAR.test(one.sentence),
    );
    if (new Set(full.map((one) => one.rate?.value)).size !== 1) return [];
    return [...full.slice(0, 1), ...bare].flatMap(({ rate, place }): Said[] => {
      const name = '预算执行率';
      if (!rate || rate.isAbout || !/预算执行率$/.test(withoutLinks(rate.label))) return [];
      return [
        { core: name, name, value: rate.value, unit: '%', year: section.year, place, cell: null, section, fact: null },
      ];
    });
  });
}

/** A name that tells its quantity from those of other projects. */
function isTelling(core: string): boolean {
  return core.length >= SHORTEST_NAME && !GENERIC_NAME.test(core);
}

/** What the rows of the tables say under a name that tells: the indicator's, or the one in a worded target. */
export function saidInTables(tables: readonly BoundTable[]): Said[] {
  const only = tables.length === 1;
  return tables.flatMap((bound) => {
    const year = bound.section?.year ?? bound.table.year;
    // Which year an unbound table of several is of, nobody knows.
    if (year === null || (bound.section === null && !only)) return [];
    return bound.table.indicators.flatMap((indicator): Said[] => {
      const address = indicator.cells.actual;
      const cell = address && { sheet: bound.table.sheet, address };
      const said = (name: string, value: number, unit: string | null): Said[] => {
        const core = coreOf(name);
        const own = { place: null, cell, section: bound.section, fact: null };
        return isTelling(core) ? [{ core, name, value, unit: normaliseUnit(unit), year, ...own }] : [];
      };
      const { target, actual } = indicator;
      if (target.kind === 'number' && actual.kind === 'number') {
        return said(indicator.name, actual.value, actual.unit ?? target.unit);
      }
      const names = namesInTarget(target.text);
      if (actual.kind === 'number')
        return names.length === 1 ? names.flatMap((one) => said(one.name, actual.value, actual.unit ?? one.unit)) : [];
      if (actual.kind !== 'several' || actual.parts.length !== names.length) return [];
      return names.flatMap((one, index) => said(one.name, actual.parts[index]?.value ?? Number.NaN, one.unit));
    });
  });
}

/** The quantities that a worded target names: "技术合同认定登记额达14亿元" → 技术合同认定登记额, 亿元. */
function namesInTarget(text: string): { readonly name: string; readonly unit: string | null }[] {
  return passagesOf([withoutBlanks(text)])
    .flatMap(figuresOf)
    .map((figure) => ({ name: nameIn(withoutLinks(figure.label)), unit: figure.unit }));
}
