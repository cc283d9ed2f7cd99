import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';
import webpack from 'webpack';

const DOCS = path.resolve(import.meta.dirname, '../docs');

/** The pages of the help, by the names of their files: what of docs/ is written for whoever uses the product. */
export const PAGES = {
  start: '入门.md',
  manual: '手册.md',
  workbench: '工作台.md',
  'rule-sets': '规则集.md',
  checks: 'checks/README.md',
  'report-checks': 'checks/报告.md',
  install: '安装.md',
};

const NAMES = new Map(Object.entries(PAGES).map(([name, file]) => [file, name]));

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a document links to besides, and its name in the help. */
const FILES = { '../examples/项目支出绩效自评表.xlsx': 'sample.xlsx' };

/** The id of a heading, as GitHub makes it: links between the documents rely on it. */
const idOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

/** Where a link of the document leads in the help: another page or file of it, an address of the web; null to what is not part of it. */
function leadsTo(file, href) {
  if (/^https?:/.test(href) || href.startsWith('#')) return href;
  const [target, id] = href.split('#');
  const place = path.posix.join(path.posix.dirname(file), decodeURI(target));
  if (place in FILES) return FILES[place];
  const name = NAMES.get(place);
  return name === undefined ? null : `${name}.html${id === undefined ? '' : `#${id}`}`;
}

/** What of a document comes after this is for developers. */
const END = '<!-- 帮助到此为止 -->';

/** A line that ends between two Chinese signs: in HTML a blank would come of it. */
const CHINESE_BREAK = /(?<=[\p{Script=Han}，。、；：！？）】”])\n(?=[\p{Script=Han}（【“])/gu;

/** A document as HTML, with its title, its headings ({id, text, depth}) and the pictures that it shows. */
function rendered(file) {
  const headings = [];
  const pictures = [];
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === 'text') token.text = token.text.replace(CHINESE_BREAK, '');
    },
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens, this.parser.textRenderer);
        const id = idOf(text);
        headings.push({ id, text, depth });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const to = leadsTo(file, href);
        const text = this.parser.parseInline(tokens);
        return to === null ? text : `<a href="${escaped(to)}">${text}</a>`;
      },
      image({ href, text }) {
        pictures.push(path.posix.join(path.posix.dirname(file), href));
        return `<img src="${escaped(path.posix.basename(href))}" alt="${escaped(text)}" />`;
      },
      table(token) {
        const cells = (row, tag) =>
          `<tr>${row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows.map((row) => cells(row, 'td')).join('\n');
        return `<div class="table"><table><thead>${cells(token.header, 'th')}</thead><tbody>\n${body}</tbody></table></div>\n`;
      },
    },
  });
  const body = marked.parse(readFileSync(path.join(DOCS, file), 'utf8').split(END)[0]);
  return { body, headings, pictures };
}

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The whole of the help: the text of its pages, and the files beside them (where each comes from, seen from docs/), by their names. */
export function helpPages() {
  const parts = Object.entries(PAGES).map(([name, file]) => ({ name, ...rendered(file) }));
  const titleOf = ({ headings }) => headings[0].text;
  const links = (current) =>
    parts
      .map((part) =>
        part === current
          ? `<a href="${part.name}.html" aria-current="page">${titleOf(part)}</a>`
          : `<a href="${part.name}.html">${titleOf(part)}</a>`,
      )
      .join('\n');
  const contents = ({ headings }) =>
    headings
      .filter(({ depth }) => depth === 2)
      .map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`)
      .join('\n');
  const pages = parts.map((part) => [
    `${part.name}.html`,
    `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${titleOf(part)} · 绩效自评助手</title>
<link rel="stylesheet" href="help.css" />
</head>
<body>
<nav class="pages" aria-label="帮助">
${links(part)}
</nav>
<main>
<details class="contents"><summary>本页内容</summary>
<ul>
${contents(part)}
</ul>
</details>
${part.body}</main>
</body>
</html>
`,
  ]);
  const pictures = parts.flatMap((part) => part.pictures).map((place) => [path.basename(place), place]);
  const files = [...pictures, ...Object.entries(FILES).map(([place, name]) => [name, place])];
  return { pages: Object.fromEntries(pages), files: Object.fromEntries(files) };
}

/** Puts the help beside a page of ours, in the folder help/. */
export const help = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('help', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'help', stage }, () => {
        const { pages, files } = helpPages();
        const emit = (name, content) =>
          compilation.emitAsset(`help/${name}`, new webpack.sources.RawSource(content), { minimized: true });
        for (const [name, text] of Object.entries(pages)) emit(name, text);
        for (const [name, place] of Object.entries(files)) emit(name, readFileSync(path.join(DOCS, place)));
        emit('help.css', readFileSync(path.join(import.meta.dirname, 'help.css')));
      });
    }),
};
