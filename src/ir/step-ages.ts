/** Ages of a sequence's steps are ids: bucket n has ages of 2ⁿ − 1 seconds and more, the last one all from 68 years on. */
export const AGE_BUCKETS = 32;
