/** What a keyboard event tells of the keys that are down. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The keys that are down, as the lists of keys write them: "Ctrl+S", "Shift+F6", "Alt+ArrowDown", "?". The command key of a Mac counts
 * as Ctrl. A sign counts as it is typed, whatever Shift has to do with it; a full-width question mark is one too.
 */
export function pressed({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const isSign = key.length === 1;
  const hasCtrl = ctrlKey || metaKey;
  const name = key === '？' ? '?' : isSign ? key.toUpperCase() : key;
  const before = [hasCtrl && 'Ctrl', altKey && 'Alt', shiftKey && (!isSign || hasCtrl) && 'Shift'];
  return [...before.filter((one) => one !== false), name].join('+');
}

const TYPING = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';

/** Whether what has the focus takes letters and digits as text. It may be of another frame, whose elements are none of this one's. */
export const isTyping = (target: EventTarget | null): boolean =>
  target !== null && 'closest' in target && (target as Element).closest(TYPING) !== null;
