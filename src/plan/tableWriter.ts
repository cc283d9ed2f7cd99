import type { FormulaPlace, Term } from '../formulas';
import { isOurs } from '../formulas';
import type { Address } from '../model/address';
import { sameAddress } from '../model/address';
import type { Cell } from '../model/cell';
import { GENERAL, isCellError, isEmpty } from '../model/cell';
import type { CellContent } from '../model/change';
import type { Sheet } from '../model/sheet';
import { note } from '../texts/note';
import type { CellRole, KeptCell, PlanOptions, PlannedCell } from './planned';

/** What is to stand in a cell, and which cells its formula may rest on (by these an earlier result of ours is known). */
export interface Wanted {
  readonly role: CellRole;
  readonly address: Address;
  /** Its text without "=", and its number. */
  readonly term: Term;
  readonly inputs: readonly (Address | null)[];
}

const PERCENT_ROLES: ReadonlySet<CellRole> = new Set(['rate', 'completion', 'coefficient']);
const PERCENT_FORMAT = '0.00%';

/**
 * Collects what is written into one sheet. Only cells that are empty or hold an earlier result of ours are written; a typed figure
 * or a formula of the template is kept and listed.
 */
export class TableWriter {
  readonly cells: PlannedCell[] = [];
  readonly kept: KeptCell[] = [];
  /** The formulas that stand in the sheet once everything is written, those that stood there before included. */
  readonly formulas: string[] = [];
  private readonly sheet: Sheet;

  constructor(
    place: FormulaPlace,
    private readonly options: PlanOptions,
  ) {
    this.sheet = place.sheet;
  }

  put({ role, address, term, inputs }: Wanted): void {
    const cell = this.sheet.cellAt(address.row, address.column);
    const formula = this.options.write === 'formulas' ? `=${term.text}` : null;
    const value = term.value;
    if (cell.formula === formula && formula !== null) this.formulas.push(formula);
    if (cell.formula === formula && cell.value === value) return;
    const computed = Number(value.toPrecision(12));
    const keep = (why: KeptCell['why']): void => {
      const found: CellContent = { value: cell.value, formula: cell.formula };
      this.kept.push({ role, sheet: this.sheet.name, address, found, computed, why });
    };
    const isReplaceable =
      isEmpty(cell) || cell.formula === formula || (cell.formula !== null && isOurs(cell.formula, inputs));
    if (!isReplaceable) {
      const id = cell.formula === null ? 'formula.kept-typed' : 'formula.kept-formula';
      keep(note(id, { found: cell.formula ?? shownText(cell), computed }));
    } else if (this.sheet.isProtected && cell.locked) {
      keep(note('formula.kept-protected', { computed }));
    } else {
      if (formula !== null) this.formulas.push(formula);
      this.cells.push(this.planned(role, address, cell, { value, formula }));
    }
  }

  /** Lists a cell that gets nothing, for another reason than what stands in it. */
  leave(role: CellRole, address: Address, computed: number | null, why: KeptCell['why']): void {
    const { value, formula } = this.sheet.cellAt(address.row, address.column);
    this.kept.push({ role, sheet: this.sheet.name, address, found: { value, formula }, computed, why });
  }

  /** The number that a cell shows once everything planned is written; null where it shows none. */
  numberAt(address: Address): number | null {
    const planned = this.cells.find(({ change }) => sameAddress(change.address, address));
    const value = planned ? planned.change.after.value : this.sheet.cellAt(address.row, address.column).value;
    return typeof value === 'number' ? value : null;
  }

  private planned(role: CellRole, address: Address, cell: Cell, content: CellContent): PlannedCell {
    const setsFormat = PERCENT_ROLES.has(role) && cell.numberFormat === GENERAL;
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

function shownText(cell: Cell): string {
  if (cell.text !== '') return cell.text;
  return isCellError(cell.value) ? cell.value.error : String(cell.value ?? '');
}
