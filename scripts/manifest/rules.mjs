import { CHILDREN, LONG_TEXT, resourceKind, RESID, RIBBON_SIZES, SHORT_TEXT, SUPPORTED_SETS } from './schema.mjs';
import { childOf, descendants, localName } from './xml.mjs';

/**
 * The rules, by name. Each gets the root element and what is known of the place it is served from, and gives
 * [element, what is wrong] for every fault.
 */

const pngSize = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length > 24 && view.getUint32(0) === 0x89504e47 ? [view.getUint32(16), view.getUint32(20)] : null;
};

/** Every element with the one around it. */
const walk = (element, parent = null) => [
  [element, parent],
  ...element.children.flatMap((child) => walk(child, element)),
];

const resources = (root) =>
  ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((kind) =>
    (descendants(root, kind)[0]?.children ?? []).map((element) => ({ kind, element, id: element.attributes.id })),
  );

const resourceValue = (root, resid) => resources(root).find(({ id }) => id === resid)?.element.attributes.DefaultValue;

/** Every address, with its element. */
function addresses(root) {
  const direct = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  const found = direct.flatMap((name) => descendants(root, name)).map((e) => [e, e.attributes.DefaultValue]);
  const domains = descendants(root, 'AppDomain').map((e) => [e, e.text]);
  return [...found, ...domains].filter(([, value]) => value !== undefined);
}

/** The folder that the pane's page lies in, with its last slash. */
const folderOf = (root) =>
  (descendants(root, 'SourceLocation')[0]?.attributes.DefaultValue ?? '').replace(/[^/]*$/, '');

const parseUrl = (text) => (URL.canParse(text) ? new URL(text) : null);

const isVersion = (text, parts) => new RegExp(`^(0|[1-9]\\d{0,4})(\\.(0|[1-9]\\d{0,4})){${parts - 1}}$`).test(text);

const newer = (a, b) => {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  return left[0] !== right[0] ? left[0] > right[0] : left[1] > right[1];
};

export const RULES = {
  /** A constant identifier of version 4 (random), in lower or upper case. */
  id(root) {
    const id = childOf(root, 'Id');
    const ok = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(id?.text ?? '');
    return ok ? [] : [[id ?? root, 'Id is no GUID of version 4']];
  },

  version(root) {
    const version = childOf(root, 'Version');
    return version && isVersion(version.text, 4) ? [] : [[version ?? root, 'Version must be four numbers: 1.2.3.4']];
  },

  root(root) {
    if (localName(root) !== 'OfficeApp') return [[root, 'the root must be OfficeApp']];
    return root.attributes['xsi:type'] === 'TaskPaneApp' ? [] : [[root, 'xsi:type must be TaskPaneApp']];
  },

  /** Excel silently refuses an element in the wrong place. */
  order(root) {
    return walk(root).flatMap(([element]) => {
      const allowed = CHILDREN[localName(element)];
      if (!allowed || (localName(element) === 'Image' && element.children.length === 0)) return [];
      const names = allowed.map((entry) => entry.replace(/[*!]/g, ''));
      const faults = [];
      let last = -1;
      for (const child of element.children) {
        const place = names.indexOf(localName(child));
        if (place < 0) faults.push([child, `<${child.name}> does not belong into <${element.name}>`]);
        else if (place < last) faults.push([child, `<${child.name}> stands too late in <${element.name}>`]);
        else if (place === last && !allowed[place].includes('*')) faults.push([child, `<${child.name}> stands twice`]);
        else last = place;
      }
      const present = new Set(element.children.map(localName));
      const isBase = (name) => element === root || name !== 'Host';
      for (const [index, entry] of allowed.entries()) {
        if (entry.includes('!') && isBase(entry) && !present.has(names[index])) {
          faults.push([element, `<${element.name}> needs <${names[index]}>`]);
        }
      }
      return faults;
    });
  },

  texts(root) {
    const limits = [
      ...['ProviderName', 'DisplayName'].map((name) => [childOf(root, name), SHORT_TEXT]),
      [childOf(root, 'Description'), LONG_TEXT],
      ...resources(root).flatMap(({ kind, element }) =>
        kind === 'ShortStrings' ? [[element, SHORT_TEXT]] : kind === 'LongStrings' ? [[element, LONG_TEXT]] : [],
      ),
    ];
    return limits.flatMap(([element, longest]) => {
      if (!element) return [];
      const values = [
        element.attributes.DefaultValue ?? element.text,
        ...element.children.map((c) => c.attributes.Value),
      ];
      return values
        .filter((value) => !value || value.length > longest)
        .map(() => [element, `the text of <${element.name}> must have 1 to ${longest} characters`]);
    });
  },

  /** Every text exists in each language; Office takes the default one for all others. */
  languages(root, { locales }) {
    const texts = [
      childOf(root, 'DisplayName'),
      childOf(root, 'Description'),
      ...resources(root)
        .filter(({ kind }) => kind.endsWith('Strings'))
        .map(({ element }) => element),
    ];
    return texts
      .filter((element) => element !== undefined)
      .flatMap((element) =>
        locales
          .filter((locale) => !element.children.some((override) => override.attributes.Locale === locale))
          .map((locale) => [element, `no text for ${locale}: ${element.attributes.id ?? element.name}`]),
      );
  },

  locale(root) {
    const element = childOf(root, 'DefaultLocale');
    return /^[a-z]{2,3}-[A-Z]{2}$/.test(element?.text ?? '') ? [] : [[element ?? root, 'DefaultLocale is no locale']];
  },

  hosts(root) {
    const base = (childOf(root, 'Hosts')?.children ?? []).map((host) => [host, host.attributes.Name]);
    const override = descendants(childOf(root, 'VersionOverrides') ?? root, 'Host').map((host) => [
      host,
      host.attributes['xsi:type'] ?? host.attributes.Name,
    ]);
    return [...base, ...override].filter(([, name]) => name !== 'Workbook').map(([e]) => [e, 'the host is Workbook']);
  },

  permissions(root) {
    const element = childOf(root, 'Permissions');
    return element?.text === 'ReadWriteDocument' ? [] : [[element ?? root, 'Permissions must be ReadWriteDocument']];
  },

  https(root) {
    return addresses(root)
      .filter(([, value]) => parseUrl(value)?.protocol !== 'https:')
      .map(([element, value]) => [element, `no https address: ${value}`]);
  },

  /** Every address lies on an allowed domain, and no domain is allowed that nothing comes from (a developer's localhost left over). */
  domains(root) {
    const domains = descendants(root, 'AppDomain').map((element) => [element, parseUrl(element.text)?.origin]);
    const start = parseUrl(descendants(root, 'SourceLocation')[0]?.attributes.DefaultValue ?? '')?.origin;
    const allowed = [start, ...domains.map(([, origin]) => origin)];
    const pages = addresses(root).filter(([element, value]) => localName(element) !== 'AppDomain' && parseUrl(value));
    const used = pages.map(([, value]) => parseUrl(value).origin);
    return [
      ...pages
        .filter(([, value]) => !allowed.includes(parseUrl(value).origin))
        .map(([element, value]) => [element, `outside of the AppDomains: ${value}`]),
      ...domains
        .filter(([, origin]) => !used.includes(origin))
        .map(([element]) => [element, `nothing comes from this domain: ${element.text}`]),
    ];
  },

  resources(root) {
    const known = resources(root);
    const used = walk(root).filter(([element]) => element.attributes.resid !== undefined);
    const faults = used.flatMap(([element, parent]) => {
      const { resid } = element.attributes;
      const kind = resourceKind(localName(element), parent?.name ?? '');
      if (resid.length > RESID) return [[element, `resid is longer than ${RESID} characters: ${resid}`]];
      return known.some((one) => one.id === resid && one.kind === kind)
        ? []
        : [[element, `no ${kind} with id ${resid}`]];
    });
    const ids = new Set(used.map(([element]) => element.attributes.resid));
    const unused = known.filter(({ id }) => !ids.has(id)).map(({ element, id }) => [element, `${id} is never used`]);
    return [...faults, ...unused];
  },

  duplicates(root) {
    const seen = new Set();
    return walk(root).flatMap(([element]) => {
      const { id } = element.attributes;
      if (id === undefined) return [];
      if (seen.has(id)) return [[element, `id ${id} stands twice`]];
      seen.add(id);
      return [];
    });
  },

  /** What an address names must be there. */
  files(root, { readFile }) {
    const base = folderOf(root);
    return addresses(root)
      .filter(([, value]) => value.startsWith(base) && readFile(value.slice(base.length)) === null)
      .map(([element, value]) => [element, `no such file: ${value.slice(base.length)}`]);
  },

  /** A picture has the size that it is said to have. */
  pictures(root, { readFile }) {
    const base = folderOf(root);
    const pictures = [
      ...['IconUrl', 'HighResolutionIconUrl'].map((name) => {
        const element = childOf(root, name);
        return [element, element?.attributes.DefaultValue, name === 'IconUrl' ? 32 : 64];
      }),
      ...descendants(root, 'Icon').flatMap((icon) =>
        icon.children.map((e) => [e, resourceValue(root, e.attributes.resid), Number(e.attributes.size)]),
      ),
    ];
    return pictures.flatMap(([element, url, size]) => {
      const bytes = url?.startsWith(base) ? readFile(url.slice(base.length)) : null;
      if (bytes === null) return []; // the rules above have said so
      const [width, height] = pngSize(bytes) ?? [0, 0];
      return width === size && height === size ? [] : [[element, `no PNG of ${size}×${size} pixels: ${url}`]];
    });
  },

  icons(root) {
    return descendants(root, 'Icon').flatMap((icon) => {
      const sizes = icon.children.map((image) => Number(image.attributes.size));
      const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size));
      return missing.map((size) => [icon, `an icon of ${size} pixels is missing`]);
    });
  },

  requirements(root) {
    const sets = descendants(root, 'Set');
    const faults = sets.flatMap((set) => {
      const { Name, MinVersion = '1.1' } = set.attributes;
      const highest = SUPPORTED_SETS[Name];
      if (!highest) return [[set, `unknown requirement set ${Name}`]];
      if (!isVersion(MinVersion, 2)) return [[set, `no version: ${MinVersion}`]];
      return newer(MinVersion, highest) ? [[set, `${Name} ${MinVersion} is more than Office LTSC 2021 has`]] : [];
    });
    const needed = ['ExcelApi', 'SharedRuntime'].filter((name) => !sets.some((set) => set.attributes.Name === name));
    return [...faults, ...needed.map((name) => [root, `requirement set ${name} is missing`])];
  },

  /** One page is the pane, the home of the commands and the shared runtime. */
  runtime(root) {
    const pane = childOf(childOf(root, 'DefaultSettings'), 'SourceLocation')?.attributes.DefaultValue;
    const users = ['Runtime', 'FunctionFile'].flatMap((name) => descendants(root, name));
    const faults = users
      .filter((element) => resourceValue(root, element.attributes.resid) !== pane)
      .map((element) => [element, `<${element.name}> must name the pane's page`]);
    const short = descendants(root, 'Runtime').filter((runtime) => runtime.attributes.lifetime !== 'long');
    return [...faults, ...short.map((runtime) => [runtime, 'a shared runtime has lifetime="long"'])];
  },

  /** A button calls a function that the page registers, and every function registered has its button (where the names are known). */
  functions(root, { functions }) {
    if (!functions) return [];
    const called = descendants(root, 'FunctionName');
    const names = called.map((element) => element.text);
    return [
      ...called.filter((e) => !functions.includes(e.text)).map((e) => [e, `no function ${e.text}`]),
      ...functions.filter((name) => !names.includes(name)).map((name) => [root, `no button calls ${name}`]),
    ];
  },
};
