import type { Note } from '../texts/note';
import { note } from '../texts/note';

/** What a layout family is told by: facts about a table, gathered once (recognise.ts). */
export interface Features {
  readonly title: string;
  /** Labels and titles of the whole table, normalised, one string, separated by line breaks. */
  readonly labels: string;
  /** Texts of the first levels (产出指标, 决策 …), separated by line breaks. */
  readonly levels: string;
  readonly roles: ReadonlySet<string>;
  /** Points stand left of the targets. */
  readonly pointsFirst: boolean;
}

/** Id of a family; its name for people is the sentence layout.name.<id>. */
export type LayoutId =
  | 'standard-2020'
  | 'standard-operator'
  | 'sichuan-project'
  | 'sichuan-fund'
  | 'sichuan-department'
  | 'department-overall'
  | 'guangdong-scoring'
  | 'regional-transfer'
  | 'transfer-early'
  | 'transfer-2022'
  | 'convergence-fund'
  | 'hubei-20-80'
  | 'flat-list'
  | 'process-result'
  | 'system-import'
  | 'other';

interface LayoutFamily {
  readonly id: LayoutId;
  /** All of these must hold. Texts are looked for in title and labels; roles begin with +, absent roles with -. */
  readonly needs: readonly (RegExp | `+${string}` | `-${string}`)[];
  readonly levels?: RegExp;
}

/**
 * The families of published forms; the first that fits decides. The id proposes a rule set and names the form for the person;
 * recognition itself does not depend on it. Sources: forms L1-L16 as published by the ministry and the provinces.
 */
const FAMILIES: readonly LayoutFamily[] = [
  { id: 'guangdong-scoring', needs: ['+level1Points'] },
  { id: 'guangdong-scoring', needs: [/评价年度(预期|实现)值/] },
  { id: 'convergence-fund', needs: [/衔接(推进乡村振兴)?(补助)?资金|扶贫资金|乡村振兴补助/] },
  { id: 'transfer-2022', needs: [/转移支付|区域绩效|中央主管部门/, /资金管理情况|分配科学性/] },
  { id: 'transfer-early', needs: [/转移支付|区域绩效|中央主管部门/, /(^|\n)(其中)?预算数$/m, /(^|\n)执行数$/m] },
  { id: 'regional-transfer', needs: [/区域绩效|转移支付|中央主管部门|中央补助/, '-score'] },
  { id: 'hubei-20-80', needs: [/20分/, '-points'] },
  { id: 'hubei-20-80', needs: [/80分/, '-points'] },
  { id: 'sichuan-project', needs: [/部门预算项目|预算执行情况\(10分\)|绩效指标\(90分\)/, '+operator', '+score'] },
  { id: 'sichuan-department', needs: ['+operator', '+points', '-score', /部门整体|整体支出/] },
  { id: 'sichuan-fund', needs: ['+operator', '+points', '-score'] },
  { id: 'flat-list', needs: ['-level1', '-level2'] },
  { id: 'department-overall', needs: [/整体支出|部门整体|整体绩效|(^|\n)部门名称/] },
  { id: 'process-result', needs: ['+points'], levels: /(^|\n)(项目)?(决策|投入|过程|管理|预算管理|履职)/ },
  { id: 'system-import', needs: [/一体化/, '+points', '+score'] },
  { id: 'standard-operator', needs: ['+operator', '+points', '+score'] },
  { id: 'standard-2020', needs: ['+points', '+score', '+target'] },
];

const OTHER_LAYOUT: LayoutId = 'other';

/** The name of a family for people. */
export function layoutName(id: LayoutId): Note {
  return note(`layout.name.${id}`);
}

/** Which family a table belongs to, and by what it was told. */
export function classify(features: Features): { id: LayoutId; why: Note } {
  const text = `${features.title}\n${features.labels}`;
  for (const family of FAMILIES) {
    const evidence: string[] = [];
    const fits = family.needs.every((need) => {
      if (need instanceof RegExp) {
        const match = need.exec(text);
        if (match) evidence.push(match[0].trim());
        return match !== null;
      }
      const role = need.slice(1);
      return need.startsWith('+') ? features.roles.has(role) : !features.roles.has(role);
    });
    const levels = family.levels ? family.levels.exec(features.levels) : null;
    if (!fits || (family.levels && !levels)) continue;
    if (levels) evidence.push(levels[0].trim());
    return {
      id: family.id,
      why:
        evidence.length > 0
          ? note('layout.family-by-words', { words: evidence.join('、') })
          : note('layout.family-by-columns'),
    };
  }
  return { id: OTHER_LAYOUT, why: note('layout.family-unknown') };
}
