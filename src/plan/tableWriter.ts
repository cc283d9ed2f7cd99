import type { Term } from '../formulas';
import type { ResultCell, SelfEvaluationTable } from '../layout';
import { canonical } from '../formulaSyntax';
import type { Address, Cell, CellValue, CellContent, Sheet } from '../model';
import { EMPTY_CONTENT, formatAddress, GENERAL, isEmpty } from '../model';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { cellKey, NOTHING_LEFT } from './left';
import { agreesWith, isSameResult, isShare, shownText, spoken, whySkipped } from './skipped';
import type { CellRole, SkippedCell, PlanOptions, PlannedCell } from './planned';

/** What is to stand in a cell. */
export interface Wanted {
  readonly role: CellRole;
  readonly address: Address;
  /** The formula without "=", and its number. null where scoring knows the figure and no formula gives it. */
  readonly term: Term | null;
  /** What the rules give; null where they give nothing yet (the total while rows are open). */
  readonly computed: number | null;
  /** What the table prints there, as recognised. */
  readonly entered: number | null;
  /** The formula does not read the row. */
  readonly isFixed?: boolean;
  /** A person set it in place of the rules. */
  readonly isSet?: boolean;
}

const PERCENT_FORMAT = '0.00%';

/**
 * Collects what is written into one sheet. Only cells that are empty or hold an earlier result of ours are written; a typed figure
 * or a formula of the template is skipped and listed.
 */
export class TableWriter {
  readonly cells: PlannedCell[] = [];
  readonly skipped: SkippedCell[] = [];
  /** What else a person should know. */
  readonly notes: Note[] = [];
  /** The cells that are left though they could be written, by A1 address, with what is then to be thought of them. */
  readonly left = new Map<string, ResultCell>();
  /** The formulas that stand in the sheet once everything is written, those that stood there before included. */
  readonly formulas: string[] = [];
  private readonly planned = new Map<string, CellValue>();

  constructor(
    private readonly sheet: Sheet,
    private readonly options: PlanOptions,
    private readonly results: SelfEvaluationTable['results'],
  ) {}

  put(wanted: Wanted): void {
    const { role, address, term, computed, entered, isSet = false } = wanted;
    const cell = this.sheet.cellAt(address.row, address.column);
    const formula = term && this.options.write === 'formulas' ? `=${term.text}` : null;
    const isSameFormula = formula !== null && holdsFormula(cell, formula);
    if (isSameFormula) this.formulas.push(formula);
    if (this.stands(cell, address, { formula, isSameFormula, value: term?.value ?? computed })) return;
    if (!isSameFormula && !this.isFree(cell, address)) {
      const agrees = agreesWith(role, entered, computed);
      this.skip(role, address, { computed, agrees, why: whySkipped(role, cell, { computed, agrees, isSet }) });
    } else if (term !== null) this.write(wanted, cell, { value: term.value, formula });
    // What no formula gives stands there as a number, and is known not to follow its row.
    else if (computed !== null) this.write({ ...wanted, isFixed: true }, cell, { value: computed, formula: null });
  }

  /** Whether what is wanted stands there already, by our hand. */
  private stands(
    cell: Cell,
    address: Address,
    { formula, isSameFormula, value }: { formula: string | null; isSameFormula: boolean; value: number | null },
  ): boolean {
    const isSame = isSameFormula || (formula === null && this.holdsOwnNumber(cell, address));
    return isSame && isSameResult(cell.value, value);
  }

  private write(
    { role, address, computed, isFixed = false, isSet = false }: Wanted,
    cell: Cell,
    content: { value: number; formula: string | null },
  ): void {
    if (this.sheet.isProtected && cell.locked) {
      const why = note(isSet ? 'overridden.protected' : 'formula.kept-protected', {
        computed: spoken(role, computed ?? content.value),
      });
      return this.skip(role, address, { computed, agrees: false, why });
    }
    if (this.isLeft(address)) return this.leave(address);
    if (content.formula !== null) this.formulas.push(content.formula);
    this.planned.set(formatAddress(address), content.value);
    this.cells.push({ ...this.planCell(role, address, cell, content), ...(isFixed ? { isFixed } : {}) });
  }

  /** Takes an earlier result of ours out of its cell, for which the rules give none any more. Nothing else is ever taken out. */
  clear(role: CellRole, address: Address): void {
    const cell = this.sheet.cellAt(address.row, address.column);
    if (showsNothing(cell) || !this.isFree(cell, address)) return;
    if (this.sheet.isProtected && cell.locked) {
      this.skip(role, address, { computed: null, agrees: false, why: note('formula.kept-outdated') });
      return;
    }
    if (this.isLeft(address)) return this.leave(address);
    this.planned.set(formatAddress(address), null);
    this.cells.push(this.planCell(role, address, cell, EMPTY_CONTENT));
  }

  /** Whether the person wants the cell left as it is. */
  private isLeft(address: Address): boolean {
    const { left = NOTHING_LEFT } = this.options;
    return left.size > 0 && left.has(cellKey({ sheet: this.sheet.name, address }));
  }

  /** A cell that is left counts as a locked one does: nothing comes into it. */
  private leave(address: Address): void {
    const cell = formatAddress(address);
    const hand = this.results.get(cell)?.hand ?? 'empty';
    this.left.set(cell, { hand, isLocked: true });
  }

  /** The same for the score of a row that is left out; what is not ours and stays is told. */
  clearLeftOut(address: Address): void {
    const cell = this.sheet.cellAt(address.row, address.column);
    if (showsNothing(cell) || this.isFree(cell, address)) return this.clear('score', address);
    const why = note('overridden.left-out', { found: cell.formula ?? shownText(cell) });
    this.skip('score', address, { computed: null, agrees: false, why });
  }

  /** What is planned for cells, by address: the number that they will hold, null where they are emptied. */
  get changed(): ReadonlyMap<string, number | null> {
    return new Map(
      this.cells.map(({ change: { address, after } }) => [
        formatAddress(address),
        typeof after.value === 'number' ? after.value : null,
      ]),
    );
  }

  /** Whether our own plain number stands there. */
  private holdsOwnNumber(cell: Cell, address: Address): boolean {
    return this.results.get(formatAddress(address))?.hand === 'ours' && cell.formula === null;
  }

  /** Whether the cell is empty or holds an earlier result of ours. */
  private isFree(cell: Cell, address: Address): boolean {
    return isEmpty(cell) || this.results.get(formatAddress(address))?.hand === 'ours';
  }

  /** Lists a cell that is left as it is. */
  skip(
    role: CellRole,
    address: Address,
    about: { readonly computed: number | null; readonly agrees: boolean; readonly why: Note },
  ): void {
    const { value, formula } = this.sheet.cellAt(address.row, address.column);
    this.skipped.push({ role, sheet: this.sheet.name, address, found: { value, formula }, ...about });
  }

  /** The number that a cell shows once everything planned is written; null where it shows none. */
  numberAt(address: Address): number | null {
    const planned = this.planned.get(formatAddress(address));
    const value = planned === undefined ? this.sheet.cellAt(address.row, address.column).value : planned;
    return typeof value === 'number' ? value : null;
  }

  private planCell(role: CellRole, address: Address, cell: Cell, content: CellContent): PlannedCell {
    const setsFormat = isShare(role) && cell.numberFormat === GENERAL && content.value !== null;
    const before: CellContent = { value: cell.value, formula: cell.formula };
    return {
      role,
      sheet: null,
      change: {
        kind: 'cell',
        sheet: this.sheet.name,
        address,
        before: setsFormat ? { ...before, numberFormat: cell.numberFormat } : before,
        after: setsFormat ? { ...content, numberFormat: PERCENT_FORMAT } : content,
      },
    };
  }
}

const showsNothing = ({ value }: Cell): boolean => value === null || value === '';

const holdsFormula = (cell: Cell, formula: string): boolean =>
  cell.formula !== null && canonical(cell.formula) === canonical(formula);
