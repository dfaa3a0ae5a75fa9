/// Display-ad clicks: 13 counts and 26 hashed categories without names.
model criteo

data impressions from "train.csv" {
  after_impression orig_split  // how others cut the file
}

signal I1  : continuous
signal I2  : continuous
signal I3  : continuous
signal I4  : continuous
signal I5  : continuous
signal I6  : continuous
signal I7  : continuous
signal I8  : continuous
signal I9  : continuous
signal I10 : continuous
signal I11 : continuous
signal I12 : continuous
signal I13 : continuous

signal C1  : onehot { min_count 5 }
signal C2  : onehot { min_count 5 }
signal C3  : onehot { min_count 5 }
signal C4  : onehot { min_count 5 }
signal C5  : onehot { min_count 5 }
signal C6  : onehot { min_count 5 }
signal C7  : onehot { min_count 5 }
signal C8  : onehot { min_count 5 }
signal C9  : onehot { min_count 5 }
signal C10 : onehot { min_count 5 }
signal C11 : onehot { min_count 5 }
signal C12 : onehot { min_count 5 }
signal C13 : onehot { min_count 5 }
signal C14 : onehot { min_count 5 }
signal C15 : onehot { min_count 5 }
signal C16 : onehot { min_count 5 }
signal C17 : onehot { min_count 5 }
signal C18 : onehot { min_count 5 }
signal C19 : onehot { min_count 5 }
signal C20 : onehot { min_count 5 }
signal C21 : onehot { min_count 5 }
signal C22 : onehot { min_count 5 }
signal C23 : onehot { min_count 5 }
signal C24 : onehot { min_count 5 }
signal C25 : onehot { min_count 5 }
signal C26 : onehot { min_count 5 }

group counts { I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13 } -> 32
group codes { C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19,
    C20, C21, C22, C23, C24, C25, C26 } -> 64

cross interactions = dcn(counts, codes) { layers 2 }

bottom { layers 64, 32 }
tower all { layers 32 }

head label on label

train { holdout random(10%) }
