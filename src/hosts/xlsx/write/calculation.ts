import type { Package } from '../../../ooxml';
import { readWorkbook } from '../workbook';
import { attributeSplice, childOf, elementText, insertChild, splice } from '../../../ooxml';
import { WORKBOOK_ORDER } from './order';
import { withoutPart, withoutRelationship } from './parts';

/** Asks Excel and WPS to calculate everything when they open the file. */
export function withFullCalculation(parts: Package): Package {
  const { part, xml, root } = readWorkbook(parts);
  const settings = childOf(root, 'calcPr');
  const change = settings
    ? attributeSplice(xml, settings, 'fullCalcOnLoad', '1')
    : insertChild(root, WORKBOOK_ORDER, 'calcPr', elementText(root, 'calcPr', { fullCalcOnLoad: 1 }));
  return change ? parts.with(part, splice(xml, [change])) : parts;
}

/** Takes out the order of calculation, which Excel builds anew; one that names a cell without a formula makes it offer a repair. */
export function withoutCalculationChain(parts: Package): Package {
  const { part, relationships } = readWorkbook(parts);
  const chain = relationships.find(({ kind }) => kind === 'calcChain')?.part;
  if (!chain) return parts;
  return withoutPart(withoutRelationship(parts, part, chain), chain);
}
