import type { Appearance } from '../../taskpane/door';
import { isDarkColour } from '../../taskpane/door';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Light or dark as Excel is. Its theme can be missing (web) or stale after a change, so: its own word, else the brightness of its
 * background, else the system's preference.
 */
export function officeAppearance(): Appearance {
  const media = window.matchMedia(DARK);
  return {
    isDark() {
      const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
      return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor) ?? media.matches;
    },
    subscribe(listener) {
      media.addEventListener('change', listener);
      // Excel tells nobody of a new theme; the person comes back to the pane after choosing one.
      window.addEventListener('focus', listener);
      return () => {
        media.removeEventListener('change', listener);
        window.removeEventListener('focus', listener);
      };
    },
  };
}
