import type { FormulaColumn } from '../../checks';
import { formatAddress } from '../../model';
import { terminalLine } from '../../text';
import type { Style } from './style';

/** The formulas of a file, column by column, the odd ones first; nothing where it has none. */
export function formulaLines(columns: readonly FormulaColumn[], { voice, paint }: Style): string[] {
  if (columns.length === 0) return [];
  const { text } = voice;
  const lines = columns.flatMap(({ sheet, role, groups, isSound }) => {
    const count = (some: typeof groups): number => some.reduce((sum, { cells }) => sum + cells.length, 0);
    const head = text('check.formula-column', {
      sheet,
      role: text(`check.formula-role-${role}`),
      cells: count(groups),
      groups: groups.length,
    });
    const odd = count(groups.filter(({ oddities }) => oddities.length > 0));
    const verdict = isSound ? text('check.formula-sound') : text('check.formula-odd', { count: odd });
    const rows = groups.map(({ formula, cells, oddities }) => {
      const item = text('check.formula-group', {
        cells: cells.map(formatAddress).join(' '),
        formula: formula ?? text('check.formula-typed'),
        oddities: oddities.map((one) => text(`check.oddity-${one}`)).join('、'),
      });
      return `    ${paint(terminalLine(item).trimEnd(), oddities.length > 0 ? 'yellow' : 'dim')}`;
    });
    return [`  ${terminalLine(head)}  ${verdict}`, ...rows];
  });
  return [paint(text('check.formulas'), 'bold'), ...lines, ''];
}
