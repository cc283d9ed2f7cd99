import type { SettingChange } from '../../../model';
import type { Package } from '../../../ooxml';
import {
  attempt,
  attribute,
  childrenOf,
  encodeAttribute,
  encodeText,
  Fault,
  parseXml,
  textBetween,
  withoutForbidden,
} from '../../../ooxml';
import type { Note } from '../../../texts/note';
import { note } from '../../../texts/note';
import { readWorkbook } from '../workbook';
import {
  XML_HEADER,
  freeName,
  relationshipType,
  withContentType,
  withRelationship,
  withoutPart,
  withoutRelationship,
} from './parts';

/**
 * Settings live in a custom XML part of this namespace. Excel keeps such parts when it saves and gives them to add-ins
 * (customXmlParts.getByNamespace), WPS stores its own data in them, and nothing bounds their length; a document property
 * is cut at 255 characters, and an add-in's own settings are hidden from everybody else who reads the file.
 */
export const SETTINGS_NAMESPACE = 'urn:jxzp:settings:1';

/** Tells our data store item from others (a fixed GUID: the same input gives the same file). */
const ITEM_ID = '{6B1D6C0E-5A0F-4C0B-9E57-4A585A50C7A1}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The settings that the workbook carries, by key; none where their part is damaged. */
export function readSettings(parts: Package): ReadonlyMap<string, string> {
  const part = settingsPart(parts);
  const settings = part === null ? null : attempt(() => parseSettings(parts.text(part)));
  return settings?.ok ? settings.value : new Map();
}

/** Why what the workbook keeps for us is left aside: its part is damaged. The next setting that is written takes its place. */
export function settingsProblems(parts: Package): readonly Note[] {
  const part = settingsPart(parts);
  const isReadable = part === null || attempt(() => parseSettings(parts.text(part))).ok;
  return isReadable ? [] : [note('kept.part-damaged')];
}

/** Sets or removes a setting. Refuses when it is not what the change says it was. */
export function withSetting(parts: Package, { key, before, after }: SettingChange): Package {
  const settings = new Map(readSettings(parts));
  if ((settings.get(key) ?? null) !== before) throw new Fault('changed', note('file.setting-changed', { key }));
  if (after === null) settings.delete(key);
  else settings.set(key, after);
  const part = settingsPart(parts);
  if (settings.size === 0) return part === null ? parts : withoutStore(parts, part);
  return part === null ? withStore(parts, formatSettings(settings)) : parts.with(part, formatSettings(settings));
}

/** The package without anything that we keep in it. */
export function withoutSettings(parts: Package): Package {
  const part = settingsPart(parts);
  return part === null ? parts : withoutSettings(withoutStore(parts, part));
}

/** Settings as the text of the custom XML part, in the order of their keys. */
export function formatSettings(settings: ReadonlyMap<string, string>): string {
  const entries = [...settings].sort(([a], [b]) => (a < b ? -1 : 1));
  const inner = entries.map(([key, value]) => `<setting key="${encodeAttribute(key)}">${encodeText(value)}</setting>`);
  return `${XML_HEADER}<settings xmlns="${SETTINGS_NAMESPACE}">${inner.join('')}</settings>`;
}

/** The settings in the text of a custom XML part of ours: of each what can be written again, so that it is the same afterwards. */
export function parseSettings(xml: string): ReadonlyMap<string, string> {
  const entries = childrenOf(parseXml(xml), 'setting');
  return new Map(
    entries.map((entry) => [
      withoutForbidden(attribute(xml, entry, 'key') ?? ''),
      withoutForbidden(textBetween(xml, entry.openEnd, entry.closeStart)),
    ]),
  );
}

function settingsPart(parts: Package): string | null {
  const { relationships } = readWorkbook(parts);
  for (const { kind, part } of relationships) {
    if (kind !== 'customXml' || part === null || !parts.has(part)) continue;
    const text = attempt(() => parts.text(part));
    if (!text.ok || !text.value.includes(SETTINGS_NAMESPACE)) continue;
    const root = attempt(() => parseXml(text.value));
    // Of a damaged part that names our namespace nobody can say that it is somebody else's.
    if (!root.ok || root.value.namespace === SETTINGS_NAMESPACE) return part;
  }
  return null;
}

function withStore(parts: Package, text: string): Package {
  const { part: workbookPart } = readWorkbook(parts);
  const item = freeName(parts, (number) => `customXml/item${number}.xml`);
  const properties = freeName(parts, (number) => `customXml/itemProps${number}.xml`);
  const propertiesText =
    `${XML_HEADER}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  let next = parts.with(item, text).with(properties, propertiesText);
  next = withContentType(withContentType(next, item, 'application/xml'), properties, PROPERTIES_TYPE);
  next = withRelationship(next, item, relationshipType('customXmlProps'), properties.slice('customXml/'.length)).parts;
  const up = '../'.repeat(workbookPart.split('/').length - 1);
  return withRelationship(next, workbookPart, relationshipType('customXml'), `${up}${item}`).parts;
}

function withoutStore(parts: Package, item: string): Package {
  const properties = parts.relationships(item).find(({ kind }) => kind === 'customXmlProps')?.part;
  const { part: workbookPart } = readWorkbook(parts);
  let next = withoutPart(withoutRelationship(parts, workbookPart, item), item);
  if (properties) next = withoutPart(next, properties);
  return next;
}
