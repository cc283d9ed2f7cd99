/** What the Excel that we play says it is and can do. */
export interface Profile {
  readonly title: string;
  readonly platform: 'PC' | 'OfficeOnline';
  /** Requirement sets as Excel reports them; texts, since 1.10 is above 1.9. */
  readonly sets: Readonly<Record<string, string>>;
  /** Largest request and response in bytes; Excel on the web has one, the desktop none that matters here. */
  readonly payloadLimit: number | null;
}

const COMMON = {
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  Settings: '1.1',
  CompressedFile: '1.1',
  DelayForCellEdit: '1.1',
} as const;

const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Office LTSC 2021: the oldest Excel that the add-in supports. */
export const LTSC_2021: Profile = {
  title: 'Excel LTSC 2021 (ExcelApi 1.14)',
  platform: 'PC',
  sets: { ...COMMON, ExcelApi: '1.14' },
  payloadLimit: null,
};

export const LTSC_2024: Profile = {
  title: 'Excel LTSC 2024 (ExcelApi 1.17)',
  platform: 'PC',
  sets: { ...COMMON, ExcelApi: '1.17', SharedRuntime: '1.2' },
  payloadLimit: null,
};

/** A current Excel on the desktop: more than the client of the package knows. */
export const CURRENT: Profile = {
  title: 'Excel 365 (ExcelApi 1.21)',
  platform: 'PC',
  sets: { ...COMMON, ExcelApi: '1.21', ExcelApiUndo: '1.8', SharedRuntime: '1.2', RibbonApi: '1.3' },
  payloadLimit: null,
};

export const ON_THE_WEB: Profile = {
  title: 'Excel on the web (ExcelApi 1.21)',
  platform: 'OfficeOnline',
  sets: { ...COMMON, ExcelApi: '1.21', ExcelApiOnline: '1.1', SharedRuntime: '1.2', RibbonApi: '1.3' },
  payloadLimit: WEB_PAYLOAD_LIMIT,
};

export const PROFILES: readonly Profile[] = [LTSC_2021, LTSC_2024, CURRENT, ON_THE_WEB];
