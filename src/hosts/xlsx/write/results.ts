import type { SettingChange } from '../../../model';
import { formatAddress, parseAddress } from '../../../model';
import type { Package } from '../../../ooxml';
import type { KeptResult, ResultType, StepResults } from '../../../settings';
import {
  changeKept,
  JOURNAL,
  MOST_RESULTS,
  MOST_STEPS,
  readEntries,
  readKept,
  RESULTS,
  stepId,
} from '../../../settings';
import { indexSheet } from '../read/index';
import { readWorkbook } from '../workbook';
import { contentMark } from './contentMark';
import type { Draft } from './draft';
import { readSettings, withSetting } from './settings';
import type { CellAction, ForgottenResult } from './sheetPatch';
import { patchSheet } from './sheetPatch';

/** So many cells without a result are named. */
const NAMED = 10;

/**
 * Keeps the results that a step of ours made untrue, and brings them back when it is taken back. A step is an entry that comes
 * into the journal; where none comes, those that go are taken back. Results come back only where everything they rest on is as it was then: what is kept in
 * the file can say nothing of a state in which it was not.
 */
export function withKeptResults(
  { before, after }: { readonly before: Package; readonly after: Package },
  settings: readonly SettingChange[],
  draft: Draft,
): Package {
  const journal = settings.find(({ key }) => key === JOURNAL.key);
  if (!journal) return after;
  const [was, is] = [stepsIn(journal.before), stepsIn(journal.after)];
  const record = readSettings(after).get(RESULTS.key) ?? null;
  const steps = readKept(RESULTS, record).data;
  const newest = beyond(is, was).at(-1);
  if (newest !== undefined) {
    const step = stepOf(before, draft, newest);
    return step ? keep(after, record, [...steps.slice(1 - MOST_STEPS), step]) : after;
  }
  const gone = beyond(was, is);
  const undone = steps.filter((step) => gone.includes(step.journal));
  if (undone.length === 0) return after;
  const found = undone.find(({ mark, sheets }) => mark === contentMark(after, sheets));
  const recalled = found ? withResults(after, found) : after;
  return keep(
    recalled,
    record,
    steps.filter((step) => is.includes(step.journal)),
  );
}

/** The steps that a journal tells of, each by its id, whosever they are. */
const stepsIn = (journal: string | null): readonly number[] =>
  readEntries(JOURNAL, journal).entries.map(({ entry }) => stepId(entry));

/** What stands in the one list oftener than in the other: the same step can be made twice. */
function beyond(some: readonly number[], others: readonly number[]): readonly number[] {
  const left = [...others];
  return some.filter((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What the step took out, with what it rested on; null where no result went. */
function stepOf(before: Package, { forgotten, restsOn }: Draft, journal: number): StepResults | null {
  const cells: Record<string, Record<string, KeptResult>> = {};
  const lost: string[] = [];
  let kept = 0;
  for (const [sheet, results] of forgotten) {
    const own: Record<string, KeptResult> = {};
    for (const result of results) {
      const name = formatAddress(result);
      if (kept < MOST_RESULTS && isResult(result)) {
        own[name] = [result.type, result.text];
        kept++;
      } else lost.push(`${sheet}!${name}`);
    }
    cells[sheet] = own;
  }
  if (kept === 0 && lost.length === 0) return null;
  const mark = contentMark(before, restsOn);
  return { journal, sheets: restsOn, mark, cells, lost: lost.length, firstLost: lost.slice(0, NAMED) };
}

const isResult = (result: ForgottenResult): result is ForgottenResult & { readonly type: ResultType } =>
  /^(?:n|str|b|e|d)$/.test(result.type);

/** Writes the record; where it is too long for a setting, of the newest steps only, and of none in the end. */
function keep(parts: Package, record: string | null, steps: readonly StepResults[]): Package {
  for (let from = 0; from <= steps.length; from++) {
    const change = changeKept(RESULTS, record, steps.slice(from));
    if (change.ok) return change.value ? withSetting(parts, change.value) : parts;
  }
  return parts;
}

function withResults(parts: Package, { cells }: StepResults): Package {
  let done = parts;
  for (const { name, part } of readWorkbook(parts).sheets) {
    const results = cells[name];
    if (!results || part === null) continue;
    const index = indexSheet(done, part);
    const actions = new Map<number, Map<number, CellAction>>();
    for (const [cell, [type, text]] of Object.entries(results)) {
      const address = parseAddress(cell);
      if (!address || !index.formulas.reaches(address) || !isTrueTo(type, text)) continue;
      const columns = actions.get(address.row) ?? new Map<number, CellAction>();
      actions.set(address.row, columns.set(address.column, { kind: 'recall', type, text }));
    }
    const xml = patchSheet(index, actions, () => '');
    if (xml !== index.xml) done = done.with(part, xml);
  }
  return done;
}

/** A record that says something is a number which is none would make the sheet unreadable. */
const isTrueTo = (type: ResultType, text: string): boolean =>
  type !== 'n' || (text.trim() !== '' && Number.isFinite(Number(text)));
