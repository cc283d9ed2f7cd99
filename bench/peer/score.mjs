/** The least a program on ExcelJS would do: load, put one number into each score cell, save. It recognises and computes nothing. */
import path from 'node:path';
import ExcelJS from 'exceljs';

const [folder, firstRow, lastRow, ...files] = process.argv.slice(2);
for (const file of files) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const sheet of workbook.worksheets) {
    for (let row = Number(firstRow); row <= Number(lastRow); row++) sheet.getCell(`H${row}`).value = 1.5;
  }
  await workbook.xlsx.writeFile(path.join(folder, path.basename(file)));
}
