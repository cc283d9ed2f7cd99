import { beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import { formatAddress, formatRange } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import type { CellChange, Highlight, HighlightChange } from '../../src/model/change';
import { planDrafts } from '../../src/plan/drafts';
import { HIGHLIGHTS, planHighlightRemoval, planHighlights } from '../../src/plan/highlights';
import { planScore } from '../../src/plan/planScore';
import { proposeRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { HIGHLIGHTS_KEPT, readKept } from '../../src/settings';
import { bookBytes, withExtra } from '../support/books';
import { applyChanges } from '../support/applyChanges';
import { bookOf, gridSheet } from '../support/gridSheet';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { MemoryHost } from '../support/memoryHost';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'];
const book = bookOf(
  gridSheet([
    ['项目支出绩效自评表'],
    HEADER,
    ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '20', '', ''],
    ['', '', '检查次数', '≥10次', '7次', '20', '', '因暴雨停办。'],
    ['', '', '办理时限', '≤10天', '12天', '20', '', ''],
    ['', '', '群众反映', '显著改善', '显著改善', '20', '', ''],
    ['', '', '合格率', '≥90%', '95%', '20', '', ''],
  ]),
);
const evaluationsOf = (of: Book): Evaluation[] => recognise(of).map((table) => evaluate(table, proposeRuleSet(table)));
const added = (changes: readonly { readonly kind: string }[]): Highlight[] =>
  changes.flatMap((change) => {
    const { kind, after } = change as HighlightChange;
    return kind === 'highlight' && after ? [after] : [];
  });

describe('highlights', () => {
  const plan = planHighlights(evaluationsOf(book), book);

  it('lie on the actuals and the explanation cells of rows with numbers, neighbours together', () => {
    expect(plan.highlights.map(({ kind, range }) => `${kind} ${formatRange(range)}`)).toEqual([
      'missed E3:E4',
      'over E3:E4',
      'reason H3:H4',
      'missed E5',
      'reason H5',
      'missed E7',
      'over E7',
      'reason H7',
    ]);
  });

  it('rest on the defined names and the explanation of their own row', () => {
    const [missed, over] = added(plan.changes);
    expect(missed?.formula).toContain('完成值<指标值');
    expect(over?.formula).toContain('ROUND(完成值-1.3*指标值,9)>=0');
    expect(missed?.formula).toContain('$H3');
    const names = plan.changes.flatMap((change) => (change.kind === 'name' ? [change.name] : []));
    expect(names).toEqual(expect.arrayContaining(['指标值', '完成值', '偏差提示']));
  });

  it('have colours that stay apart in grey and keep letters readable', () => {
    const grey = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
      return 0.2126 * r ** 2.2 + 0.7152 * g ** 2.2 + 0.0722 * b ** 2.2;
    };
    for (const { fill } of Object.values(HIGHLIGHTS))
      expect((grey(fill) + 0.05) / (grey('#1F1F1F') + 0.05)).toBeGreaterThan(7);
    expect(new Set(Object.values(HIGHLIGHTS).map(({ fill }) => fill)).size).toBe(3);
  });

  it('a form without a column for reasons is lit up by its deviations alone', () => {
    const short = bookOf(
      gridSheet([['项目支出绩效自评表'], HEADER.slice(0, 7), ['产出', '数量', '人数', '≥10人', '20人', '100', '']]),
    );
    const { highlights } = planHighlights(evaluationsOf(short), short);
    expect(highlights.map(({ kind }) => kind)).toEqual(['missed', 'over']);
  });

  it('are one action to add, none to add again, and one to take out', async () => {
    const host = new MemoryHost(book);
    expect((await host.apply(plan.changes)).ok).toBe(true);
    const kept = host.settings.get(HIGHLIGHTS_KEPT.key) ?? null;
    expect(readKept(HIGHLIGHTS_KEPT, kept).data).toHaveLength(8);
    expect(planHighlights(evaluationsOf(host.book), host.book, { kept }).changes).toEqual([]);
    expect((await host.apply(planHighlightRemoval(host.book, kept))).ok).toBe(true);
    expect(host.highlights).toEqual([]);
    expect(host.settings.has(HIGHLIGHTS_KEPT.key)).toBe(false);
    expect(host.book.names.some(({ name }) => name === '偏差提示')).toBe(false);
  });

  it('use the names that the scores have brought', () => {
    const scores = planScore(evaluationsOf(book), book, { write: 'formulas', workingPaper: false, language: 'zh' });
    const after = planHighlights(evaluationsOf(book), book, { planned: scores.changes });
    expect(
      after.changes.filter((change) => change.kind === 'name').map((change) => change.kind === 'name' && change.name),
    ).toEqual(['偏差提示']);
  });

  it('keep their names when the scores are written anew', () => {
    const withHighlights = applyChanges(book, plan.changes);
    const again = planScore(evaluationsOf(withHighlights), withHighlights, {
      write: 'values',
      workingPaper: false,
      language: 'zh',
    });
    const removed = again.changes.filter((change) => change.kind === 'name' && change.after === null);
    expect(removed).toEqual([]);
  });

  it.each([null, '', '{', '{"highlights":[{"sheet":1}]}'])('a list changed into %j counts as none', (text) => {
    expect(readKept(HIGHLIGHTS_KEPT, text).data).toEqual([]);
  });
});

/** Each highlight's formula, row by row, in a free column beside the table, so that another engine says whether it holds. */
function asCells(highlights: readonly { readonly sheet: string; readonly highlight: Highlight }[]): CellChange[] {
  return highlights.flatMap(({ sheet, highlight: { range, formula } }, index) => {
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, offset) => offset);
    return rows.map((offset): CellChange => {
      const moved = formula.replaceAll(
        new RegExp(`(?<=\\$[A-Z]{1,2})${range.top + 1}(?!\\d)`, 'g'),
        String(range.top + offset + 1),
      );
      const address = { row: range.top + offset, column: 30 + index };
      return {
        kind: 'cell',
        sheet,
        address,
        before: { value: null, formula: null },
        after: { value: null, formula: moved },
      };
    });
  });
}

describe.skipIf(skipWithoutLibreOffice())('in another engine', () => {
  const names = withExtra(['regional-transfer-blank', 'department-overall-reported', 'guangdong-scoring-blank']);
  const shown = new Map<string, { readonly lit: string[]; readonly wanted: string[] }>();

  beforeAll(async () => {
    const files = names.map((name) => {
      const opened = openXlsx(bookBytes(name));
      const read = opened.ok ? opened.value.book() : opened;
      if (!opened.ok || !read.ok) return expect.fail(name);
      const evaluations = evaluationsOf(read.value);
      const plan = planHighlights(evaluations, read.value);
      const list = plan.changes.flatMap((change) =>
        change.kind === 'highlight' && change.after ? [{ sheet: change.sheet, highlight: change.after }] : [],
      );
      const cells = asCells(list);
      const written = opened.value.apply([...plan.changes.filter((change) => change.kind === 'name'), ...cells]);
      return {
        name,
        evaluations,
        plan,
        cells,
        written: written.ok ? written.value.bytes() : expect.fail(written.error.note.id),
      };
    });
    const results = await recalculate(files.map(({ written }) => written));
    files.forEach(({ name, evaluations, plan, cells }, index) => {
      const sheets = results[index];
      const lit = cells.flatMap(({ sheet, address }) => {
        const kind = plan.highlights[address.column - 30]?.kind ?? '';
        const text = sheets?.get(sheet)?.[address.row]?.[address.column] ?? '';
        return /^(TRUE|1)$/.test(text) ? [`${kind} ${address.row + 1}`] : [];
      });
      const wanted = evaluations.flatMap(({ indicators }) =>
        indicators.flatMap(({ indicator, deviation, needsReason, hasReason, basis }) =>
          needsReason === true && !hasReason && basis?.kind === 'compare'
            ? [`${deviation === 'under' ? 'missed' : 'over'} ${indicator.row + 1}`, `reason ${indicator.row + 1}`]
            : [],
        ),
      );
      shown.set(name, { lit: lit.sort(), wanted: wanted.sort() });
    });
  });

  it.each(names)('%s lights up the rows that are to be explained', (name) => {
    const { lit, wanted } = shown.get(name) ?? expect.fail(name);
    expect(wanted.length).toBeGreaterThan(3);
    expect(lit).toEqual(wanted);
  });
});

describe('drafts and highlights together', () => {
  it('a draft that was written leaves its row lit up', () => {
    const evaluations = evaluationsOf(book);
    const drafts = evaluations.flatMap((evaluation) => planDrafts(evaluation, book).drafts.map(({ change }) => change));
    const written = applyChanges(book, drafts);
    const cell = written.sheets[0]?.cellAt(2, 7);
    expect(cell?.text).toMatch(/【.*】/);
    const [missed] = added(planHighlights(evaluationsOf(written), written).changes);
    expect(missed?.formula).toContain(`SEARCH("【*】",$${formatAddress({ row: 2, column: 7 })})`);
  });
});
