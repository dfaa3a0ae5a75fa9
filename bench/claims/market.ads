/// The flagship spec, smaller: what the claims about the simulated market are tested with.
model market

data impressions from "data/impressions/*.parquet" {
  time      served_at { zone "UTC" }
  source    ad_type { standard, shopping }
  served_by model_id
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  request country, device, language
}

vocab category   { hash 400   embed 8 }
vocab pin_id     { hash 5k    embed 8 }
vocab advertiser { hash 1k    embed 8 }

signal country       : onehot { values ["US", "BR", "DE", "GB", "FR", "MX", "JP", "CA", "ES", "NO", "IS", "MT"]  embed 4 }
signal device        : onehot { values ["iphone", "android", "web", "tablet"]  embed 4 }
signal language      : onehot { values ["en", "pt", "de", "fr", "es", "ja", "no", "is", "mt"]  embed 4 }
signal hour          : onehot(24)  from hour(served_at) { embed 4 }
signal is_video      : onehot(2) { embed 2 }
signal ad_kind       : onehot from ad_type { values ["standard", "shopping"]  embed 4 }
signal user_age      : continuous  from users.age
signal bid           : continuous  { squash log  clip 0 .. 50 }
signal price         : continuous  from pins.price { squash log }
signal pin_category  : hash_indexed(category) from pins.categories { max 4 }
signal user_category : hash_indexed(category) from users.categories { max 4 }
signal advertiser_id : hash_onehot(advertiser) from pins.advertiser_id
signal recent_pins   : hash_indexed(pin_id) from users.recent_pins { max 20  keep last }
signal pin_vector    : dense(16)   from pins.graphsage
signal position      : onehot(20)  { serve 0  embed 1 }

group category { pin_category, user_category } -> 16
group ad       { pin_vector, price, bid, advertiser_id, is_video } -> 32
group user     { user_age, user_category, recent_pins, language } -> 32
group context  { country, device, hour } -> 16

cross affinity = user * ad            -> 32
cross interest = category * ad * user -> 16

bias   { signals position }
bottom { layers 64, 32 }

tower standard { layers 32 }
tower shopping { layers 32 }

head click      on clicked
head good_click on good_click { loss_weight 0.5 }

calibration platt {
  signals country, device, hour, is_video, language
  per     head, source
  every   1h
  window  2d
  half_life 6h
  traffic own
}

train {
  optimizer  adam(0.002)
  embeddings adagrad(0.05)
  batch      256
  epochs     1
  holdout    last(1d)
}

/// One tower for both sources, as wide as each of the two.
variant single       { tower all { layers 32 }  group context { country, device, hour, ad_kind } -> 16 }
/// One tower with as many parameters as both have.
variant single_large { tower all { layers 66 }  group context { country, device, hour, ad_kind } -> 16 }
/// What is trained on one source's rows alone.
variant separate     { tower all { layers 32 } }

/// Two experts that a gate of each source mixes (MMoE), with as many parameters as the bottom.
variant mmoe         { bottom { layers 32, 32  experts shared 2 } }
/// An expert of all and one of each source (PLE), likewise.
variant ple          { bottom { layers 21, 32  experts shared 1, source 1 } }

/// The one head that calibration from day to day is judged on.
variant click_only   { without head good_click }

baseline lr
baseline wide_deep { wide country * device, advertiser_id * hour  layers 64, 32 }
baseline gbdt_lr   { trees 60  depth 5 }
