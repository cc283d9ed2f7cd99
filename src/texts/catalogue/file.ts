/** Sentences about files: why one cannot be read, or not be written. */
export const fileTexts = {
  'file.empty': {
    zh: '这个文件是空的（0 字节），请检查是否下载或复制完整。',
    en: 'This file is empty (0 bytes). Check that it was downloaded or copied completely.',
  },
  'file.not-found': { zh: '找不到文件 {file}。', en: 'The file {file} was not found.' },
  'file.unreadable': {
    zh: '打不开文件 {file}：没有读取权限，或正被其他程序占用。',
    en: 'The file {file} cannot be opened: no permission, or another program holds it.',
  },
  'file.is-folder': { zh: '{file} 是文件夹，不是工作簿。', en: '{file} is a folder, not a workbook.' },
  'file.unwritable': {
    zh: '无法写入 {file}：没有写入权限、磁盘已满，或文件正被其他程序占用。原文件未变。',
    en: 'The file {file} cannot be written: no permission, disk full, or held by another program. Nothing was changed.',
  },
  'file.same-as-input': {
    zh: '输出文件 {file} 就是输入文件。为保留原表，请另取一个文件名。',
    en: 'The output {file} is the input file. Choose another name, so that the original is kept.',
  },
  'file.too-large': {
    zh: '文件有 {size} MB，超过 {limit} MB 的上限，未读取。',
    en: 'The file has {size} MB, more than the limit of {limit} MB; it was not read.',
  },
  'file.too-large-part': {
    zh: '文件中的 {part} 解压后过大，无法读取。请把数据拆到多个工作簿。',
    en: 'The part {part} of this file is too large when unpacked. Split the data over several workbooks.',
  },
  'file.bomb': {
    zh: '文件解压后的大小远超正常工作簿（可能是“压缩炸弹”），为安全起见未读取。',
    en: 'Unpacked, this file is far larger than any normal workbook (perhaps a zip bomb); for safety it was not read.',
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
  'file.missing-part': {
    zh: '文件缺少必要的内容（{part}），无法读取。请用 Excel / WPS 打开修复后另存为 .xlsx。',
    en: 'The file lacks a necessary part ({part}). Repair it in Excel or WPS and save it as .xlsx.',
  },
  'file.repeated-part': {
    zh: '文件中的 {part} 出现了两次，不是正常的工作簿，未读取。',
    en: 'The part {part} occurs twice in this file; that is no proper workbook, and it was not read.',
  },
  'file.doctype': {
    zh: '文件里有工作簿不该有的 DTD 定义，为安全起见未读取。',
    en: 'The file holds a document type definition, which no workbook has; for safety it was not read.',
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
    zh: '这是旧版 .xls 文件。请用 Excel / WPS 另存为 .xlsx 后再试。',
    en: 'This is an old .xls file. Save it as .xlsx in Excel or WPS and try again.',
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
    zh: '这不是 Excel 工作簿，无法识别。请选择 .xlsx 文件。',
    en: 'This is not an Excel workbook. Choose an .xlsx file.',
  },
  'file.cells-left-out': {
    zh: '工作表“{sheet}”过大，只读取了前 {rows} 行、前 {columns} 列。',
    en: 'The sheet "{sheet}" is very large; only its first {rows} rows and {columns} columns were read.',
  },
} as const;
