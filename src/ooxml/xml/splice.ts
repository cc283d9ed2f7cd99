/** Put `text` in place of xml[start, end); start = end inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those at one place keep their order. */
export function splice(xml: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return xml;
  const inOrder = splices
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.start - b.one.start || a.one.end - b.one.end || a.index - b.index);
  const pieces: string[] = [];
  let at = 0;
  for (const { one } of inOrder) {
    if (one.start < at) throw new RangeError('splices overlap');
    pieces.push(xml.slice(at, one.start), one.text);
    at = one.end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}
