import { beforeAll, describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/model/address';
import type { RuleSet } from '../../src/rules';
import { findRuleSet } from '../../src/rules';
import type { Written } from '../support/chain';
import { FORMULAS, open, scoreFile, shownAt, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { minimalXlsx } from '../support/minimalXlsx';
import type { RandomRow } from '../support/randomRows';
import { sampleRows, tableSheet } from '../support/randomRows';

/** The texts of the extraction trial (each a way in which numbers go wrong), as targets and as actuals. */
const HARD_TEXTS = [
  ...[
    '≥3个',
    '≤5115万元',
    '110次以上',
    '100%',
    '=100%',
    '≥95%',
    '5051.15万元',
    '19574.亿元',
    '1,234.5万元',
    '≥ 500 万元',
  ],
  ...[
    '550元/人/天',
    '≥90％',
    '60%-80%',
    '2-3次',
    '10:30前',
    '1e5项',
    '12月31日前',
    '2024年12月31日前',
    '3/4以上',
    '稳步提升',
  ],
  ...[
    '-',
    '165,52',
    '591，230',
    '7,00.0,77',
    '12,500',
    '215,457.6',
    '１２３．５％',
    '≧735',
    '﹦72890',
    '不少于12种',
    '达580家',
  ],
  ...['20-30/本', '≥0.5‰', '0次', '00', '-5%', '第2批3项', '控制在90万元以内', '完成100%', '≥1.22', '﹥8项'],
] as const;
const HARD_ROWS: readonly RandomRow[] = [
  ...HARD_TEXTS.map((text): RandomRow => [text, text.replace(/^[≥≤=≧﹦﹥]\s*/, ''), 7]),
  ...HARD_TEXTS.map((text): RandomRow => [text, text.replace(/\d/, '1').replace(/^[≥≤=≧﹦﹥]\s*/, ''), 3.35]),
  ...HARD_TEXTS.map((text): RandomRow => [text, text.replace(/\d/, '9').replace(/^[≥≤=≧﹦﹥]\s*/, ''), '9%']),
  ...([0.95, 3, 1234.5, 0] as const).flatMap((number): RandomRow[] => [
    [number, number, 5],
    [number, number * 0.9, 5],
    ['≥95%', number, 5],
    ['≥3个', number, 5],
  ]),
];

const national = ruleSet('national-2020');
const RULES: Readonly<Record<string, RuleSet>> = {
  national,
  integrated: ruleSet('integrated'),
  bothSides: {
    ...national,
    id: 'both-sides',
    comparison: { ...national.comparison, equal: { side: 'both', deviation: 'any' } },
  },
  reversed: {
    ...national,
    id: 'reversed',
    comparison: {
      ...national.comparison,
      atMost: { notMet: '2-B/A', zeroFrom: 1.5 },
      equal: { side: 'both', deviation: 'any' },
    },
    rounding: { decimals: 1, mode: 'cut' },
  },
  zeroFrom: {
    ...national,
    id: 'zero-from',
    comparison: { ...national.comparison, atMost: { notMet: 'A/B', zeroFrom: 2 } },
  },
  deducting: { ...national, id: 'deducting', overDeduction: { kind: 'points', from: 1.3, inclusive: true, points: 2 } },
};

function ruleSet(id: string): RuleSet {
  const found = findRuleSet(id);
  if (!found) throw new Error(`no rule set ${id}`);
  return found;
}

describe.skipIf(skipWithoutLibreOffice())('random rows, recalculated by LibreOffice', () => {
  const names = Object.keys(RULES);
  const sheets = names.flatMap((name, index) => [
    { name, rows: tableSheet(name, sampleRows(120, 7 + index)) },
    { name: `${name}Hard`, rows: tableSheet(`${name}Hard`, HARD_ROWS) },
  ]);
  const bySheet = Object.fromEntries(
    names.flatMap((name) => [name, `${name}Hard`].map((sheet) => [sheet, RULES[name]])),
  );
  let written: Written;
  let english: Recalculated | undefined;
  let chinese: Recalculated | undefined;

  beforeAll(async () => {
    const file = open(minimalXlsx(sheets.map(({ rows }) => rows)));
    written = scoreFile(file, FORMULAS, bySheet as Record<string, RuleSet>);
    const bytes = withoutResults(written.file.bytes());
    [english] = await recalculate([bytes]);
    [chinese] = await recalculate([bytes], { locale: 'zh-CN' });
  });

  it.each(sheets.map(({ name }) => name))('%s: the formula of each scored row gives the score', (name) => {
    const table = written.plan.perTable.find(({ evaluation }) => evaluation.table.sheet === name);
    expect(table?.skipped).toEqual([]);
    const scored = table?.evaluation.indicators.filter(({ score }) => score !== null) ?? [];
    expect(scored.length).toBeGreaterThan(30);
    const expected = scored.map(({ indicator, score }) => ({
      row: indicator.row + 1,
      target: indicator.target.text,
      actual: indicator.actual.text,
      points: indicator.points?.text,
      score,
    }));
    for (const recalculated of [english, chinese]) {
      const found = scored.map(({ indicator }, index) => ({
        ...expected[index],
        score: indicator.cells.score && cents(shownAt(recalculated, name, indicator.cells.score)),
      }));
      expect(found).toEqual(expected);
    }
  });

  it.each(sheets.map(({ name }) => name))('%s: the total is the sum of the scores', (name) => {
    const table = written.plan.perTable.find(({ evaluation }) => evaluation.table.sheet === name);
    const cell = table?.cells.find(({ role }) => role === 'total')?.change;
    expect(cell && formatAddress(cell.address)).toBe(
      `G${table?.evaluation.table.total?.row === undefined ? '' : table.evaluation.table.total.row + 1}`,
    );
    expect(cell && cents(shownAt(english, name, cell.address))).toBe(table?.after.total.shown.inCell);
    expect(table?.after.total.shown.inCell).toBe(table?.evaluation.total.known);
  });
});

/** A number without the noise of its last binary digits. */
function cents(shown: number | string): number | string {
  return typeof shown === 'number' ? Number(shown.toPrecision(12)) : shown;
}
