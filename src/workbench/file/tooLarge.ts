import { refused } from '../../hosts';
import { note } from '../../texts/note';
import { MOST_BYTES } from './limits';

/** A file of so many bytes is more than the workbench opens. */
export function tooLarge(size: number) {
  const mb = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
  return refused('too-large', note('file.too-large', { size: mb(size), limit: mb(MOST_BYTES) }));
}
