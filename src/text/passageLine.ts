/** A text of a cell as part of a sentence: breaks and blanks between Chinese characters go, others become one blank. */
export function passageLine(text: string): string {
  return text
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .trim();
}
