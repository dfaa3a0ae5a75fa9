/// Rows as those of Criteo's display ads: counts and hashed categories, no joins.
model wide

data rows from "data/rows.parquet" {
  time t { zone "UTC" }
}

type count = continuous { squash log }
type code  = onehot     { min_count 10  embed 8 }

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

tower all { layers 64 }

head click on label

train {
  batch    512
  epochs   1
  holdout  last(1d)
  validate last(6h)
}
