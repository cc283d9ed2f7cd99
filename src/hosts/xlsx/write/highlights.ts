import { formatRange, parseRange } from '../../../model';
import type { Highlight, HighlightChange } from '../../../model';
import { fileFormula, plainFormula } from '../../../formulaSyntax';
import { attribute, childrenOf, elementText, encodeText, insertChild, parseXml, textBetween } from '../../../ooxml';
import type { Element, Splice } from '../../../ooxml';
import { WORKSHEET_ORDER } from './order';
import type { StyleSheet } from './styles';

interface Rule {
  /** What is to be taken out with it: the rule, or the whole conditionalFormatting when it holds no other. */
  readonly element: Element;
  readonly highlight: Pick<Highlight, 'range' | 'formula'>;
  readonly dxf: number | null;
}

/**
 * The splices that carry out the highlights of one sheet. One that is gone already, or there already, is left as it is: it is no
 * figure that a person typed, and a person may take a format out by hand.
 */
export function highlightSplices(
  xml: string,
  root: Element,
  changes: readonly HighlightChange[],
  styles: StyleSheet,
): Splice[] {
  const rules = readRules(xml, root);
  let priority = lastPriority(xml);
  const added: string[] = [];
  const splices: Splice[] = [];
  for (const { before, after } of changes) {
    const old = before && rules.find((rule) => isRule(rule, before, styles));
    if (old) {
      rules.splice(rules.indexOf(old), 1);
      splices.push({ start: old.element.start, end: old.element.end, text: '' });
    }
    if (after && !rules.some((rule) => isRule(rule, after, styles)))
      added.push(ruleText(root, after, dxfOf(after, styles), ++priority));
  }
  if (added.length > 0) splices.push(insertChild(root, WORKSHEET_ORDER, 'conditionalFormatting', added.join('')));
  return splices;
}

function readRules(xml: string, root: Element): Rule[] {
  return childrenOf(root, 'conditionalFormatting').flatMap((block) => {
    const range = parseRange(attribute(xml, block, 'sqref') ?? '');
    const rules = childrenOf(block, 'cfRule');
    return rules.flatMap((rule) => {
      const formula = childrenOf(rule, 'formula')[0];
      if (!range || !formula || attribute(xml, rule, 'type') !== 'expression') return [];
      const dxf = attribute(xml, rule, 'dxfId');
      return {
        element: rules.length === 1 ? block : rule,
        highlight: { range, formula: textBetween(xml, formula.openEnd, formula.closeStart) },
        dxf: dxf === null ? null : Number(dxf),
      };
    });
  });
}

function isRule({ highlight, dxf }: Rule, wanted: Highlight, styles: StyleSheet): boolean {
  return (
    formatRange(highlight.range) === formatRange(wanted.range) &&
    plainFormula(highlight.formula) === plainFormula(wanted.formula.replace(/^=/, '')) &&
    dxf !== null &&
    coloursOf(styles.entry('dxfs', dxf) ?? '') === coloursOf(dxfText(wanted, styles))
  );
}

/** The colours of a differential format, however it is written. */
function coloursOf(dxf: string): string {
  return (dxf === '' ? [] : colours(parseXml(dxf), dxf)).join(' ').toUpperCase();
}

function colours(element: Element, xml: string): string[] {
  const own = attribute(xml, element, 'rgb');
  const inner = element.children.flatMap((child) => colours(child, xml));
  return own === null ? inner : [`${element.local}=${own.slice(-6)}`, ...inner];
}

function dxfOf(highlight: Highlight, styles: StyleSheet): number {
  return styles.add('dxfs', dxfText(highlight, styles));
}

function dxfText({ fill, font }: Highlight, { root }: StyleSheet): string {
  const colour = (local: string, value: string) =>
    elementText(root, local, { rgb: `FF${value.slice(1).toUpperCase()}` });
  const fonts = font === null ? '' : elementText(root, 'font', {}, colour('color', font));
  const pattern = elementText(root, 'patternFill', {}, colour('bgColor', fill));
  return elementText(root, 'dxf', {}, fonts + elementText(root, 'fill', {}, pattern));
}

function ruleText(root: Element, { range, formula }: Highlight, dxf: number, priority: number): string {
  const inner = elementText(root, 'formula', {}, encodeText(fileFormula(formula.replace(/^=/, ''))));
  const rule = elementText(root, 'cfRule', { type: 'expression', dxfId: dxf, priority }, inner);
  return elementText(root, 'conditionalFormatting', { sqref: formatRange(range) }, rule);
}

/** The last priority that a rule of the sheet has, those in extension lists included: ours come after all of them. */
function lastPriority(xml: string): number {
  let last = 0;
  for (const [, value] of xml.matchAll(/cfRule\b[^<>]*\spriority\s*=\s*["'](\d{1,9})["']/g))
    last = Math.max(last, Number(value));
  return last;
}
