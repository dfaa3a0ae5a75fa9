/** In the place of a part: of a row that is in the log again with more events, and counts in no part that is measured. A page reads it too. */
export const SUPERSEDED = 3;
