import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../texts/note';
import type { Appearance } from './App';
import { App } from './App';
import type { PaneContext } from './ui/paneContext';

/** Puts the pane in the place of the plain page. */
export function mount(context: PaneContext, language: Language, appearance: Appearance): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  createRoot(root).render(
    <StrictMode>
      <App context={context} language={language} appearance={appearance} />
    </StrictMode>,
  );
}
