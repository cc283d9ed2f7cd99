import type { ReviewPorts } from './review';

/** The longest that a slice of work holds the pane up, in milliseconds. */
const SLICE = 20;

interface Ends<Result> {
  readonly done: (result: Result) => void;
  readonly failed: () => void;
}

/** Does work of many small steps in slices, the first after a pause, and lets the pane answer between them. Gives a function that calls it off. */
export function inSlices<Result>(
  steps: Generator<undefined, Result, undefined>,
  pause: number,
  { schedule, now }: ReviewPorts,
  ends: Ends<Result>,
): () => void {
  let cancel = schedule(slice, pause);
  function slice(): void {
    const until = now() + SLICE;
    try {
      do {
        const step = steps.next();
        if (step.done) return ends.done(step.value);
      } while (now() < until);
    } catch (fault) {
      ends.failed();
      throw fault; // a mistake of ours: the page tells of it
    }
    cancel = schedule(slice, 0);
  }
  return () => cancel();
}
