import { append } from '../model';
import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { NumberReading, TokenisedText } from './build';
import { aChange, aNumber, aRange, aRank, nothing, several, unitOnly, unsure, words } from './build';
import { readDate } from './dateReading';
import { saysNothing } from './marks';
import type { Measure } from './measure';
import { measuresOf, proposalOf } from './measure';
import { REACHED_WORDS } from './operatorTable';
import type { Quantity } from './quantity';
import type { QuantityToken } from './tokens';
import { convert, isKnownUnit, isPoints, normaliseUnit } from './units';
import { verdictOf } from './verdicts';
import { isDeadlineOfEach, isSpanOfDates } from './dateSpan';
import { isBetween, wholeReading } from './whole';
import { REACHED_UP } from '../lexicon/operators';
import { MEASURE_ENDINGS, NOT_IN_A_MEASURE } from '../lexicon/numberWords';

/** Reads a text in tokens; the columns beside it are not looked at here. */
export function interpret(source: TokenisedText): Quantity {
  if (saysNothing(source.text)) return nothing(source);
  if (ERROR_TEXT.test(source.folded.trim())) return unsure(source, 'quantity.cell-error');
  if (isKnownUnit(source.text)) return unitOnly(source, normaliseUnit(source.text) ?? source.text);
  const whole = wholeReading(source);
  if (whole) return whole.kind === 'rank' ? aRank(source, whole.value) : noneOfIt(source);
  if (isDeadlineOfEach(source.folded)) return unsure(source, 'quantity.date-each');
  if (isSpanOfDates(source.folded)) return unsure(source, 'quantity.date-span');
  const tokens = source.tokens.filter(({ kind }) => kind !== '_' && kind !== 'z');
  const dates = tokens.filter(({ kind }) => kind === 'd').length;
  const measures = measuresOf(tokens);
  if (dates > 0 && measures.length > 0) return dateAndNumber(source, tokens, measures);
  if (dates > 1) return unsure(source, 'quantity.several-dates');
  if (dates === 1) return readDate(source, tokens) ?? words(source, verdictHere(source));
  return readMeasures(source, tokens, measures);
}

/** 零投诉: none, and in a target none at most. */
function noneOfIt(source: TokenisedText): Quantity {
  return aNumber(source, { operator: source.role === 'target' ? '<=' : null, value: 0, unit: null }, []);
}

function readMeasures(source: TokenisedText, tokens: readonly QuantityToken[], measures: readonly Measure[]): Quantity {
  const [first, second] = measures;
  if (!first) return readWords(source, tokens);
  if (measures.length === 1) {
    // A Chinese numeral inside of words is one of the words (一次性发放).
    const shape = shapeOf(tokens);
    const isWord = shape.includes('h') && (!ONE_NUMBER.test(shape) || shape.includes('t'));
    return isWord ? words(source, verdictHere(source)) : readOne(source, withoutVerdicts(source, tokens), first);
  }
  if (second && measures.length === 2) {
    const two = readRange(source, tokens, first, second) ?? readFromTo(source, tokens, first, second);
    if (two) return two;
  }
  return readSeveral(source, measures);
}

/** An error value that came along as text. */
const ERROR_TEXT = /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)$/;

/** Clauses that only say that it was done are left out: 14次，已完成. */
function withoutVerdicts(source: TokenisedText, tokens: readonly QuantityToken[]): readonly QuantityToken[] {
  if (source.role !== 'actual' || !tokens.some(({ kind }) => kind === 's')) return tokens;
  const clauses: QuantityToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 's') clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  const saying = clauses.filter(
    (clause) => verdictOf(clause.map((t) => source.folded.slice(t.start, t.end)).join('')) !== 'met',
  );
  const [only] = saying;
  return only && saying.length === 1 ? only : tokens;
}

function shapeOf(tokens: readonly QuantityToken[]): string {
  return tokens.map(({ kind }) => kind).join('');
}

function verdictHere(source: TokenisedText): ReturnType<typeof verdictOf> {
  return source.role === 'actual' ? verdictOf(source.text) : null;
}

/** "11月底完成100%": which of the two counts cannot be known. */
function dateAndNumber(
  source: TokenisedText,
  tokens: readonly QuantityToken[],
  measures: readonly Measure[],
): Quantity {
  const [only] = measures;
  const isYearOnly = tokens.every(({ date }) => !date || (date.date?.month === null && !date.isDeadline));
  const isOne = measures.length === 1 && only?.why === null && only.unit !== null;
  const proposal = only && isOne && isYearOnly ? proposalOf(only) : null;
  return unsure(source, 'quantity.date-and-number', proposal);
}

function readWords(source: TokenisedText, tokens: readonly QuantityToken[]): Quantity {
  const shape = shapeOf(tokens);
  const sign = tokens.find(({ kind }) => kind === 'o')?.word ?? '';
  if (/^ow?$/.test(shape) && !/\p{Script=Han}/u.test(sign)) {
    const rest = tokens.filter(({ kind }) => kind === 'w').map(({ start, end }) => source.folded.slice(start, end));
    if (rest.every((word) => isKnownUnit(word))) return unsure(source, 'quantity.number-missing');
  }
  return words(source, verdictHere(source));
}

/** Operator words, fillers and about-words, one number, its unit, what follows a unit. */
const ONE_NUMBER = /^[fkagyqvc]*o?[fakgyc]*[nh]b?u?(?:[aptfc])*i?$/;
/** ±5%以内: as far on either side of nothing. */
const PLUS_MINUS = /^[fk]*[oj]?j?nu?p?$/;
/** The same after the name of the measure (合格率≥95%). */
const LABELLED = /^[wfgykoqc]+?(?<measure>o?[fakgy]*[nh]b?u?(?:[aptfc])*i?)$/;

function readOne(source: TokenisedText, tokens: readonly QuantityToken[], measure: Measure): Quantity {
  const shape = shapeOf(tokens);
  if (measure.why === null && PLUS_MINUS.test(shape) && source.folded.includes('±'))
    return aRange(source, -measure.value, measure.value, measure.unit);
  const why = whyUnsure(shape, measure);
  if (why !== null) return unsure(source, why, proposalOf(measure));
  if (shape.includes('x')) return unsure(source, 'quantity.negated');
  const labelled = ONE_NUMBER.test(shape) ? false : LABELLED.exec(shape);
  if (labelled === null) return sentence(source, tokens, measure);
  const remarks: Note[] = [];
  if (labelled !== false) {
    const count = shape.length - (labelled.groups?.measure?.length ?? 0);
    const label = labelText(source, tokens, count);
    if (label === null) return sentence(source, tokens, measure);
    remarks.push(note('quantity.labelled', { label }));
  }
  const inexact = whyInexact(shape, measure, source.role);
  return inexact === null
    ? plainNumber(source, tokens, measure, remarks)
    : unsure(source, inexact, proposalOf(measure));
}

/** Why the one number of a text cannot be taken, whatever name stands before it. */
function whyUnsure(shape: string, measure: Measure): SentenceId | null {
  if (measure.why !== null) return measure.why;
  if (shape.includes('y') && shape.includes('g')) return 'quantity.rise-and-fall';
  if (/[ev]/.test(shape) && !shape.startsWith('v')) return 'quantity.per-unit';
  return measure.operatorsClash ? 'quantity.operators-clash' : null;
}

/** Why the number is not the very one that is meant. */
function whyInexact(shape: string, measure: Measure, role: TokenisedText['role']): SentenceId | null {
  if (/n[^u]*i$/.test(shape) && !shape.includes('u')) return 'quantity.stray-point';
  if (measure.isOpen) return 'quantity.more-than';
  return measure.isAbout && role === 'target' ? 'quantity.about-target' : null;
}

function plainNumber(
  source: TokenisedText,
  tokens: readonly QuantityToken[],
  measure: Measure,
  remarks: Note[],
): Quantity {
  const shape = shapeOf(tokens);
  const spoken = tokens.find(({ kind }) => kind === 'o')?.word ?? '';
  const isReached = source.role === 'actual' && REACHED_WORDS.has(spoken);
  const operator = isReached ? null : measure.operator;
  append(remarks, remarksOn(source, tokens, { ...measure, operator }));
  const each = tokens.find(({ kind, unit }) => kind === 'v' && unit !== undefined)?.unit;
  if (each !== undefined && measure.unit === null) return unsure(source, 'quantity.per-unit', proposalOf(measure));
  const unit = each === undefined ? measure.unit : `${measure.unit ?? ''}/${each}`;
  const reading = { operator, value: measure.value, unit };
  if (/[gyq]/.test(shape) || isPoints(unit)) return changeOf(source, shape, reading, remarks);
  if (measure.value < 0) remarks.push(note('quantity.negative', { text: source.text.trim() }));
  return aNumber(source, reading, remarks);
}

/** What a person is told of how a plain number was read. */
function remarksOn(source: TokenisedText, tokens: readonly QuantityToken[], measure: Measure): Note[] {
  const text = source.text.trim();
  const { operator, unit, value, isAbout } = measure;
  const isBound = source.role === 'actual' && operator !== null && operator !== '=';
  const isYearly = tokens.some((token) => token.kind === 'v' && token.unit === undefined);
  return [
    ...(isBound ? [note('quantity.operator-in-actual', { text })] : []),
    ...(isAbout ? [note('quantity.about', { text })] : []),
    ...(isYearly ? [note('quantity.per-year', { text })] : []),
    ...(tokens.some(({ kind }) => kind === 'h') ? [note('quantity.chinese-numeral', { value })] : []),
    ...(unit !== null && tokens.some(({ isOpen }) => isOpen) ? [note('quantity.unit-unknown', { unit })] : []),
  ];
}

/** By how much it rose or fell; a fall by less than nothing says both. */
function changeOf(source: TokenisedText, shape: string, reading: NumberReading, remarks: readonly Note[]): Quantity {
  const direction = shape.includes('g') ? 'up' : shape.includes('y') ? 'down' : null;
  if (reading.value < 0 && direction === 'down') return unsure(source, 'quantity.rise-and-fall');
  const text = source.text.trim();
  const remark =
    direction === null ? [] : [note(direction === 'up' ? 'quantity.growth' : 'quantity.decrease', { text })];
  return aChange(source, direction, reading, [...remarks, ...remark]);
}

/** The name before a number, when it is the name of a measure and of nothing else; null otherwise. */
function labelText(source: TokenisedText, tokens: readonly QuantityToken[], count: number): string | null {
  const first = tokens[0];
  const last = tokens[count - 1];
  if (!first || !last) return null;
  const label = source.folded.slice(first.start, last.end).replace(/[\s:]/g, '');
  if (label.length > LONGEST_LABEL || NOT_IN_A_MEASURE.some((word) => label.includes(word))) return null;
  const name = label.replace(/(?:达到|达|为|是|完成)$/, '');
  return MEASURE_ENDINGS.some((ending) => name.endsWith(ending)) ? label : null;
}

const LONGEST_LABEL = 12;

/** Words with one number: what it counts is for a person to say. */
function sentence(source: TokenisedText, tokens: readonly QuantityToken[], measure: Measure): Quantity {
  const lettersTouch = tokens.some(
    ({ kind, start, end }) =>
      (kind === 'n' || kind === 'h') &&
      (/[A-Za-z]/.test(source.folded.charAt(start - 1)) || /[A-Za-z]/.test(source.folded.charAt(end))),
  );
  if (lettersTouch) return unsure(source, 'quantity.stray-letters');
  if (/^[jw]*n[jw]*$/.test(shapeOf(tokens)) && !/\p{Script=Han}/u.test(source.text))
    return unsure(source, 'quantity.noise');
  // A long dash before a number may be its minus.
  const mayBeNegative = tokens[0]?.kind === 'r';
  return unsure(source, 'quantity.sentence-with-number', mayBeNegative ? null : proposalOf(measure));
}

function readRange(
  source: TokenisedText,
  tokens: readonly QuantityToken[],
  first: Measure,
  second: Measure,
): Quantity | null {
  const shape = shapeOf(tokens);
  if (first.why !== null || second.why !== null) return null;
  if (isBetween(source.folded)) return bounds(source, { ...first, unit: first.unit ?? second.unit }, second);
  const isDashed = /^[fak]*nu?rnu?[apfc]*$/.test(shape) && first.operator === null;
  const isBounded = /^[fk]*onu?p?[sfw]?onu?p?$/.test(shape) || /^[fk]*nu?p[sw]?nu?p$/.test(shape);
  if (isDashed && (second.operator === null || second.operator === '<=')) return bounds(source, first, second);
  const opens = first.operator?.charAt(0) === '>' && second.operator?.charAt(0) === '<';
  return isBounded && opens ? bounds(source, first, second) : null;
}

/** 由91.2分提升至92.5分: from where it came, and where it stands. */
function readFromTo(
  source: TokenisedText,
  tokens: readonly QuantityToken[],
  first: Measure,
  second: Measure,
): Quantity | null {
  if (!FROM.test(source.folded) || first.why !== null || second.why !== null) return null;
  const reached = reachedWord(tokens);
  const start = convert(first.value, first.unit, second.unit);
  if (reached === null || start === null) return null;
  const isAsSaid = REACHED_UP.includes(reached) ? start <= second.value : start >= second.value;
  if (!isAsSaid) return unsure(source, 'quantity.rise-and-fall');
  const operator = source.role === 'target' ? second.operator : null;
  return aNumber(source, { operator, value: second.value, unit: second.unit ?? first.unit }, []);
}

/** The word between two numbers that says that the second was reached; null where there is another one, or more behind them. */
function reachedWord(tokens: readonly QuantityToken[]): string | null {
  const [from = 0, to = 0] = tokens.flatMap(({ kind }, at) => (kind === 'n' ? [at] : []));
  const [word, ...others] = tokens.slice(from + 1, to).filter(({ kind }) => kind !== 'u');
  const isWhole = others.length === 0 && tokens.slice(to + 1).every(({ kind }) => 'ui'.includes(kind));
  return isWhole && word?.kind === 'o' && REACHED_WORDS.has(word.word ?? '') ? (word.word ?? null) : null;
}

const FROM = /^\s*(?:已|均)?(?:由|从)/;

function bounds(source: TokenisedText, first: Measure, second: Measure): Quantity {
  const low = first.unit === null ? first.value : convert(first.value, first.unit, second.unit);
  if (low === null || low > second.value) return unsure(source, 'quantity.range-unclear');
  return aRange(source, low, second.value, second.unit);
}

/** Two or more numbers: one in each clause, each sound, nothing negated; else a person must say which counts. */
function readSeveral(source: TokenisedText, measures: readonly Measure[]): Quantity {
  if (/\d[A-Za-z]+\d/.test(source.folded)) return unsure(source, 'quantity.stray-letters');
  if (/\d。\d/.test(source.folded)) return unsure(source, 'quantity.points-unclear');
  if (shapeOf(source.tokens).includes('n_n')) return unsure(source, 'quantity.space-in-number');
  const clauses: QuantityToken[][] = [[]];
  for (const token of source.tokens) {
    if (token.kind === '_') continue;
    if (token.kind === 's' || token.kind === 'z' || token.kind === 'i') clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  const filled = clauses.filter((clause) => clause.length > 0);
  const isClear =
    measures.every((measure) => measure.why === null && !measure.isOpen && !measure.operatorsClash) &&
    filled.every((clause) => measuresOf(clause).length === 1 && !/[xeyrj]/.test(shapeOf(clause)));
  if (isClear && source.text.length <= LONGEST_SEVERAL) {
    return several(
      source,
      measures.map(({ operator, value, unit }) => ({ operator, value, unit })),
    );
  }
  const broken = measures.find(({ why }) => why !== null);
  return unsure(source, broken?.why ?? 'quantity.several-unclear');
}

const LONGEST_SEVERAL = 80;
