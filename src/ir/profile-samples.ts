/** How much of a log a profile looks at, wherever its rows are. */

/** Values of a number that moments and quantiles are computed from: quantiles at .001 are then sure to a tenth. */
export const SAMPLE_ROWS = 500_000;
/** Elements of dense vectors that are looked at. */
export const VECTOR_ELEMENTS = 2_000_000;
/** A joined table of more rows than this part of the log is not counted row by row: most rows are found once at most. */
export const SMALL_JOIN = 0.5;
/** Salt of the hash of row keys that samples are drawn by. */
export const SAMPLE_SALT = 3;
