/** What work in slices needs from outside: time. */
export interface SlicePorts {
  /** Calls back once after so many milliseconds; gives a function that calls it off. */
  readonly schedule: (callback: () => void, milliseconds: number) => () => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Work of many small steps. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The longest that a slice of work holds the pane up, in milliseconds. */
const SLICE = 20;

/** Goes on for one slice; null when there is more to do. */
function slice<Result>(steps: Steps<Result>, now: SlicePorts['now']): { readonly result: Result } | null {
  const until = now() + SLICE;
  do {
    const step = steps.next();
    if (step.done) return { result: step.value };
  } while (now() < until);
  return null;
}

/** Does the work, and lets the pane answer where that takes longer than a slice. */
export async function sliced<Result>(steps: Steps<Result>, { schedule, now }: SlicePorts): Promise<Result> {
  for (;;) {
    const end = slice(steps, now);
    if (end) return end.result;
    await new Promise<void>((resolve) => schedule(resolve, 0));
  }
}

interface Ends<Result> {
  readonly done: (result: Result) => void;
  readonly failed: () => void;
}

/** Does the work in slices, the first after a pause. Gives a function that calls it off. */
export function inSlices<Result>(
  steps: Steps<Result>,
  pause: number,
  { schedule, now }: SlicePorts,
  ends: Ends<Result>,
): () => void {
  let cancel = schedule(next, pause);
  function next(): void {
    try {
      const end = slice(steps, now);
      if (end) ends.done(end.result);
      else cancel = schedule(next, 0);
    } catch (fault) {
      ends.failed();
      throw fault; // a mistake of ours: the page tells of it
    }
  }
  return () => cancel();
}
