import { useReviewed } from '../review/context';
import type { TableView } from '../session/state';
import { isBlank, isScored, leftOf } from '../session/left';
import type { Tab } from '../ui/screen';
import { TABS } from '../ui/screen';

/** How a step of the work stands. */
export interface StepState {
  /** How many things wait there; 0 also where it counts none. */
  readonly count: number;
  readonly isDone: boolean;
}

const OPEN: StepState = { count: 0, isDone: false };

/** How each step of the work on a table stands. Of a blank form nothing waits and nothing is done. */
export function useSteps(view: TableView): Readonly<Record<Tab, StepState>> {
  const reviewed = useReviewed(view);
  if (isBlank(view)) return { indicators: OPEN, explain: OPEN, review: OPEN, report: OPEN, send: OPEN };
  const { indicators, explain } = leftOf(view);
  const review = reviewed?.count ?? 0;
  return {
    indicators: { count: indicators, isDone: indicators === 0 && isScored(view) },
    explain: { count: explain, isDone: explain === 0 },
    review: { count: review, isDone: reviewed !== null && review === 0 },
    report: OPEN,
    send: OPEN,
  };
}

/** The step to go on with after this one: the next in which something waits, else the one after it. */
export function nextStep(steps: Readonly<Record<Tab, StepState>>, after: Tab): Tab | null {
  const later = TABS.slice(TABS.indexOf(after) + 1);
  return later.find((one) => steps[one].count > 0) ?? later.find((one) => !steps[one].isDone) ?? null;
}
