import type { Passage, Span } from '../narrative';
import { textOf } from '../narrative';

/** Which report: of one or several projects, of a department, of a special fund, of a transfer payment to a region. */
export const REPORT_KINDS = ['project', 'department', 'fund', 'regional'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Chapter, section, sub-section; 4 is a lead line without a number. 'part': one of several reports in one document. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 'part';

/** A cell of a table in the report. */
export interface DocumentCell {
  readonly content: Passage;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly align: 'left' | 'center';
  readonly isHeader: boolean;
}

/** A table: each row has only the cells that begin in it. */
export interface DocumentTable {
  /** Widths of the columns, relative to each other. */
  readonly widths: readonly number[];
  /** So many rows at the top are repeated on each page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** One bar of the completion chart. */
export interface Bar {
  readonly name: Passage;
  /** Actual ÷ target, a fraction. */
  readonly completion: number;
  readonly label: Span;
  readonly state: 'met' | 'missed' | 'over';
}

/** A piece of the report, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly content: Passage }
  /** isClosing: unit and date at the end, set at the right. isAddressee: to whom a letter goes, set at the left edge. */
  | {
      readonly kind: 'paragraph';
      readonly content: Passage;
      readonly isClosing?: boolean;
      readonly isAddressee?: boolean;
    }
  | { readonly kind: 'table'; readonly caption: Passage; readonly table: DocumentTable }
  | {
      readonly kind: 'bars';
      readonly caption: Passage;
      readonly scale: number;
      readonly bars: readonly Bar[];
      /** By how much a target is exceeded at least where a bar is dark, as the rule set says: 30%. */
      readonly limit: string;
    };

/** A self-evaluation table behind the report. */
export interface Appendix {
  /** 附件, 附件1 … */
  readonly label: string;
  readonly titles: readonly Passage[];
  readonly tables: readonly DocumentTable[];
  readonly notes: readonly Passage[];
  readonly orientation: 'portrait' | 'landscape';
}

/** 附表2, 附件1: — says which of several it is, and not what. */
const APPENDIX_MARK = /^附[表件录]?\s*[\d一二三四五六七八九十]*(?:[-—–－]\d+)*\s*[:：]?$/;

/** What an attached table is called: its first title that says more than 附表2; null where it has none. */
export function titleOfAppendix({ titles }: Appendix): Passage | null {
  return titles.find((title) => !APPENDIX_MARK.test(textOf(title).trim())) ?? null;
}

/** What a Word file of ours is made of. */
export interface WordDocument {
  readonly title: Passage;
  readonly body: readonly Block[];
  readonly appendices: readonly Appendix[];
}

/** A report as plain data: every figure carries its cells, every gap says what a person has to add. */
export interface ReportDocument extends WordDocument {
  readonly kind: ReportKind;
}

/** All passages of a report, in order. */
export function passagesOf({ title, body, appendices }: ReportDocument): Passage[] {
  const ofTable = ({ rows }: DocumentTable): Passage[] => rows.flatMap((row) => row.map(({ content }) => content));
  const ofBlock = (block: Block): Passage[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.content];
      case 'table':
        return [block.caption, ...ofTable(block.table)];
      case 'bars':
        return [block.caption, ...block.bars.flatMap(({ name, label }) => [name, [label]])];
    }
  };
  const ofAppendix = ({ titles, tables, notes }: Appendix): Passage[] => [
    ...titles,
    ...tables.flatMap(ofTable),
    ...notes,
  ];
  return [title, ...body.flatMap(ofBlock), ...appendices.flatMap(ofAppendix)];
}
