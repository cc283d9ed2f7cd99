import type { Host } from '../../hosts';
import type { GivenFile, Inlet } from '../../taskpane/door';
import type { Language } from '../../texts/note';

/** What the frame of a pane takes from the page around it. */
export interface PaneLink {
  readonly language: Language;
  host(id: string): Host | null;
  /** Reports that are given to the pane of that file. */
  inlet(id: string): Inlet;
}

declare global {
  interface Window {
    jxzp?: PaneLink;
  }
}

/** Lets the panes' frames find their hosts. */
export function offerPanes(workbench: { host(id: string): Host | null }, language: Language): void {
  window.jxzp = { language, host: (id) => workbench.host(id), inlet };
}

type Listener = (files: readonly GivenFile[]) => void;

/** What was given to a pane, and who listens there. A pane that is only being opened gets it when it listens. */
interface Post {
  given: readonly GivenFile[];
  readonly listeners: Set<Listener>;
}

const posts = new Map<string, Post>();

function postOf(id: string): Post {
  const post = posts.get(id) ?? { given: [], listeners: new Set() };
  posts.set(id, post);
  return post;
}

function inlet(id: string): Inlet {
  return {
    subscribe(listener) {
      const { given, listeners } = postOf(id);
      listeners.add(listener);
      if (given.length > 0) listener(given);
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

/** The address of the frame for a file's pane. */
export function paneAddress(id: string): string {
  return `pane.html#${id}`;
}
