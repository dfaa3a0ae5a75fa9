/// Clicks on recommended fashion items, logged by two policies in two campaigns.
model open_bandit

data impressions from "data/impressions.parquet" {
  time      served_at { zone "UTC" }
  source    campaign { men, women }
  served_by policy
  // An item_id alone says nothing: both campaigns count their items from 0.
  join items from "data/items.csv" on campaign, item_id { side candidate }
  request user_f0, user_f1, user_f2, user_f3, affinity
  after_impression propensity
}

vocab user_code { top 1k  embed 4 }
vocab item_code { top 1k  embed 4 }

signal user_f0 : onehot(user_code)
signal user_f1 : onehot(user_code)
signal user_f2 : onehot(user_code)
signal user_f3 : onehot(user_code)

// How often the user looked at each item of the campaign: one column, and a length that depends on the source.
signal affinity_men   : dense(34) from affinity { sources men  squash log }
signal affinity_women : dense(46) from affinity { sources women  squash log }

signal item_id   : onehot     { embed 8 }
signal item_rank : continuous from items.item_feature_0
signal item_f1   : onehot(item_code) from items.item_feature_1
signal item_f2   : onehot(item_code) from items.item_feature_2
signal item_f3   : onehot(item_code) from items.item_feature_3
signal position  : onehot(4)  { serve 1 }

group user     { user_f0, user_f1, user_f2, user_f3 } -> 16
group affinity { affinity_men, affinity_women } -> 16
group item     { item_id, item_rank, item_f1, item_f2, item_f3 } -> 16

cross taste = user * item     -> 16
cross known = affinity * item -> 16

bias   { signals position }
bottom { layers 32  dropout 10% }
tower men   { layers 16 }
tower women { layers 16 }

head click on click

train {
  optimizer  adam(0.001)
  embeddings adam(0.001)
  batch      512
  epochs     3
  patience   1
  holdout    last(1d)
  validate   last(12h)
}

variant single_tower { tower all { layers 16 } }
baseline lr
