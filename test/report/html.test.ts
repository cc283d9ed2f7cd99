import { describe, expect, it } from 'vitest';
import { gapsOf, textOf, words } from '../../src/narrative';
import type { Block, DocumentCell, ReportDocument } from '../../src/report/document';
import { passagesOf } from '../../src/report/document';
import { reportHtml } from '../../src/report/reportHtml';
import { reportText } from '../../src/report/reportText';
import { REAL_WORKBOOKS, realReport } from './realReports';

const cell = (text: string, rowSpan = 1, columnSpan = 1, isHeader = false): DocumentCell => ({
  content: [words(text)],
  rowSpan,
  columnSpan,
  align: 'center',
  isHeader,
});
const merged: Block = {
  kind: 'table',
  caption: [words('得分')],
  table: {
    widths: [1, 2, 1],
    headerRows: 1,
    rows: [
      [cell('指标', 1, 2, true), cell('分\n值', 1, 1, true)],
      [cell('产出', 2), cell('甲'), cell('1')],
      [cell('乙'), cell('2')],
    ],
  },
};
const bars: Block = {
  kind: 'bars',
  limit: '30%',
  caption: [words('完成率')],
  scale: 2,
  bars: [
    { name: [words('甲')], completion: 3, label: words('300%'), state: 'over' },
    { name: [words('乙')], completion: 0.5, label: words('50%'), state: 'missed' },
    { name: [words('丙')], completion: 0, label: words('0%'), state: 'missed' },
    { name: [words('丁')], completion: 0.001, label: words('0.1%'), state: 'missed' },
  ],
};
const report = (...body: readonly Block[]): ReportDocument => ({
  kind: 'project',
  title: [words('<某>项目 & "乙"')],
  body,
  appendices: [
    { label: '附件', titles: [[words('表')]], tables: [], notes: [[words('注')]], orientation: 'landscape' },
  ],
});
const paragraph = (...content: ReportDocument['title']): Block => ({ kind: 'paragraph', content });

/** The words of a page as a browser shows them, element by element. */
const wordsOf = (html: string): string[] =>
  html
    .replace(/^.*<body>/s, '')
    .replace(/<br>/g, '\n')
    .split(/<\/(?:p|h\d)>/)
    .map((piece) =>
      piece
        .replace(/<[^>]*>/g, '')
        .replaceAll('&nbsp;', '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '');

describe('the report as HTML', () => {
  it('escapes what cells hold', () => {
    const html = reportHtml(report(paragraph(words('a<b>&"\u0001'))));
    expect(html).toContain('&lt;某&gt;项目 &amp; &quot;乙&quot;');
    expect(html).toContain('a&lt;b&gt;&amp;&quot;</span>');
  });

  it('highlights gaps and nothing else', () => {
    const html = reportHtml(report(paragraph(words('原因是'), { kind: 'gap', hint: '原因' }, words('。'))));
    expect([...html.matchAll(/<span style="background:yellow[^"]*">([^<]*)</g)].map(([, text]) => text)).toEqual([
      '【原因】',
    ]);
  });

  it('sets headings as headings, at their level', () => {
    const levels = ([1, 2, 3, 4] as const).map((level): Block => ({ kind: 'heading', level, content: [words('题')] }));
    const html = reportHtml(report(...levels));
    expect([...html.matchAll(/<h(\d) /g)].map(([, level]) => level)).toEqual(['1', '2', '3', '4']);
    expect(html).toMatch(/<h1 [^>]*><span [^>]*font-family:'黑体'/);
    expect(html).toMatch(/<h2 [^>]*><span [^>]*font-family:'楷体_GB2312'/);
  });

  it('gives every table borders, a repeated header and the merges it has', () => {
    const html = reportHtml(report(merged));
    expect(html).toMatch(/<thead><tr[^>]*><td colspan="2" style="border:solid black 1.0pt/);
    expect(html).toContain('<td rowspan="2"');
    expect(html).toContain('分<br>值');
    expect(html.match(/<td/g)).toHaveLength(7);
  });

  it('loads and runs nothing', () => {
    expect(reportHtml(report(merged, bars))).not.toMatch(/<script|<link|<img|src=|href=|url\(|\son\w+=/i);
  });
});

describe('the report as plain text', () => {
  it('puts each cell of a table at its column', () => {
    expect(reportText(report(merged)).split('\n').slice(2, 6)).toEqual([
      '得分',
      '指标\t\t分 值',
      '产出\t甲\t1',
      '\t乙\t2',
    ]);
  });

  it('draws bars in characters: cut where they are longer, never nothing for something', () => {
    const lines = reportText(report(bars)).split('\n').slice(3, 7);
    expect(lines.map((line) => line.split('\t')[1])).toEqual([`${'▇'.repeat(20)}…`, '▒'.repeat(5), '', '▒']);
  });

  it('indents paragraphs and keeps gaps', () => {
    expect(reportText(report(paragraph(words('是'), { kind: 'gap', hint: '原因' })))).toContain('\n　　是【原因】\n');
  });
});

describe('real reports say the same in every form', () => {
  it.each(REAL_WORKBOOKS)('%s', (name) => {
    const { report: real } = realReport(name);
    const passages = passagesOf(real);
    const html = reportHtml(real);
    const shown = wordsOf(html);
    const expected = passages.map(textOf).filter((text) => text !== '');
    expect(expected.filter((text) => !shown.includes(text))).toEqual([]);
    const gaps = [...html.matchAll(/<span style="background:yellow[^"]*">【([^<]*)】</g)].map(([, hint]) => hint);
    expect(gaps).toEqual(passages.flatMap(gapsOf));
    const plain = reportText(real).replace(/\s/g, '');
    expect(expected.filter((text) => !plain.includes(text.replace(/\s/g, '')))).toEqual([]);
  });
});
