import type { ICellDataForSheetInterceptor, Injector, Nullable, Workbook } from '@univerjs/core';
import { InterceptorEffectEnum, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DEFAULT_PADDING,
  DEFAULT_WIDTH,
} from '@univerjs/sheets-conditional-formatting';
import { debounceTime, merge } from 'rxjs';

/** How long changes are gathered before the sheet is drawn anew, in milliseconds. */
const GATHER = 16;

/**
 * The conditional formats of all workbooks in Univer. Univer's own parts reckon which cells a rule touches; that it is drawn is
 * seen to here, since the part of Univer that draws also brings menus and pastes rules, which would not be saved.
 */
export class Conditions {
  private readonly rules = new Map<string, Map<string, readonly IConditionFormattingRule[]>>();
  private knownModel: ConditionalFormattingRuleModel | null = null;

  constructor(private readonly injector: Injector) {}

  /** Where Univer holds the rules. It is not there before the first workbook is. */
  private get model(): ConditionalFormattingRuleModel {
    return (this.knownModel ??= this.start());
  }

  /** Shows these rules on a sheet in place of what it had. */
  set(unitId: string, sheetId: string, rules: readonly IConditionFormattingRule[]): void {
    const sheets = this.rules.get(unitId) ?? new Map<string, readonly IConditionFormattingRule[]>();
    for (const { cfId } of sheets.get(sheetId) ?? []) this.model.deleteRule(unitId, sheetId, cfId);
    this.rules.set(unitId, sheets.set(sheetId, rules));
    this.add(unitId, sheetId, rules);
  }

  /** After a workbook went: Univer forgets the rules of all of them with it. */
  drop(unitId: string): void {
    this.rules.delete(unitId);
    for (const [unit, sheets] of this.rules) {
      for (const [sheet, rules] of sheets) {
        for (const { cfId } of rules) this.model.deleteRule(unit, sheet, cfId);
        this.add(unit, sheet, rules);
      }
    }
  }

  /** The one that is added last comes first. */
  private add(unitId: string, sheetId: string, rules: readonly IConditionFormattingRule[]): void {
    for (const rule of [...rules].reverse()) this.model.addRule(unitId, sheetId, rule);
  }

  private redraw(): void {
    const workbook = this.injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
    const render = workbook && this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }

  private start(): ConditionalFormattingRuleModel {
    const { injector } = this;
    const model = injector.get(ConditionalFormattingRuleModel);
    const service = injector.get(ConditionalFormattingService);
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: 10,
      handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
        const effect = service.composeStyle(unitId, subUnitId, row, col);
        return next(effect ? withEffect(cell, effect, workbook.getStyles()) : cell);
      },
    });
    merge(model.$ruleChange, injector.get(ConditionalFormattingViewModel).markDirty$)
      .pipe(debounceTime(GATHER))
      .subscribe(() => this.redraw());
    return model;
  }
}

type Composed = NonNullable<ReturnType<ConditionalFormattingService['composeStyle']>>;
/** Only bars and icons say whether the value is shown, whatever Univer's types say. */
type Effect = Omit<Composed, 'isShowValue'> & Partial<Pick<Composed, 'isShowValue'>>;

/** A cell as it is drawn with what the rules say. */
function withEffect(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { style, dataBar, iconSet, isShowValue }: Effect,
  styles: ReturnType<Workbook['getStyles']>,
): ICellDataForSheetInterceptor {
  const usual = (typeof cell?.s === 'string' ? styles.get(cell.s) : cell?.s) ?? {};
  const drawn = {
    ...cell,
    ...(style ? { s: { ...usual, ...style } } : {}),
    fontRenderExtension: {
      ...(isShowValue === undefined ? {} : { isSkip: !isShowValue }),
      ...(iconSet ? { leftOffset: DEFAULT_PADDING + DEFAULT_WIDTH } : {}),
    },
    ...(dataBar ? { dataBar } : {}),
    ...(iconSet ? { iconSet } : {}),
  };
  return drawn;
}
