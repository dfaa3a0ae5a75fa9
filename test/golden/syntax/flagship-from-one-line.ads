model pinterest_ads
data impressions from "data/impressions/*.parquet" {
  time      served_at { zone "UTC" }
  source    ad_type { standard, shopping }
  served_by model_id
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  after_impression dwell_ms
}
vocab category   { top 50k  embed 32 }
vocab pin_id     { hash 1M  embed 16 }
vocab advertiser { hash 200k  embed 16 }
signal country       : onehot
signal device        : onehot
signal language      : onehot
signal hour          : onehot(24) from hour(served_at)
signal is_video      : onehot(2)
signal user_age      : continuous from users.age
signal bid           : continuous { squash log  clip 0 .. 50 }
signal price         : continuous from pins.price
signal pin_category  : indexed(category) from pins.categories
signal user_category : indexed(category) from users.categories
signal advertiser_id : hash_onehot(advertiser) from pins.advertiser_id
signal recent_pins   : hash_indexed(pin_id) from users.recent_pins { max 50  keep last }
signal pin_vector    : dense(64)  from pins.graphsage
signal position      : onehot(20) { serve 0 }
group category { pin_category, user_category } -> 32
group ad       { pin_vector, price, bid, advertiser_id, is_video } -> 64
group user     { user_age, recent_pins, language } -> 64
group context  { country, device, hour } -> 16
cross affinity = user * ad                        -> 64
cross interest = category * ad * user             -> 32
cross deep     = dcn(user, ad, category, context) { layers 2 }
bias   { signals position }
bottom { layers 256, 128  norm batch  dropout 10% }
tower standard { layers 64 }
tower shopping { layers 128, 64 }
head click      on clicked
head good_click on good_click { loss_weight 0.5 }
head scroll_up  on scrolled   { loss_weight 0.3 }
sampling { base any  keep 5%  log unsampled }
calibration platt {
  signals   country, device, hour, is_video, language
  per       head, source
  every     1h
  window    7d
  half_life 6h
  traffic   own
}
train {
  optimizer  adam(0.001)
  embeddings adagrad(0.05)
  batch      4096
  epochs     1
  holdout    last(1d)
  validate   last(6h)
}
variant single_tower { tower all { layers 128, 64 } }
variant no_interest  { without cross interest }
baseline wide_deep { wide country * device, advertiser_id * hour }
baseline gbdt_lr   { trees 100  depth 5 }
budget { params 30M  memory 512MB }
