import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/checks';
import { newXlsx } from '../../src/hosts/xlsx/blank';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { ListedFinding, ListSource, TableHead } from '../../src/rectification';
import { findingLetter, findingList, findingSheets } from '../../src/rectification';
import { findingDocx } from '../../src/rectification/docx';
import { formatAddress, parseAddress, parseRange } from '../../src/model/address';
import type { NewSheet } from '../../src/model/change';
import { textOf } from '../../src/narrative';
import type { WordDocument } from '../../src/report';
import { note } from '../../src/texts/note';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';

function head(sheet: string, range: string, title: string | null = null): TableHead {
  const area = parseRange(range);
  if (!area) throw new Error(range);
  return { sheet, range: area, title, unit: '某局', year: 2024 };
}

function finding(check: string, severity: Severity, at: string, more: Partial<Finding> = {}): Finding {
  const [sheet = '', cell = ''] = at.split('!');
  const address = parseAddress(cell);
  if (!address) throw new Error(at);
  return {
    check,
    severity,
    place: { kind: 'cell', sheet, address },
    found: '95',
    expected: '93.95',
    message: note('check.total-not-sum.found', { sum: '93.95', found: '95' }),
    source: note('check.source-amounts'),
    repair: null,
    followers: [],
    ...more,
  };
}
const open = (one: Finding): ListedFinding => ({ finding: one, accepted: null });

const workbook = (tables: readonly TableHead[], ...findings: readonly ListedFinding[]): ListSource => ({
  kind: 'workbook',
  file: 'a.xlsx',
  link: { file: '报表/a.xlsx' },
  tables,
  findings,
});
const inText: Finding = {
  ...finding('report-sum', 'warning', '表!A1'),
  place: { kind: 'text', paragraph: 3, words: '支出 2262.06 万元' },
};
const report: ListSource = {
  kind: 'report',
  file: '报告/b.docx',
  link: { file: '报告/b.docx' },
  findings: [open(inText)],
};

const cellAt = (sheet: NewSheet | undefined, name: string) =>
  sheet?.cells.find(({ address }) => formatAddress(address) === name);
const columnOf = (sheet: NewSheet, title: string): (string | number | null)[] => {
  const header = sheet.cells.find(({ value, style }) => style === 'header' && value === title)?.address;
  if (!header) throw new Error(`no column ${title}`);
  return sheet.cells
    .filter(({ address }) => address.column === header.column && address.row > header.row)
    .map(({ value }) => (typeof value === 'string' || typeof value === 'number' ? value : null));
};

const linesOf = ({ body }: WordDocument): string[] =>
  body.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.content)] : []));

describe('the list', () => {
  const tables = [head('表1', 'A1:I10', '上表'), head('表1', 'A20:I30', '下表'), head('表2', 'A1:I10')];

  // where the finding is | which section it goes to
  it.each([
    ['表1!A5', '上表'],
    ['表1!A15', '上表'],
    ['表1!K25', '下表'],
    ['表1!A99', '下表'],
    ['表2!A1', null],
  ])('puts a finding at %s under %s', (at, title) => {
    const { sections } = findingList([workbook(tables, open(finding('total-not-sum', 'error', at)))]);
    expect(sections.filter(({ groups }) => groups.length > 0).map((section) => section.title)).toEqual([title]);
    expect(sections).toHaveLength(3);
  });

  it('loses no finding of a sheet without a table', () => {
    const { sections, counts } = findingList([workbook(tables, open(finding('total-not-sum', 'info', '别处!A1')))]);
    expect(sections.map(({ sheet }) => sheet)).toEqual(['表1', '表1', '表2', '别处']);
    expect(counts).toEqual({ error: 0, warning: 0, info: 1, accepted: 0 });
  });

  it('has the gravest checks first, one group for each rule of a check', () => {
    const other = note('check.source-total');
    const { sections } = findingList([
      workbook(
        tables.slice(0, 1),
        open(finding('full-score-unmet', 'warning', '表1!A2')),
        open(finding('total-not-sum', 'error', '表1!A9')),
        open(finding('full-score-unmet', 'warning', '表1!A3', { source: other })),
        { finding: finding('full-score-unmet', 'warning', '表1!A4'), accepted: '年中调整' },
      ),
    ]);
    expect(sections[0]?.groups.map(({ check, findings }) => [check, findings.length])).toEqual([
      ['total-not-sum', 1],
      ['full-score-unmet', 2],
      ['full-score-unmet', 1],
    ]);
    expect(sections[0]?.counts).toEqual({ error: 1, warning: 3, info: 0, accepted: 1 });
  });
});

describe('as sheets', () => {
  const one = findingList([
    workbook([head('表1', 'A1:I10', '自评表')], open(finding('total-not-sum', 'error', '表1!H9')), {
      finding: finding('total-not-sum', 'warning', '表1!H7', { found: '' }),
      accepted: '年中调整',
    }),
  ]);

  it('of one table: its facts, its counts, a link to each cell, room for an answer', () => {
    const [sheet, more] = findingSheets(one, 'zh');
    expect(more).toBeUndefined();
    expect(cellAt(sheet, 'A1')?.value).toBe('绩效自评整改清单：自评表');
    expect(cellAt(sheet, 'A2')?.value).toBe('单位：某局　年度：2024　文件：a.xlsx　工作表：表1');
    expect(cellAt(sheet, 'A3')?.value).toBe('错误 1 处，需核对 1 处，提示 0 处，其中 1 处审核人已接受。');
    expect(columnOf(sheet, '位置')).toEqual(['H9', 'H7']);
    expect(columnOf(sheet, '级别')).toEqual(['错误', '需核对']);
    expect(columnOf(sheet, '现填')).toEqual(['95', '空白']);
    expect(columnOf(sheet, '审核意见')).toEqual([null, '已接受：年中调整']);
    expect(columnOf(sheet, '整改情况')).toEqual([null, null]);
    expect(cellAt(sheet, 'A4')?.value).toBe(
      '主送：某局　整改期限：【整改期限】　审核单位：【审核单位】　日期：【日期】',
    );
    expect(cellAt(sheet, 'B7')?.link).toEqual({
      file: '报表/a.xlsx',
      place: { sheet: '表1', address: { row: 8, column: 7 } },
    });
    expect(sheet.filter).toEqual({ top: 5, left: 0, bottom: 7, right: 9 });
  });

  it('in the workbook itself links to its cells; without a link names them', () => {
    const [source] = [workbook([head('表1', 'A1:I10')], open(finding('total-not-sum', 'error', '表1!H9')))];
    const linkWith = (link: ListSource['link']) =>
      cellAt(findingSheets(findingList([{ ...source, link }]), 'zh')[0], 'B7');
    expect(linkWith({ file: null })?.link?.file).toBeNull();
    expect(linkWith(null)).toMatchObject({ value: 'H9', style: 'text' });
    expect(linkWith(null)?.link).toBeUndefined();
  });

  it('of several: an overview before it; a report by its paragraph and words', () => {
    const [overview, list] = findingSheets(findingList([workbook([head('表1', 'A1:I10')]), report]), 'zh');
    expect(columnOf(overview, '表名').slice(0, 2)).toEqual(['表1', 'b.docx']);
    expect(columnOf(overview, '需核对')).toEqual([0, 1, 1]);
    expect(list && columnOf(list, '位置')).toEqual(['第 3 段“支出 2262.06 万元”']);
    expect(cellAt(list, 'D7')?.link).toEqual({ file: '报告/b.docx', place: null });
  });

  it('of nothing found says so, and is a workbook all the same', () => {
    for (const sources of [[workbook([head('表1', 'A1:I10')])], []]) {
      const sheets = findingSheets(findingList(sources), 'zh');
      expect(cellAt(sheets.at(-1), 'A3')).toMatchObject({ value: '没有发现问题。', formula: null });
      expect(newXlsx(sheets).ok).toBe(true);
    }
  });

  it.skipIf(skipWithoutLibreOffice()).each(['zh', 'en'] as const)(
    'counts live, as LibreOffice does (%s)',
    async (language) => {
      const lists = [
        one,
        findingList([
          workbook([head('表1', 'A1:I9')]),
          ...[report, report],
          workbook([head('表', 'A1:B9')], ...[{ finding: finding('rate-wrong', 'info', '表!A1'), accepted: '' }]),
        ]),
      ];
      const sheets = lists.map((list) => findingSheets(list, language));
      const books = await recalculate(
        sheets.map((each) => {
          const made = newXlsx(each);
          if (!made.ok) throw new Error(made.error.note.id);
          return made.value.bytes();
        }),
      );
      let compared = 0;
      sheets.forEach((each, index) => {
        for (const sheet of each) {
          for (const { address, value, formula } of sheet.cells) {
            if (formula === null) continue;
            compared++;
            expect(books[index]?.get(sheet.name)?.[address.row]?.[address.column]).toBe(String(value));
          }
        }
      });
      expect(compared).toBe(1 + 1 + 4 * 4 + 4);
    },
  );
});

describe('as a letter', () => {
  const list = findingList([
    workbook([head('表1', 'A1:I10', '甲表')], open(finding('total-not-sum', 'error', '表1!H9'))),
    report,
  ]);

  it('has an appendix for each table and report with findings, grouped by check with its rule', () => {
    const letter = findingLetter(list, 'zh');
    expect(letter.appendices.map(({ label, titles }) => [label, titles[0] && textOf(titles[0])])).toEqual([
      ['附件1', '甲表'],
      ['附件2', 'b.docx'],
    ]);
    const rows = letter.appendices[0]?.tables[0]?.rows.map((row) => row.map(({ content }) => textOf(content)));
    expect(rows?.[1]?.[0]).toMatch(/^总分不等于各项得分之和（1 处）\u3000依据：/);
    expect(rows?.[2]).toEqual(['1', 'H9', '错误', '各项得分相加是 93.95，表中总分是 95。', '95', '93.95', '', '']);
    expect(rows?.every((row) => row.length === 8 || row.length === 1)).toBe(true);
  });

  it('of nothing found has no appendix and no request', () => {
    const letter = findingLetter(findingList([workbook([head('表1', 'A1:I10', '甲表')])]), 'zh');
    expect(letter.appendices).toEqual([]);
    expect(linesOf(letter)).toEqual([
      '某局：',
      '单位：某局　年度：2024　文件：a.xlsx　工作表：表1',
      '审核对象为《甲表》。没有发现问题。',
      '【审核单位】',
      '【日期】',
    ]);
  });

  it('says to whom it goes, by when to answer, who sends it and when: what nobody knows yet is a slot', () => {
    const lines = linesOf(findingLetter(list, 'zh'));
    expect(lines[0]).toBe('某局：');
    expect(lines).toContain('请于【整改期限】前逐条整改，填好“整改情况”栏报回。');
    expect(lines.slice(-2)).toEqual(['【审核单位】', '【日期】']);
    const several = findingList([workbook([head('表1', 'A1:I10'), { ...head('表2', 'A1:I10'), unit: '另一局' }])]);
    expect(linesOf(findingLetter(several, 'zh'))[0]).toBe('【主送单位】：');
    expect(cellAt(findingSheets(several, 'zh')[0], 'A3')?.value).toMatch(/^主送：【主送单位】/);
  });

  it('is called by the project of its one table, and names it', () => {
    const one = findingList([
      workbook(
        [{ ...head('表1', 'A1:I10', '自评表'), projectName: '水渠维护' }],
        open(finding('total-not-sum', 'error', '表1!H9')),
      ),
    ]);
    const letter = findingLetter(one, 'zh');
    expect(textOf(letter.title)).toBe('水渠维护绩效自评整改清单');
    expect(linesOf(letter)[1]).toMatch(/^项目：水渠维护\u3000单位：某局/);
  });

  it('names files without the way to them', () => {
    const of = (file: string): ListSource => ({ ...workbook([head('表1', 'A1:I10')]), file });
    const named = (...files: readonly string[]) => findingList(files.map(of)).sections.map(({ file }) => file);
    expect(named('/home/someone/报表/a.xlsx')).toEqual(['a.xlsx']);
    expect(named('C:\\用户\\甲\\a.xlsx', 'b.xlsx')).toEqual(['a.xlsx', 'b.xlsx']);
    expect(named('/data/甲局/a.xlsx', '/data/乙局/a.xlsx')).toEqual(['甲局/a.xlsx', '乙局/a.xlsx']);
  });

  it('gives the words of a report room', () => {
    const [table, text] = findingLetter(list, 'zh').appendices.map(({ tables: [first] }) => first?.widths ?? []);
    expect(table?.[1]).toBe(9);
    expect(text?.[1]).toBeGreaterThan(20);
  });

  it('is the same Word file each time', async () => {
    const [first, again] = await Promise.all([findingDocx(list, 'zh'), findingDocx(list, 'zh')]);
    expect(first).toEqual(again);
    expect(openXlsx(first).ok).toBe(false); // a zip, but no workbook
  });
});
