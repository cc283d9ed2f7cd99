import { evaluateFile } from '../../../src/decisions';
import { NOBODY } from '../../../src/owner';
import { accept, checkTables } from '../../../src/checks';
import type { XlsxFile } from '../../../src/hosts/xlsx';
import { openXlsx } from '../../../src/hosts/xlsx';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { parseJson } from '../../../src/model';
import { planHighlights, planScore } from '../../../src/plan';
import { JOURNAL, readOwned } from '../../../src/settings';
import { KEPT_KEYS } from '../../../src/settings/data';
import { mustBe, refusalHolds } from '../laws';
import { spoilJson, spoilXmlParts } from '../mutate';
import type { Random } from '../random';
import { throughFile, wholeWay } from '../workbook';
import type { Kind } from './kind';
import { packed } from './xlsx';
import { SAMPLE_BYTES as sample } from '../fixture';
import { unzipSync } from 'fflate';

const SHEET = '项目支出绩效自评表';
const own = (entries: readonly unknown[]): unknown => ({
  version: 3,
  owner: null,
  mark: null,
  data: entries.map((entry) => ({ owner: { id: 'a1', name: '张三' }, mark: '00', entry })),
});

/** What a person's work leaves in a workbook, by key: what the product itself makes of the sample. */
function keptIn(): Readonly<Record<string, unknown>> {
  const file = mustBe(openXlsx(sample), 'the sample');
  const { book, evaluations } = mustBe(evaluateFile(file, null, NOBODY), 'the sample');
  const tables = evaluations.map(({ table }) => table);
  const findings = checkTables(book, tables, evaluations);
  const plan = planScore(evaluations, book, { write: 'formulas', workingPaper: true, language: 'zh' });
  const lit = planHighlights(evaluations, book, { planned: plan.changes });
  const list = lit.changes.find(({ kind }) => kind === 'setting');
  const [finding] = findings;
  const answer = { row: 12, name: '培训', target: '≥3期', actual: '三期', choice: { kind: 'ratio', ratio: 0.8 } };
  const correction = { sheet: SHEET, headerRow: 11, columns: { actual: 6, reason: null }, rows: { 13: 'ignore' } };
  const kept = {
    tables: { [`${SHEET}#1`]: { rules: 'hubei', answers: [answer] } },
    corrections: [correction],
  };
  return {
    [KEPT_KEYS.decisions]: { version: 2, owner: null, mark: null, data: kept },
    [KEPT_KEYS.journal]: own([{ kind: 'score', changes: plan.changes.slice(0, 12) }]),
    [KEPT_KEYS.acceptances]: own(finding ? accept([], finding, '口径不同', findings, { book, tables }) : []),
    [KEPT_KEYS.templates]: { version: 1, templates: ['因{原因}，未完成{指标}。'] },
    [KEPT_KEYS.highlights]: list?.kind === 'setting' && list.after !== null ? parseJson(list.after) : {},
    [KEPT_KEYS.rowHeights]: { version: 2, owner: null, mark: null, data: [{ sheet: SHEET, row: 5, height: 20 }] },
    [KEPT_KEYS.workbook]: 'abc',
  };
}

const kept = keptIn();
const whole = Object.entries(kept).map(([key, value]) => settingOf(key, JSON.stringify(value)));
const marked = unzipSync(mustBe(mustBe(openXlsx(sample), 'the sample').apply(whole), 'settings').bytes());

function settingOf(key: string, after: string): Change {
  return { kind: 'setting', key, before: null, after };
}

/** Takes back what the journal says, as the pane offers it. */
function takeBack(file: XlsxFile): void {
  const [book, text] = [file.book(), file.setting(JOURNAL.key)];
  if (!book.ok || !text.ok) return;
  const trust = { person: null, everybody: true, book: book.value, workbook: null };
  for (const { changes } of readOwned(JOURNAL, text.value, trust).data) {
    const back = file.apply(invertAll(changes));
    // What stands there is not what the journal says: the true answer to what was made up.
    if (!back.ok && !back.error.note.id.endsWith('-changed')) refusalHolds(back.error);
  }
}

/** What lies in a workbook for us: JSON of another form, and the parts that hold it. Everybody is believed. */
export const settings: Kind = {
  name: 'settings',
  share: 4,
  async run(random: Random) {
    const everybody = !random.once(4);
    if (random.once(3)) {
      const bytes = packed(spoilXmlParts(marked, random, /customXml/), random);
      const opened = openXlsx(bytes);
      if (opened.ok) takeBack(opened.value);
      return wholeWay(bytes, random, { everybody });
    }
    const changes = random
      .some(3, () => random.of(Object.keys(kept)))
      .map((key) => {
        const text = JSON.stringify(spoilJson(kept[key], random));
        return settingOf(key, random.once(9) ? text.slice(0, random.below(text.length)) : text);
      });
    const own = new Map(changes.map((change) => [change.kind === 'setting' ? change.key : '', change]));
    const file = mustBe(mustBe(openXlsx(sample), 'the sample').apply([...own.values()]), 'settings are not written');
    takeBack(file);
    return throughFile(file, file.bytes(), { everybody });
  },
};
