import type { Section, Statement } from '../../../reportReader';

export const sectionsIn = (statements: readonly Statement[]): Section[] => [
  ...new Set(statements.map((one) => one.section)),
];
