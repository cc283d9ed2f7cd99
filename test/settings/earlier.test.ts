import { describe, expect, it } from 'vitest';
import {
  ACCEPTANCES,
  changeKept,
  DECISIONS,
  HIGHLIGHTS_KEPT,
  JOURNAL,
  ROW_HEIGHTS,
  readKept,
  TEMPLATES,
} from '../../src/settings';
import type { KeptKind } from '../../src/settings';

/** Reads a text of before the envelope, and keeps the same again: nothing is written for the form alone. */
function expectRead<Data>(kind: KeptKind<Data>, text: string, data: Data): void {
  expect(readKept(kind, text)).toEqual({ data, leftAside: null });
  expect(changeKept(kind, text, data)).toEqual({ ok: true, value: null });
}

describe('workbooks of earlier versions', () => {
  it('decisions', () => {
    expectRead(
      DECISIONS,
      '{"version":1,"tables":{"自评表#1":{"rules":"hubei","answers":[{"row":8,"name":"培训","target":"≥3期","actual":"三期","choice":{"kind":"reading","actual":{"value":3,"unit":"期"}}}]}},"corrections":[{"sheet":"自评表","headerRow":5,"columns":{"actual":6,"reason":null},"rows":{"12":"ignore"}}]}',
      {
        tables: {
          '自评表#1': {
            rules: 'hubei',
            answers: [
              {
                row: 8,
                name: '培训',
                target: '≥3期',
                actual: '三期',
                choice: { kind: 'reading', actual: { value: 3, unit: '期' } },
              },
            ],
          },
        },
        corrections: [{ sheet: '自评表', headerRow: 5, columns: { actual: 6, reason: null }, rows: { 12: 'ignore' } }],
      },
    );
    expectRead(DECISIONS, '{"version":1}', { tables: {}, corrections: [] });
  });

  it('acceptances', () => {
    expectRead(
      ACCEPTANCES,
      '{"version":1,"accepted":[{"check":"rate-wrong","place":{"kind":"cell","sheet":"自评表","cell":"H6"},"says":"[]","basis":["77.21%"],"alone":true,"note":"口径不同"},{"check":"text-rate","place":{"kind":"text","report":"报告.docx","paragraph":4,"words":"执行率77.21%"},"says":"[]","basis":[],"alone":false,"note":""}]}',
      [
        {
          check: 'rate-wrong',
          place: { kind: 'cell', sheet: '自评表', cell: 'H6' },
          says: '[]',
          basis: ['77.21%'],
          alone: true,
          note: '口径不同',
        },
        {
          check: 'text-rate',
          place: { kind: 'text', report: '报告.docx', paragraph: 4, words: '执行率77.21%' },
          says: '[]',
          basis: [],
          alone: false,
          note: '',
        },
      ],
    );
  });

  it('the journal', () => {
    expectRead(
      JOURNAL,
      '{"version":1,"steps":[{"kind":"score","changes":[{"kind":"name","sheet":"自评表","name":"指标值","before":null,"after":"1"},{"kind":"cell","sheet":"自评表","address":{"row":12,"column":7},"before":{"value":null,"formula":null},"after":{"value":9.5,"formula":"=ROUND(9.5,2)"}}]}]}',
      [
        {
          kind: 'score',
          changes: [
            { kind: 'name', sheet: '自评表', name: '指标值', before: null, after: '1' },
            {
              kind: 'cell',
              sheet: '自评表',
              address: { row: 12, column: 7 },
              before: { value: null, formula: null },
              after: { value: 9.5, formula: '=ROUND(9.5,2)' },
            },
          ],
        },
      ],
    );
  });

  it('templates, the last of an id that comes twice', () => {
    const template = {
      id: 'own-1',
      name: '报名踊跃',
      situation: 'over',
      cause: '报名人数{完成值}',
      measure: '',
    } as const;
    expectRead(
      TEMPLATES,
      '{\n  "format": "jxzp-templates",\n  "version": 1,\n  "templates": [\n    {\n      "id": "own-1",\n      "name": "报名踊跃",\n      "situation": "over",\n      "cause": "报名人数{完成值}",\n      "measure": ""\n    }\n  ]\n}\n',
      [template],
    );
    const twice = { format: 'jxzp-templates', version: 1, templates: [{ ...template, name: '旧' }, template] };
    expect(readKept(TEMPLATES, JSON.stringify(twice)).data).toEqual([template]);
  });

  it('highlights', () => {
    expectRead(
      HIGHLIGHTS_KEPT,
      '{"highlights":[{"sheet":"自评表","highlight":{"range":{"top":8,"left":6,"bottom":9,"right":6},"formula":"=AND(G9<F9)","fill":"#F8CBAD","font":"#1F1F1F"}}]}',
      [
        {
          sheet: '自评表',
          highlight: {
            range: { top: 8, left: 6, bottom: 9, right: 6 },
            formula: '=AND(G9<F9)',
            fill: '#F8CBAD',
            font: '#1F1F1F',
          },
        },
      ],
    );
  });

  it('row heights of a file and of Excel', () => {
    expectRead(
      ROW_HEIGHTS,
      '{"自评表":{"12":{"before":{"height":"18","custom":null},"after":"36","needs":{"I13":36}}}}',
      {
        自评表: { 12: { before: { height: '18', custom: null }, after: '36', needs: { I13: 36 } } },
      },
    );
    expectRead(ROW_HEIGHTS, '{"{00000000-0001-0000-0000-000000000000}":{"12":[18,36.5]}}', {
      '{00000000-0001-0000-0000-000000000000}': {
        12: { before: { height: '18', custom: null }, after: '36.5', needs: {} },
      },
    });
  });
});
