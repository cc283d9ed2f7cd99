import { greatest } from '../../model';
import { compose, countRows, completionSpan, isLimit, nameSpan, overLimit, textOf } from '../../narrative';
import type { IndicatorResult } from '../../scoring';
import type { Bar } from '../document';
import type { OutlinePart } from '../outline';
import type { ReportSource } from '../source';

/** With more bars than this only the rows that deviate are drawn: the others say nothing that the lines do not. */
const MOST_BARS = 25;
/** Fewer bars are no picture. */
const FEWEST_BARS = 5;
/** Beyond this a bar is cut off, or the others could no longer be told apart. */
const LARGEST_SCALE = 3;

/** The completion of the indicators as bars; nothing where there is little to see. Costs and limits (≤) have no place in it. */
export function barParts(source: ReportSource): OutlinePart[] {
  const { sheet } = source.evaluation.table;
  const { all, over } = countRows(source.evaluation);
  const drawn = all.flatMap((row): { readonly row: IndicatorResult; readonly bar: Bar }[] => {
    const label = completionSpan(source.evaluation, row);
    if (!label || isLimit(row) || row.completion === null) return [];
    const state = row.deviation === 'under' ? 'missed' : over.includes(row) ? 'over' : 'met';
    const name = [nameSpan(sheet, row.indicator)];
    return [{ row, bar: { name, completion: row.completion, label, state } }];
  });
  const chosen = drawn.length > MOST_BARS ? drawn.filter(({ bar }) => bar.state !== 'met') : drawn;
  const bars = chosen.map(({ bar }) => bar);
  if (bars.length < FEWEST_BARS || bars.length > MOST_BARS) return [];
  const isPart = chosen.length < drawn.length;
  const largest = greatest(
    bars.map(({ completion }) => completion),
    1,
  );
  const scale = Math.min(LARGEST_SCALE, Math.ceil(largest * 2) / 2);
  const caption = compose(isPart ? 'report.bars-deviating' : 'report.bars-all');
  return [{ kind: 'bars', caption, scale, bars, limit: textOf([overLimit(source.evaluation)]) }];
}
