import type { Address } from '../../../model/address';
import { formatAddress } from '../../../model/address';
import type { CellContent } from '../../../model/change';
import { isCellError } from '../../../model/cell';
import { note } from '../../../texts/note';
import { Fault } from '../../../ooxml/fault';
import { fileFormula } from '../../../formulaSyntax/newer';
import type { CellTag } from '../read/cells';
import { elementText } from '../../../ooxml/xml/edit';
import { Attributes } from '../../../ooxml/xml/scanner';
import { encodeEscapes, encodeText } from '../../../ooxml/xml/text';
import type { Element } from '../../../ooxml/xml/tree';
import type { SharedStrings } from './strings';
import { textElement } from './strings';

/** Bounds of Excel, in characters. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** The attributes that tell of the old content and go with it: type, cell and value metadata. */
const OF_CONTENT = new Set(['r', 's', 't', 'cm', 'vm']);

/**
 * A cell as XML with new content. What else the old one carried (other attributes, extensions) stays.
 * A text goes into the shared table where there is one, else into the cell. Refuses what Excel could not hold.
 */
export function cellText(
  like: Element,
  address: Address,
  style: number,
  content: CellContent,
  strings: SharedStrings | null,
  old: { readonly xml: string; readonly tag: CellTag } | null,
): string {
  const { type, inner } = contentText(like, content, strings);
  const attributes = {
    r: formatAddress(address),
    s: style === 0 && (old?.tag.style ?? null) === null ? null : style,
    t: type,
  };
  const body = inner + (old ? restOf(old.xml, old.tag) : '');
  const text = elementText(like, 'c', attributes, body === '' ? null : body);
  const kept = old ? keptAttributes(old.xml, old.tag, like) : '';
  return kept === '' ? text : text.replace(/^<[^\s/>]+/, (start) => start + kept);
}

/**
 * Whether a text would become a formula or a number when a person edits its cell; such a cell carries the mark of a text typed
 * after an apostrophe.
 */
export function looksTyped({ value, formula }: CellContent): boolean {
  return formula === null && typeof value === 'string' && /^[=+\-@]./s.test(value);
}

function contentText(
  like: Element,
  { value, formula }: CellContent,
  strings: SharedStrings | null,
): { readonly type: string | null; readonly inner: string } {
  const text =
    typeof value === 'string' ? value : isCellError(value) ? value.error : value === null ? null : String(value);
  if (text !== null && text.length > MAX_TEXT)
    throw new Fault('refused', note('file.text-too-long', { limit: MAX_TEXT }));
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no number of a sheet');
  const written = typeof value === 'boolean' ? (value ? '1' : '0') : text;
  const v = written === null ? '' : elementText(like, 'v', {}, encodeText(encodeEscapes(written)));
  const type = typeof value === 'boolean' ? 'b' : isCellError(value) ? 'e' : null;
  if (formula !== null) {
    const plain = fileFormula(formula.replace(/^=/, ''));
    if (plain.length > MAX_FORMULA) throw new Fault('refused', note('file.formula-too-long', { limit: MAX_FORMULA }));
    const space = /^\s|\s$|\n/.test(plain) ? 'preserve' : null;
    const f = elementText(like, 'f', { 'xml:space': space }, encodeText(plain));
    return { type: typeof value === 'string' ? 'str' : type, inner: f + v };
  }
  if (typeof value !== 'string') return { type, inner: v };
  if (value === '') return { type: null, inner: '' };
  if (strings) return { type: 's', inner: elementText(like, 'v', {}, String(strings.use(value))) };
  return { type: 'inlineStr', inner: elementText(like, 'is', {}, textElement(like, value)) };
}

/** What a cell holds besides formula and value (an extension list). */
function restOf(xml: string, tag: CellTag): string {
  let rest = '';
  let at = tag.openEnd;
  const spans = [tag.formula, tag.value, tag.inline].filter((span) => span !== null).sort((a, b) => a.start - b.start);
  for (const span of spans) {
    rest += xml.slice(at, span.start);
    at = span.end;
  }
  return (rest + xml.slice(at, tag.closeStart)).trim();
}

function keptAttributes(xml: string, tag: CellTag, like: Element): string {
  const prefix = like.name.length - like.local.length;
  const attributes = new Attributes(xml, tag.start + 1 + prefix + 1, tag.openEnd);
  let kept = '';
  while (attributes.next()) {
    if (!OF_CONTENT.has(attributes.name)) kept += ` ${xml.slice(attributes.nameStart, attributes.valueEnd + 1)}`;
  }
  return kept;
}
