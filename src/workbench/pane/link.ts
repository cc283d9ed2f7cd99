import type { Host } from '../../hosts/host';
import type { GivenFile, Inlet } from '../../taskpane/ports';
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
const listeners = new Map<string, Set<Listener>>();

function inlet(id: string): Inlet {
  return {
    subscribe(listener) {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      return () => own.delete(listener);
    },
  };
}

/** Gives reports to the pane of an open file. */
export function giveReports(id: string, files: readonly GivenFile[]): void {
  for (const listener of listeners.get(id) ?? []) listener(files);
}

/** The address of the frame for a file's pane. */
export function paneAddress(id: string): string {
  return `pane.html#${id}`;
}
