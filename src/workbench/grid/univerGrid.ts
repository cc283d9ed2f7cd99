import type { ICommandInfo, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from '@univerjs/core';
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  IRenderManagerService,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  ScrollToCellOperation,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { firstValueFrom, race, timer } from 'rxjs';
import type { BookAppearance, Book, Address, CellRef, Cell, CellChange, Change, NameChange, Sheet } from '../../model';
import { findSheet, GENERAL } from '../../model';
import { conditionRules } from './conditionRules';
import type { Conditions } from './conditions';
import type { BookGrid, GridCell, GridListener } from './grid';
import { limitEdits, OWN } from './editLimits';
import type { Cells } from './cells';
import { addressesOf, groupBySheet, matrix } from './cells';
import { univerStyle } from './styles';
import { modelValue } from './values';
import type { Contents } from './contents';
import { formulaCells, isBetterInFile } from './preservedFormulas';
import { readNamesWhereTheyStand } from './lexer';
import { sheetData } from './sheetData';
import type { GridData } from './workbookData';
import { gridNameFormula, nameId, nameScope } from './workbookData';

/** How long a calculation may take before we go on without it, in milliseconds. */
const CALCULATION_LIMIT = 20_000;
/** How long we wait for a frame before we go on without it, in milliseconds. */
const DRAWING_LIMIT = 1_000;

/** What SetRangeValuesMutation carries. */
interface RangeValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Cells;
  readonly trigger?: string;
}

/** Where a workbook is shown. */
export interface GridPlace {
  readonly univer: Univer;
  readonly conditions: Conditions;
  /** The workbook's name in Univer. */
  readonly id: string;
  /** Pixels that there are for the sheet's columns. */
  readonly width: number;
  readonly listener: GridListener;
}

/** What of a selection matters here. */
interface SelectionParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: { readonly startRow: number; readonly startColumn: number } }[];
}

/** A workbook in Univer. */
export class UniverGrid implements BookGrid {
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly workbook: Workbook;
  private readonly contents: Contents;
  private readonly listeners = new Set<(places: readonly CellRef[]) => void>();
  private readonly selectListeners = new Set<(place: CellRef) => void>();
  private book: Book;
  private isCalculating = false;
  /** Until the file's own formulas have been calculated once. */
  private readonly starting: Promise<void>;
  private sheetCount: number;
  private readonly stopListening: { dispose(): void };

  private readonly conditions: Conditions;
  private readonly width: number;
  private readonly listener: GridListener;

  constructor(
    { univer, conditions, id, width, listener }: GridPlace,
    { book, look }: { readonly book: Book; readonly look: BookAppearance },
    { contents, data }: GridData,
  ) {
    this.conditions = conditions;
    this.width = width;
    this.listener = listener;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.book = book;
    this.contents = contents;
    this.sheetCount = book.sheets.length;
    this.workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    readNamesWhereTheyStand(this.injector);
    const stopLimits = limitEdits(this.commands, id, () => listener.refused());
    const stopEdits = this.commands.onCommandExecuted((command, options) => this.follow(command, options));
    this.stopListening = {
      dispose: () => {
        stopLimits.dispose();
        stopEdits.dispose();
      },
    };
    this.showConditions(book.sheets, book, look);
    this.bringToFront(look.active);
    this.starting = this.keepBetterResults();
  }

  dispose(): void {
    this.stopListening.dispose();
    this.injector.get(IUniverInstanceService).disposeUnit(this.workbook.getUnitId());
    this.conditions.drop(this.workbook.getUnitId());
  }

  /** Makes this workbook the one that is shown. */
  focus(): void {
    const instances = this.injector.get(IUniverInstanceService);
    instances.setCurrentUnitForType(this.workbook.getUnitId());
    instances.focusUnit(this.workbook.getUnitId());
  }

  cellAt({ sheet, address }: CellRef): GridCell {
    const worksheet = this.worksheet(sheet);
    const cell = worksheet?.getCellRaw(address.row, address.column) ?? {};
    const style = this.workbook.getStyles().getStyleByCell(cell);
    const formulas = this.injector.get(FormulaDataModel);
    const formula = worksheet
      ? formulas.getFormulaStringByCell(address.row, address.column, worksheet.getSheetId(), this.workbook.getUnitId())
      : null;
    const own = formula ? this.contents.names.toFile(formula, sheet) : null;
    const preserved = own === null ? this.contents.preserved.at({ sheet, address }, this.book) : null;
    return {
      value: modelValue(cell),
      formula: own ?? preserved,
      numberFormat: style?.n?.pattern ?? GENERAL,
      isPreserved: preserved !== null,
    };
  }

  async settled(): Promise<void> {
    await this.starting;
    await this.calculated();
  }

  /** When the first calculation is done: what the grid cannot calculate keeps the results that the file has. */
  private async keepBetterResults(): Promise<void> {
    const formulas = formulaCells(this.book);
    this.isCalculating = formulas.length > 0;
    await this.calculated();
    const better = formulas.filter(({ place, cell }) => isBetterInFile(cell, this.cellAt(place).value));
    for (const { place, cell } of better) this.contents.preserved.add(place, cell.formula ?? '');
    this.reset(
      better.map(({ place }) => place),
      this.book,
    );
    if (better.length > 0) this.listener.preserved(better.map(({ place }) => place));
  }

  private async calculated(): Promise<void> {
    if (!this.isCalculating) return;
    this.isCalculating = false;
    const session = this.injector.get(FormulaCalculationSessionService);
    await session.waitForLatestApplied(CALCULATION_LIMIT).catch(() => undefined);
  }

  show(changes: readonly Change[], book: Book, look: BookAppearance | null): void {
    this.book = book;
    for (const change of changes) {
      if (change.kind === 'sheet' && change.after && look) this.addSheet(change.after.name, book, look);
    }
    this.renewNames(
      changes.filter((change): change is NameChange => change.kind === 'name'),
      book,
    );
    this.setCells(
      changes.filter((change): change is CellChange => change.kind === 'cell'),
      book,
    );
    for (const change of changes) {
      if (change.kind === 'sheet' && !change.after) this.removeSheet(change.sheet);
    }
    const isMarked = (sheet: Sheet) => changes.some((one) => one.kind === 'highlight' && one.sheet === sheet.name);
    if (look) this.showConditions(book.sheets.filter(isMarked), book, look);
  }

  reset(places: readonly CellRef[], book: Book): void {
    this.book = book;
    for (const [sheet, cells] of groupBySheet(places)) {
      const source = findSheet(book, sheet);
      if (!source) continue;
      const values = matrix(
        cells.map(({ address }) => ({
          address,
          data: this.contents.forGrid({ sheet, address }, source.cellAt(address.row, address.column)),
        })),
      );
      this.write(sheet, values);
    }
  }

  async select({ sheet, address }: CellRef, to?: Address): Promise<boolean> {
    const worksheet = this.worksheet(sheet);
    if (!worksheet) return false;
    const unitId = this.workbook.getUnitId();
    const subUnitId = worksheet.getSheetId();
    if (this.workbook.getActiveSheet().getSheetId() !== subUnitId) {
      if (worksheet.isSheetHidden()) return false;
      this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
      await this.drawn();
    }
    const { row, column } = address;
    const merge = worksheet.getMergedCell(row, column);
    const last = to ?? address;
    const cell = merge ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const range = to ? { startRow: row, endRow: last.row, startColumn: column, endColumn: last.column } : cell;
    const primary = {
      ...cell,
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: merge !== null,
    };
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [{ range, primary, style: null }],
    });
    this.commands.syncExecuteCommand(ScrollToCellOperation.id, { unitId, range: { ...range, endRow: range.startRow } });
    return true;
  }

  /**
   * When the sheet in front has been drawn once: what is then scrolled to is measured on it, not on the one of before. A page that
   * nobody looks at draws nothing; it is not waited for.
   */
  private async drawn(): Promise<void> {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.workbook.getUnitId());
    if (render) await firstValueFrom(race(render.engine.endFrame$, timer(DRAWING_LIMIT)));
  }

  onEdit(listener: (places: readonly CellRef[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onSelect(listener: (place: CellRef) => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** Tells of what was selected. */
  private tellSelected(params: SelectionParams): void {
    if (params.unitId !== this.workbook.getUnitId() || this.selectListeners.size === 0) return;
    const sheet = this.workbook.getSheetBySheetId(params.subUnitId)?.getName();
    const range = params.selections.at(-1)?.range;
    if (sheet === undefined || !range) return;
    // A whole column has no rows of its own.
    const [row, column] = [range.startRow, range.startColumn].map((at) => (Number.isFinite(at) ? at : 0));
    const place = { sheet, address: { row: row ?? 0, column: column ?? 0 } };
    this.selectListeners.forEach((listener) => listener(place));
  }

  private follow(command: ICommandInfo, options: { onlyLocal?: boolean; fromFormula?: boolean } | undefined): void {
    if (command.id === SetSelectionsOperation.id) this.tellSelected(command.params as SelectionParams);
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as RangeValues | undefined;
    if (!params || params.unitId !== this.workbook.getUnitId() || options?.onlyLocal || options?.fromFormula) return;
    this.isCalculating = true;
    if (params.trigger === OWN) return;
    const sheet = this.workbook.getSheetBySheetId(params.subUnitId)?.getName();
    if (sheet === undefined) return;
    const places = addressesOf(params.cellValue ?? {}).map((address) => ({ sheet, address }));
    if (places.length > 0) this.listeners.forEach((listener) => listener(places));
  }

  private setCells(changes: readonly CellChange[], book: Book): void {
    for (const change of changes) this.contents.preserved.forget(change);
    for (const [sheet, cells] of groupBySheet(changes)) {
      const values = matrix(
        cells.map(({ address, after }) => ({
          address,
          data: {
            ...this.contents.forGrid({ sheet, address }, after),
            ...(after.numberFormat === undefined ? {} : { s: { n: { pattern: after.numberFormat } } }),
          },
        })),
      );
      if (findSheet(book, sheet)) this.write(sheet, values);
    }
  }

  private write(sheet: string, cellValue: Cells): void {
    const subUnitId = this.worksheet(sheet)?.getSheetId();
    if (subUnitId === undefined) return;
    const params: RangeValues = { unitId: this.workbook.getUnitId(), subUnitId, cellValue, trigger: OWN };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  }

  /** Makes the grid's names those of the book; a name that rests on a changed one is another one too. */
  private renewNames(changes: readonly NameChange[], book: Book): void {
    if (changes.length === 0) return;
    const unitId = this.workbook.getUnitId();
    const { names } = this.contents;
    const before = new Map(names.list().map((one) => [nameId(one.sheet, one.name), one]));
    for (const { sheet, name, after } of changes) {
      if (after === null) names.delete(sheet, name);
      else names.set({ sheet, name, formula: after });
    }
    const now = new Map(names.list().map((one) => [nameId(one.sheet, one.name), one]));
    for (const [id, { sheet, word, formula }] of now) {
      if (before.get(id)?.formula === formula) continue;
      const params = { unitId, id, name: word, formulaOrRefString: gridNameFormula(formula) };
      this.commands.syncExecuteCommand(SetDefinedNameMutation.id, { ...params, localSheetId: nameScope(book, sheet) });
    }
    for (const [id, { word: name }] of before) {
      // Univer finds the name by its id, and its description, for the list beside the formula bar, by the word.
      if (!now.has(id)) this.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, id, name });
    }
  }

  private addSheet(name: string, book: Book, look: BookAppearance): void {
    const index = book.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = book.sheets[index];
    if (!sheet || this.worksheet(name)) return;
    const styles = this.workbook.getStyles();
    const styleOf = (format: number) => {
      const cell = look.cells[format];
      return cell ? styles.setValue(univerStyle(cell)) || null : null;
    };
    const context = {
      look: look.sheets[index] ?? null,
      cells: look.cells,
      contentOf: (address: Address, cell: Cell) => this.contents.forGrid({ sheet: name, address }, cell),
      styleOf,
      width: this.width,
    };
    const data = sheetData(sheet, `sheet-${++this.sheetCount}`, context);
    this.commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: this.workbook.getUnitId(),
      index,
      sheet: mergeWorksheetSnapshotWithDefault(data),
      trigger: OWN,
    });
  }

  private removeSheet(name: string): void {
    const worksheet = this.worksheet(name);
    if (!worksheet) return;
    const params = {
      unitId: this.workbook.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      subUnitName: name,
      trigger: OWN,
    };
    this.commands.syncExecuteCommand(RemoveSheetMutation.id, params);
  }

  private showConditions(sheets: readonly Sheet[], book: Book, look: BookAppearance): void {
    for (const sheet of sheets) {
      const id = this.worksheet(sheet.name)?.getSheetId();
      const conditions = look.sheets[book.sheets.indexOf(sheet)]?.conditions ?? [];
      const toGrid = (formula: string, first: string) => this.contents.names.toCondition(formula, sheet.name, first);
      if (id !== undefined) this.conditions.set(this.workbook.getUnitId(), id, conditionRules(conditions, toGrid));
    }
  }

  private bringToFront(index: number): void {
    const sheet = this.workbook.getSheets()[index];
    if (sheet) this.workbook.setActiveSheet(sheet);
  }

  private worksheet(name: string): Worksheet | null {
    return this.workbook.getSheetBySheetName(name) ?? null;
  }
}
