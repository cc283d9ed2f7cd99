import { appearanceOf } from '../../browser/appearance';
import type { Appearance } from '../../taskpane/door';
import { isDarkColour } from '../../taskpane/door';

/**
 * Light or dark as Excel is: the brightness of its background. Its theme can be missing (web) or stale for some seconds after a change.
 * `isDarkTheme` counts only as true or false: the desktop's client turns every property into the text of a colour, `false` into
 * "#000000".
 */
export function officeAppearance(): Appearance {
  return appearanceOf(() => {
    const theme = Office.context.officeTheme as Partial<Record<keyof Office.OfficeTheme, unknown>> | undefined;
    if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
    return isDarkColour(theme?.bodyBackgroundColor);
  });
}
