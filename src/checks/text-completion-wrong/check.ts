import { compareTo } from '../../decimal';
import { compareUnits, formatPercent } from '../../quantity';
import { asPrinted, ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

const TOLERANCE = 0.01;

/** A printed completion rate against the target and actual beside it. */
export const textCompletionWrong: ReportCheck = {
  scope: 'report',
  name: 'text-completion-wrong',
  title: 'statement.text-completion-wrong',
  group: 'figures',
  position: 3,
  severities: ['error', 'info'],
  run({ statements }, report) {
    for (const { target, actual, rate, place, name } of ofKind(statements, 'indicator')) {
      if (!target || !actual || !rate || [target, actual, rate].some((one) => Number.isNaN(one.value) || one.isAbout))
        continue;
      const factor = compareUnits(actual.unit, target.unit)?.factor;
      if (factor === undefined || target.value === 0) continue;
      const share = (actual.value * factor) / target.value;
      // Lower is better where the target is an upper bound; three ways of counting that are in use.
      const rights = target.operator === '<=' ? [share, 1 / share, 2 - share, 1] : [share];
      const verdicts = rights.map((right) => compareTo(right * 100, asPrinted(rate), TOLERANCE));
      if (verdicts.includes('same')) continue;
      const isNear = verdicts.includes('near');
      const args = {
        name,
        target: shown(target),
        actual: shown(actual),
        rate: formatPercent(share),
        found: shown(rate),
      };
      report({
        severity: isNear ? 'info' : 'error',
        at: place,
        found: args.found,
        expected: args.rate,
        message: note(`statement.text-completion-wrong.${isNear ? 'last-digit' : 'found'}`, args),
        source: note('statement.source-completion'),
      });
    }
  },
};
