import { useRef } from 'react';
import { note } from '../../texts/note';
import { usePane } from '../ui/paneContext';
import type { ExplainItem } from './items';
import { selectSlot } from './slots';
import type { Explaining } from './useExplain';
import { useKeys } from './useKeys';

/** What the buttons and the keys of the tab do. */
export function useExplainActions(explaining: Explaining) {
  const { session, ports } = usePane();
  const card = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { current, todo, take, following, neighbour } = explaining;
  const draft = current && explaining.draft(current);

  const goOn = (item: ExplainItem | null) => {
    const wasTyping = document.activeElement === field.current;
    take(item);
    // The field of the next text is there once React has drawn it.
    if (wasTyping && item) window.setTimeout(() => selectSlot(field.current));
  };
  const takeFromList = (item: ExplainItem) => {
    take(item);
    window.setTimeout(() => {
      card.current?.scrollIntoView();
      selectSlot(field.current);
    });
  };
  const write = async () => {
    if (!draft || session.state().busy !== null) return;
    const next = following();
    if (!draft.isNew || (await explaining.write())) goOn(next);
  };
  const copy = async () => {
    if (!draft) return;
    const isCopied = await ports.outlet.copy(paragraphs(draft.text), draft.text);
    session.notify(isCopied ? 'success' : 'warning', note(isCopied ? 'explain.copied' : 'explain.not-copied'));
  };
  const isWritable = current?.content !== null && current?.isLocked === false;
  /** Into the cell; where there is none that can be written, on the clipboard. */
  const act = () => void (isWritable ? write() : copy());
  useKeys({
    next: () => goOn(neighbour(1)),
    previous: () => goOn(neighbour(-1)),
    write: act,
    slot: () => selectSlot(field.current),
  });
  return {
    /** The card of the current item, and the field of its text. */
    card,
    field,
    act,
    takeFromList,
    skip: () => goOn(neighbour(1) ?? todo.find((item) => item !== current) ?? null),
  };
}

/** A text as rich text, one paragraph a line. */
function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
