import { formatAddress, formatRange } from '../../model/address';
import type { Evaluation } from '../../scoring/evaluation';
import type { Note } from '../../texts/note';
import type { Voice } from '../say';
import { oneLine } from '../width';
import { budgetLines } from './budget';
import { indicatorLines } from './indicators';
import { shownPercent, shownPoints } from './numbers';
import type { Style } from './style';

/** Below this the recognition asks to be looked at (layout/table.ts: confidence). */
const LOW_CONFIDENCE = 0.6;

/** Everything about one table that a person should see, as lines. */
export function tableLines(evaluation: Evaluation, style: Style): string[] {
  const { text } = style.voice;
  const sections = [
    headingLines(evaluation, style),
    evaluation.budget.length > 0 ? [text('cli.heading-budget'), ...budgetLines(evaluation.budget, style)] : [],
    [
      text('cli.heading-indicators', { count: evaluation.indicators.length }),
      ...indicatorLines(evaluation.indicators, style),
    ],
    unsureLines(evaluation, style),
    missingReasonLines(evaluation, style),
    problemLines(evaluation, style),
    totalLines(evaluation, style),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}

function headingLines({ table, ruleSet }: Evaluation, { voice, paint }: Style): string[] {
  const { text, language } = voice;
  const title = table.title === null ? text('cli.untitled') : oneLine(table.title);
  const facts = [
    text('cli.layout', { layout: table.layout, confidence: shownPercent(table.confidence) }),
    ...(table.unit === null ? [] : [text('cli.unit', { unit: oneLine(table.unit) })]),
    ...(table.year === null ? [] : [text('cli.year', { year: table.year })]),
    ...(table.amountUnit === null ? [] : [text('cli.amount-unit', { unit: table.amountUnit })]),
  ];
  return [
    `${paint(title, 'bold')}  [${oneLine(table.sheet)}!${formatRange(table.range)}]`,
    `  ${facts.join(language === 'zh' ? '；' : '; ')}`,
    `  ${text('cli.rule-set', { id: ruleSet.id, name: ruleSet.name[language] })}`,
    ...(table.confidence < LOW_CONFIDENCE ? [paint(`  ${text('cli.low-confidence')}`, 'yellow')] : []),
  ];
}

/** What the program did not decide by itself, each with its cell and the reason. */
function unsureLines({ indicators, budget }: Evaluation, { voice }: Style): string[] {
  const open = [
    // Parts (其中…) bring no points: a part without money leaves nothing to decide.
    ...budget
      .filter(({ row }) => !row.isPart)
      .map(({ row, why }) => ({ why, name: row.label, cell: row.cells.rate ?? row.cells.budget })),
    ...indicators.map(({ indicator, why }) => ({
      why,
      name: indicator.name,
      cell: indicator.cells.actual ?? indicator.cells.name,
    })),
  ];
  const items = open.flatMap(({ why, name, cell }) =>
    why === null
      ? []
      : [
          voice.text('cli.row-item', {
            cell: cell === null ? '' : formatAddress(cell),
            name: oneLine(name),
            text: voice.note(why),
          }),
        ],
  );
  return itemLines('cli.heading-unsure', items, voice);
}

function itemLines(heading: Note['id'], items: readonly string[], { text }: Voice): string[] {
  return items.length === 0
    ? []
    : [text(heading, { count: items.length }), ...items.map((item) => `  ${oneLine(item)}`)];
}

function missingReasonLines({ indicators }: Evaluation, { voice }: Style): string[] {
  const due = indicators.filter((result) => result.needsReason === true && !result.hasReason);
  const items = due.map(({ indicator, completion }) =>
    voice.text('cli.row-item', {
      cell: formatAddress(indicator.cells.reason ?? indicator.cells.actual ?? indicator.cells.name),
      name: oneLine(indicator.name),
      text:
        completion === null
          ? voice.text('cli.not-met')
          : voice.text('cli.completion-is', { rate: shownPercent(completion) }),
    }),
  );
  return itemLines('cli.heading-reasons', items, voice);
}

function problemLines({ problems }: Evaluation, { voice }: Style): string[] {
  const items = problems.map(({ address, note }) =>
    address === null
      ? voice.note(note)
      : voice.text('cli.item', { cell: formatAddress(address), text: voice.note(note) }),
  );
  return itemLines('cli.heading-problems', items, voice);
}

function totalLines({ total, table }: Evaluation, { voice, paint }: Style): string[] {
  const { text, language } = voice;
  const entered = table.total?.entered ?? null;
  const parts = [
    total.points === null
      ? text('cli.total-none')
      : total.score === null
        ? text('cli.total-open', {
            known: shownPoints(total.known),
            rows: total.openRows,
            points: shownPoints(total.openPoints),
          })
        : text('cli.total', { score: shownPoints(total.score), points: shownPoints(total.points) }),
    ...(total.grade === null ? [] : [text('cli.grade', { grade: total.grade })]),
    ...(entered === null ? [] : [text('cli.entered-total', { entered: shownPoints(entered) })]),
  ];
  const line = paint(parts.join(language === 'zh' ? '，' : ', '), 'bold');
  // While rows are open the line itself says so.
  return total.why === null || total.score === null ? [line] : [line, `  ${oneLine(voice.note(total.why))}`];
}
