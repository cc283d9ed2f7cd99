import { FluentProvider } from '@fluentui/react-components';
import { LanguageContext, themeFor, useStore } from '../../taskpane/door';
import type { Language } from '../../texts/note';
import type { ShellProps } from './Shell';
import { Shell } from './Shell';
import '../page/page.css';

interface Props extends Omit<ShellProps, 'state'> {
  readonly language: Language;
}

/** The page with its theme and its language. */
export function App({ language, ...page }: Props) {
  const state = useStore(page.workbench);
  return (
    <FluentProvider theme={themeFor(false)} style={{ height: '100%' }}>
      <LanguageContext value={language}>
        <Shell {...page} state={state} />
      </LanguageContext>
    </FluentProvider>
  );
}
