import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { CalculationMode, IEditorBridgeService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import type { Language } from '../../texts/note';
import { assertPrivateMembers } from './lexer';

import '@univerjs/preset-sheets-core/lib/index.css';

/** Starts Univer in that element: cells, formula bar and sheet tabs; nothing that changes what we do not save. */
export function startUniver(container: HTMLElement, language: Language): Univer {
  assertPrivateMembers();
  const univer = new Univer({
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: { [LocaleType.ZH_CN]: chinese, [LocaleType.EN_US]: english },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    disableAutoFocus: true,
    sheets: {
      disableForceStringMark: true,
      disableForceStringAlert: true,
      clipboardConfig: { hidePasteOptions: true },
      scrollConfig: { trackBackgroundColor: '#f5f5f5', trackBorderColor: '#e5e5e5' },
    },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}

/** Whether the person is writing in a cell. */
export function isEditing(univer: Univer): boolean {
  return univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
}
