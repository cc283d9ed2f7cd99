import { roundLikeExcel } from '../decimal';
import type { SummedCell, Term } from '../formulas';
import { call, minus, reference } from '../formulas';
import type { Address, CellStyle, CellValue } from '../model';
import { formatAddress } from '../model';
import type { BudgetResult, Evaluation } from '../scoring';
import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { PaperColumn, PaperGrid } from './paperGrid';
import type { CellRole } from './planned';

/** What a table's part of the working paper is made of. */
export interface PaperSource {
  readonly grid: PaperGrid;
  readonly evaluation: Evaluation;
  /** What a cell of the table's sheet shows once everything planned is written. */
  readonly shown: (address: Address) => CellValue;
  /** Says a sentence in the language of the paper. */
  readonly words: (message: Note) => string;
}

export type PaperHeader = Readonly<Partial<Record<PaperColumn, SentenceId>>>;

/** One table's part of the working paper, with the steps that all its rows share. */
export class PaperBlock {
  readonly grid: PaperGrid;
  readonly evaluation: Evaluation;
  /** The computed scores that add to the total, and those that do not. */
  readonly summed: { readonly groups: [SummedCell[], SummedCell[]]; readonly foreign: Address[] } = {
    groups: [[], []],
    foreign: [],
  };
  /** The row of all the money as it stands on the paper. */
  main: BudgetResult | null = null;

  constructor(private readonly source: PaperSource) {
    this.grid = source.grid;
    this.evaluation = source.evaluation;
  }

  header(titles: PaperHeader): void {
    for (const column of Object.keys(titles) as PaperColumn[]) {
      const title = titles[column];
      if (title !== undefined) this.grid.text(column, this.say(note(title)), 'header');
    }
    this.grid.nextRow();
  }

  say(message: Note): string {
    return this.source.words(message);
  }

  /** Which cell of the table a row of the paper is about, and what it is called there. */
  about(address: Address | null, name: string): void {
    if (address) this.grid.text('place', formatAddress(address));
    this.grid.text('name', name);
  }

  link(column: PaperColumn, address: Address | null, style: CellStyle = 'text'): void {
    if (address) this.grid.link(column, this.evaluation.table.sheet, address, this.source.shown(address), style);
  }

  /**
   * The computed score. Where scoring knows none and a person entered one, that counts, as in the total: it is taken over by
   * reference to the column of entered scores.
   */
  score(role: CellRole, score: Term | null, entered: number | null, counts: boolean): void {
    const taken = entered === null ? null : this.cell('entered', entered);
    const term = score ?? taken;
    if (term === null) return;
    this.grid.term('computed', term, 'number', role);
    const address = this.grid.at('computed');
    const group = this.summed.groups[role === 'execution-score' ? 0 : 1];
    if (counts) group.push({ ...address, value: term.value });
    else this.summed.foreign.push(address);
  }

  /** The score in the table, and by how much `computed` differs from it. */
  entered(address: Address | null, computed: Term | null): void {
    if (!address) return;
    this.link('entered', address, 'number');
    const value = this.source.shown(address);
    if (computed === null || typeof value !== 'number') return;
    const entered = this.cell('entered', value);
    const difference = minus(computed, entered);
    const rounded = call(
      'ROUND',
      [difference, { text: '2', value: 2, bond: 'none' }],
      roundLikeExcel(difference.value, 2),
    );
    this.grid.term('difference', { ...rounded, text: `IF(${entered.text}="","",${rounded.text})` });
  }

  remark(why: Note | null): void {
    if (why) this.grid.text('remark', this.say(why), 'note');
  }

  /** A cell of the current row as a piece of a formula. */
  cell(column: PaperColumn, value: number): Term {
    return reference(formatAddress(this.grid.at(column)), value);
  }
}
