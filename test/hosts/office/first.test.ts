// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ExcelHost } from '../../excel-host/excelHost';
import { useExcel } from '../../excel-host/loadClient';
import { LTSC_2021 } from '../../excel-host/profile';
import { fromBook } from '../../excel-host/workbook/fromBook';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { officeHost } from '../../../src/hosts/office/officeHost';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';

test('first', async () => {
  const file = openXlsx(readFileSync('../shared/tables/seeds/tianjin-2024-blank.xlsx'));
  if (!file.ok) throw new Error(file.error.note.id);
  const book = file.value.book();
  if (!book.ok) throw new Error('book');
  const excel = new ExcelHost(fromBook(book.value), LTSC_2021);
  await useExcel(excel);
  const host = officeHost();
  console.log(await host.start());
  excel.resetCounters();
  const read = await host.read();
  console.log(excel.counters, read.ok && read.value.sheets.map((s) => [s.name, s.usedRange(), s.merges.length]));
  if (!read.ok) throw new Error(JSON.stringify(read));
  const name = read.value.sheets[0]?.name ?? '';
  const changes: Change[] = [
    { kind: 'name', sheet: name, name: '指标值', before: null, after: "INDEX('x'!$E$1:$E$500,ROW())" },
    ...[15, 16, 17, 30].map((row): Change => ({
      kind: 'cell',
      sheet: name,
      address: { row, column: 7 },
      before: { value: null, formula: null },
      after: { value: 1, formula: '=ROUND(1,2)' },
    })),
    {
      kind: 'cell',
      sheet: name,
      address: { row: 15, column: 8 },
      before: { value: null, formula: null },
      after: { value: '=12', formula: null },
    },
    {
      kind: 'highlight',
      sheet: name,
      before: null,
      after: { range: { top: 15, left: 8, bottom: 40, right: 8 }, formula: '=$I16=""', fill: '#FFF2CC', font: null },
    },
    { kind: 'setting', key: 'rules', before: null, after: '"tianjin"' },
    {
      kind: 'sheet',
      sheet: '自评底稿',
      before: null,
      after: {
        name: '自评底稿',
        cells: [
          { address: { row: 0, column: 0 }, value: '底稿', formula: null, style: 'title' },
          { address: { row: 1, column: 0 }, value: 3, formula: '=1+2', style: 'number' },
        ],
        columnWidths: [20],
        frozenRows: 1,
      },
    },
  ];
  excel.resetCounters();
  console.log(JSON.stringify(await host.apply(changes)), excel.counters);
  excel.resetCounters();
  console.log(JSON.stringify(await host.apply(invertAll(changes))), excel.counters);
  const again = await host.read();
  console.log(excel.counters);
  expect(again).toEqual(read);
});
