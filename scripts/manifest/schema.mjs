/**
 * What a task pane manifest may hold, as far as we use it: [MS-OWEMXML] sections 5.2, 5.6 and 5.7, in our own words.
 * Children in the order in which they must stand; `!` must be there, `*` may repeat.
 */
export const CHILDREN = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  Requirements: ['Sets!'],
  Sets: ['Set*!'],
  DefaultSettings: ['SourceLocation!'],
  AppDomains: ['AppDomain*!'],
  Hosts: ['Host*!'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  Runtimes: ['Runtime!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint*!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  ExtensionPoint: ['CustomTab!'],
  CustomTab: ['Group*!', 'Label!'],
  Group: ['Label!', 'Icon!', 'Control*!'],
  Icon: ['Image*!'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images!', 'Urls!', 'ShortStrings!', 'LongStrings!'],
  Images: ['Image*!'],
  Urls: ['Url*!'],
  ShortStrings: ['String*!'],
  LongStrings: ['String*!'],
};

/** The list of resources that the resid of an element points into, by the element and the one around it. */
export function resourceKind(name, parent) {
  if (name === 'Image') return 'Images';
  if (/^(Runtime|FunctionFile|SourceLocation|LearnMoreUrl)$/.test(name)) return 'Urls';
  if (name === 'Description') return 'LongStrings';
  return name === 'Label' || (name === 'Title' && parent !== '') ? 'ShortStrings' : null;
}

/** Sizes, in pixels, that an icon of the ribbon must come in. */
export const RIBBON_SIZES = [16, 32, 80];

/** Longest texts, in characters. */
export const SHORT_TEXT = 125;
export const LONG_TEXT = 250;
export const RESID = 32;

/** The highest requirement sets that every supported Excel has: those of Office LTSC 2021. */
export const SUPPORTED_SETS = { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.2', DialogApi: '1.2' };
