import { openXlsx } from '../../../src/hosts/xlsx';
import { planScore } from '../../../src/plan';
import { evaluateFile } from '../../../src/decisions';
import { NOBODY } from '../../../src/owner';
import { readRecord } from '../../../src/workbench/autosave/records';
import { carryOut, readOpened } from '../../../src/workbench/file/workFile';
import { faultsOf } from '../../hosts/xlsx/soundPackage';
import { law, mustBe, refusalHolds } from '../laws';
import { spoilBytes, spoilJson } from '../mutate';
import type { Random } from '../random';
import type { Kind } from './kind';
import { SAMPLE_BYTES as sample } from '../fixture';

const file = mustBe(openXlsx(sample), 'the sample');
const { book, evaluations } = mustBe(evaluateFile(file, null, NOBODY), 'the sample');
const { changes } = planScore(evaluations, book, { write: 'formulas', workingPaper: true, language: 'zh' });

const ROW = { id: 'a', name: '自评表.xlsx', original: null, stand: 0, kind: 'opened', opened: 5, since: 5 };
const STEPS = [changes.slice(0, 8), changes.slice(8, 12), changes.slice(12)].map((batch, index) => ({
  file: 'a',
  stand: index + 1,
  batch,
}));

function rowOf(random: Random): unknown {
  const row = random.once(2) ? ROW : spoilJson(ROW, random);
  const bytes = random.once(6) ? spoilBytes(sample, random) : sample;
  return typeof row === 'object' && !random.once(20) ? { ...row, bytes } : row;
}

/** Records of the browser's database, spoilt: what comes back is a sound file, or the record is told of. */
export const keptWork: Kind = {
  name: 'kept work',
  share: 1,
  run(random) {
    const steps = random.once(5) ? STEPS : spoilJson(STEPS, random);
    const record = readRecord('a', rowOf(random), Array.isArray(steps) ? steps : [steps]);
    if (!('work' in record)) return Promise.resolve('refused');
    const { bytes, batches, missing, last } = record.work;
    law(missing >= 0 && Number.isSafeInteger(last), () => `missing ${missing}, last ${last}`);
    const opened = openXlsx(bytes);
    if (!opened.ok) {
      refusalHolds(opened.error);
      return Promise.resolve('refused');
    }
    const brought = carryOut(opened.value, batches);
    const shown = readOpened(brought.file, brought.undone);
    if (!shown.ok) {
      refusalHolds(shown.error);
      return Promise.resolve('refused');
    }
    const written = brought.file.bytes();
    const faults = faultsOf(written, bytes);
    law(faults.length === 0, () => `brought back with faults: ${faults.slice(0, 3).join('; ')}`);
    mustBe(openXlsx(written), 'what was brought back does not open');
    return Promise.resolve('done');
  },
};
