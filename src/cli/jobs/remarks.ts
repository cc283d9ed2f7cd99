import type { EvaluatedFile } from '../../decisions';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';

/** What a person should know of a file that was evaluated: what could not be read, what was left aside, which decisions were followed. */
export function remarksOf({ remarks, foreign, followed }: EvaluatedFile): readonly Note[] {
  const isDecided = Object.values(followed).some((count) => count > 0);
  return [
    ...remarks,
    ...foreign.map(({ kind, owner, count }) => note(`cli.foreign-${kind}`, { count, owner: owner?.name || '—' })),
    ...(isDecided ? [note('cli.decided', followed)] : []),
  ];
}
