/// Display-ad clicks: 13 counts and 26 hashed categories without names, the field's best-known benchmark.
model criteo

data impressions from "data/criteo_8000.csv" {
  after_impression orig_split  // how others cut the file; not something known about an ad
}

/// A count with a heavy tail; a fifth of them are missing.
type count = continuous { squash log }
/// A category known only as a hash; codes seen fewer than ten times share the out-of-vocabulary id. One number a code is all that
/// 8,000 rows can teach; the full data set carries an embedding of 16.
type code  = onehot     { min_count 10  embed 1 }

signal I1  : count
signal I2  : count
signal I3  : count
signal I4  : count
signal I5  : count
signal I6  : count
signal I7  : count
signal I8  : count
signal I9  : count
signal I10 : count
signal I11 : count
signal I12 : count
signal I13 : count

signal C1  : code
signal C2  : code
signal C3  : code
signal C4  : code
signal C5  : code
signal C6  : code
signal C7  : code
signal C8  : code
signal C9  : code
signal C10 : code
signal C11 : code
signal C12 : code
signal C13 : code
signal C14 : code
signal C15 : code
signal C16 : code
signal C17 : code
signal C18 : code
signal C19 : code
signal C20 : code
signal C21 : code
signal C22 : code
signal C23 : code
signal C24 : code
signal C25 : code
signal C26 : code

group counts { I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13 } -> 32
group codes { C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19,
    C20, C21, C22, C23, C24, C25, C26 } -> 64

cross meeting = counts * codes -> 32

bottom { layers 32  dropout 50% }
tower all { layers 8 }

head click on label

train {
  optimizer  adam(0.001)
  embeddings adam(0.003)
  batch      64
  epochs     30
  l2         0.003
  patience   3
  holdout    random(20%)
  validate   random(10%)
}

baseline lr
