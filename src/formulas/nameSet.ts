import { columnName, formatAbsolute, quoteSheet } from '../model';
import type { DefinedName } from '../model';
import { canonical, rewrite, tokenize } from '../formulaSyntax';
import { INPUT_WORDS, NAME_WORDS, WORDS_STEP } from '../lexicon/inputNames';
import type { DateSide, DateStep } from './textDate';
import { DATE_STEPS, dateStepFormulas } from './textDate';
import type { NumberStep, PercentSign } from './textNumber';
import { STEPS, stepFormulas, thisRowCell, wordsFormula } from './textNumber';

/** What a number is for; the word is the beginning of its names. */
export type NumberRole = 'target' | 'actual' | 'points' | 'deduction' | 'budget' | 'executed';
/** What a cell is read for: a number, or the day of a date. */
export type InputRole = NumberRole | 'targetDate' | 'actualDate';
/** 'words': what stands in the cell beside the number. */
export type NameStep = NumberStep | DateStep | 'words';

const WORDS: Readonly<Record<NumberRole, { readonly word: string; readonly percent: PercentSign }>> = {
  target: { word: INPUT_WORDS.target, percent: 'hundredth' },
  actual: { word: INPUT_WORDS.actual, percent: 'hundredth' },
  points: { word: INPUT_WORDS.points, percent: 'ignored' },
  deduction: { word: INPUT_WORDS.deduction, percent: 'ignored' },
  budget: { word: INPUT_WORDS.budget, percent: 'hundredth' },
  executed: { word: INPUT_WORDS.executed, percent: 'hundredth' },
};
const SIDES: Readonly<Record<Exclude<InputRole, NumberRole>, DateSide>> = {
  targetDate: 'target',
  actualDate: 'actual',
};
const ROLES = Object.keys(INPUT_WORDS) as InputRole[];

const isNumberRole = (role: InputRole): role is NumberRole => role in WORDS;

/** What follows the word of the role in the name of a step: 指标值原文, 指标值文本 … 指标值. */
const STEP_WORDS: Readonly<Record<NameStep, string>> = {
  cell: '原文',
  words: WORDS_STEP,
  text: '文本',
  plain: '无逗号',
  start: '起点',
  length: '位数',
  digits: '数字',
  doubts: '疑点',
  parts: '分段',
  form: '样式',
  year: '年',
  month: '月',
  day: '日',
  first: '首日',
  number: '',
};

/** The word of a name of ours wherever it stands, also inside of a text: INDIRECT("指标值") uses the name. */
export const NAME_TOKEN = /[\u3400-\u9fff]+(?:_[A-Z0-9]+)*/g;

const NAME_OF_OURS = new RegExp(`^(${NAME_WORDS.join('|')})(${Object.values(STEP_WORDS).join('|')})((?:_[A-Z0-9]+)*)$`);

/** How "%" counts where a name of this role reads a text. */
export function percentSignOf(role: NumberRole): PercentSign {
  return WORDS[role].percent;
}

/** The cell that names of ours read: of one row (`row`), or of whatever row uses them, within `first` to `last`. Zero-based. */
export interface ReadCells {
  readonly column: number;
  readonly row: number | null;
  readonly first: number;
  readonly last: number;
}

/** Targets and actuals are held to their words, too. */
const STEPS_WITH_WORDS: readonly NameStep[] = [...STEPS.slice(0, 1), 'words', ...STEPS.slice(1)];

/** The names of one role and column: they have the ending in common ("", "_2", "_E16"). */
export class NameSet {
  constructor(
    private readonly sheet: string,
    readonly role: InputRole,
    readonly ending: string,
  ) {}

  /** The name of a step; the last step's is the one that formulas in cells use. */
  name(step: NameStep): string {
    return `${INPUT_WORDS[this.role]}${STEP_WORDS[step]}${this.ending}`;
  }

  /** The steps by which a cell is read, those first that others build on. */
  get steps(): readonly NameStep[] {
    if (!isNumberRole(this.role)) return DATE_STEPS;
    return this.role === 'target' || this.role === 'actual' ? STEPS_WITH_WORDS : STEPS;
  }

  /** The formulas of all steps, without "=". */
  formulas(place: ReadCells): ReadonlyMap<NameStep, string> {
    const { column, row } = place;
    const cell =
      row === null
        ? thisRowCell(this.sheet, { top: place.first, bottom: place.last, left: column, right: column })
        : `${quoteSheet(this.sheet)}!${formatAbsolute({ row, column })}`;
    // Excel looks names within names up on the sheet that happens to be open, unless it is told where.
    const name = (step: NameStep): string => `${quoteSheet(this.sheet)}!${this.name(step)}`;
    const formulas: Readonly<Partial<Record<NameStep, string>>> = isNumberRole(this.role)
      ? { ...stepFormulas(cell, percentSignOf(this.role), name), words: wordsFormula(name('cell')) }
      : dateStepFormulas(cell, SIDES[this.role], name);
    return new Map(this.steps.map((step) => [step, formulas[step] ?? '']));
  }

  /**
   * What an earlier writing left of this set. 'taken' where one of the names is somebody else's: defined any other way than ours, or
   * a name of the whole workbook, which would be hidden on this sheet.
   */
  earlier(existing: ReadonlyMap<string, DefinedName>): Earlier | 'taken' {
    const found = new Map<NameStep, string>();
    let place: ReadCells | null = null;
    for (const step of this.steps) {
      const name = existing.get(this.name(step).toUpperCase());
      if (!name) continue;
      if (step === 'cell') place = placeOf(name.formula);
      const formula = this.formulas(place ?? NOWHERE).get(step) ?? '';
      if (name.sheet !== this.sheet || this.plain(name.formula) !== this.plain(formula)) return 'taken';
      found.set(step, name.formula);
    }
    return { place, found };
  }

  /** A formula without the sheet before names, which LibreOffice drops. */
  private plain(formula: string): string {
    const prefix = `${quoteSheet(this.sheet)}!`;
    return rewrite(canonical(formula), ({ kind }, text) =>
      kind === 'name' && text.startsWith(prefix) ? text.slice(prefix.length) : undefined,
    );
  }
}

/** Names of ours that stand in the workbook. `place` is null where the first of them, which says it, is missing. */
export interface Earlier {
  readonly place: ReadCells | null;
  readonly found: ReadonlyMap<NameStep, string>;
}

const NOWHERE: ReadCells = { column: 0, row: 0, first: 0, last: 0 };

/** The set to which a name belongs by its spelling; null for any other name. */
export function setOf(sheet: string, name: string): NameSet | null {
  const [, word, , ending = ''] = NAME_OF_OURS.exec(name) ?? [];
  const role = ROLES.find((one) => INPUT_WORDS[one] === word);
  return role ? new NameSet(sheet, role, ending) : null;
}

/** The ending of the name for one single cell: 指标值_E16. */
export function cellEnding(column: number, row: number): string {
  return `_${columnName(column)}${row + 1}`;
}

/** Which cells the first step's formula reads: the first that a $ holds on all sides. */
function placeOf(formula: string): ReadCells | null {
  for (const token of tokenize(formula)) {
    if (token.kind !== 'area') continue;
    const { shape, top, left, bottom, right } = token.area;
    const isHeld = [top, left, bottom, right].every(({ fixed }) => fixed);
    if (isHeld && shape === 'cell') return { column: left.at, row: top.at, first: top.at, last: top.at };
    if (isHeld && shape === 'cells') return { column: left.at, row: null, first: top.at, last: bottom.at };
  }
  return null;
}
