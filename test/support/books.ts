import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not by `new URL`: in a window of jsdom that makes an object which Node does not take.
const HERE = dirname(fileURLToPath(import.meta.url));
const OWN_FOLDER = resolve(HERE, '../fixtures/books');
/** Published tables beside the clone, an extra: where they are, the same laws run over them too; where not, nothing is missing. */
export const EXTRA_FOLDER = resolve(HERE, '../../../shared/tables');
export const EXTRA_THERE = existsSync(EXTRA_FOLDER);

/** The project's own workbooks with a table, by name: test/fixtures/books/NAME.xlsx. */
export const TABLE_BOOKS = [
  'anhui-numbered-names',
  'anhui-points-in-levels',
  'chongqing-flat-list',
  'chongqing-forest',
  'department-overall-blank',
  'department-overall-paged-reported',
  'department-overall-reported',
  'guangdong-scoring-blank',
  'guangdong-scoring-reported',
  'hubei-20-80',
  'ningxia-transfer',
  'regional-transfer-blank',
  'regional-transfer-reported',
  'rich',
  'rich-libreoffice',
  'shanghai-settlement',
  'sichuan-nine-tables',
  'sichuan-project',
  'standard-form-2020',
] as const;
/** A list of projects, which is no self-evaluation table. */
export const LIST_BOOK = 'project-list';
export const BOOKS: readonly string[] = [...TABLE_BOOKS, LIST_BOOK].sort();

/** The extra table that has the figures and the layout of one of ours. */
const EXTRA_OF: Readonly<Record<string, string>> = {
  'anhui-numbered-names': 'published/23_anhui_yuan_relics_2022',
  'anhui-points-in-levels': 'published/13_anhui_xuancheng_police_2021',
  'chongqing-flat-list': 'published/12_chongqing_media_center_2021',
  'chongqing-forest': 'published/19_chongqing_liangping_forest_2023',
  'department-overall-blank': 'seeds/tianjin-2024-blank',
  'department-overall-paged-reported': 'seeds/tianjin-2024-paged-reported',
  'department-overall-reported': 'seeds/tianjin-2024-reported',
  'guangdong-scoring-blank': 'seeds/jiangmen-2024-blank',
  'guangdong-scoring-reported': 'seeds/jiangmen-2024-reported',
  'hubei-20-80': 'published/04_hubei_fishing_ban_2020',
  'ningxia-transfer': 'published/27_ningxia_lottery_app_2023',
  'project-list': 'seeds/ganzhou-2023-projects',
  'regional-transfer-blank': 'seeds/qingdao-2024-blank',
  'regional-transfer-reported': 'seeds/qingdao-2024-reported',
  rich: 'rich/rich',
  'rich-libreoffice': 'rich/lo',
  'shanghai-settlement': 'published/03_shanghai_putuo_sports_2022',
  'sichuan-nine-tables': 'seeds/suining-2024',
  'sichuan-project': 'published/06_sichuan_qingshen_wage_2023',
  'standard-form-2020': 'seeds/standard-form-2020',
};

/** The name under which an extra table is asked for; none where the folder is not there. */
function extraOf(name: string): string[] {
  const found = EXTRA_OF[name];
  return EXTRA_THERE && found !== undefined ? [`extra/${found}`] : [];
}

/** These names, and after them the extra tables that are their like. */
export function withExtra(names: readonly string[]): string[] {
  return [...names, ...names.flatMap(extraOf)];
}

/** The same for cases whose first member is the name of a workbook. */
export function casesWithExtra<Rest extends readonly unknown[]>(
  cases: readonly (readonly [string, ...Rest])[],
): (readonly [string, ...Rest])[] {
  return [
    ...cases,
    ...cases.flatMap(([name, ...rest]) => extraOf(name).map((extra): readonly [string, ...Rest] => [extra, ...rest])),
  ];
}

/** Every extra workbook, whether one of ours is like it or not; none where the folder is not there. */
export function extraBooks(): string[] {
  if (!EXTRA_THERE) return [];
  return ['seeds', 'published', 'rich'].flatMap((folder) =>
    readdirSync(join(EXTRA_FOLDER, folder))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => `extra/${folder}/${name.replace(/\.xlsx$/, '')}`),
  );
}

/** Where a workbook lies, ours by its name ('rich'), an extra one as 'extra/rich/rich'. */
export function bookPath(name: string, ending = '.xlsx'): string {
  const [first, ...rest] = name.split('/');
  return first === 'extra' ? join(EXTRA_FOLDER, ...rest) + ending : join(OWN_FOLDER, name) + ending;
}

export function bookBytes(name: string, ending = '.xlsx'): Uint8Array {
  return new Uint8Array(readFileSync(bookPath(name, ending)));
}

/** What a person read in the workbook: NAME.expected.json, one for the blank and the reported state of a table. */
export function expectedOf(name: string): unknown {
  const path = bookPath(name, '.expected.json');
  return JSON.parse(
    readFileSync(existsSync(path) ? path : bookPath(name.replace(/-(blank|reported)$/, ''), '.expected.json'), 'utf8'),
  );
}

/** Names of the workbooks of which one knows what a person read in them. */
export function booksWithExpected(): string[] {
  const own = BOOKS.filter((name) => !name.startsWith('rich'));
  return [...own, ...extraBooks().filter((name) => name.startsWith('extra/seeds/'))];
}
