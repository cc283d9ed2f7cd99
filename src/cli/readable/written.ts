import { formatAddress } from '../../model';
import type { SkippedCell, TablePlan } from '../../plan';
import { shownPoints } from './numbers';
import type { Style } from './style';
import { terminalLine } from '../../text';

/** So many cells are named in one line; what is more is counted only. */
const NAMED_CELLS = 12;

/** What was written for a table, and what was left alone and why. */
export function writtenLines(plan: TablePlan, style: Style): string[] {
  const { cells, skipped, notes } = plan;
  const { text, note, language } = style.voice;
  const formulas = cells.filter(({ change }) => change.after.formula !== null).length;
  const papers = new Set(cells.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])));
  const parts = [
    ...(cells.length > 0
      ? [text('cli.written', { cells: cells.length, formulas, values: cells.length - formulas })]
      : [text('cli.written-nothing')]),
    ...[...papers].map((sheet) => text('cli.written-paper', { sheet })),
  ];
  return [
    parts.join(language === 'zh' ? '；' : '; '),
    ...openTotalLines(plan, style),
    ...skippedLines(skipped, style),
    ...notes.map(note),
    '',
  ];
}

/** A total written while rows are open shows the part that is known, and grows as they are filled in. */
function openTotalLines({ after, cells }: TablePlan, { voice }: Style): string[] {
  const written = cells.find(({ role, sheet }) => role === 'total' && sheet === null);
  const { inCell, isOpen } = after.total.shown;
  if (!written || inCell === null || !isOpen) return [];
  const cell = formatAddress(written.change.address);
  return [voice.text('cli.total-shown', { cell, total: shownPoints(inCell), rows: after.total.openRows })];
}

/** Cells that say what the rules say are only named; the others are told one by one, since a person must decide there. */
function skippedLines(skipped: readonly SkippedCell[], { voice }: Style): string[] {
  const isSame = ({ why }: SkippedCell): boolean => why.id === 'formula.kept-same';
  const same = skipped.filter(isSame).map(({ address }) => formatAddress(address));
  const others = skipped.filter((cell) => !isSame(cell));
  const named = same.slice(0, NAMED_CELLS).join(' ');
  return [
    ...(same.length === 0
      ? []
      : [
          voice.text('cli.kept-same', {
            count: same.length,
            cells: same.length > NAMED_CELLS ? `${named} …` : named,
          }),
        ]),
    ...(others.length === 0 ? [] : [voice.text('cli.kept-other', { count: others.length })]),
    ...others.map(({ address, why }) => {
      const item = voice.text('cli.item', { cell: formatAddress(address), text: voice.note(why) });
      return `  ${terminalLine(item)}`;
    }),
  ];
}
