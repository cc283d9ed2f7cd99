/** The longest note on a finding that is let stand, in characters. */
export const LONGEST_NOTE = 500;
