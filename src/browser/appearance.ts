import type { Appearance } from '../taskpane/door';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/**
 * Light or dark as the page should be. `ofProgram` is what the program around it says (null: nothing, then the system decides). Where
 * the system forces its own colours on every page (a contrast theme) it decides alone: the browser derives `prefers-color-scheme` from
 * that palette, and what it does not recolour (pictures, shadows) has to fit it.
 */
export function appearanceOf(ofProgram: () => boolean | null = () => null): Appearance {
  const dark = window.matchMedia(DARK);
  const forced = window.matchMedia(FORCED);
  return {
    isDark: () => (forced.matches ? null : ofProgram()) ?? dark.matches,
    subscribe(listener) {
      for (const media of [dark, forced]) media.addEventListener('change', listener);
      // A program may tell nobody of a new theme of its own; the person comes back to the page after choosing one.
      window.addEventListener('focus', listener);
      return () => {
        for (const media of [dark, forced]) media.removeEventListener('change', listener);
        window.removeEventListener('focus', listener);
      };
    },
  };
}
