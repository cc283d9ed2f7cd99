import type { Book } from '../../src/model/book';
import type { Person } from '../../src/owner';
import { ACCEPTANCES, changeOwned, DECISIONS } from '../../src/settings';
import type { Acceptance, Decisions } from '../../src/settings/data';
import { KEPT_KEYS } from '../../src/settings/data';

export const WORKBOOK_ID = '0123456789abcdef0123456789abcdef';

/** The settings of a workbook in which others left these decisions and acceptances. */
export function plantedBy(
  book: Book,
  decided: readonly [Person, Decisions],
  accepted: readonly [Person, readonly Acceptance[]],
): readonly (readonly [key: string, text: string])[] {
  const by = (person: Person) => ({ person, book, workbook: WORKBOOK_ID });
  const changes = [
    changeOwned(DECISIONS, null, { data: decided[1], foreign: [] }, by(decided[0])),
    changeOwned(ACCEPTANCES, null, { data: accepted[1], foreign: [] }, by(accepted[0])),
  ];
  const planted = changes.flatMap((change) =>
    change.ok && change.value?.after ? [[change.value.key, change.value.after] as const] : [],
  );
  return [[KEPT_KEYS.workbook, WORKBOOK_ID], ...planted];
}
