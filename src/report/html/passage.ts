import type { Passage } from '../../narrative';
import { printable } from '../typesetting';
import { GAP_STYLE } from './style';

/** Words as the text of an element. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

/** The passage in the font given; gaps highlighted. The font stands at the words themselves: pasting keeps no inheritance. */
export function runsHtml(passage: Passage, font: string): string {
  const inner = passage
    .map((span) => {
      const text = escaped(printable(span));
      return span.kind === 'gap' ? `<span style="${GAP_STYLE}">${text}</span>` : text;
    })
    .join('');
  return `<span lang="zh-CN" style="${font}">${inner}</span>`;
}
