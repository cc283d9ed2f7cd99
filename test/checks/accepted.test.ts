import { describe, expect, it } from 'vitest';
import type { Acceptance, Finding, Origin } from '../../src/checks';
import { accept, checkTables, sortOut, withdraw } from '../../src/checks';
import { recognise } from '../../src/layout';
import type { Sheet } from '../../src/model/sheet';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { ACCEPTANCES, readKept } from '../../src/settings';
import { note } from '../../src/texts/note';
import { written } from '../settings/written';
import { bookOf } from '../support/gridSheet';
import type { Changed } from './forms';
import { filled, sheetOf } from './forms';
import { shortly } from './testCheck';

function checked(...sheets: readonly Sheet[]): { findings: Finding[]; origin: Origin } {
  const book = bookOf(...sheets);
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  return { findings: checkTables(book, tables, evaluations), origin: { book, tables } };
}

/** Two things are wrong: the score for execution, and a row that was missed by far and got all points. */
const WRONG = { I6: 9, F17: '100人次' } as const satisfies Changed;

/** The acceptances after one was added for the finding in that cell. */
function accepting(sheets: readonly Sheet[], shown: string, words = '已接受'): readonly Acceptance[] {
  const { findings, origin } = checked(...sheets);
  const finding = findings.find((one) => shortly(one).startsWith(shown));
  if (!finding) throw new Error(`${shown} is not among ${findings.map((one) => shortly(one)).join('; ')}`);
  return accept([], finding, words, findings, origin);
}

/** What is accepted in these sheets, as "error I6 9 → 9.5". */
function accepted(sheets: readonly Sheet[], acceptances: readonly Acceptance[]): string[] {
  const { findings, origin } = checked(...sheets);
  const { open, accepted: standing } = sortOut(findings, acceptances, origin);
  expect(open.length + standing.length).toBe(findings.length);
  return standing.map(({ finding }) => shortly(finding));
}

describe('an accepted finding', () => {
  const RATE = 'error I6';
  const FULL = 'error H17';

  it.each<[string, string, Changed, boolean]>([
    ['nothing changed', RATE, {}, true],
    ['another cell changed', RATE, { F13: '24场' }, true],
    ['its own cell changed', RATE, { I6: 9.2 }, false],
    ['a figure that it rests on changed', RATE, { F6: 96, F8: 20 }, false],
    ['nothing changed', FULL, {}, true],
    ['another row changed', FULL, { F13: '24场' }, true],
    ['the actual of its row changed', FULL, { F17: '120人次' }, false],
    ['the target of its row changed', FULL, { E17: '≥600人次' }, false],
    ['the name of its row changed', FULL, { D17: '受益居民' }, false],
    ['a reason was written', FULL, { I17: '活动改在下年举办。' }, false],
    ['its score changed, and is still wrong', FULL, { H17: 19 }, false],
  ])('%s (%s): stands: %o %s', (_, shown, changed, stands) => {
    const acceptances = accepting([filled(WRONG)], shown);
    const found = accepted([filled({ ...WRONG, ...changed })], acceptances);
    expect(found.some((one) => one.startsWith(shown))).toBe(stands);
  });

  it('comes back, and is let stand again when the change is taken back', () => {
    const acceptances = accepting([filled(WRONG)], RATE);
    expect(accepted([filled({ ...WRONG, I6: 8 })], acceptances)).toEqual([]);
    expect(accepted([filled(WRONG)], acceptances)).toEqual(['error I6 9 → 9.5']);
  });

  it('is another one on another sheet', () => {
    const acceptances = accepting([filled(WRONG, '甲'), filled({}, '乙')], RATE);
    expect(accepted([filled(WRONG, '甲'), filled(WRONG, '乙')], acceptances)).toEqual(['error I6 9 → 9.5']);
    expect(accepted([filled(WRONG, '丙')], acceptances)).toEqual([]);
  });
});

describe('rows that move', () => {
  const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'];
  const good = (name: string) => ['产出指标', '数量指标', name, '≥20场', '22场', 30, 30];
  const bad = (name = '受益群众') => ['效益指标', '社会效益指标', name, '≥500人次', '100人次', 20, 20];
  const form = (...rows: (readonly (string | number)[])[]) =>
    sheetOf([['项目支出绩效自评表（2024年度）'], HEADER, ...rows], {}, [], '自评表');
  const acceptances = accepting([form(good('培训'), bad(), good('宣传'))], 'error G4');

  it('a row put in above: the same finding', () => {
    const moved = form(good('培训'), good('走访'), bad(), good('宣传'));
    expect(accepted([moved], acceptances)).toContain('error G5 20 → 4');
  });

  it('two rows that say the same: not sure, so it comes back', () => {
    expect(accepted([form(good('培训'), good('走访'), bad(), bad())], acceptances)).toEqual([]);
  });

  it('of two that say the same, the one at its place', () => {
    const twice = [form(bad(), bad(), good('宣传'))];
    const first = accepting(twice, 'error G3');
    expect(accepted(twice, first).filter((one) => one.startsWith('error'))).toHaveLength(1);
    // The accepted one was taken out, the other moved up into another row: nobody looked at that one.
    expect(accepted([form(good('培训'), good('宣传'), bad())], first)).toEqual([]);
  });
});

describe('findings of a report', () => {
  const finding = (paragraph: number, words = '执行率77.21%'): Finding => ({
    check: 'text-rate-wrong',
    severity: 'error',
    place: { kind: 'text', paragraph, words },
    found: '77.21%',
    expected: '72.07%',
    message: note('check.rate-wrong.found', { rate: '72.07%' }),
    source: note('check.source-execution'),
    repair: null,
    followers: [],
  });
  const origin = { report: '报告.docx' };
  const acceptances = accept([], finding(12), '口径不同', [finding(12)], origin);

  it.each([
    ['the same paragraph', finding(12), origin, 1],
    ['a paragraph put in above', finding(13), origin, 1],
    ['other words', finding(12, '执行率为77.21%'), origin, 0],
    ['another report', finding(12), { report: '另一份.docx' }, 0],
  ])('%s', (_, one, from, count) => {
    expect(sortOut([one], acceptances, from).accepted).toHaveLength(count);
  });
});

describe('accepting again and taking back', () => {
  it('keeps one acceptance for a check at a place, with the last note', () => {
    const { findings, origin } = checked(filled(WRONG));
    const [finding] = findings;
    if (!finding) throw new Error('nothing found');
    const twice = accept(accept([], finding, '一', findings, origin), finding, ' 二 ', findings, origin);
    expect(twice.map(({ note: words }) => words)).toEqual(['二']);
    expect(withdraw(twice, twice[0] as Acceptance)).toEqual([]);
  });
});

describe('the setting', () => {
  const read = (text: string | null) => readKept(ACCEPTANCES, text);
  const acceptances = accepting([filled(WRONG)], 'error I6', '口径不同');

  it('reads back what it wrote; nothing is kept as no setting', () => {
    expect(read(written(ACCEPTANCES, acceptances)).data).toEqual(acceptances);
    expect(written(ACCEPTANCES, [])).toBeNull();
    expect(read(null)).toEqual({ data: [], leftAside: null });
  });

  it('is left aside as a whole where something in it is damaged', () => {
    const [good] = acceptances;
    const none = { data: [], leftAside: note('kept.acceptances-damaged') };
    const damaged = [{ ...good, note: 3 }, { ...good, place: { kind: 'cell', sheet: '表' } }, null, 'x'];
    for (const one of damaged) {
      expect(read(JSON.stringify({ version: 1, accepted: [one, good] }))).toEqual(none);
    }
    expect(read('{"version":2,"accepted":[]}')).toEqual(none);
  });

  it('gives up the oldest when there are too many', () => {
    const [one] = acceptances as [Acceptance];
    const many = Array.from({ length: 2_100 }, (_, index) => ({ ...one, note: String(index) }));
    expect(read(written(ACCEPTANCES, many)).data.at(0)?.note).toBe('100');
  });
});
