/** The setting of a workbook that keeps the findings that a person accepted. */
export const ACCEPTED_KEY = 'jxzp.accepted';
