import type { Injector } from '@univerjs/core';
import {
  FormulaDependencyGenerator,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
} from '@univerjs/preset-sheets-core';
import { privateMethod, replacePrivateMethod } from './privateMembers';

/** Says whether a name changed since a formula's text was last read. */
const NAME_CHANGED = '_simpleCheckDefinedName';
/** Reads a formula. */
const READ_FORMULA = '_getTreeNode';

/** Throws where Univer has not the private members that we replace: said at the start, not at a wrong figure. */
export function assertPrivateMembers(): void {
  privateMethod(LexerTreeBuilder.prototype, NAME_CHANGED);
  privateMethod(FormulaDependencyGenerator.prototype, READ_FORMULA);
}

/**
 * Lets Univer look up the names of a formula in the workbook that the formula stands in. Of itself (0.25.1) it takes those of the
 * workbook that is shown, and what it once made of a formula's text it takes again for the same text in any other workbook; both go
 * wrong as soon as two files with names are open. Private members are replaced for it, once; the tests of several files would tell.
 */
export function readNamesWhereTheyStand(injector: Injector): void {
  if (done.has(injector)) return;
  done.add(injector);
  // "Did a name change since?" is answered with yes, so that no text is taken again.
  replacePrivateMethod(injector.get(LexerTreeBuilder), NAME_CHANGED, () => true);
  const config = injector.get(IFormulaCurrentConfigService);
  const generator = injector.get(IFormulaDependencyGenerator);
  const read = privateMethod(generator, READ_FORMULA);
  replacePrivateMethod(generator, READ_FORMULA, (tree: { readonly unitId: string }) => {
    config.setExecuteUnitId(tree.unitId);
    return read(tree);
  });
}

const done = new WeakSet<Injector>();
