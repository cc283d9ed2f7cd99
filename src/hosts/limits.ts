/** Cells beyond are left out of the book: no self-evaluation table is that large. The same for every host. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 1_000;
