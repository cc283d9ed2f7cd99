import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN } from '../../support/corpus';
import type { Fixture } from '../../support/expectedTable';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { findingsOf, inOneLine } from './support/run';

const REPORTS = join(import.meta.dirname, '../../fixtures/reports/layouts');

/** What a report written for a layout gives against it. {{right||wrong}} in the file is a figure and the one planted in its place. */
function found(name: string, side: 1 | 2): string[] {
  const { grid, merges, sheet } = JSON.parse(readFileSync(join(OWN, `${name}.json`), 'utf8')) as Fixture;
  const report = readFileSync(join(REPORTS, `${name}.txt`), 'utf8')
    .replaceAll(/\{\{(.*?)\|\|(.*?)\}\}/g, `$${side}`)
    .split('\n');
  const book = bookOf(gridSheet(grid, { merges, kinds: 'numbers', name: sheet ?? 'Sheet1' }));
  return findingsOf(report, book).map(inOneLine);
}

/** Reports in words of our own, as units write them, on tables of many forms. */
describe('reports on forms of many places', () => {
  it.each<[string, string[]]>([
    [
      'sichuan_daying_library_2022',
      [
        'error text-rate-wrong 4: 100% → 90%',
        'error report-amount-differs 4: 18万元 → 20万元',
        'error text-completion-wrong 5: 118.33% → 108.33%',
        'error report-value-differs 5: 81200人次 → 82100人次',
        'warning text-score-above-execution 6: 100分 → 说明原因，或核减得分',
      ],
    ],
    [
      'yunnan_yongde_school_2022',
      [
        'error text-rate-wrong 4: 100% → 97.67%',
        'error report-amount-differs 4: 378664.62元 → 387664.62元',
        'error report-score-differs 11: 97分 → 96',
        'error report-level-score-differs 11: 38分 → 37',
      ],
    ],
    [
      'ningxia_yuanzhou_potato_2022',
      ['warning text-sum-wrong 5: 780万粒 → 750万粒', 'error report-score-differs 7: 95分 → 99'],
    ],
    [
      'hebei_leting_market_2021',
      [
        'error text-completion-wrong 5: 104% → 114%',
        'error report-value-differs 5: 114批次 → 104批次',
        'error report-value-differs 5: 98% → 100%',
        'error text-completion-wrong 7: 106% → 130%',
        'error report-score-differs 7: 98分 → 99',
      ],
    ],
    [
      'hunan_department_form',
      [
        'error text-rate-wrong 6: 95.19% → 95.33%',
        'error text-sum-wrong 6: 318.2万元 → 328.2万元',
        'error report-amount-differs 6: 333.8万元 → 330.8万元',
        'error text-completion-wrong 9: 88% → 80%',
        'error text-completion-wrong 10: 141.25% → 163.75%',
      ],
    ],
    [
      'transfer_management_block_2023',
      [
        'error text-sum-wrong 7: 11875万元 → 11675万元',
        'error report-value-differs 9: 106.67% → 105.67%',
        'error text-count-wrong 10: 2项 → 1',
        'warning report-count-differs 10: 2项 → 1',
      ],
    ],
    [
      'convergence_children_star_2023',
      [
        'error text-sum-wrong 4: 119.8万元 → 118.8万元',
        'error report-amount-differs 4: 98% → 99%',
        'error report-value-differs 5: 3.35公里 → 3.25公里',
        'error report-value-differs 6: 93人 → 83人',
        'error report-value-differs 6: 98% → 96%',
      ],
    ],
    [
      'sichuan_suining_drugs_2021',
      [
        'error text-rate-wrong 3: 100% → 96.55%',
        'error report-amount-differs 3: 56000元 → 5.8万元',
        'error text-completion-wrong 5: 223.33% → 233.33%',
        'error report-value-differs 9: 88% → 85%',
        'warning text-two-values 9: 88% → 85%',
      ],
    ],
    [
      'hubei_guangshui_roads_2021',
      [
        'error text-completion-wrong 6: 100% → 103.33%',
        'error report-value-differs 6: 310公里 → 300公里',
        'error report-value-differs 7: 98% → 95%',
        'error report-value-differs 10: 92% → 95%',
        'error report-score-differs 12: 97分 → 95',
      ],
    ],
    [
      'chongqing_flat_coefficient_2023',
      [
        'error text-rate-wrong 3: 95.6% → 96.5%',
        'error report-value-differs 4: 5.46% → 4.56%',
        'warning text-two-values 4: 5.46% → 4.56%',
        'error text-count-wrong 5: 2项 → 1',
        'warning report-count-differs 5: 2项 → 1',
      ],
    ],
    [
      'anhui_xuancheng_livestock_2024',
      [
        'error report-amount-differs 4: 380万元 → 390万元',
        'error text-completion-wrong 7: 102.4% → 104.2%',
        'error report-value-differs 7: 5210头 → 5120',
        'error report-value-differs 8: 88% → 85',
        'error report-value-differs 10: 97% → 95',
      ],
    ],
    [
      'henan_policy_two_goals_40_40',
      [
        'error text-rate-wrong 3: 98% → 96%',
        'error text-completion-wrong 4: 104.2% → 102.4%',
        'error report-value-differs 4: 5120万元 → 5210万元',
        'error report-value-differs 4: 12场 → 10场',
        'error report-score-differs 5: 92.7分 → 97.2',
      ],
    ],
    [
      'guizhou_project_form',
      [
        'error text-rate-wrong 3: 94% → 96%',
        'error report-amount-differs 3: 144万元 → 141万元',
        'error report-value-differs 4: 99% → 96%',
        'error report-value-differs 4: 15个 → 12个',
        'warning text-two-values 4: 99% → 96%',
        'error report-score-differs 5: 94.9分 → 99.4',
      ],
    ],
  ])('%s: nothing where all is right, and what is found of what was planted', (name, finds) => {
    expect(found(name, 1).filter((line) => !line.startsWith('info'))).toEqual([]);
    expect(found(name, 2)).toEqual(finds);
  });
});
