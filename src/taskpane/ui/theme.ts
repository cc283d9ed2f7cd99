import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const FONTS = `'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif`;

/** Fluent's own themes with Chinese fonts behind Segoe UI. High contrast comes from the system: the browser replaces the colours. */
export function themeFor(isDark: boolean): Theme {
  return { ...(isDark ? webDarkTheme : webLightTheme), fontFamilyBase: FONTS };
}

/** Whether a colour such as "#1F1F1F" is dark; null when it is no colour. */
export function isDarkColour(colour: unknown): boolean | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(typeof colour === 'string' ? colour : '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 128;
}
