/*
 * A text on one line. What becomes of a break depends on what the text is, so there is one function for each kind of text; for a name
 * that a form prints it is `oneLine` in label.ts.
 */

/** A part of a Chinese sentence: breaks and blanks beside a Chinese letter go, those between Latin words become one blank. */
export function sentenceLine(text: string): string {
  return spacedLine(text).replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '');
}

/** A text that is shown as it was written: breaks and runs of blanks become one blank, so that words stay apart. */
export function spacedLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The same without control characters: a text out of a file must not be able to steer the terminal. */
export function terminalLine(text: string): string {
  return spacedLine(spacedLine(text).replace(/\p{Cc}/gu, ''));
}
