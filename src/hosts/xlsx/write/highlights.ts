import { formatRange } from '../../../model';
import type { Highlight, HighlightChange } from '../../../model';
import { fileFormula, isMark, markShape, sameFormula } from '../../../formulaSyntax';
import { childrenOf, elementText, encodeText, insertChild } from '../../../ooxml';
import type { Element, Splice } from '../../../ooxml';
import type { FormulaRule } from '../marks';
import { formulaRules } from '../marks';
import { WORKSHEET_ORDER } from './order';
import type { StyleSheet } from './styles';

/**
 * The splices that carry out the highlights of one sheet. One that is gone already, or there already, is left as it is: it is no
 * figure that a person typed, and a person may take a format out by hand. One that rows have moved since is still the one.
 */
export function highlightSplices(
  xml: string,
  root: Element,
  changes: readonly HighlightChange[],
  styles: StyleSheet,
): Splice[] {
  const rules = formulaRules(xml, root, (index) => styles.entry('dxfs', index));
  const gone = new Set<FormulaRule>();
  const added: string[] = [];
  let priority = lastPriority(xml);
  const standing = (): FormulaRule[] => rules.filter((rule) => !gone.has(rule));
  for (const { before, after } of changes) {
    const old = before && findRule(standing(), before);
    if (old) gone.add(old);
    if (after && !standing().some((rule) => isSamePlaced(rule.highlight, after)))
      added.push(ruleText(root, after, dxfOf(after, styles), ++priority));
  }
  const splices = removals(gone);
  if (added.length > 0) splices.push(insertChild(root, WORKSHEET_ORDER, 'conditionalFormatting', added.join('')));
  return splices;
}

/** A block all of whose rules go goes with them: the schema wants one rule at least. */
function removals(gone: ReadonlySet<FormulaRule>): Splice[] {
  const blocks = new Map<Element, Element[]>();
  for (const { block, element } of gone) blocks.set(block, [...(blocks.get(block) ?? []), element]);
  return [...blocks].flatMap(([block, elements]) => {
    const isEmptied = childrenOf(block, 'cfRule').length === elements.length;
    return (isEmptied ? [block] : elements).map(({ start, end }) => ({ start, end, text: '' }));
  });
}

/** The rule that a highlight is: in its place, else, for one of ours, wherever rows have moved it. */
function findRule(rules: readonly FormulaRule[], wanted: Highlight): FormulaRule | undefined {
  const exact = rules.find((rule) => isSamePlaced(rule.highlight, wanted));
  if (exact || !isMark(wanted)) return exact;
  const shape = markShape(wanted.formula);
  return rules.find(
    ({ highlight }) => isMark(highlight) && isSameLook(highlight, wanted) && markShape(highlight.formula) === shape,
  );
}

function isSamePlaced(one: Highlight, other: Highlight): boolean {
  const places = ({ range, also = [] }: Highlight): string => [range, ...also].map(formatRange).join(' ');
  return places(one) === places(other) && sameFormula(one.formula, other.formula) && isSameLook(one, other);
}

function isSameLook(one: Highlight, other: Highlight): boolean {
  const look = ({ fill, bold, border }: Highlight): string =>
    [fill.toUpperCase(), bold === true, border === true].join(' ');
  return look(one) === look(other);
}

function dxfOf(highlight: Highlight, styles: StyleSheet): number {
  return styles.add('dxfs', dxfText(highlight, styles));
}

/** A grey line, which shows on paper without colours. */
const BORDER_COLOUR = '#7F7F7F';

function dxfText({ fill, font, bold, border }: Highlight, { root }: StyleSheet): string {
  const colour = (local: string, value: string) =>
    elementText(root, local, { rgb: `FF${value.slice(1).toUpperCase()}` });
  const letters = (bold ? elementText(root, 'b', {}) : '') + (font === null ? '' : colour('color', font));
  const fonts = letters === '' ? '' : elementText(root, 'font', {}, letters);
  const pattern = elementText(root, 'patternFill', {}, colour('bgColor', fill));
  const side = (local: string) => elementText(root, local, { style: 'thin' }, colour('color', BORDER_COLOUR));
  const lines = border ? elementText(root, 'border', {}, ['left', 'right', 'top', 'bottom'].map(side).join('')) : '';
  return elementText(root, 'dxf', {}, fonts + elementText(root, 'fill', {}, pattern) + lines);
}

function ruleText(root: Element, { range, also = [], formula }: Highlight, dxf: number, priority: number): string {
  const inner = elementText(root, 'formula', {}, encodeText(fileFormula(formula.replace(/^=/, ''))));
  const rule = elementText(root, 'cfRule', { type: 'expression', dxfId: dxf, priority }, inner);
  return elementText(root, 'conditionalFormatting', { sqref: [range, ...also].map(formatRange).join(' ') }, rule);
}

/** The last priority that a rule of the sheet has, those in extension lists included: ours come after all of them. */
function lastPriority(xml: string): number {
  let last = 0;
  for (const [, value] of xml.matchAll(/cfRule\b[^<>]*\spriority\s*=\s*["'](\d{1,9})["']/g))
    last = Math.max(last, Number(value));
  return last;
}
