import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { note } from '../../texts/note';
import { isTyping } from '../keys/pressed';
import { usePane } from '../ui/paneContext';
import { choiceOfDigit } from './digits';
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

  /** `byKey`: whoever goes on by a key stays at the keys, in the field or on the card. */
  const goOn = (item: ExplainItem | null, byKey = false) => {
    const wasTyping = document.activeElement === field.current;
    take(item);
    if (!item || !(wasTyping || byKey)) return;
    // The field of the next text is there once React has drawn it.
    window.setTimeout(() => (wasTyping ? selectSlot(field.current) : card.current?.focus()));
  };
  const onCardKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent, target } = event;
    if (ctrlKey || metaKey || altKey || nativeEvent.isComposing || isTyping(target)) return;
    const choice = current && choiceOfDigit(current, key);
    if (!choice) return;
    event.preventDefault();
    explaining.choose(choice);
  };
  const takeFromList = (item: ExplainItem) => {
    take(item);
    window.setTimeout(() => {
      card.current?.scrollIntoView();
      selectSlot(field.current);
    });
  };
  const write = async (byKey: boolean) => {
    if (!draft || session.state().busy !== null) return;
    const next = following();
    if (!draft.isNew || (await explaining.write())) goOn(next, byKey);
  };
  const copy = async () => {
    if (!draft) return;
    const isCopied = await ports.outlet.copy(paragraphs(draft.text), draft.text);
    session.notify(isCopied ? 'success' : 'warning', note(isCopied ? 'explain.copied' : 'explain.not-copied'));
  };
  const isWritable = current?.content !== null && current?.isLocked === false;
  /** Into the cell; where there is none that can be written, on the clipboard. */
  const act = (byKey = false) => void (isWritable ? write(byKey) : copy());
  useKeys({
    next: () => goOn(neighbour(1), true),
    previous: () => goOn(neighbour(-1), true),
    write: () => act(true),
    slot: () => selectSlot(field.current),
    leave: () => card.current?.focus(),
  });
  return {
    /** The card of the current item, and the field of its text. */
    card,
    field,
    onCardKey,
    act: () => act(),
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
