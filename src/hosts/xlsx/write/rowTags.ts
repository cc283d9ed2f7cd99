import { walkCells } from '../read/cells';
import { Attributes, attributeSplice, childOf, splice } from '../../../ooxml';
import type { Element } from '../../../ooxml';

/** The open tag of a row, and the height that it gives: attributes ht and customHeight, null where they are missing. */
export interface RowTagText {
  readonly start: number;
  readonly text: string;
  readonly height: string | null;
  readonly custom: string | null;
}

/** The open tags of a sheet's rows, by row (zero-based). */
export function rowTags(xml: string, root: Element): ReadonlyMap<number, RowTagText> {
  const tags = new Map<number, RowTagText>();
  const data = childOf(root, 'sheetData');
  if (data) {
    walkCells(xml, data, {
      row: (row, start, openEnd) => {
        const text = xml.slice(start, openEnd);
        tags.set(row, { start, text, ...heightOf(text) });
        return false;
      },
    });
  }
  return tags;
}

function heightOf(tag: string): Pick<RowTagText, 'height' | 'custom'> {
  let height: string | null = null;
  let custom: string | null = null;
  const attributes = new Attributes(tag, /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0, tag.length);
  while (attributes.next()) {
    if (attributes.name === 'ht') height = attributes.raw;
    else if (attributes.name === 'customHeight') custom = attributes.raw;
  }
  return { height, custom };
}

/** The open tag of a row with these heights; null takes the attribute out. */
export function withHeight(tag: string, height: string | null, custom: string | null): string {
  return set(set(tag, 'ht', height), 'customHeight', custom);
}

function set(tag: string, name: string, value: string | null): string {
  const change = attributeSplice(tag, { start: 0, openEnd: tag.length }, name, value);
  return change ? splice(tag, [change]) : tag;
}
