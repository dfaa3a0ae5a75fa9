/**
 * Salts of the draws that cut data. They are constants, not the seed of `train`: which rows are held out must not change when only the seed of the
 * weights does, or seeds could not be compared and a lock would have seen another seed's holdout.
 */
export const SPLIT_SALTS = { holdout: 1, validate: 2 } as const;
