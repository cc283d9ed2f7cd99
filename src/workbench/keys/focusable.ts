/** What may be a stop of the Tab key. */
const STOPS = 'button, [href], input, select, textarea, iframe, [contenteditable=true], [tabindex]';

/** Whether the element is drawn, and neither switched off nor behind something. */
export function isReachable(element: HTMLElement): boolean {
  const isDrawn = element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  return isDrawn && element.closest('[inert]') === null && !element.matches(':disabled');
}

/** The first stop of the Tab key inside; one that is marked as the way in (data-entry) goes before the others. */
export function firstStop(inside: ParentNode): HTMLElement | null {
  const stops = [...inside.querySelectorAll<HTMLElement>(STOPS)].filter(
    (one) => one.getAttribute('tabindex') !== '-1' && isReachable(one),
  );
  return stops.find((one) => one.matches('[data-entry]')) ?? stops[0] ?? null;
}
