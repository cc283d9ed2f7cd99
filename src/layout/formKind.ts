import type { FormEntry, FormEvidence, FormKind, FormSubject, Sign } from '../lexicon/forms';
import { FORMS, SELF_EVALUATION_TITLE } from '../lexicon/forms';
import type { What } from '../lexicon/titles';
import { compact } from '../text';
import { wordTest } from './labels';
import type { Measure } from './measures';
import type { Columns, MappingCorrection } from './table';

/** What tells the kind of a form. */
export interface FormFacts {
  readonly measures: readonly Measure[];
  /** The columns of its table of indicators; null where its header is none of a table that could be scored. */
  readonly columns: Columns | null;
  readonly title: string | null;
  /** Of the table, as its title says it. */
  readonly year: number | null;
}

/** How a form was told: by its columns, by columns and title, by a person where these contradict each other, or not. */
export type FormWitness = 'columns' | 'both' | 'person' | 'contradiction';

export interface JudgedForm {
  readonly kind: FormKind;
  readonly witness: FormWitness;
  /** The titles of the columns that told it. */
  readonly told: readonly string[];
  /** Where columns and title contradict each other, what each of them says; a person can decide among these. */
  readonly readings: readonly FormKind[];
}

interface Fit {
  readonly kind: FormKind;
  readonly told: readonly string[];
  readonly yieldsToTitle: boolean;
}

const TITLES = FORMS.map(({ kind, title }) => ({ kind, fits: wordTest(title) }));
const isSelfTitle = wordTest(SELF_EVALUATION_TITLE);

/** The kinds that a title names; several where it names several (监控自评表). */
export function kindsOfTitle(title: string | null): ReadonlySet<FormKind> {
  if (title === null) return new Set();
  const plain = compact(title);
  const kinds = TITLES.filter(({ fits }) => fits(plain)).map(({ kind }) => kind);
  return new Set([...kinds, ...(isSelfTitle(plain) ? (['self-evaluation'] as const) : [])]);
}

/**
 * Which form it is. The columns decide, the title is a second witness: where they contradict each other it is named after the one that is no
 * self-evaluation, so that nothing is done with it, unless a person said which it is (`said`): one of these readings, or, with the columns
 * that make one, a self-evaluation. null: no form that is known.
 */
export function judgeForm(facts: FormFacts, said: Said | null = null): JudgedForm | null {
  const judged = judge(facts);
  const form = said?.form;
  if (form === undefined) return judged;
  if (judged?.readings.includes(form)) return { ...judged, kind: form, witness: 'person' };
  const isPointed = isSelfEvaluation(form) && Object.keys(said?.columns ?? {}).length > 0;
  return isPointed && facts.columns ? ownForm(facts.columns) : judged;
}

/** What a person said of a form. */
type Said = Pick<MappingCorrection, 'form' | 'columns'>;

/** A form whose columns a person named. */
function ownForm(columns: Columns): JudgedForm {
  const { kind, told } = ownKind(columns);
  return { kind, witness: 'person', told, readings: [] };
}

function ownKind(columns: Columns): Pick<Fit, 'kind' | 'told'> {
  const { target = columns.adjustedTarget, actual, points, score } = columns;
  const isList = target === undefined && actual === undefined;
  const told = (isList ? [points, score] : [target, actual]).flatMap((mapping) => mapping?.title ?? []);
  return { kind: isList ? 'score-list' : 'self-evaluation', told };
}

function judge(facts: FormFacts): JudgedForm | null {
  const named = kindsOfTitle(facts.title);
  const fits = [...FORMS.flatMap((entry) => fitOf(entry, facts, named)), ...ownFit(facts)];
  const [first] = fits;
  const others = [...named].filter((kind) => !isSelfEvaluation(kind));
  if (!first) return facts.columns && { kind: others[0] ?? 'goal', witness: 'contradiction', told: [], readings: [] };
  const agreeing = fits.find(({ kind }) => isNamed(kind, named));
  const chosen = agreeing && first.yieldsToTitle ? agreeing : first;
  if (isContradicted(chosen, named, facts)) {
    return {
      kind: isSelfEvaluation(chosen.kind) ? (others[0] ?? 'goal') : chosen.kind,
      witness: 'contradiction',
      told: chosen.told,
      readings: readingsOf(chosen, named, fits),
    };
  }
  return { kind: chosen.kind, witness: chosen === agreeing ? 'both' : 'columns', told: chosen.told, readings: [] };
}

/** What the columns say, and what the title says. A self-evaluation only where the columns have what could be scored. */
function readingsOf({ kind }: Fit, named: ReadonlySet<FormKind>, fits: readonly Fit[]): readonly FormKind[] {
  const own = fits.find((fit) => isSelfEvaluation(fit.kind))?.kind;
  const said = [kind, ...named].flatMap((one) => (isSelfEvaluation(one) ? (own ?? []) : one));
  return [...new Set(said)];
}

/** Whether columns are those of a form that is no self-evaluation, whatever its title says. */
export function isOtherForm(measures: readonly Measure[]): boolean {
  return FORMS.some((entry) => fitOf(entry, { measures }, new Set([entry.kind])).length > 0);
}

const isNamed = (kind: FormKind, named: ReadonlySet<FormKind>): boolean =>
  named.has(kind) || (kind === 'score-list' && named.has('self-evaluation'));

/** Whether the title says something else. One that speaks of results or lists says too little for that. */
function isContradicted({ kind, yieldsToTitle }: Fit, named: ReadonlySet<FormKind>, { columns }: FormFacts): boolean {
  if (named.size === 0) return false;
  if (isSelfEvaluation(kind)) {
    const isOwnName = isNamed(kind, named);
    return [...named].some((other) => STRICT.includes(other) || (other === 'review-score' && !isOwnName));
  }
  if (isNamed(kind, named)) return false;
  // 自评 in the name of what could not be scored anyway is a word of the field, unless it is held against what is no year's end.
  return (columns !== null || !yieldsToTitle) && [...named].some((other) => other !== 'result-list');
}

/** Kinds whose names no self-evaluation bears. */
const STRICT: readonly FormKind[] = ['goal', 'monitoring', 'ex-ante', 'rectification', 'lifecycle'];

/** A form whose rows are scored. */
export function isSelfEvaluation(kind: FormKind): kind is 'self-evaluation' | 'score-list' {
  return kind === 'self-evaluation' || kind === 'score-list';
}

function fitOf(entry: FormEntry, facts: Pick<FormFacts, 'measures'>, named: ReadonlySet<FormKind>): Fit[] {
  const subject = subjectOf(facts.measures);
  if (subject === null || !entry.subjects.includes(subject)) return [];
  const found = entry.evidence
    .filter(({ isWithTitle }) => isWithTitle !== true || named.has(entry.kind))
    .map((evidence) => toldBy(evidence, facts.measures))
    .find((told) => told !== null);
  return found ? [{ kind: entry.kind, told: found, yieldsToTitle: entry.yieldsToTitle === true }] : [];
}

/** A table that can be scored: a target and an actual of one year, own scores against targets, or points with scores. */
function ownFit({ columns, measures, year }: FormFacts): Fit[] {
  if (columns === null) return [];
  const target = columns.adjustedTarget ?? columns.target;
  const { actual } = columns;
  const yearAt = (column: number): number | null => measures.find((measure) => measure.column === column)?.year ?? year;
  const isOfOneYear =
    target === undefined ||
    actual === undefined ||
    yearAt(target.column) === null ||
    yearAt(actual.column) === null ||
    yearAt(target.column) === yearAt(actual.column);
  return isOfOneYear ? [{ ...ownKind({ ...columns, target }), yieldsToTitle: false }] : [];
}

const SUBJECTS: readonly (readonly [FormSubject, readonly What[]])[] = [
  ['indicator', ['name', 'level1', 'level2']],
  ['problem', ['problem']],
  ['criterion', ['criterion']],
  ['project', ['project', 'code']],
];

/** What the rows of a header are about; null where no title says it. */
export function subjectOf(measures: readonly Measure[]): FormSubject | null {
  return SUBJECTS.find(([, whats]) => measures.some(({ what }) => whats.includes(what)))?.[0] ?? null;
}

/** The titles that tell it, or null where the columns do not. */
function toldBy({ needs, forbids = [] }: FormEvidence, measures: readonly Measure[]): string[] | null {
  if (forbids.some((sign) => measures.some((measure) => isOf(sign, measure)))) return null;
  const told = needs.map((sign) => {
    const found = measures.filter((measure) => isOf(sign, measure));
    const years = new Set(found.flatMap(({ year }) => year ?? []));
    return found.length >= (sign.columns ?? 1) && years.size >= (sign.years ?? 0) ? found : [];
  });
  return told.some((found) => found.length === 0) ? null : told.flat().map(({ title }) => title);
}

function isOf({ what, whose, when, isOfNamedYear }: Sign, measure: Measure): boolean {
  return (
    measure.what === what &&
    (whose === undefined || measure.whose === whose) &&
    (when === undefined || measure.when === when) &&
    (isOfNamedYear !== true || measure.year !== null)
  );
}
