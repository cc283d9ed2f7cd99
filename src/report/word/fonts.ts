/**
 * The fonts of official documents (GB/T 9704): title, chapters, sections, body. Where one is missing Word takes the alternative named
 * in the font table, which is on every Chinese system.
 */
export const FONTS = {
  title: '方正小标宋简体',
  chapter: '黑体',
  section: '楷体_GB2312',
  body: '仿宋_GB2312',
  table: '宋体',
  latin: 'Times New Roman',
} as const;

/** What stands in for a font that is missing. */
export const ALTERNATIVES: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体',
  黑体: 'SimHei',
  楷体_GB2312: '楷体',
  仿宋_GB2312: '仿宋',
  宋体: 'SimSun',
};

/** A font for a run: digits and letters in the Latin one, as official documents set them. */
export function runFont(name: string) {
  return { ascii: FONTS.latin, hAnsi: FONTS.latin, cs: FONTS.latin, eastAsia: name };
}

/** word/fontTable.xml with the alternatives. */
export function fontTable(): string {
  const chinese = Object.entries(ALTERNATIVES).map(
    ([name, alternative]) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const latin = `<w:font w:name="${FONTS.latin}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${chinese.join('')}${latin}</w:fonts>`;
}
