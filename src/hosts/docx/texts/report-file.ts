/** Sentences of the checks of a report's text: titles, findings, what is expected, and the rules behind them. */
export const texts = {
  // Files of reports
  'report-file.empty': {
    zh: '报告文件里没有文字。请检查是否选对了文件；扫描件请先转成文字。',
    en: 'The report file holds no text. Check that it is the right one; make text of a scan first.',
  },
  'report-file.too-large': {
    zh: '报告文件太大，未读取。请删去其中的大图片，或把文字另存为 .txt。',
    en: 'The report file is too large; it was not read. Remove large pictures, or save its text as .txt.',
  },
  'report-file.damaged': {
    zh: '报告文件已损坏或不完整，无法读取。请用 Word / WPS 打开修复后另存为 .docx。',
    en: 'The report file is damaged or incomplete. Repair it in Word or WPS and save it as .docx.',
  },
  'report-file.encrypted': {
    zh: '报告文件有打开密码，无法读取。请在 Word / WPS 中去掉密码后再试。',
    en: 'The report file is encrypted. Remove the password in Word or WPS and try again.',
  },
  'report-file.doc': {
    zh: '这是旧格式的 Word 文档（.doc），请在 Word / WPS 中另存为 .docx。',
    en: 'This is an old Word document (.doc). Save it as .docx in Word or WPS.',
  },
  'report-file.pdf': {
    zh: '这是 PDF 文件。请用报告的 .docx，或把文字另存为 .txt。',
    en: 'This is a PDF file. Use the report’s .docx, or save its text as .txt.',
  },
  'report-file.html': {
    zh: '这是网页文件。请把报告另存为 .docx 或 .txt。',
    en: 'This is a web page. Save the report as .docx or .txt.',
  },
  'report-file.other-kind': {
    zh: '这不是报告文件。请选择 .docx、.txt 或 .md。',
    en: 'This is not a report file. Choose a .docx, .txt or .md file.',
  },
} as const;
