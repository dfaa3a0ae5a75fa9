/// A log whose joined table has a row for each of its rows, as where features are logged by a service of their own.
model long_join

data log from "data/log.parquet" {
  time served_at { zone "UTC" }
  join details from "data/details.parquet" on impression_id { side candidate }
}

vocab topic { top 50k  embed 16 }
vocab item  { hash 100k  embed 16 }

signal country : onehot
signal bid     : continuous
signal price   : continuous from details.price
signal topics  : indexed(topic) from details.topics
signal item    : hash_onehot(item) from details.item_id
signal recent  : hash_indexed(item) from details.recent { max 10  keep last }
signal content : dense(16)  from details.content

group ad      { price, topics, item, content } -> 64
group context { country, bid, recent } -> 32

tower all { layers 64 }

head click on clicked

train {
  batch    512
  epochs   1
  holdout  last(1d)
  validate last(6h)
}
