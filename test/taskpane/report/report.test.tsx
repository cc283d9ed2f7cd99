// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readReportBytes } from '../../../src/hosts/docx/open';
import { fileNameOf } from '../../../src/taskpane/ui/fileName';
import { valueOf } from '../../hosts/contract';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { expectAccessible, openPane, press, settle } from '../render';
import { FORM, SHEET } from '../tables';

/** The tab and the Word library are loaded when they are asked for. */
const PATIENT = { timeout: 20_000 };

async function openReport(book = bookOf(gridSheet(FORM, { name: SHEET }))) {
  const shown = await openPane(book);
  await press(/4 报告/);
  await screen.findByText(/处只有您知道/, {}, PATIENT);
  return shown;
}

describe('the report tab', () => {
  it('shows the report with its gaps, and is accessible', async () => {
    await openReport();
    const text = within(screen.getByRole('article')).getByRole('heading', { level: 2 });
    expect(text.textContent).toContain('绩效自评报告');
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(0);
    expect(screen.getByText(/还有 \d+ 处只有您知道/).textContent).toContain(
      String(document.querySelectorAll('mark').length),
    );
    await expectAccessible();
  });

  it('goes to the cell of a figure', async () => {
    const { host } = await openReport();
    const [figure] = within(screen.getByRole('article')).getAllByRole('button');
    figure?.click();
    await settle();
    expect(host.selected?.sheet).toBe(SHEET);
  });

  it('says on top where the table contradicts itself, and goes there', async () => {
    // 95 points of 100.
    const grid = FORM.map((row) =>
      row.map((text, column) => (row[2] === '居民生活改善' && column === 5 ? '15' : text)),
    );
    const { host } = await openReport(bookOf(gridSheet(grid, { name: SHEET })));
    await screen.findByText(/表里还有 \d+ 处错误，报告照此写/, {}, PATIENT);
    const [cell] = screen.getAllByRole('button', { name: /^[A-Z]\d+$/ });
    cell?.click();
    await settle();
    expect(host.selected?.sheet).toBe(SHEET);
    await expectAccessible();
  });

  it('hands out a Word file that reads as the pane shows it', async () => {
    const { ports } = await openReport();
    const title = screen.getByRole('heading', { level: 2 }).textContent ?? '';
    await press('下载 Word 报告');
    await screen.findByText(/^报告已生成/, {}, PATIENT);
    const [file] = ports.downloads;
    expect(file?.name).toBe(fileNameOf(title, 'docx'));
    const paragraphs = valueOf(readReportBytes(file?.bytes ?? new Uint8Array()));
    expect(paragraphs).toContain(title);
  });

  it('copies rich and plain text where nothing can be saved, and says so', async () => {
    const shown = await openPane();
    shown.ports.outlet.canDownload = false;
    await press(/4 报告/);
    await screen.findByText(/不能保存文件/, {}, PATIENT);
    expect(screen.queryByRole('button', { name: '下载 Word 报告' })).toBeNull();
    await press('复制全文');
    await screen.findByText(/^已复制/, {}, PATIENT);
    expect(shown.ports.copies[0]?.html).toContain('<table');
    expect(shown.ports.copies[0]?.text).toContain('绩效自评报告');
  });

  it('asks whether the report is on one table or on all', async () => {
    const two = bookOf(gridSheet(FORM, { name: '甲' }), gridSheet(FORM, { name: '乙' }));
    await openReport(two);
    expect(screen.getAllByText(/^附表：/).length).toBe(1);
    screen.getByRole('radio', { name: '全部 2 张表' }).click();
    await settle();
    expect(screen.getAllByText(/^附表：/).length).toBe(2);
  });

  it('is written in the outline that the person chooses', async () => {
    await openReport();
    const select = screen.getByRole('combobox', { name: '报告类型' });
    const headings = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    const before = headings();
    fireEvent.change(select, { target: { value: 'department' } });
    expect(select).toHaveProperty('value', 'department');
    expect(headings()).not.toEqual(before);
  });
});

describe('the summary of a workbook', () => {
  it('is offered where there are several tables, shown, added and taken back', async () => {
    const two = bookOf(gridSheet(FORM, { name: '甲' }), gridSheet(FORM, { name: '乙' }));
    const { host, session } = await openReport(two);
    await press('把 2 张表汇总到新工作表……');
    await screen.findByText(/^新增工作表“汇总”/, {}, PATIENT);
    await expectAccessible();
    await press('写入');
    const names = () => host.book.sheets.map((sheet) => sheet.name);
    expect(names()).toEqual(expect.arrayContaining(['甲', '乙', '汇总']));
    await screen.findByText(/^已加上工作表：汇总/, {}, PATIENT);
    await session.restore();
    await session.write();
    expect(names()).toEqual(['甲', '乙']);
  });

  it('is not offered for one table', async () => {
    await openReport();
    expect(screen.queryByRole('button', { name: /汇总/ })).toBeNull();
  });
});

describe('a list of projects without a self-evaluation table', () => {
  it('makes a report all the same', async () => {
    const list = [
      ['2023年度项目支出情况表'],
      ['序号', '项目名称', '预算数（万元）', '执行数（万元）', '执行率'],
      ['1', '道路养护', '120', '114.6', '95.5%'],
      ['2', '图书采购', '30', '30', '100%'],
    ];
    await openPane(bookOf(gridSheet(list, { name: '清单' })));
    await screen.findByText(/有一张项目清单/, {}, PATIENT);
    await screen.findByText(/处只有您知道/, {}, PATIENT);
    expect(screen.getAllByText(/道路养护/).length).toBeGreaterThan(0);
    await expectAccessible();
  });
});

describe('the name of a report', () => {
  it.each([
    ['某局2024年度部门整体支出绩效自评报告', '某局2024年度部门整体支出绩效自评报告.docx'],
    ['甲/乙:“丙”<丁>|?*', '甲 乙 “丙” 丁.docx'],
    ['\u0000..', 'jxzp.docx'],
    ['长'.repeat(200), `${'长'.repeat(80)}.docx`],
  ])('%s', (title, name) => {
    expect(fileNameOf(title, 'docx')).toBe(name);
  });
});
