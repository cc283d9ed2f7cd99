/** Sentences about files: why one cannot be read, or not be written. */
export const texts = {
  'file.empty': {
    zh: '这个文件是空的（0 字节），请检查是否下载或复制完整。',
    en: 'This file is empty (0 bytes). Check that it was downloaded or copied completely.',
  },
  'file.not-found': {
    zh: '找不到文件 {file}。请检查文件名和所在文件夹。',
    en: 'The file {file} was not found. Check its name and folder.',
  },
  'file.unreadable': {
    zh: '打不开文件 {file}：没有读取权限，或正被其他程序占用。请关闭占用它的程序，或换到有权限的文件夹再试。',
    en: 'The file {file} cannot be opened: no permission, or another program holds it. Close that program, or copy the file to a folder of your own.',
  },
  'file.is-folder': {
    zh: '{file} 是文件夹，不是工作簿。请选择其中的 .xlsx 文件。',
    en: '{file} is a folder, not a workbook. Choose an .xlsx file in it.',
  },
  'file.unwritable': {
    zh: '无法写入 {file}：没有写入权限、磁盘已满，或文件正被其他程序占用。原文件未变。请腾出空间、关闭占用它的程序，或另选输出位置。',
    en: 'The file {file} cannot be written: no permission, disk full, or held by another program. Nothing was changed. Make room, close that program, or choose another place.',
  },
  'file.same-as-input': {
    zh: '输出文件 {file} 就是输入文件。为保留原表，请另取一个文件名。',
    en: 'The output {file} is the input file. Choose another name, so that the original is kept.',
  },
  'file.too-large': {
    zh: '文件有 {size} MB，超过 {limit} MB 的上限，未读取。请把自评表复制到新工作簿，或删去大图片和无关的工作表后再试。',
    en: 'The file has {size} MB, more than the limit of {limit} MB; it was not read. Copy the table into a new workbook, or remove large pictures and sheets that have nothing to do with it.',
  },
  'file.too-large-part': {
    zh: '文件中的 {part} 解压后过大，无法读取。请把数据拆到多个工作簿。',
    en: 'The part {part} of this file is too large when unpacked. Split the data over several workbooks.',
  },
  'file.bomb': {
    zh: '文件解压后的大小远超正常工作簿（可能是“压缩炸弹”），为安全起见未读取。请向发来文件的人核实；确是自评表的，请用 Excel / WPS 打开，把表复制到新工作簿再试。',
    en: 'Unpacked, this file is far larger than any normal workbook (perhaps a zip bomb); for safety it was not read. Ask whoever sent it; if it is a table of yours, copy it into a new workbook in Excel or WPS.',
  },
  'file.damaged': {
    zh: '文件已损坏或不完整，无法读取。请重新下载，或用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The file is damaged or incomplete. Download it again, or open and repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.damaged-part': {
    zh: '文件中的 {part} 已损坏，无法读取。请重新下载，或用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The part {part} of this file is damaged. Download it again, or repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.damaged-xml': {
    zh: '文件内部的结构不完整（XML 有错），无法读取。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The inner structure of the file is broken (faulty XML). Repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.damaged-entry': {
    zh: '文件中的 {part} 已损坏（与文件自己的校验值不符），写出的副本也会是坏的，因此没有写入。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The part {part} of this file is damaged (its checksum is wrong); a copy would be damaged as well, so nothing was written. Repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.unsound': {
    zh: '写出前的自检发现 {part} 不合文件格式，因此没有写入，原文件未变。这是本工具的错误，请反馈。',
    en: 'Checked before it was handed out, {part} was not what the file format asks for, so nothing was written. This is a fault of this tool; please report it.',
  },
  'file.repeated-row': {
    zh: '工作表里第 {row} 行重复出现，或次序颠倒，不能确定写到哪里。请用 Excel 或 WPS 打开并保存一次再写。',
    en: 'Row {row} of the sheet stands in the file twice or out of order, so that nobody can say where to write. Open it in Excel or WPS and save it once.',
  },
  'file.damaged-written': {
    zh: '文件中的 {part} 不是完整的 XML，写进去会坏得更多，因此没有写入。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The part {part} of this file is faulty XML; writing into it would do more harm, so nothing was written. Repair the file in Excel or WPS and save it as .xlsx.',
  },
  'file.damaged-cell': {
    zh: '工作表“{sheet}”的 {cell} 在文件中的数据有错，无法读取。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'What the file holds for {cell} on the sheet “{sheet}” is broken. Repair the file in Excel or WPS and save it as .xlsx.',
  },
  'file.damaged-formats': {
    zh: '工作表“{sheet}”的单元格用到了文件里没有的格式，写入会改变它们的样子，因此没有写入。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'Cells of the sheet “{sheet}” name formats that the file does not hold; writing would change how they look, so nothing was written. Repair the file in Excel or WPS and save it as .xlsx.',
  },
  'file.missing-part': {
    zh: '文件缺少必要的内容（{part}），无法读取。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The file lacks a necessary part ({part}). Repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.repeated-part': {
    zh: '文件中的 {part} 出现了两次，不是正常的工作簿，未读取。请向发来文件的人要原文件，或用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The part {part} occurs twice in this file; that is no proper workbook, and it was not read. Ask whoever sent it for the original, or repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.merges-too-large': {
    zh: '工作表“{sheet}”的合并单元格覆盖的范围过大（如整列合并），无法处理。请取消这些合并，或把自评表复制到新工作簿再试。',
    en: 'Merged cells of the sheet “{sheet}” cover too much (whole columns, say). Unmerge them, or copy the table into a new workbook.',
  },
  'file.arrays-too-large': {
    zh: '工作表“{sheet}”的数组公式覆盖的单元格过多，无法处理。请把自评表以数值粘贴到新工作簿再试。',
    en: 'Array formulas of the sheet “{sheet}” cover too many cells. Paste the table as values into a new workbook.',
  },
  'file.shared-part': {
    zh: '工作表“{sheet}”与另一张工作表指向同一份内容，不是正常的工作簿。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The sheet “{sheet}” has the same content part as another one, which no proper workbook has. Repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.doctype': {
    zh: '文件里有工作簿不该有的 DTD 定义，为安全起见未读取。请向发来文件的人核实；可以信任的，请用 Excel / WPS 打开后另存为 .xlsx。',
    en: 'The file holds a document type definition, which no workbook has; for safety it was not read. Ask whoever sent it; if it can be trusted, open it in Excel or WPS and save it as .xlsx.',
  },
  'file.encoding': {
    zh: '文件中的 {part} 用了 {encoding} 编码，本工具只读 UTF-8 和 UTF-16。请用 Excel / WPS 另存一次。',
    en: 'The part {part} is encoded as {encoding}; only UTF-8 and UTF-16 are read. Save the file once in Excel or WPS.',
  },
  'file.zip64': {
    zh: '文件采用 zip64 格式（通常由程序导出），暂不支持。请用 Excel / WPS 打开后另存为 .xlsx。',
    en: 'The file uses the zip64 format (usually an export by a program), which is not supported. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file.encrypted': {
    zh: '文件有打开密码，已加密，无法读取。请在 Excel / WPS 中去掉密码后再试。',
    en: 'The file is encrypted with a password. Remove the password in Excel or WPS and try again.',
  },
  'file.xls': {
    zh: '这是旧版 .xls 文件，不能写入。请在 Excel / WPS 中点“文件 → 另存为”，类型选“Excel 工作簿 (*.xlsx)”，再用另存的文件。',
    en: 'This is an old .xls file, which is not written. In Excel or WPS choose “File → Save As”, type “Excel Workbook (*.xlsx)”, and use that file.',
  },
  'file.xlsb': {
    zh: '这是二进制工作簿 .xlsb。请用 Excel / WPS 另存为 .xlsx 后再试。',
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel or WPS and try again.',
  },
  'file.ods': {
    zh: '这是 OpenDocument 表格（.ods）。请另存为 .xlsx 后再试。',
    en: 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx and try again.',
  },
  'file.word': {
    zh: '这是 Word 文档，不是工作簿。请选择 .xlsx 文件。',
    en: 'This is a Word document, not a workbook. Choose an .xlsx file.',
  },
  'file.slides': {
    zh: '这是演示文稿，不是工作簿。请选择 .xlsx 文件。',
    en: 'This is a presentation, not a workbook. Choose an .xlsx file.',
  },
  'file.pdf': {
    zh: '这是 PDF 文件，不是工作簿。请选择 .xlsx 文件。',
    en: 'This is a PDF file, not a workbook. Choose an .xlsx file.',
  },
  'file.html': {
    zh: '这其实是网页（HTML/XML）格式的表格，只是扩展名像 Excel。请用 Excel / WPS 打开后另存为 .xlsx。',
    en: 'This is a table in HTML or XML form, whatever its name says. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file.text': {
    zh: '这是文本文件（如 .csv、.txt），不是工作簿。请用 Excel / WPS 打开后另存为 .xlsx。',
    en: 'This is a text file (such as .csv or .txt), not a workbook. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file.other-kind': {
    zh: '这不是 Excel 工作簿，无法识别。请选择 .xlsx 文件（WPS 的 .et 请先另存为 .xlsx）。',
    en: 'This is not an Excel workbook. Choose an .xlsx file (save an .et of WPS as .xlsx first).',
  },
  'file.cells-left-out': {
    zh: '工作表“{sheet}”过大，只读取了前 {rows} 行、前 {columns} 列。自评表在此之外的，请把它复制到新工作簿。',
    en: 'The sheet “{sheet}” is very large; only its first {rows} rows and {columns} columns were read. Copy a table that lies beyond them into a new workbook.',
  },
  'file.strict': {
    zh: '这个工作簿是“Strict Open XML”格式，只能读取，不能写入。请用 Excel 另存为普通的“Excel 工作簿 (.xlsx)”。',
    en: 'This workbook is in the “Strict Open XML” form, which can be read but not written. Save it as an ordinary Excel workbook (.xlsx).',
  },
  'file.sheet-lost': {
    zh: '工作簿列有工作表“{sheet}”，但文件里没有它的内容，这张表无法读取。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The workbook lists the sheet “{sheet}”, but the file does not hold it, so it cannot be read. Repair the file in Excel or WPS and save it as .xlsx.',
  },
  'file.sheet-twice': {
    zh: '工作簿里有两张同名的工作表“{sheet}”，分不清该写哪一张，因此不能写入。请用 Excel / WPS 打开，改名后另存。',
    en: 'Two sheets of this workbook have the name “{sheet}”, so nobody could tell which one to write into, and neither is written. Rename one of them in Excel or WPS and save.',
  },
  'file.no-sheet': {
    zh: '工作簿里没有工作表“{sheet}”，它可能已被删除或改名。请重新识别。',
    en: 'The workbook has no sheet “{sheet}”; it may have been deleted or renamed. Read the workbook again.',
  },
  'file.cells-changed': {
    zh: '读取之后，{cells} 的内容又被改过，因此没有写入。请重新识别后再写。',
    en: 'The content of {cells} changed after it was read, so nothing was written. Read the table again first.',
  },
  'file.cells-protected': {
    zh: '工作表“{sheet}”受保护，{cells} 已锁定，因此没有写入。请先撤销工作表保护。',
    en: 'The sheet “{sheet}” is protected and {cells} locked, so nothing was written. Unprotect the sheet first.',
  },
  'file.sheet-protected': {
    zh: '工作表“{sheet}”受保护，不允许改格式，因此没有写入。请先撤销工作表保护。',
    en: 'The sheet “{sheet}” is protected against changes of format, so nothing was written. Unprotect the sheet first.',
  },
  'file.workbook-protected': {
    zh: '工作簿结构受保护，不能增加或删除工作表。请先撤销工作簿保护。',
    en: 'The structure of the workbook is protected, so no sheet can be added or removed. Unprotect the workbook first.',
  },
  'file.inside-merge': {
    zh: '{cells} 在合并单元格内部，只能写左上角的单元格，因此没有写入。请取消合并，或重新识别后再写。',
    en: '{cells} lies inside merged cells, where only the top left cell can be written; nothing was written. Unmerge them, or read the table again.',
  },
  'file.array-formula': {
    zh: '{cells} 属于数组公式或模拟运算表，单独改写会损坏它，因此没有写入。请先在 Excel / WPS 中把它改成普通公式或数值。',
    en: '{cells} belongs to an array formula or a data table, which writing would break; nothing was written. Make it ordinary formulas or values in Excel or WPS first.',
  },
  'file.table-frame': {
    zh: '{cells} 是表格（超级表）的标题行或汇总行，改写会损坏表格，因此没有写入。请先在 Excel / WPS 中把它转换为普通区域。',
    en: '{cells} is in the header or totals row of a table, which writing would break; nothing was written. Make the table an ordinary range in Excel or WPS first.',
  },
  'file.pivot-table': {
    zh: '{cells} 在数据透视表里，不能直接改写，因此没有写入。请把自评表以数值粘贴到新工作表再试。',
    en: '{cells} lies in a pivot table and cannot be written; nothing was written. Paste the table as values into a new sheet.',
  },
  'file.text-too-long': {
    zh: '有一段文字超过一个单元格能容纳的 {limit} 个字符，因此没有写入。请缩短后再写。',
    en: 'A text is longer than the {limit} characters that a cell can hold; nothing was written. Shorten it first.',
  },
  'file.formula-too-long': {
    zh: '有一个公式超过 {limit} 个字符的上限，因此没有写入。请改为只写数值。',
    en: 'A formula is longer than the limit of {limit} characters; nothing was written. Write values instead.',
  },
  'file.name-changed': {
    zh: '名称“{name}”已不是读取时的内容，因此没有写入。请重新识别后再写。',
    en: 'The defined name “{name}” is no longer what it was; nothing was written. Read the table again first.',
  },
  'file.setting-changed': {
    zh: '工作簿中保存的设置“{key}”已被改过，因此没有写入。请重新识别后再写。',
    en: 'The setting “{key}” kept in the workbook was changed; nothing was written. Read the table again first.',
  },
  'file.sheet-exists': {
    zh: '工作簿里已有工作表“{sheet}”，因此没有写入。请先给它改名或删除。',
    en: 'The workbook already has a sheet “{sheet}”; nothing was written. Rename or delete it first.',
  },
  'file.sheet-changed': {
    zh: '工作表“{sheet}”在生成后被改过，为免丢失内容没有删除。不再需要的，请手工删除。',
    en: 'The sheet “{sheet}” was changed after it was made; to keep what it holds it was not removed. Delete it by hand if it is not needed.',
  },
  'file.sheet-in-use': {
    zh: '还有公式或名称引用工作表“{sheet}”，因此没有删除。请先改掉这些引用。',
    en: 'Formulas or names still refer to the sheet “{sheet}”; it was not removed. Remove these references first.',
  },
  'file.bad-sheet-name': {
    zh: '“{sheet}”不能作工作表名：须为 1–31 个字符，且不含 [ ] : * ? / \\。',
    en: '“{sheet}” is no valid sheet name. Use 1 to 31 characters, none of [ ] : * ? / \\.',
  },
} as const;
