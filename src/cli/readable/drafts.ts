import { formatAddress } from '../../model';
import type { DraftPlan } from '../../plan';
import { HIGHLIGHTS } from '../../plan';
import type { Evaluation } from '../../scoring';
import type { Style } from './style';
import { terminalLine } from '../../text';

/** Which explanations were drafted, what is still to be filled in, and what had no place. */
export function draftLines({ drafts, unplaced }: DraftPlan, { voice }: Style): string[] {
  if (drafts.length === 0 && unplaced.length === 0) return [];
  const open = drafts.reduce((sum, { openSlots }) => sum + openSlots.length, 0);
  return [
    drafts.length === 0
      ? voice.text('narrative.cli-no-drafts')
      : voice.text('narrative.cli-drafts', { count: drafts.length, open }),
    ...drafts.map(
      ({ change, text }) => `  ${terminalLine(voice.text('cli.item', { cell: formatAddress(change.address), text }))}`,
    ),
    ...unplaced.map(({ address, rows, why }) => {
      const cell = address ? formatAddress(address) : voice.text('narrative.cli-row', { row: (rows[0] ?? 0) + 1 });
      return `  ${terminalLine(voice.text('cli.item', { cell, text: voice.note(why) }))}`;
    }),
    '',
  ];
}

/** The legend of the highlights, with how many rows each lights up now. */
export function highlightLines({ indicators }: Evaluation, { voice }: Style): string[] {
  const due = indicators.filter(({ needsReason, hasReason }) => needsReason === true && !hasReason);
  const rows = {
    missed: due.filter(({ deviation }) => deviation === 'under').length,
    over: due.filter(({ deviation }) => deviation === 'over').length,
    reason: due.filter(({ indicator }) => indicator.cells.reason !== null).length,
  };
  const legend = (['missed', 'over', 'reason'] as const).map((kind) => {
    const { fill, meaning } = HIGHLIGHTS[kind];
    return `  ${voice.text('narrative.cli-highlight', { fill, meaning: voice.note(meaning), rows: rows[kind] })}`;
  });
  return [voice.text('narrative.cli-highlights'), ...legend, ''];
}
