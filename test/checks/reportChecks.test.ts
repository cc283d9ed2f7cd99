import { describe, expect, it } from 'vitest';
import { CHECKS, ofReports } from '../../src/checks';
import { casesOf } from './casesOf';
import type { ReportCase } from './report/support/case';
import { findingsOf, inShort, withParagraph } from './report/support/run';
import { expectWhole } from './testCheck';

for (const { name: check } of ofReports(CHECKS)) {
  const cases = (await casesOf<readonly ReportCase[]>(check)) ?? [];
  const isFound = ({ finds }: ReportCase): boolean => finds.some((line) => line.startsWith(check));
  describe(check, () => {
    it('is shown what to accept and what to reject', () => {
      expect(cases.filter(isFound).length).toBeGreaterThan(0);
      expect(cases.filter((each) => !isFound(each)).length).toBeGreaterThan(0);
    });
    it.each(cases.map((each) => [each.name, each] as const))('%s', (_, { report, against = null, finds }) => {
      const findings = findingsOf(report, against);
      expect(findings.map(against ? withParagraph : inShort)).toEqual(finds);
      findings.forEach(expectWhole);
    });
  });
}
