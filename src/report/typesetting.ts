import type { Span } from '../narrative';

/** The words of a span as a document can hold them: a gap with its brackets; without the control characters of a cell. */
export function printable(span: Span): string {
  const text = span.kind === 'gap' ? `【${span.hint}】` : span.text;
  return text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '');
}
