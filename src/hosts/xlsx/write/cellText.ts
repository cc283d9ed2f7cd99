import type { Address, CellContent, CellValue } from '../../../model';
import { formatAddress, isCellError } from '../../../model';
import { note } from '../../../texts/note';
import { Attributes, elementText, encodeEscapes, encodeText, Fault } from '../../../ooxml';
import { fileFormula } from '../../../formulaSyntax';
import type { CellTag } from '../read/cells';
import type { Element } from '../../../ooxml';
import type { SharedStrings } from './strings';
import { textElement } from './strings';

/** Bounds of Excel, in characters. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** The attributes that tell of the old content and go with it: type, cell and value metadata. */
const OF_CONTENT = new Set(['r', 's', 't', 'cm', 'vm']);

/** What a cell is to hold, and the number of its format. */
export interface StyledContent {
  readonly address: Address;
  readonly style: number;
  readonly content: CellContent;
}

/**
 * A cell as XML with new content. What else the old one carried (other attributes, extensions) stays.
 * A text goes into the shared table where there is one, else into the cell. Refuses what Excel could not hold.
 */
export function cellText(
  like: Element,
  { address, style, content }: StyledContent,
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

interface WrittenContent {
  /** The attribute t; null for a number. */
  readonly type: string | null;
  readonly inner: string;
}

function contentText(like: Element, { value, formula }: CellContent, strings: SharedStrings | null): WrittenContent {
  const type = typeof value === 'boolean' ? 'b' : isCellError(value) ? 'e' : null;
  const inner = valueText(like, value);
  if (formula !== null)
    return { type: typeof value === 'string' ? 'str' : type, inner: formulaText(like, formula) + inner };
  if (typeof value !== 'string') return { type, inner };
  if (strings) return { type: 's', inner: elementText(like, 'v', {}, String(strings.use(value))) };
  return { type: 'inlineStr', inner: elementText(like, 'is', {}, textElement(like, value)) };
}

/** The element v; '' where there is no value. */
function valueText(like: Element, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no number of a sheet');
  const text = typeof value === 'boolean' ? String(Number(value)) : isCellError(value) ? value.error : String(value);
  if (text.length > MAX_TEXT) throw new Fault('refused', note('file.text-too-long', { limit: MAX_TEXT }));
  return elementText(like, 'v', {}, encodeText(encodeEscapes(text)));
}

/** The element f. */
function formulaText(like: Element, formula: string): string {
  const plain = fileFormula(formula.replace(/^=/, ''));
  if (plain.length > MAX_FORMULA) throw new Fault('refused', note('file.formula-too-long', { limit: MAX_FORMULA }));
  const space = /^\s|\s$|\n/.test(plain) ? 'preserve' : null;
  return elementText(like, 'f', { 'xml:space': space }, encodeText(plain));
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
