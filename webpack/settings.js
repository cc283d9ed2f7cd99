/** Where office.js comes from: the names that JXZP_OFFICE_JS understands besides an address of one's own. */
const OFFICE_JS = {
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  /** A copy beside the pane, taken from the npm package when the pane is built (docs/安装.md: licence and support). */
  local: 'office/office.js',
};

/** What office.js itself asks for in Excel, on every platform, in the languages that the pane speaks. */
const LOCAL_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/**
 * The settings of a build: JXZP_BASE_URL (where the pane will be served; with a path or without) and JXZP_OFFICE_JS
 * ("microsoft", "21vianet", "local", or an https address that ends in office.js). Throws what is wrong with them.
 */
export function paneSettings(environment) {
  const baseUrl = `${(environment.JXZP_BASE_URL || 'https://localhost:3000').replace(/\/+$/, '')}/`;
  if (!URL.canParse(baseUrl) || new URL(baseUrl).protocol !== 'https:') {
    throw new Error(`JXZP_BASE_URL must be an https address: ${environment.JXZP_BASE_URL}`);
  }
  const source = environment.JXZP_OFFICE_JS || 'microsoft';
  const officeJs = OFFICE_JS[source] ?? source;
  const isAddress = URL.canParse(officeJs) && new URL(officeJs).protocol === 'https:';
  if (source !== 'local' && !(isAddress && /\/office(\.debug)?\.js$/.test(officeJs))) {
    throw new Error(`JXZP_OFFICE_JS must be microsoft, 21vianet, local or an https address of office.js: ${source}`);
  }
  return { baseUrl, officeJs, isLocal: source === 'local' };
}

/**
 * What the pane may load. Nothing may be sent anywhere (connect-src), nothing is evaluated. office.js loads its own parts from its
 * own address. Fluent UI fills style elements that are empty when they are put in; the hash is that of the empty text.
 */
export function contentSecurityPolicy({ officeJs, isLocal }) {
  const office = isLocal ? '' : ` ${new URL(officeJs).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "connect-src 'none'",
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Keeps webpack's minimiser off a copied file. */
export const UNCHANGED = { minimized: true };

/**
 * What is copied beside the pane when office.js is served from there, byte for byte: its licence allows no change.
 * The error page's folder is asked for in mixed case.
 */
export function officeFiles({ isLocal }, packageFolder) {
  if (!isLocal) return [];
  const from = (name) => `${packageFolder}/dist/${name}`;
  return [
    ...LOCAL_FILES.map((name) => ({ from: from(name), to: `office/${name}` })),
    { from: from('agaveerrorux'), to: 'office/AgaveErrorUX' },
    { from: `${packageFolder}/LICENSE.md`, to: 'office/LICENSE.md' },
  ].map((pattern) => ({ ...pattern, info: UNCHANGED }));
}
