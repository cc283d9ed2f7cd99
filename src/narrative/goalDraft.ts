import type { FoundText } from '../layout';
import type { Evaluation, IndicatorResult } from '../scoring';
import { compact } from '../text';
import { compose } from './compose';
import { countRows } from './counts';
import { indicatorLine } from './lines';
import type { Passage } from './passage';
import { figure, joined, readGaps } from './passage';
import { inQuotes, nameSpan } from './values';

/**
 * What came of a goal where nobody wrote it: clause by clause the goal's own words, each with the lines of the indicators that prove it, a
 * slot where none does. It says nothing that is not in the cells; nothing at all where no indicator proves any of it.
 */
export function goalDraft(evaluation: Evaluation, goal: FoundText): Passage {
  const { all } = countRows(evaluation);
  const clauses = clausesOf(goal.text);
  const proofs = proofsOf(
    evaluation,
    clauses,
    all.filter(({ indicator }) => indicator.actual.text.trim() !== ''),
  );
  if (proofs.size === 0) return [];
  return joined(
    clauses.map((clause, index) => {
      const lines = (proofs.get(index) ?? []).map((row) => indicatorLine(evaluation, row));
      const said = lines.length === 0 ? compose('narrative.done-clause-open') : joined(lines, '，');
      return compose('narrative.done-clause', { clause: quoted(clause, goal), said });
    }),
    '；',
  );
}

/** A clause word for word, to stand in quotes; its open slots are gaps. */
const quoted = (clause: string, { cell }: FoundText): Passage =>
  readGaps(clause).map((span) => (span.kind === 'text' ? inQuotes(figure(span.text, 'written', [cell])) : span));

/**
 * A text in its clauses: at semicolons and full stops, where numbers begin one, and between figures of their own (道路8条、桥梁6座): what proves
 * one of two figures says nothing of the other.
 */
function clausesOf(text: string): string[] {
  return text
    .split(/[；;。！\n]|(?<=[^\d.．])(?=\d{1,2}[.．、](?!\d))/)
    .flatMap(betweenFigures)
    .map((clause) => clause.replace(/[，,、：:\s]+$/, '').trim())
    .filter((clause) => compact(clause).length >= SHORTEST_CLAUSE);
}

/** A part of a clause that promises a figure: words, then the figure. A bare year or number belongs to what follows. */
const HAS_FIGURE = /\p{Script=Han}{2}.*\d/u;

/** A clause in the parts that hold a figure each; words without one stay with the figure that follows, or with the last. */
function betweenFigures(clause: string): string[] {
  const parts: string[] = [];
  let begun = '';
  for (const part of clause.split(/(?<=[，、])/)) {
    begun += part;
    if (!HAS_FIGURE.test(begun)) continue;
    parts.push(begun);
    begun = '';
  }
  const last = parts.pop() ?? '';
  return [...parts, last + begun];
}

const SHORTEST_CLAUSE = 4;
/** So much of an indicator's name must stand in the clause that it proves. */
const LIKE = 0.6;

/** Each indicator under the one clause that names it best; under none where two name it alike. */
function proofsOf(
  evaluation: Evaluation,
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
