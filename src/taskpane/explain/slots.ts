import { openSlots } from '../../scoring';

/** Where a slot stands in a text, brackets included. */
export interface SlotRange {
  readonly start: number;
  readonly end: number;
}

/** The open slots of a text, in order. */
export function slotRanges(text: string): SlotRange[] {
  let from = 0;
  return openSlots(text).map((slot) => {
    const start = text.indexOf(slot, from);
    from = start + slot.length;
    return { start, end: from };
  });
}

/** The first slot that begins at or after a place; from the end on the first of all. null where none is open. */
export function slotAfter(text: string, place: number): SlotRange | null {
  const ranges = slotRanges(text);
  return ranges.find(({ start }) => start >= place) ?? ranges[0] ?? null;
}

/** Puts the cursor into the field and selects the open slot after it, so that typing fills it. */
export function selectSlot(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  const slot = slotAfter(field.value, field.selectionEnd);
  field.focus();
  if (slot) field.setSelectionRange(slot.start, slot.end);
}
