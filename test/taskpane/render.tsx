import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { run } from 'axe-core';
import { expect, vi } from 'vitest';
import type { Book } from '../../src/model/book';
import { App } from '../../src/taskpane/App';
import type { Session } from '../../src/taskpane/session/session';
import { createSession } from '../../src/taskpane/session/session';
import type { PanePorts } from '../../src/taskpane/ports';
import type { Language } from '../../src/texts/note';
import { MemoryHost } from '../support/memoryHost';
import { formBook } from './tables';

/** What the pane handed out, and what it keeps for the person. */
export class MemoryPorts implements PanePorts {
  readonly kept = new Map<string, string>();
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array; readonly type: string }[] = [];
  readonly copies: { readonly html: string; readonly text: string }[] = [];
  readonly store = {
    get: (key: string) => this.kept.get(key) ?? null,
    set: (key: string, text: string | null) => {
      if (text === null) this.kept.delete(key);
      else this.kept.set(key, text);
      return true;
    },
  };
  random = (length: number) => new Uint8Array(length).fill(7);
  readonly outlet = {
    canDownload: true,
    download: (name: string, bytes: Uint8Array, type: string) => void this.downloads.push({ name, bytes, type }),
    copy: (html: string, text: string) => Promise.resolve(this.copies.push({ html, text }) > 0),
  };
}

export interface Shown {
  readonly ports: MemoryPorts;
  readonly session: Session;
  readonly host: MemoryHost;
}

/** The pane on a workbook in memory, before it has been read. */
export function showPane(
  book: Book = formBook(),
  language: Language = 'zh',
  isDark = false,
  more: Partial<PanePorts> = {},
): Shown {
  cleanup();
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const host = new MemoryHost(book);
  const ports = new MemoryPorts();
  const session = createSession({
    host,
    language,
    ...{ store: ports.store, random: ports.random, copyMaker: more.copyMaker },
    clock: () => 1_700_000_000_000,
    schedule: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    report: (fault) => {
      throw fault;
    },
  });
  const appearance = { isDark: () => isDark, subscribe: () => () => undefined };
  render(<App context={{ session, ports: Object.assign(ports, more) }} language={language} appearance={appearance} />);
  return { session, host, ports };
}

/** The same, read and shown. */
export async function openPane(...parts: Parameters<typeof showPane>): Promise<Shown> {
  const shown = showPane(...parts);
  await shown.session.open();
  await screen.findByRole('main');
  return shown;
}

/** A button by its name, or by a part of it. */
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(button(name));
  await settle();
}

/** So many turns of the event loop in which nothing happens count as the end of what was started. */
const QUIET_TURNS = 5;

/** Lets everything that was started come to its end: actions, screens that are loaded, effects. */
export async function settle(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS;) {
    let isDrawn = false;
    const observer = new MutationObserver(() => (isDrawn = true));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    await vi.dynamicImportSettled();
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    const isBusy = document.querySelector('[aria-busy="true"], [role="progressbar"]') !== null;
    quiet = isDrawn || isBusy ? 0 : quiet + 1;
  }
}

/** What axe finds wrong. Colours are left out: jsdom does not paint; the browser tests look at them. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
}
