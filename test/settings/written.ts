import type { KeptKind } from '../../src/settings';
import { writeKept } from '../../src/settings';

/** The text of the setting; fails the test where it is refused. */
export function written<Data>(kind: KeptKind<Data>, data: Data): string | null {
  const outcome = writeKept(kind, data);
  if (!outcome.ok) throw new Error(outcome.error.note.id);
  return outcome.value;
}
