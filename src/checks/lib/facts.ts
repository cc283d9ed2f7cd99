import type { Indicator } from '../../layout';
import type { Address } from '../../model';
import { normaliseUnit } from '../../quantity';
import type { TableSubject } from '../check';
import { fold, withoutBrackets, withoutBlanks } from '../../text';

/** One statement of fact: what is counted, how many there were, and where it says so. */
export interface Fact {
  readonly subject: TableSubject;
  readonly at: Address;
  /** What is counted, without the words that names of the same thing differ in. */
  readonly core: string;
  readonly name: string;
  readonly target: number;
  readonly actual: number;
  readonly unit: string | null;
  readonly year: number | null;
  /** Text of the actual as written. */
  readonly text: string;
}

/** The facts of a table: each number row, and each clause of rows with several (入库…580家，国家高企达210家 → 591，230). */
export function factsOf(subject: TableSubject): Fact[] {
  return subject.table.indicators.flatMap((indicator) => {
    const { target, actual, cells, nature } = indicator;
    if (cells.actual === null || nature === 'satisfaction' || nature === 'cost') return [];
    const base = { subject, at: cells.actual, year: yearOf(subject), text: actual.text.trim() };
    if (target.kind === 'several' && actual.kind === 'several') {
      const clauses = target.text.split(/[，,；;、。]/).filter((clause) => /\d/.test(clause));
      if (clauses.length !== target.parts.length || actual.parts.length !== target.parts.length) return [];
      return clauses.map((clause, index) => {
        const part = target.parts[index];
        const unit = normaliseUnit(part?.unit);
        const value = actual.parts[index]?.value ?? 0;
        return {
          ...base,
          core: clauseCore(clause),
          name: clause.trim(),
          target: part?.value ?? 0,
          actual: value,
          unit,
        };
      });
    }
    const aim = target.kind === 'ambiguous' ? target.proposal : target.kind === 'number' ? target : null;
    if (aim === null || actual.kind !== 'number') return [];
    const name = target.kind === 'ambiguous' ? target.text.trim() : indicator.name;
    const unit = normaliseUnit(aim.unit) ?? normaliseUnit(actual.unit) ?? unitInName(indicator);
    return [{ ...base, core: clauseCore(name), name, target: aim.value, actual: actual.value, unit }];
  });
}

/** The year of a table: its own, else one that its sheet's name carries. */
function yearOf({ table, sheet }: TableSubject): number | null {
  const inName = /(20\d\d)/.exec(sheet.name)?.[1];
  return table.year ?? (inName === undefined ? null : Number(inName));
}

function unitInName({ name }: Indicator): string | null {
  return normaliseUnit(/[（(]([^（()）]{1,5})[)）]\s*$/.exec(name)?.[1] ?? null);
}

const COUNTS = /(?:达到?|突破|实现|超过|不少于|不低于|新增|完成|力争)|[≥≤><=]/g;
const TAIL = /(?:的)?(?:数量|个数|家数|人数|总数|总量|总额|金额|经费|额度|数|额)$/;

/** "入库备案国家科技型中小企业达580家" → "国家科技型中小企业"; "技术合同交易额（亿元）" → "技术合同交易". */
function clauseCore(text: string): string {
  const name = withoutBrackets(fold(text))
    .replace(/指标\d*[:：]/, '')
    .replace(/\d[\d.,]*\s*[^\d\s]{0,4}$/, '')
    .replace(COUNTS, '')
    .replace(/^(?:入库|备案)+/, '');
  return withoutBlanks(name).replace(TAIL, '');
}
