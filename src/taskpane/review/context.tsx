import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../checks';
import type { TableView } from '../session/state';
import type { Readable } from '../store';
import { useStore } from '../store';
import { usePane } from '../ui/paneContext';
import type { Review, ReviewState } from './review';
import { AskedStepContext } from './steering';

const ReviewContext = createContext<Review | null>(null);

/** How long the table stands there before the checks are loaded, in milliseconds: they must not slow its coming. */
const IDLE = 300;

/** Loads the checks once there is a table, and keeps what they find for the whole pane. */
export function ReviewProvider({ children }: { readonly children: ReactNode }) {
  const { session, ports } = usePane();
  const [review, setReview] = useState<Review | null>(null);
  useEffect(() => {
    let isGone = false;
    let opened: Review | null = null;
    let timer: number | undefined;
    const load = async () => {
      const { Review: Reviewer } = await import(/* webpackChunkName: "checks" */ './review');
      if (isGone) return;
      const schedule = (callback: () => void, milliseconds: number) => {
        const waiting = window.setTimeout(callback, milliseconds);
        return () => window.clearTimeout(waiting);
      };
      opened = new Reviewer(session, { schedule, now: () => performance.now() });
      setReview(opened);
    };
    const begin = () => {
      if (timer === undefined && session.state().tables.length > 0) timer = window.setTimeout(() => void load(), IDLE);
    };
    const leave = session.subscribe(begin);
    begin();
    return () => {
      isGone = true;
      leave();
      window.clearTimeout(timer);
      opened?.dispose();
    };
  }, [session]);
  const { inlet } = ports;
  useEffect(() => inlet?.subscribe((files) => void review?.addReports(files)), [inlet, review]);
  const askedStep = useRef<'next' | 'previous' | null>(null);
  return (
    <AskedStepContext.Provider value={askedStep}>
      <ReviewContext.Provider value={review}>{children}</ReviewContext.Provider>
    </AskedStepContext.Provider>
  );
}

/** The review; null before the checks are there. */
export function useReview(): Review | null {
  return useContext(ReviewContext);
}

/** Before the checks are there. */
const NO_REVIEW: Readable<null> = { state: () => null, subscribe: () => () => undefined };

/** What was found; null before the checks are there. */
export function useReviewState(): ReviewState | null {
  return useStore<ReviewState | null>(useReview() ?? NO_REVIEW);
}

/** The errors of these tables that are open; none before they were checked. */
export function useOpenErrors(views: readonly TableView[]): readonly Finding[] {
  const review = useReview();
  const state = useReviewState();
  return useMemo(() => (state && review ? review.openErrors(views) : []), [review, state, views]);
}

/** How many findings of a table are open, those aside that ask for an explanation; null before it was checked. */
export function useReviewed(view: TableView): { readonly count: number } | null {
  const review = useReview();
  const state = useReviewState();
  return review && state && state.tables !== null ? { count: review.countOpen(view) } : null;
}
