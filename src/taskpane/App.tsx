import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Language } from '../texts/note';
import { Pane } from './Pane';
import { ReviewProvider } from './review/context';
import { LanguageContext } from './ui/language';
import type { PaneContext } from './ui/paneContext';
import { SessionContext } from './ui/paneContext';
import { themeFor } from './ui/theme';

/** Whether the pane is to be dark; a host tells when that changes. */
export interface Appearance {
  isDark(): boolean;
  subscribe(listener: () => void): () => void;
}

interface Props {
  readonly context: PaneContext;
  readonly language: Language;
  readonly appearance: Appearance;
}

/** The pane with its theme, its language and its session. */
export function App({ context, language, appearance }: Props) {
  const isDark = useSyncExternalStore(appearance.subscribe, appearance.isDark);
  return (
    <FluentProvider theme={themeFor(isDark)}>
      <LanguageContext.Provider value={language}>
        <SessionContext.Provider value={context}>
          <ReviewProvider>
            <Pane />
          </ReviewProvider>
        </SessionContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
