/** What the workbench opens; more than this it says so, and opens nothing. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_SHEETS = 200;
