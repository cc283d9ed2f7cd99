import { spacedLine } from '../../text';
/** Characters that a file's name may not hold on Windows, and those that no person sees. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u200b-\u200f\u202a-\u202e\ufeff]+/g;

/** The longest name, in characters, that every file system takes in Chinese. */
const LONGEST = 80;

/** A title as the name of a file: what no file system takes left out, gaps of a report as they read. */
export function fileNameOf(title: string, extension: string): string {
  const name = Array.from(spacedLine(title.replace(FORBIDDEN, ' ')))
    .slice(0, LONGEST)
    .join('');
  return `${name.replace(/[. ]+$/, '') || 'jxzp'}.${extension}`;
}
