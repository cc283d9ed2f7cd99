import type { Severity } from '../checks';
import type { ListWords } from './words';

/** The sentence of the counts with COUNTIF in its slots, so that it follows what a person strikes out of the list. */
export function countsFormula(
  hasAccepted: boolean,
  rangeOf: (id: 'severity' | 'verdict') => string,
  { text }: ListWords,
): string {
  const count = (severity: Severity): string =>
    `COUNTIF(${rangeOf('severity')},"${text(`check.severity-${severity}`)}")`;
  const formulas = [
    count('error'),
    count('warning'),
    count('info'),
    `COUNTIF(${rangeOf('verdict')},"${text('rectification.accepted')}*")`,
  ];
  const [errors = '', warnings = '', infos = '', accepted = ''] = MARKS;
  const counts = text('rectification.counts', { errors, warnings, infos });
  const sentence = hasAccepted
    ? text('rectification.counts-accepted', { counts, accepted })
    : text('rectification.counts-end', { counts });
  // Odd pieces are the marks.
  return sentence
    .split(/([\ue000-\ue003])/)
    .map((piece, index) =>
      index % 2 === 1 ? (formulas[MARKS.indexOf(piece)] ?? '') : `"${piece.replaceAll('"', '""')}"`,
    )
    .filter((piece) => piece !== '""')
    .join('&');
}

/** Signs that no sentence holds: private use. */
const MARKS: readonly string[] = ['\ue000', '\ue001', '\ue002', '\ue003'];
