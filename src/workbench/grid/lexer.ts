import type { Injector } from '@univerjs/core';
import {
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
} from '@univerjs/preset-sheets-core';

type ReadFormula = (tree: { readonly unitId: string }) => unknown;

/**
 * Lets Univer look up the names of a formula in the workbook that the formula stands in. Of itself (0.25.1) it takes those of the
 * workbook that is shown, and what it once made of a formula's text it takes again for the same text in any other workbook; both go
 * wrong as soon as two files with names are open. Private members are set for it, once; the tests of several files would tell.
 */
export function readNamesWhereTheyStand(injector: Injector): void {
  if (done.has(injector)) return;
  done.add(injector);
  // "Did a name change since?" is answered with yes, so that no text is taken again.
  Reflect.set(injector.get(LexerTreeBuilder), '_simpleCheckDefinedName', () => true);
  const config = injector.get(IFormulaCurrentConfigService);
  const generator = injector.get(IFormulaDependencyGenerator);
  const read = Reflect.get(generator, '_getTreeNode') as ReadFormula;
  const readThere: ReadFormula = (tree) => {
    config.setExecuteUnitId(tree.unitId);
    return read.call(generator, tree);
  };
  Reflect.set(generator, '_getTreeNode', readThere);
}

const done = new WeakSet<Injector>();
