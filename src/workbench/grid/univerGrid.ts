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
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  ScrollToCellOperation,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { BookLook } from '../../hosts/xlsx/look';
import type { Book } from '../../model/book';
import { findSheet } from '../../model/book';
import type { Address } from '../../model/address';
import type { Cell } from '../../model/cell';
import { GENERAL } from '../../model/cell';
import type { CellChange, Change, NameChange } from '../../model/change';
import type { CellPlace, Grid, GridCell, GridListener } from './grid';
import { guard, OWN } from './guard';
import type { Cells } from './cells';
import { addressesOf, groupBySheet, matrix } from './cells';
import { univerStyle } from './styles';
import { modelValue } from './values';
import { Contents } from './contents';
import { formulaCells, isBetterInFile } from './kept';
import { sheetData } from './sheetData';
import { gridNameFormula, nameId, nameScope, workbookData } from './workbookData';

/** How long a calculation may take before we go on without it, in milliseconds. */
const CALCULATION_LIMIT = 20_000;

/** What SetRangeValuesMutation carries. */
interface RangeValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Cells;
  readonly trigger?: string;
}

/** A workbook in Univer. */
export class UniverGrid implements Grid {
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly workbook: Workbook;
  private readonly contents: Contents;
  private readonly listeners = new Set<(places: readonly CellPlace[]) => void>();
  private book: Book;
  private isCalculating = false;
  /** Until the file's own formulas have been calculated once. */
  private readonly starting: Promise<void>;
  private sheetCount: number;
  private readonly stopListening: { dispose(): void };

  constructor(
    univer: Univer,
    id: string,
    { book, look }: { readonly book: Book; readonly look: BookLook },
    private readonly room: number,
    private readonly listener: GridListener,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.book = book;
    this.contents = new Contents(book, look);
    this.sheetCount = book.sheets.length;
    this.workbook = univer.createUnit<object, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookData(id, book, look, this.contents, room),
    );
    const stopGuard = guard(this.commands, id, () => listener.refused());
    const stopEdits = this.commands.onCommandExecuted((command, options) => this.follow(command, options));
    this.stopListening = {
      dispose: () => {
        stopGuard.dispose();
        stopEdits.dispose();
      },
    };
    this.bringToFront(look.active);
    this.starting = this.keepBetterResults();
  }

  dispose(): void {
    this.stopListening.dispose();
    this.injector.get(IUniverInstanceService).disposeUnit(this.workbook.getUnitId());
  }

  /** Makes this workbook the one that is shown. */
  focus(): void {
    const instances = this.injector.get(IUniverInstanceService);
    instances.setCurrentUnitForType(this.workbook.getUnitId());
    instances.focusUnit(this.workbook.getUnitId());
  }

  cellAt({ sheet, address }: CellPlace): GridCell {
    const worksheet = this.worksheet(sheet);
    const cell = worksheet?.getCellRaw(address.row, address.column) ?? {};
    const style = this.workbook.getStyles().getStyleByCell(cell);
    const formulas = this.injector.get(FormulaDataModel);
    const formula = worksheet
      ? formulas.getFormulaStringByCell(address.row, address.column, worksheet.getSheetId(), this.workbook.getUnitId())
      : null;
    const own = formula ? this.contents.names.toFile(formula, sheet) : null;
    const kept = own === null ? this.contents.kept.at({ sheet, address }, this.book) : null;
    return {
      value: modelValue(cell),
      formula: own ?? kept,
      numberFormat: style?.n?.pattern ?? GENERAL,
      isKept: kept !== null,
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
    for (const { place, cell } of better) this.contents.kept.keep(place, cell.formula ?? '');
    this.reset(
      better.map(({ place }) => place),
      this.book,
    );
    if (better.length > 0) this.listener.kept(better.map(({ place }) => place));
  }

  private async calculated(): Promise<void> {
    if (!this.isCalculating) return;
    this.isCalculating = false;
    const session = this.injector.get(FormulaCalculationSessionService);
    await session.waitForLatestApplied(CALCULATION_LIMIT).catch(() => undefined);
  }

  show(changes: readonly Change[], book: Book, look: BookLook | null): void {
    this.book = book;
    for (const change of changes) {
      if (change.kind === 'sheet' && change.after && look) this.addSheet(change.after.name, book, look);
      if (change.kind === 'name') this.setName(change, book);
    }
    this.setCells(
      changes.filter((change): change is CellChange => change.kind === 'cell'),
      book,
    );
    for (const change of changes) {
      if (change.kind === 'sheet' && !change.after) this.removeSheet(change.sheet);
    }
  }

  reset(places: readonly CellPlace[], book: Book): void {
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

  async select({ sheet, address }: CellPlace): Promise<boolean> {
    const worksheet = this.worksheet(sheet);
    if (!worksheet) return false;
    const unitId = this.workbook.getUnitId();
    const subUnitId = worksheet.getSheetId();
    if (this.workbook.getActiveSheet().getSheetId() !== subUnitId) {
      if (worksheet.isSheetHidden()) return false;
      this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { row, column } = address;
    const merge = worksheet.getMergedCell(row, column);
    const range = merge ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const primary = {
      ...range,
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

  onEdit(listener: (places: readonly CellPlace[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private follow(command: ICommandInfo, options: { onlyLocal?: boolean; fromFormula?: boolean } | undefined): void {
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
    for (const change of changes) this.contents.kept.forget(change);
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

  private setName({ sheet, name, after }: NameChange, book: Book): void {
    const unitId = this.workbook.getUnitId();
    const id = nameId(sheet, name);
    if (after === null) {
      this.contents.names.delete(sheet, name);
      this.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, id });
      return;
    }
    const { word, formula } = this.contents.names.set({ sheet, name, formula: after });
    const localSheetId = nameScope(book, sheet);
    const params = { unitId, id, name: word, formulaOrRefString: gridNameFormula(formula), localSheetId };
    this.commands.syncExecuteCommand(SetDefinedNameMutation.id, params);
  }

  private addSheet(name: string, book: Book, look: BookLook): void {
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
      room: this.room,
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

  private bringToFront(index: number): void {
    const sheet = this.workbook.getSheets()[index];
    if (sheet) this.workbook.setActiveSheet(sheet);
  }

  private worksheet(name: string): Worksheet | null {
    return this.workbook.getSheetBySheetName(name) ?? null;
  }
}
