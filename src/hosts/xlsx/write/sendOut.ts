import type { Change } from '../../../model';
import type { Package } from '../../../ooxml';
import { attempt, attribute, childOf, childrenOf, parseXml, splice } from '../../../ooxml';
import { KEPT_KEYS } from '../../../settings/data';
import { applyChanges } from './apply';
import { withoutSettings } from './settings';

/** The part in which Excel keeps the settings of an add-in ([MS-OWEXML] 2.1.2), under whose namespace (2.2.9). */
const ADDIN_PART = /(?:^|\/)webextensions\/[^/]+\.xml$/i;
const ADDIN_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';

const OURS: ReadonlySet<string> = new Set(Object.values(KEPT_KEYS));

/**
 * The package as it is sent out: with these changes, and with nothing left of what we keep in a workbook, neither of what this host
 * keeps nor of what Excel keeps for the add-in. Changes of settings are not needed for that and are passed over.
 */
export function asSentOut(parts: Package, changes: readonly Change[]): Package {
  const made = applyChanges(
    parts,
    changes.filter(({ kind }) => kind !== 'setting'),
  );
  const addins = made.names().filter((name) => ADDIN_PART.test(name));
  return withoutSettings(addins.reduce(withoutOurProperties, made));
}

/** Takes our properties out of the part of an add-in. One that cannot be read is somebody else's, or nobody's. */
function withoutOurProperties(parts: Package, name: string): Package {
  const xml = parts.text(name);
  const root = attempt(() => parseXml(xml));
  if (!root.ok || root.value.namespace !== ADDIN_NAMESPACE) return parts;
  const list = childOf(root.value, 'properties');
  const ours = list ? childrenOf(list, 'property').filter((one) => OURS.has(attribute(xml, one, 'name') ?? '')) : [];
  if (ours.length === 0) return parts;
  return parts.with(
    name,
    splice(
      xml,
      ours.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}
