/// Clicks on one advertiser's mobile ads, trained on one day and judged on another with a quarter of its click rate.
model ipinyou

data impressions from "data/train.decoded.csv" {
  missing "", "null"
}

// The weekday is the same in the whole training file, and four hours are all that it holds: neither can be learned here.
// Size, format, creative, advertiser and exchange never change.
signal useragent      : onehot { embed 4 }
signal IP             : hash_onehot(20k) { embed 8 }
signal region         : onehot { embed 4 }
signal city           : onehot { embed 8 }
signal domain         : onehot { embed 8 }
signal slotid         : onehot { embed 8 }
signal slotvisibility : onehot { embed 4 }
signal slotprice      : onehot { embed 4 }

group user { useragent, IP, region, city } -> 16
group slot { domain, slotid, slotvisibility, slotprice } -> 16

cross meeting = user * slot -> 16

bottom { layers 32  dropout 30% }
tower all { layers 16 }

head click on click

train {
  optimizer  adam(0.001)
  embeddings adam(0.001)
  batch      512
  epochs     5
  patience   1
  holdout    "data/test.decoded.csv"
  validate   random(10%)
}

baseline lr
