import type { Acceptance } from '../checks';
import type { KeptWorkbook } from '../decisions';
import type { Outcome } from '../hosts';
import { done } from '../hosts';
import type { SettingChange } from '../model';
import type { Person } from '../owner';
import { isWorkbookId } from '../owner';
import { ACCEPTANCES, changeOwned, readOwned } from '../settings';
import { KEPT_KEYS } from '../settings/data';

/**
 * The changes that put these acceptances into a workbook as the person's own, beside what stands there; one at the same place is
 * replaced. `newId`: the id that a workbook gets which has none yet. Refuses a workbook that cannot be read, and more than it may keep.
 */
export function acceptanceChanges(
  file: KeptWorkbook,
  added: readonly Acceptance[],
  person: Person,
  newId: string,
): Outcome<readonly SettingChange[]> {
  const book = file.book();
  if (!book.ok) return book;
  const [text, id] = [file.setting(ACCEPTANCES.key), file.setting(KEPT_KEYS.workbook)];
  if (!text.ok) return text;
  if (!id.ok) return id;
  const known = id.value !== null && isWorkbookId(id.value) ? id.value : null;
  const workbook = known ?? newId;
  const { data, foreign } = readOwned(ACCEPTANCES, text.value, {
    ...{ person, everybody: false, book: book.value, workbook: known },
  });
  const matters = new Set(added.map((one) => ACCEPTANCES.matterOf(one)));
  const own = [...data.filter((one) => !matters.has(ACCEPTANCES.matterOf(one))), ...added];
  const change = changeOwned(ACCEPTANCES, text.value, { data: own, foreign }, { person, book: book.value, workbook });
  if (!change.ok) return change;
  if (change.value === null) return done([]);
  const named: SettingChange[] =
    known === null ? [{ kind: 'setting', key: KEPT_KEYS.workbook, before: id.value, after: workbook }] : [];
  return done([...named, change.value]);
}
