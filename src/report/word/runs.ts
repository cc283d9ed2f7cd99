import { TextRun } from 'docx';
import type { Passage } from '../../narrative';
import { printable } from '../typesetting';
import { runFont } from './fonts';

export interface RunStyle {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** The passage as runs of Word; a gap is highlighted with its hint. Line breaks inside stay. */
export function runsOf(passage: Passage, style: RunStyle): TextRun[] {
  return passage.flatMap((span) => {
    const isGap = span.kind === 'gap';
    const lines = printable(span).split('\n');
    return lines.map(
      (text, index) =>
        new TextRun({
          text,
          font: runFont(style.font),
          size: style.size,
          bold: style.bold ?? false,
          ...(isGap ? { highlight: 'yellow' as const } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    );
  });
}
