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
  /** Calls back when the page asks something of the pane of that file; gives a function that ends it. */
  onRequest(id: string, listener: (request: PaneRequest) => void): () => void;
  /** Keys that were pressed in a pane. True where they are the page's, which has done what they are for. */
  pressed(event: KeyboardEvent): boolean;
}

/** What the page asks of a pane: a copy to be sent out, to take the focus, to go to the next finding or to the one before. */
export type PaneRequest = 'copy' | 'enter' | 'next' | 'previous';

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
    onRequest,
    pressed: (event) => keyListener?.(event) ?? false,
  };
}

/** Who listens in the panes, and which of them were asked for a copy before they listened. */
const requested = new Map<string, (request: PaneRequest) => void>();
const askedEarly = new Set<string>();

function onRequest(id: string, listener: (request: PaneRequest) => void): () => void {
  requested.set(id, listener);
  if (askedEarly.delete(id)) listener('copy');
  return () => requested.delete(id);
}

/** Asks the pane of an open file for the copy that is sent out. */
export function askForCopy(id: string): void {
  if (!askPane(id, 'copy')) askedEarly.add(id);
}

/** Asks something of the pane of an open file; false where it is only being opened. */
export function askPane(id: string, request: PaneRequest): boolean {
  const listener = requested.get(id);
  listener?.(request);
  return listener !== undefined;
}

let keyListener: ((event: KeyboardEvent) => boolean) | null = null;

/** The page listens for its keys in the panes too; gives a function that ends it. */
export function hearKeys(listener: (event: KeyboardEvent) => boolean): () => void {
  keyListener = listener;
  return () => {
    keyListener = null;
  };
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
