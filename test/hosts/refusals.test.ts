import { expect, it } from 'vitest';
import { texts as ofReports } from '../../src/hosts/docx/texts/report-file';
import { texts as ofExcel } from '../../src/hosts/office/texts';
import { texts as ofFiles } from '../../src/hosts/xlsx/texts/file';
import { hasRemedy } from '../support/remedy';

/* Whoever is refused is told what to do. */
it.each(Object.entries({ ...ofFiles, ...ofReports, ...ofExcel }))('%s says what to do', (_, sentence) => {
  expect(hasRemedy(sentence) ? '' : `${sentence.zh} ${sentence.en}`).toBe('');
});
