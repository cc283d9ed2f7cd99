/**
 * The pane's one face for the pages that show it (src/addin, src/workbench) and for what gives it its ports (src/browser); they
 * import nothing else of it but its style sheet.
 */
export type { Appearance } from './App';
export type { KeyGroup, KeyLine } from './keys/lists';
export { lineOf, PANE_KEYS } from './keys/lists';
export { isTyping, pressed } from './keys/pressed';
export type { PanePage } from './mount';
export { mountPane } from './mount';
export type { CopyMaker, CopySource, GivenFile, Inlet, Outlet, PanePorts, PersonStore } from './ports';
export type { MessageSeverity } from './session/state';
export type { Session } from './session/session';
export type { Readable, Store } from './store';
export { createStore, useStore } from './store';
export type { HelpPlace } from './help';
export { HelpLink } from './ui/HelpLink';
export type { Speech } from './ui/language';
export { LanguageContext, languageOf, useSpeech } from './ui/language';
export { isDarkColour, themeFor } from './ui/theme';
