import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Host } from '../hosts';
import type { Language } from '../texts/note';
import type { Appearance } from './App';
import { App } from './App';
import type { PanePorts } from './ports';
import type { Session } from './session/session';
import { createSession } from './session/session';

/** What a page that shows the pane gives it. */
export interface PanePage {
  readonly host: Host;
  readonly ports: PanePorts;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Where a fault of the program goes; the person gets a sentence. */
  readonly report: (fault: unknown) => void;
}

/** Puts the pane in the place of the page's #root. The workbook is read when the page opens the session that it gets back. */
export function mountPane({ host, ports, language, appearance, report }: PanePage): Session {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page of the pane has no #root');
  const session = createSession({
    host,
    ...{ store: ports.store, random: ports.random, copyMaker: ports.copyMaker },
    language,
    clock: () => Date.now(),
    schedule: (callback, milliseconds) => {
      const timer = window.setTimeout(callback, milliseconds);
      return () => window.clearTimeout(timer);
    },
    report,
  });
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  createRoot(root).render(
    <StrictMode>
      <App context={{ session, ports }} language={language} appearance={appearance} />
    </StrictMode>,
  );
  return session;
}
