import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Appearance } from '../../taskpane/door';
import { LanguageContext, themeFor, useStore } from '../../taskpane/door';
import type { Language } from '../../texts/note';
import type { ShellProps } from './Shell';
import { Shell } from './Shell';
import '../page/page.css';

interface Props extends Omit<ShellProps, 'state'> {
  readonly language: Language;
  readonly appearance: Appearance;
}

/** The page with its theme and its language. It is light or dark as the system is; the spreadsheet stays white, as paper and Excel are. */
export function App({ language, appearance, ...page }: Props) {
  const state = useStore(page.workbench);
  const isDark = useSyncExternalStore(appearance.subscribe, appearance.isDark);
  return (
    <FluentProvider theme={themeFor(isDark)} style={{ height: '100%' }}>
      <LanguageContext value={language}>
        <Shell {...page} state={state} />
      </LanguageContext>
    </FluentProvider>
  );
}
