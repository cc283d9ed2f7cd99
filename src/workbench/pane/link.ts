import type { Host } from '../../hosts';
import { done } from '../../hosts';
import type { CopyMaker, GivenFile, Inlet } from '../../taskpane/door';
import type { Language } from '../../texts/note';
import { note, say } from '../../texts/note';
import type { Workbench } from '../app/workbench';

/** What the frame of a pane takes from the page around it. */
export interface PaneLink {
  readonly language: Language;
  host(id: string): Host | null;
  /** Reports that are given to the pane of that file. */
  inlet(id: string): Inlet;
  copyMaker(id: string): CopyMaker;
  /** Calls back when the page asks the pane of that file for a copy to be sent out; gives a function that ends it. */
  onCopyAsked(id: string, listener: () => void): () => void;
}

declare global {
  interface Window {
    jxzp?: PaneLink;
  }
}

/** Lets the panes' frames find their hosts. */
export function offerPanes(
  workbench: Pick<Workbench, 'host' | 'handCopy'>,
  language: Language,
  page: Pick<Window, 'jxzp'> = window,
): void {
  const copyName = (name: string): string => say(note('workbench.copy-name', { name }), language);
  page.jxzp = {
    language,
    host: (id) => workbench.host(id),
    inlet,
    copyMaker: (id) => ({
      canBeInPlace: false,
      begin: (book) =>
        Promise.resolve(done({ book, handOver: (changes) => workbench.handCopy(id, book, changes, copyName) })),
    }),
    onCopyAsked,
  };
}

/** Who waits for being asked for a copy, and which panes were asked before they listened. */
const copiers = new Map<string, () => void>();
const askedEarly = new Set<string>();

function onCopyAsked(id: string, listener: () => void): () => void {
  copiers.set(id, listener);
  if (askedEarly.delete(id)) listener();
  return () => copiers.delete(id);
}

/** Asks the pane of an open file for the copy that is sent out. */
export function askForCopy(id: string): void {
  const listener = copiers.get(id);
  if (listener) listener();
  else askedEarly.add(id);
}

type Listener = (files: readonly GivenFile[]) => void;

/** What was given to a pane, and who listens there. A pane that is only being opened gets it when it listens. */
interface Post {
  given: readonly GivenFile[];
  /** The page wants the review in front, though nothing was given. */
  isAsked: boolean;
  readonly listeners: Set<Listener>;
}

const posts = new Map<string, Post>();

function postOf(id: string): Post {
  const post = posts.get(id) ?? { given: [], isAsked: false, listeners: new Set() };
  posts.set(id, post);
  return post;
}

function inlet(id: string): Inlet {
  return {
    subscribe(listener) {
      const { given, isAsked, listeners } = postOf(id);
      listeners.add(listener);
      if (given.length > 0 || isAsked) listener(given);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) posts.delete(id); // the pane is gone
      };
    },
  };
}

/** Gives reports to the pane of an open file. */
export function giveReports(id: string, files: readonly GivenFile[]): void {
  const post = postOf(id);
  post.given = [...post.given, ...files];
  for (const listener of post.listeners) listener(files);
}

/** Brings the review to the front in the pane of an open file, or of one that is only being opened. */
export function showReview(id: string): void {
  const post = postOf(id);
  post.isAsked = true;
  for (const listener of post.listeners) listener([]);
}

/**
 * The page of a pane's frame, as the page around it brings it along (page/index.html). A page of an address of its own would be a
 * stranger to this one where both are opened from disk; this one is of the same origin everywhere.
 */
export function panePage(): string {
  return `<!doctype html>${document.querySelector('template#pane')?.innerHTML ?? ''}`;
}
