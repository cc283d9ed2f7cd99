import { toDocx } from '../report/word';
import type { Language } from '../texts/note';
import { findingLetter } from './letter';
import type { FindingList } from './list';

/** The list as a Word file. Load this module when it is needed: the Word library is larger than all the rest. */
export function findingDocx(list: FindingList, language: Language): Promise<Uint8Array> {
  return toDocx(findingLetter(list, language));
}
