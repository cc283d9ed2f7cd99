import type { FoundText } from '../../layout';
import type { Passage } from '../../narrative';
import { compose, countRows, inQuotes, joined, nameSpan } from '../../narrative';
import type { IndicatorResult } from '../../scoring';
import { compact } from '../../text';
import type { ReportSource } from '../source';
import { quoted } from '../source';
import { indicatorLine } from './lines';

/**
 * What came of a goal where nobody wrote it: clause by clause the goal's own words, each with the lines of the indicators that prove it, a
 * slot where none does. It says nothing that is not in the cells; nothing at all where no indicator proves any of it.
 */
export function goalDraft(source: ReportSource, goal: FoundText): Passage {
  const { all } = countRows(source.evaluation);
  const clauses = clausesOf(goal.text);
  const proofs = proofsOf(
    source,
    clauses,
    all.filter(({ indicator }) => indicator.actual.text.trim() !== ''),
  );
  if (proofs.size === 0) return [];
  return joined(
    clauses.map((clause, index) => {
      const lines = (proofs.get(index) ?? []).map((row) => indicatorLine(source, row));
      const said = lines.length === 0 ? compose('report.done-clause-open') : joined(lines, '，');
      return compose('report.done-clause', { clause: quoted(clause, goal.cell).map(inQuotesOf), said });
    }),
    '；',
  );
}

const inQuotesOf = (span: Passage[number]): Passage[number] => (span.kind === 'gap' ? span : inQuotes(span));

/** A text in its clauses: at semicolons and full stops, and where numbers begin one. */
function clausesOf(text: string): string[] {
  return text
    .split(/[；;。！\n]|(?<=[^\d.．])(?=\d{1,2}[.．、](?!\d))/)
    .map((clause) => clause.replace(/[，,、：:\s]+$/, '').trim())
    .filter((clause) => compact(clause).length >= SHORTEST_CLAUSE);
}

const SHORTEST_CLAUSE = 4;
/** So much of an indicator's name must stand in the clause that it proves. */
const LIKE = 0.6;

/** Each indicator under the one clause that names it best; under none where two name it alike. */
function proofsOf(
  { evaluation }: ReportSource,
  clauses: readonly string[],
  rows: readonly IndicatorResult[],
): ReadonlyMap<number, IndicatorResult[]> {
  const found = new Map<number, IndicatorResult[]>();
  const texts = clauses.map(compact);
  for (const row of rows) {
    const name = nameSpan(evaluation.table.sheet, row.indicator);
    const likeness = texts.map((text) => shareIn(compact(name.kind === 'gap' ? '' : name.text), text));
    const best = likeness.reduce((most, one) => Math.max(most, one), 0);
    const at = likeness.indexOf(best);
    if (best < LIKE || likeness.lastIndexOf(best) !== at) continue;
    found.set(at, [...(found.get(at) ?? []), row]);
  }
  return found;
}

/** How many of the pairs of letters of a name stand in a text, as a share. */
function shareIn(name: string, text: string): number {
  const pairs = [...name].slice(1).map((letter, index) => `${[...name][index] ?? ''}${letter}`);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
