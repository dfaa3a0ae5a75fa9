/// A feed of 100 billion impressions and tables of a terabyte: what docs/scale.md computes with.
model feed

data log from "data/*.parquet" {
  time    served_at { zone "UTC" }
  key     impression_id
  request user_id, country, device, history
}

signal user       : hash_onehot(1900M) from user_id { embed 128 }
signal ad         : hash_onehot(50M) from ad_id   { embed 64 }
signal advertiser : hash_onehot(1M) from advertiser_id { embed 32 }
signal history    : hash_indexed(50M) { max 50  keep last  pool attention  embed 64 }
signal tags       : hash_indexed(1M) { max 10  embed 32 }
signal country    : hash_onehot(500) { embed 16 }
signal device     : hash_onehot(1k) { embed 16 }
signal price      : continuous

group who  { user, history, country, device } -> 64
group what { ad, advertiser, tags, price } -> 64
cross fit = who * what -> 32
bottom { layers 512, 256, 128 }
tower all
head click on clicked

train { epochs 1  batch 65536  holdout last(1d)  validate none }
trees { count none }
