import { RULES } from './rules.mjs';
import { parseXml, XmlError } from './xml.mjs';

/**
 * Checks an add-in only manifest without any network: [{ rule, line, message }], empty when it is in order.
 * context.readFile(path) gives the bytes of a file below the folder of the pane's page, or null;
 * context.locales are the languages every text needs besides the default; context.functions (optional) the names the page registers.
 */
export function checkManifest(xml, context) {
  let root;
  try {
    root = parseXml(xml);
  } catch (error) {
    if (error instanceof XmlError) return [{ rule: 'xml', line: error.line, message: error.message }];
    throw error;
  }
  return Object.entries(RULES).flatMap(([rule, check]) =>
    check(root, context).map(([element, message]) => ({ rule, line: element.line, message })),
  );
}
