import type { Host } from '../../hosts/host';
import type { Language } from '../../texts/note';

/** What the frame of a pane takes from the page around it. */
export interface PaneLink {
  readonly language: Language;
  host(id: string): Host | null;
}

declare global {
  interface Window {
    jxzp?: PaneLink;
  }
}

/** Lets the panes' frames find their hosts. */
export function offerPanes(workbench: { host(id: string): Host | null }, language: Language): void {
  window.jxzp = { language, host: (id) => workbench.host(id) };
}

/** The address of the frame for a file's pane. */
export function paneAddress(id: string): string {
  return `pane.html#${id}`;
}
