import { NOBODY } from '../../../src/owner';
import { evaluateFile } from '../../../src/decisions';
import { checkTables } from '../../../src/checks';
import { openXls } from '../../../src/hosts/xls';
import { workbookStream } from '../../../src/hosts/xls/compound';
import { fixture } from '../fixture';
import { refusalHolds, scoresHold } from '../laws';
import { spoilBytes } from '../mutate';
import type { Kind } from './kind';

const files = ['bond_project_wan_yuan_units_2023', 'kinds', 'anhui_tianchang_water_2022'].map((name) =>
  fixture(`xls/${name}.xls`),
);
/** The records without their container, which is a file of Excel 5 in its own right. */
const bases = files.flatMap((file) => [file, workbookStream(file)]);

export const xls: Kind = {
  name: 'xls',
  share: 12,
  run(random) {
    const bytes = random.some(3, () => 0).reduce((current) => spoilBytes(current, random), random.of(bases));
    const opened = openXls(bytes);
    if (!opened.ok) {
      refusalHolds(opened.error);
      return Promise.resolve('refused');
    }
    const read = evaluateFile(opened.value, null, NOBODY);
    if (read.ok) {
      const { book, evaluations } = read.value;
      evaluations.forEach(scoresHold);
      checkTables(
        book,
        evaluations.map(({ table }) => table),
        evaluations,
      );
    } else refusalHolds(read.error);
    return Promise.resolve(read.ok ? 'done' : 'refused');
  },
};
