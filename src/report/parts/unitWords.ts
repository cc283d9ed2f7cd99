import type { FoundText } from '../../layout';
import { goalWords, managementRows, moneyWords, textsBelow } from '../../layout';
import type { BelowKind } from '../../layout';
import { tellsOfChange, tellsOfUnspent } from '../../lexicon/spending';
import type { Passage } from '../../narrative';
import { compose, joined, words } from '../../narrative';
import { isReason } from '../../scoring';
import type { OutlinePart } from '../outline';
import { paragraph } from '../outline';
import type { ReportSource } from '../source';
import { quoted } from '../source';
import { ended } from './goals';

/** Words of the unit, with the cell that they stand in. */
const quote = ({ text, cell }: FoundText): Passage => quoted(ended(text), cell);

/** What the unit says of money that was not spent, changed or taken back; nothing where it says none. */
export function moneyWordsOf({ sheet, evaluation }: ReportSource): FoundText[] {
  return moneyWords(sheet, evaluation.table, (text) => tellsOfUnspent(text) || tellsOfChange(text), isReason);
}

/** The same as a paragraph. */
export function moneyWordParts(source: ReportSource): OutlinePart[] {
  return moneyWordsOf(source).flatMap((found) => paragraph(compose('report.told', { text: quote(found) })));
}

/** Whether the unit says anywhere of its money why less was spent. */
export const isUnspentTold = (source: ReportSource): boolean => moneyWordsOf(source).length > 0;

/** Whether the unit says why its budget was changed. */
export const isChangeTold = (source: ReportSource): boolean =>
  moneyWordsOf(source).some(({ text }) => tellsOfChange(text));

/** What the unit says below its goals of why they were missed. */
export function goalWordParts({ sheet, evaluation }: ReportSource): OutlinePart[] {
  return goalWords(sheet, evaluation.table, isReason).flatMap((found) =>
    paragraph(compose('report.told', { text: quote(found) })),
  );
}

/** How the money was managed, as the form has it row by row; the slot where the form has no such block. */
export function managementParts({ sheet, evaluation }: ReportSource, open: OutlinePart[]): OutlinePart[] {
  const rows = managementRows(sheet, evaluation.table);
  if (rows.length === 0) return open;
  return rows.flatMap(({ label, said, problem }) =>
    paragraph(
      joined([
        [words(`${label}：`)],
        said ? quote(said) : [],
        problem ? compose('report.told-problem', { text: quote(problem) }) : [],
      ]),
    ),
  );
}

/** What the unit wrote of one kind below the indicators. */
export function belowParts({ sheet, evaluation }: ReportSource, kind: BelowKind): OutlinePart[] {
  return textsBelow(sheet, evaluation.table)
    .filter((one) => one.kind === kind)
    .flatMap(({ found }) => paragraph(quote(found)));
}
