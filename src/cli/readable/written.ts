import { formatAddress } from '../../model/address';
import type { CellValue } from '../../model/cell';
import type { KeptCell, TablePlan } from '../../plan/planned';
import { oneLine } from '../width';
import type { Style } from './style';

/** So many cells are named in one line; what is more is counted only. */
const NAMED_CELLS = 12;
/** Two figures that differ by less show the same with two decimals; so do two rates as percentages. */
const SHOWN_DIFFERENCE = 0.005;

/** What was written for a table, and what was left alone and why. */
export function writtenLines({ cells, kept }: TablePlan, style: Style): string[] {
  const { text, language } = style.voice;
  const formulas = cells.filter(({ change }) => change.after.formula !== null).length;
  const papers = new Set(cells.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])));
  const parts = [
    ...(cells.length > 0
      ? [text('cli.written', { cells: cells.length, formulas, values: cells.length - formulas })]
      : [text('cli.written-nothing')]),
    ...[...papers].map((sheet) => text('cli.written-paper', { sheet })),
  ];
  return [parts.join(language === 'zh' ? '；' : '; '), ...keptLines(kept, style), ''];
}

function isSame({ role, found, computed }: KeptCell): boolean {
  if (computed === null) return false;
  const isShare = role === 'rate' || role === 'completion' || role === 'coefficient';
  return Math.abs(numberOf(found.value) - computed) < (isShare ? SHOWN_DIFFERENCE / 100 : SHOWN_DIFFERENCE);
}

/** The number in a kept cell, also where it was typed as a text; NaN for anything else. */
function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  const match = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)(%?)\s*$/.exec(value) : null;
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 1) : NaN;
}

/** Cells that say what the rules say are only named; the others are told one by one, since a person must decide there. */
function keptLines(kept: readonly KeptCell[], { voice }: Style): string[] {
  const same = kept.filter(isSame).map(({ address }) => formatAddress(address));
  const others = kept.filter((cell) => !isSame(cell));
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
    ...others.map(({ address, why }) =>
      oneLine(voice.text('cli.item', { cell: formatAddress(address), text: voice.note(why) })).replace(/^/, '  '),
    ),
  ];
}
