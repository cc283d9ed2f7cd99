import { strFromU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { parseXml } from '../../src/ooxml/xml/tree';
import { findSheet } from '../../src/model/book';
import type { Span } from '../../src/narrative';
import { gapsOf, textOf, words } from '../../src/narrative';
import type { ReportDocument } from '../../src/report/document';
import { passagesOf } from '../../src/report/document';
import { toDocx } from '../../src/report/word';
import { readDocx } from './readDocx';
import { REAL_WORKBOOKS, realReport } from './realReports';

const small = (...body: ReportDocument['body']): ReportDocument => ({
  kind: 'project',
  title: [words('某项目绩效自评报告')],
  body,
  appendices: [],
});
const line = (text: string): ReportDocument['body'][number] => ({ kind: 'paragraph', content: [words(text)] });

describe('a Word file', () => {
  it('is the same whenever it is made', async () => {
    const report = small(line('甲'), line('乙'));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2025, 0, 1) });
    try {
      const first = await toDocx(report);
      vi.setSystemTime(new Date(2026, 5, 30, 12, 34, 56));
      expect(Buffer.compare(Buffer.from(first), Buffer.from(await toDocx(report)))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is set in the fonts and sizes of official documents, with alternatives', async () => {
    const { xml, entries } = readDocx(
      await toDocx(small({ kind: 'heading', level: 1, content: [words('一、甲')] }, line('乙'))),
    );
    expect(xml).toMatch(/w:eastAsia="方正小标宋简体"[^>]*\/>.*?<w:sz w:val="44"\/>/s);
    expect(xml).toMatch(/w:eastAsia="黑体"/);
    expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*\/>.*?<w:sz w:val="32"\/>/s);
    expect(xml).toContain('<w:spacing w:line="560" w:lineRule="exact"/>');
    expect(xml).toContain('w:w="11906" w:h="16838"');
    const fonts = strFromU8(entries.get('word/fontTable.xml') ?? new Uint8Array());
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  });

  it('numbers its pages, outside on both sides', async () => {
    const { entries } = readDocx(await toDocx(small(line('甲'))));
    const footers = [...entries]
      .filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
      .map(([, xml]) => strFromU8(xml));
    expect(footers).toHaveLength(2);
    expect(footers.every((xml) => xml.includes('PAGE'))).toBe(true);
    expect(strFromU8(entries.get('word/settings.xml') ?? new Uint8Array())).toContain('w:evenAndOddHeaders');
  });

  it('highlights gaps and nothing else', async () => {
    const { highlighted, runs } = readDocx(
      await toDocx(
        small({ kind: 'paragraph', content: [words('原因是'), { kind: 'gap', hint: '原因' }, words('。')] }),
      ),
    );
    expect(highlighted).toEqual(['【原因】']);
    expect(runs).toContain('原因是');
  });

  it('leaves out characters that XML cannot hold, and escapes the others', async () => {
    const { runs, xml } = readDocx(await toDocx(small(line('甲\u0001<b>&"\u0000\ud800乙'))));
    expect(runs).toContain('甲<b>&"乙');
    expect(() => parseXml(xml)).not.toThrow();
  });
});

/** Digits that belong to words, not to a figure: the number of a line, a goal or a project, names, titles, the year. */
function wordsWithDigits(report: ReportDocument): string[] {
  return passagesOf(report).flatMap((passage) =>
    passage.flatMap((span) => (span.kind === 'text' && /\d/.test(span.text) ? [span.text] : [])),
  );
}

describe('reports on real tables, read back', () => {
  it.each(REAL_WORKBOOKS)('%s', async (name, kind) => {
    const { report, book } = realReport(name);
    expect(report.kind).toBe(kind);
    const docx = readDocx(await toDocx(report));
    for (const [entry, bytes] of docx.entries) if (/\.(xml|rels)$/.test(entry)) parseXml(strFromU8(bytes));

    // Every run with a digit is a figure whose cells are there, or words that hold it for another reason.
    const figures = new Map<string, Extract<Span, { kind: 'figure' }>>();
    for (const passage of passagesOf(report)) {
      for (const span of passage) {
        if (span.kind === 'figure') for (const text of span.text.split('\n')) figures.set(text, span);
      }
    }
    const names = new Set(wordsWithDigits(report));
    const unknown = docx.runs.filter(
      (run) =>
        /\d/.test(run) &&
        !run.startsWith('【') &&
        !figures.has(run) &&
        !names.has(run) &&
        !textOf(report.title).startsWith(run),
    );
    expect(unknown.filter((run) => !LEGEND.test(run))).toEqual([]);
    for (const { cells, how, text } of figures.values()) {
      if (how !== 'rule' && !(how === 'count' && text === '0')) expect(cells.length, text).toBeGreaterThan(0);
      for (const { sheet, address } of cells) {
        expect(findSheet(book, sheet)?.cellAt(address.row, address.column)).toBeDefined();
      }
    }
    // Words with digits: numbering, names and titles as the sheets have them, the year, a part's own number.
    const texts = book.sheets.flatMap((sheet) =>
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column) => sheet.cellAt(row, column).text.replace(/\s/g, '')),
      ).flat(),
    );
    const stray = [...names].filter((text) => {
      const rest = text.replace(/^\d+\.|（\d+）|绩效目标\d+|20\d{2}年度?|附件：?\d*\.?/g, '').replace(/[“”]/g, '');
      const pieces = rest.split(/[，、；。：《》——]/).filter((piece) => /\d/.test(piece));
      return pieces.some((piece) => !texts.some((cell) => cell.includes(piece.replace(/\s/g, ''))));
    });
    expect(stray).toEqual([]);
    // Every gap of the model is there, highlighted.
    expect(docx.highlighted).toEqual(
      passagesOf(report).flatMap((passage) => gapsOf(passage).map((hint) => `【${hint}】`)),
    );
  });
});

/** The sentence below the chart names its own line. */
const LEGEND = /^竖线为 100%/;
