import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { LanguageContext } from '../../taskpane/ui/language';
import { themeFor } from '../../taskpane/ui/theme';
import type { Language } from '../../texts/note';
import type { Source } from './ports';
import { Shell } from './Shell';
import type { Workbench } from './workbench';
import '../page/page.css';

export interface AppProps {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** The element that the spreadsheet lives in. */
  readonly sheetArea: HTMLElement;
  readonly sample: () => Source;
}

/** The page with its theme and its language. */
export function App(props: AppProps) {
  const state = useSyncExternalStore(props.workbench.subscribe, props.workbench.state);
  return (
    <FluentProvider theme={themeFor(false)} style={{ height: '100%' }}>
      <LanguageContext.Provider value={props.language}>
        <Shell {...props} state={state} />
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
