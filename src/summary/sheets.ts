import type { Book, NewSheet, SheetChange } from '../model';
import type { SentenceId } from '../texts/catalogue';
import type { Language } from '../texts/note';
import { fileNames } from '../text';
import { note, say } from '../texts/note';
import { chartSheet } from './chartSheet';
import type { CommonForm } from './regional/aggregate';
import { commonForm } from './regional/aggregate';
import { formSheets } from './regional/formSheet';
import type { FormTable } from './regional/match';
import { formGroups } from './regional/match';
import type { Summary, SummaryInput } from './summary';
import { countedEvaluations, summarise } from './summary';
import { summarySheet } from './summarySheet';

/** A summary as sheets, and what was put together in it. */
export interface SummaryBook {
  readonly summary: Summary;
  /** Tables of one form that were put together indicator by indicator. */
  readonly forms: readonly CommonForm[];
  /** The list, the chart where something can be drawn, and for each form its indicators and their working. */
  readonly sheets: readonly [NewSheet, ...NewSheet[]];
}

/** Many tables as the sheets of one workbook. `taken`: names of sheets that stand there already. */
export function summaryBook(
  inputs: readonly SummaryInput[],
  language: Language,
  taken: readonly string[] = [],
): SummaryBook {
  const free = nameGiver(taken, language);
  const named = withFileNames(inputs);
  const summary = summarise(named);
  const forms = formGroups(formTables(named)).map(commonForm);
  const listName = free('summary.sheet');
  const list = summarySheet(summary, language, listName);
  const chart = chartSheet(list.drawn, listName, language, free('summary.chart-sheet'));
  const others = forms.flatMap((form) =>
    formSheets(form, { form: free('summary.form-sheet'), working: free('summary.working-sheet') }, language),
  );
  return { summary, forms, sheets: [list.sheet, ...(chart ? [chart] : []), ...others] };
}

/** The changes that add a summary of its own tables to an open workbook; none where it has no table. */
export function summaryChanges(input: SummaryInput, book: Book, language: Language): SheetChange[] {
  if (input.evaluations.length === 0) return [];
  const names = book.sheets.map(({ name }) => name);
  const { sheets } = summaryBook([{ ...input, link: { file: null } }], language, names);
  return sheets.map((after) => ({ kind: 'sheet', sheet: after.name, before: null, after }));
}

/** The inputs with what their files are called: a summary is sent on, and the way to a file on this machine is nobody's business. */
function withFileNames(inputs: readonly SummaryInput[]): SummaryInput[] {
  const names = fileNames(inputs.map(({ file }) => file));
  return inputs.map((input) => ({ ...input, file: names.get(input.file) ?? input.file }));
}

/** The tables that count, by their units; by file and sheet where a unit is not named, or names several. */
function formTables(inputs: readonly SummaryInput[]): FormTable[] {
  const counted = countedEvaluations(inputs);
  const units = [...counted].map(({ table }) => table.unit);
  return inputs.flatMap(({ file, evaluations, link }) =>
    evaluations
      .filter((evaluation) => counted.has(evaluation))
      .map((evaluation) => {
        const { unit, sheet } = evaluation.table;
        const isOwn = unit !== null && units.filter((other) => other === unit).length === 1;
        const place = link && link.file === null ? sheet : `${file} ${sheet}`;
        return { label: isOwn ? unit : unit === null ? place : `${unit}（${place}）`, evaluation, link };
      }),
  );
}

/** Gives names that no sheet has yet: 汇总, 汇总2 … */
function nameGiver(taken: readonly string[], language: Language): (id: SentenceId) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (id) => {
    const base = say(note(id), language);
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return name;
  };
}
