import { Attributes, decodeEntities, Scanner } from '../../ooxml';
import { numeralIn } from './numerals';

/** One level of a list: how its numbers look, what stands around them, where they start. */
interface Level {
  readonly format: string;
  /** "（%1）": %1 is the number of the first level. */
  readonly pattern: string;
  readonly start: number;
}

/** Which list and level a paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export interface Numbering {
  /** The label that Word prints before the next paragraph of a list: "（一）"; '' where there is none. Counts on. */
  next(place: ListPlace): string;
}

/** The numbers of automatic lists, which are in no run of the text: a report's 一、（一）1. are mostly such. `xml` is numbering.xml; '' for none. */
export function numberingOf(xml: string): Numbering {
  const { levels, abstractOf } = readNumbering(xml);
  const counters = new Map<string, number[]>();
  return {
    next({ list, level }) {
      const abstract = abstractOf.get(list);
      const own = abstract === undefined ? undefined : levels.get(abstract);
      const at = own?.get(level);
      if (abstract === undefined || !own || !at || at.format === 'bullet' || at.format === 'none') return '';
      const counts = counters.get(abstract) ?? [];
      const startOf = (index: number): number => own.get(index)?.start ?? 1;
      for (let upper = 0; upper < level; upper++) counts[upper] ??= startOf(upper);
      counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
      counts.length = level + 1;
      counters.set(abstract, counts);
      return at.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        return numeralIn(own.get(index)?.format ?? 'decimal', counts[index] ?? startOf(index));
      });
    },
  };
}

function readNumbering(xml: string): {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly abstractOf: ReadonlyMap<string, string>;
} {
  const levels = new Map<string, Map<number, Level>>();
  const abstractOf = new Map<string, string>();
  let abstract = '';
  let list = '';
  let level = -1;
  eachTag(xml, (name, attribute) => {
    if (name === 'abstractNum') abstract = attribute('abstractNumId');
    else if (name === 'num') list = attribute('numId');
    else if (name === 'abstractNumId') abstractOf.set(list, attribute('val'));
    else if (name === 'lvl') level = Number(attribute('ilvl'));
    const own = levels.get(abstract) ?? new Map<number, Level>();
    const now = own.get(level) ?? { format: 'decimal', pattern: '', start: 1 };
    if (list !== '' || level < 0) return; // levels that a list overrides only start anew
    if (name === 'numFmt') own.set(level, { ...now, format: attribute('val') });
    else if (name === 'lvlText') own.set(level, { ...now, pattern: attribute('val') });
    else if (name === 'start') own.set(level, { ...now, start: Number(attribute('val')) || 0 });
    levels.set(abstract, own);
  });
  return { levels, abstractOf };
}

/** The list that a paragraph style puts its paragraphs into, by the style's id. `xml` is styles.xml; '' for none. */
export function listsOfStyles(xml: string): ReadonlyMap<string, ListPlace> {
  const lists = new Map<string, ListPlace>();
  let style = '';
  let level = 0;
  eachTag(xml, (name, attribute) => {
    if (name === 'style') [style, level] = [attribute('styleId'), 0];
    else if (name === 'ilvl') level = Number(attribute('val'));
    else if (name === 'numId' && style !== '') lists.set(style, { list: attribute('val'), level });
  });
  return lists;
}

/** Calls back for each opening tag with its local name and its attributes by their local names ('' where missing). */
export function eachTag(xml: string, visit: (name: string, attribute: (name: string) => string) => void): void {
  const scanner = new Scanner(xml);
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    const { start, end, nameEnd, name } = scanner;
    visit(localOf(name), (wanted) => attributeIn(xml.slice(start, end), nameEnd - start, wanted));
  }
}

export function attributeIn(tag: string, from: number, wanted: string): string {
  const attributes = new Attributes(tag, from, tag.length);
  while (attributes.next()) if (localOf(attributes.name) === wanted) return decodeEntities(attributes.raw);
  return '';
}

export const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
