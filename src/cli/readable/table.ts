import type { Address } from '../../model';
import { formatAddress, formatRange } from '../../model';
import { layoutName } from '../../layout';
import type { Evaluation } from '../../scoring';
import { outdatedMoneyNote, outdatedNote, printedNotes, totalNote, totalPhrases } from '../../scoring';
import type { Note } from '../../texts/note';
import type { Voice } from '../say';
import { budgetLines } from './budget';
import { indicatorLines } from './indicators';
import { shownPercent, shownPoints } from './numbers';
import type { Style } from './style';
import { terminalLine } from '../../text';

/** Everything about one table that a person should see, as lines. */
export function tableLines(evaluation: Evaluation, style: Style): string[] {
  const { text } = style.voice;
  const { budget, indicators } = evaluation;
  return [
    ...headingLines(evaluation, style),
    '',
    ...(budget.length > 0 ? [text('cli.heading-budget'), ...budgetLines(budget, style), ''] : []),
    text('cli.heading-indicators', { count: indicators.length }),
    ...indicatorLines(indicators, style),
    '',
    ...unsureLines(evaluation, style),
    ...missingReasonLines(evaluation, style),
    ...problemLines(evaluation, style),
    ...totalLines(evaluation, style),
    '',
  ];
}

function headingLines(evaluation: Evaluation, { voice, paint }: Style): string[] {
  const { table, ruleSet } = evaluation;
  const { text, note, language } = voice;
  const title = table.title === null ? text('cli.untitled') : terminalLine(table.title);
  const facts = [
    text('cli.layout', { layout: note(layoutName(table.layout)), confidence: shownPercent(table.confidence) }),
    ...(table.unit === null ? [] : [text('cli.unit', { unit: terminalLine(table.unit) })]),
    ...(table.year === null ? [] : [text('cli.year', { year: table.year })]),
    ...(table.amountUnit === null ? [] : [text('cli.amount-unit', { unit: table.amountUnit })]),
  ];
  return [
    `${paint(title, 'bold')}  [${terminalLine(table.sheet)}!${formatRange(table.range)}]`,
    `  ${facts.join(language === 'zh' ? '；' : '; ')}`,
    `  ${text('cli.rule-set', { id: ruleSet.id, name: ruleSet.name[language] })}`,
    ...printedNotes(evaluation).map((one) => `  ${terminalLine(note(one))}`),
  ];
}

/** What a person must decide, and what was understood one way though it could be meant another. */
function unsureLines(evaluation: Evaluation, { voice }: Style): string[] {
  const remarks = remarksOf(evaluation);
  const open = remarks.filter((remark) => remark.isOpen);
  const taken = remarks.filter((remark) => !remark.isOpen);
  return [
    ...itemLines('cli.heading-unsure', open.length, remarkItems(open, voice), voice),
    ...itemLines('cli.heading-taken', taken.length, remarkItems(taken, voice), voice),
  ];
}

interface Remark {
  readonly cell: Address | null;
  readonly name: string;
  readonly why: Note;
  /** There is no result until a person decides. */
  readonly isOpen: boolean;
}

function remarksOf({ budget, indicators }: Evaluation): Remark[] {
  const hasPoints = indicators.some(({ points }) => points !== null);
  const funds = budget
    // Parts (其中…) bring no points: a part without money leaves nothing to decide.
    .filter(({ row }) => !row.isPart)
    .map(({ row, why, score }) => ({
      cell: row.cells.rate ?? row.cells.budget,
      name: row.label,
      why,
      isOpen: score === null,
    }));
  // In a form without points that a row has none is no news.
  const news = indicators.filter(({ status }) => hasPoints || status !== 'no-points');
  const rows = news.map(({ indicator, why, score, completion, status }) => ({
    cell: indicator.cells.actual ?? indicator.cells.name,
    name: indicator.name,
    why,
    isOpen: score === null && status !== 'not-applicable' && !(status === 'no-points' && completion !== null),
  }));
  const outdated = [
    ...budget.map((result) => ({
      cell: result.row.cells.score,
      name: result.row.label,
      why: outdatedMoneyNote(result),
    })),
    ...indicators.map((result) => ({
      cell: result.indicator.cells.score,
      name: result.indicator.name,
      why: outdatedNote(result),
    })),
  ].map((remark) => ({ ...remark, isOpen: true }));
  return [...funds, ...rows, ...outdated].flatMap(({ why, ...remark }) => (why === null ? [] : [{ ...remark, why }]));
}

/** One line a remark; a sentence that holds for several rows is said once, with all their cells. */
function remarkItems(remarks: readonly Remark[], { text, note }: Voice): string[] {
  const bySentence = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const sentence = note(remark.why);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), remark]);
  }
  return [...bySentence].map(([sentence, group]) => {
    const cells = group.map(({ cell }) => (cell === null ? '—' : formatAddress(cell))).join(' ');
    const [first] = group;
    return group.length === 1 && first
      ? text('cli.row-item', { cell: cells, name: terminalLine(first.name), text: sentence })
      : text('cli.problem-at', { cell: cells, text: sentence });
  });
}

function itemLines(heading: Note['id'], count: number, items: readonly string[], { text }: Voice): string[] {
  return items.length === 0 ? [] : [text(heading, { count }), ...items.map((item) => `  ${terminalLine(item)}`), ''];
}

function missingReasonLines({ indicators }: Evaluation, { voice }: Style): string[] {
  const due = indicators.filter((result) => result.needsReason === true && !result.hasReason);
  const items = due.map(({ indicator, completion }) =>
    voice.text('cli.row-item', {
      cell: formatAddress(indicator.cells.reason ?? indicator.cells.actual ?? indicator.cells.name),
      name: terminalLine(indicator.name),
      text:
        completion === null
          ? voice.text('cli.not-met')
          : voice.text('cli.completion-is', { rate: shownPercent(completion) }),
    }),
  );
  return itemLines('cli.heading-reasons', items.length, items, voice);
}

function problemLines({ problems }: Evaluation, { voice }: Style): string[] {
  const items = problems.map(({ address, note }) =>
    address === null
      ? voice.note(note)
      : voice.text('cli.item', { cell: formatAddress(address), text: voice.note(note) }),
  );
  return itemLines('cli.heading-problems', items.length, items, voice);
}

function totalLines({ total }: Evaluation, { voice, paint }: Style): string[] {
  const { text, note, language } = voice;
  const { grade } = total.shown;
  const parts = [totalText(total, voice), ...(grade === null ? [] : [text('cli.grade', { grade })])];
  const line = paint(parts.join(language === 'zh' ? '，' : ', '), 'bold');
  const state = totalPhrases(total).map((phrase) => note(phrase.note));
  // While rows are open the line itself says so.
  const why = total.why === null || total.shown.isOpen ? [] : [note(total.why)];
  const below = [...(state.length > 0 ? [state.join(' · ')] : []), ...why];
  return [line, ...below.map((one) => `  ${terminalLine(one)}`)];
}

function totalText(total: Evaluation['total'], { text, note }: Style['voice']): string {
  const isScored = total.counted.indicators.length > 0 || total.counted.budget.length > 0;
  const said = totalNote(total);
  if (said === null || !isScored) return text('cli.total-none');
  if (total.points === null && total.shown.isOpen) return text('cli.total-points-unknown');
  const score = note(said);
  if (total.shown.isOpen) return text('cli.total-open', { score });
  return total.points === null
    ? text('cli.total-without-points', { score })
    : text('cli.total', { score, points: shownPoints(total.points) });
}
