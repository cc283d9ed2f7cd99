import type { FormKind } from '../lexicon/forms';
import { FORM_TITLE, SPAN } from '../lexicon/forms';
import type { Range } from '../model';
import { compact } from '../text';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { readTitleText } from './facts';
import type { FormFacts, JudgedForm } from './formKind';
import { wordTest } from './labels';
import type { Measure } from './measures';
import type { RowSpan, SheetRows } from './rows';
import type { SelfEvaluationTable } from './table';

/** One form of the budget cycle in a sheet. Only a self-evaluation (or a score list) has tables, and only they are scored. */
export interface Form {
  readonly sheet: string;
  readonly range: Range;
  readonly kind: FormKind;
  readonly title: string | null;
  /** Of which year it is, and of which stretch of it where it says so (1-7月). */
  readonly period: { readonly year: number | null; readonly span: string | null };
  /** What it was told by, and whether its title contradicts that. */
  readonly why: Note;
  /** From 0 to 1; where its columns and its title contradict each other it is to be asked about. */
  readonly confidence: number;
  /** Its columns and its title contradict each other: what it is a person has to say. */
  readonly isAsked: boolean;
  /** What its columns and what its title say, where these contradict each other: a person can decide among them. */
  readonly readings: readonly FormKind[];
  /** The first row of its main header (zero-based), by which a correction names it. */
  readonly headerRow: number;
  /** What its columns measure. */
  readonly measures: readonly Measure[];
  /** The view that everything else works on: one table, or one for each project of a list. */
  readonly tables: readonly SelfEvaluationTable[];
}

/** How sure a form is that is none to be scored. */
const SURE = { both: 0.95, columns: 0.75, person: 0.95, contradiction: 0.4 } as const;

/** A form that is no self-evaluation, or of which that is not sure: named, and nothing else is done with it. */
export function namedForm(
  sheet: SheetRows,
  { range, headerRow }: Pick<Form, 'range' | 'headerRow'>,
  { title, year, measures }: FormFacts,
  judged: JudgedForm,
): Form {
  return {
    sheet: sheet.sheet.name,
    range,
    headerRow,
    kind: judged.kind,
    title,
    period: { year, span: spanOf(title, measures) },
    why: whyOf(judged, title),
    confidence: SURE[judged.witness],
    isAsked: judged.witness === 'contradiction',
    readings: judged.readings,
    measures,
    tables: [],
  };
}

/** Why a form is of its kind. */
export function whyOf({ witness, told }: JudgedForm, title: string | null): Note {
  const titles = [...new Set(told)].slice(0, 4).join('”“');
  if (witness !== 'contradiction') return note(`layout.form-by-${witness}`, { titles, title: title ?? '' });
  return titles === ''
    ? note('layout.form-unpaired', { title: title ?? '' })
    : note('layout.form-contradiction', { titles, title: title ?? '' });
}

/** What a kind of form is called. */
export const formName = (kind: FormKind): Note => note(`layout.form.${kind}`, { span: '' });

/** The sentence with which a form that is no self-evaluation is named (绩效运行监控表（1-7月），不是自评表); what is not sure is asked. */
export function formSentence({ kind, period: { span }, isAsked, why }: Form): Note {
  if (isAsked) return why;
  return note(`layout.form.${kind}`, { span: span === null ? '' : `（${span}）` });
}

const SPANS = SPAN.patterns;

/** The stretch of the year that the title or a column of values to date names. */
function spanOf(title: string | null, measures: readonly Measure[]): string | null {
  const texts = [title ?? '', ...measures.filter(({ when }) => when === 'toDate').map((one) => one.title)].map(compact);
  return texts.flatMap((text) => SPANS.map((pattern) => pattern.exec(text)?.[0])).find((found) => found) ?? null;
}

const isFormTitle = wordTest(FORM_TITLE);

/** The title of a form: as a self-evaluation has it, else the first short text above the header that ends as names of forms do. */
export function formTitle(sheet: SheetRows, above: RowSpan): string | null {
  const own = readTitleText(sheet, above);
  if (own !== null) return own;
  for (let row = above.first; row <= above.last; row++) {
    const [first, ...others] = sheet.own(row);
    if (first && others.length === 0 && first.text.length <= 60 && isFormTitle(first.text)) return first.read.line;
  }
  return null;
}
