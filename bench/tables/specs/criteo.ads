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

signal C1  : onehot
signal C2  : onehot
signal C3  : onehot
signal C4  : onehot
signal C5  : onehot
signal C6  : onehot
signal C7  : onehot
signal C8  : onehot
signal C9  : onehot
signal C10 : onehot
signal C11 : onehot
signal C12 : onehot
signal C13 : onehot
signal C14 : onehot
signal C15 : onehot
signal C16 : onehot
signal C17 : onehot
signal C18 : onehot
signal C19 : onehot
signal C20 : onehot
signal C21 : onehot
signal C22 : onehot
signal C23 : onehot
signal C24 : onehot
signal C25 : onehot
signal C26 : onehot

group counts { I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13 } -> 32
group codes { C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19,
    C20, C21, C22, C23, C24, C25, C26 } -> 64

cross interactions = dcn(counts, codes) { layers 2 }

bottom { layers 64, 32 }
tower all { layers 32 }

head label on label

train { holdout random(10%) }
