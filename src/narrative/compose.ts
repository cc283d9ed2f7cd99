import type { SentenceId } from '../texts/catalogue';
import { sentenceOf } from '../texts/registry';
import type { Filling, Passage } from './passage';
import { fillSlots } from './passage';

/** A sentence of the catalogue as a passage, in Chinese: what goes into a table or a report is in the language of the form. */
export function compose(id: SentenceId, fillings: Readonly<Record<string, Filling | null>> = {}): Passage {
  return fillSlots(sentenceOf(id).zh, fillings);
}
