import { firstStop, isReachable } from './focusable';

/** The parts of the page that F6 goes round, in the order of the page. Each is one element that carries its name as data-area. */
export type AreaName = 'bar' | 'start' | 'review' | 'files' | 'sheet' | 'pane';

/** Puts the focus into the frame of a pane; false where nobody is there yet to take it. */
type EnterPane = () => boolean;

/** Knows where the focus was last in each area, and goes from one to the next. */
export class Areas {
  private readonly last = new Map<string, HTMLElement>();

  constructor(private readonly enterPane: EnterPane) {}

  /** The focus has come to that element. */
  note(target: EventTarget | null): void {
    const area = areaOf(target);
    if (area && target instanceof HTMLElement) this.last.set(nameOf(area), target);
  }

  /** Goes to the next area that is seen, or to the one before; after the last comes the first. */
  go(isBack: boolean): void {
    const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')].filter(isReachable);
    const from = areas.findIndex((one) => one.contains(document.activeElement));
    const start = from < 0 && isBack ? 0 : from;
    for (let step = 1; step <= areas.length; step++) {
      const area = areas[(start + (isBack ? areas.length - step : step)) % areas.length];
      if (area && this.enter(area)) return;
    }
  }

  private enter(area: HTMLElement): boolean {
    area.scrollIntoView({ block: 'nearest' });
    if (nameOf(area) === 'pane' && this.enterPane()) return true;
    const last = this.last.get(nameOf(area));
    const target = last && area.contains(last) && isReachable(last) ? last : firstStop(area);
    target?.focus();
    return target !== null;
  }
}

const nameOf = (area: HTMLElement): string => area.dataset['area'] ?? '';

/** The area that an element stands in. */
export function areaOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-area]') : null;
}
