import { formatAddress } from '../../model/address';
import type { KeptCell, TablePlan } from '../../plan/planned';
import { oneLine } from '../width';
import type { Style } from './style';

/** So many cells are named in one line; what is more is counted only. */
const NAMED_CELLS = 12;

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

/** Cells that say what the rules say are only named; the others are told one by one, since a person must decide there. */
function keptLines(kept: readonly KeptCell[], { voice }: Style): string[] {
  const isSame = ({ why }: KeptCell): boolean => why.id === 'formula.kept-same';
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
    ...others.map(({ address, why }) => {
      const item = voice.text('cli.item', { cell: formatAddress(address), text: voice.note(why) });
      return `  ${oneLine(item)}`;
    }),
  ];
}
