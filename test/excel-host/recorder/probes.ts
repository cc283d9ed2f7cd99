/**
 * Questions about Excel that no documentation answers (docs/录制.md). Each goes to Excel in one batch or two, which the recording holds
 * with what came back; besides, what the client made of it. A question that this Excel cannot be asked is an answer too.
 */
export interface Probe {
  readonly id: string;
  readonly words: string;
  ask(context: Excel.RequestContext): Promise<unknown>;
}

/** A name as ours are: read relative to the row, of one sheet. */
const NAME = '录制数';

/** The probes work on this sheet, right of what stands there, and leave what they wrote to be deleted with it. */
export function probesOn(sheetName: string): readonly Probe[] {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheetName);

  return [
    {
      id: 'saved-as-array',
      words: '含名称的公式会不会存成数组公式',
      async ask(context) {
        const sheet = sheetOf(context);
        sheet.names.add(NAME, `=INDEX('${sheetName}'!$D$1:$D$9,ROW())`);
        const cells = sheet.getRange('H3:H4');
        cells.formulas = [[`=ROUND(${NAME},2)`], [`=ROUND(@${NAME},2)`]];
        await context.sync();
        const single = ['H3', 'H4'].map((address) => sheet.getRange(address));
        for (const cell of single) cell.load('formulas,values,savedAsArray');
        await context.sync();
        return single.map(({ formulas, values, savedAsArray }) => ({ formulas, values, savedAsArray }));
      },
    },
    {
      id: 'highlight-elsewhere',
      words: '不在前面的工作表上，用名称的条件格式',
      async ask(context) {
        const other = context.workbook.worksheets.add('录制旁表');
        other.activate();
        await context.sync();
        const formats = sheetOf(context).getRange('H3:H4').conditionalFormats;
        const format = formats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = `=${NAME}>5`;
        format.custom.format.fill.color = '#FFF2CC';
        await context.sync();
        format.custom.rule.load('formula');
        other.delete();
        await context.sync();
        return format.custom.rule.formula;
      },
    },
    {
      id: 'half-width',
      words: 'ASC 在这个 Excel 里起不起作用',
      async ask(context) {
        const cell = sheetOf(context).getRange('H5');
        cell.formulas = [['=ASC("９５％")']];
        await context.sync();
        cell.load('values');
        await context.sync();
        return cell.values;
      },
    },
    {
      id: 'cell-properties',
      words: 'getCellProperties 的应答怎么写',
      async ask(context) {
        const locked = sheetOf(context)
          .getRange('A1:B2')
          .getCellProperties({ format: { protection: true } });
        await context.sync();
        return locked.value;
      },
    },
    {
      id: 'table-column',
      words: '往表格的一列里写几条不同的公式',
      async ask(context) {
        const sheet = sheetOf(context);
        sheet.getRange('J1:K4').values = [
          ['甲', '乙'],
          [1, ''],
          [2, ''],
          [3, ''],
        ];
        sheet.tables.add('J1:K4', true);
        await context.sync();
        const cells = sheet.getRange('K2:K4');
        cells.formulas = [['=J2*1'], ['=J3*2'], ['=J4*3']];
        await context.sync();
        cells.load('formulas');
        await context.sync();
        return cells.formulas;
      },
    },
    {
      id: 'filtered-rows',
      words: '往筛选过的行里写几条不同的公式',
      async ask(context) {
        const sheet = sheetOf(context);
        sheet.getRange('M1:N4').values = [
          ['甲', '乙'],
          ['留', ''],
          ['藏', ''],
          ['留', ''],
        ];
        sheet.autoFilter.apply(sheet.getRange('M1:N4'), 0, { filterOn: Excel.FilterOn.values, values: ['留'] });
        await context.sync();
        const cells = sheet.getRange('N2:N4');
        cells.formulas = [['=1*1'], ['=1*2'], ['=1*3']];
        await context.sync();
        const rows = [2, 3, 4].map((row) => sheet.getRange(`N${row}`));
        for (const row of rows) row.load('formulas,rowHidden');
        await context.sync();
        sheet.autoFilter.remove();
        await context.sync();
        return rows.map(({ formulas, rowHidden }) => ({ formulas, rowHidden }));
      },
    },
  ];
}
