/// Engagement with Standard and Shopping ads.
model pinterest_ads

data impressions from "data/impressions/*.parquet" {
  time      served_at { zone "UTC" }
  source    ad_type { standard, shopping }                      // the example's data source (domain): an exhaustive enum
  served_by model_id                                            // which model chose this impression
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  request country, device, language                             // one value for all candidates of a ranking request
  after_impression dwell_ms                                     // columns that exist only afterwards: never signals
  after_impression true_click, true_good_click, true_scroll_up  // the simulator's own probabilities
}

vocab category   { top 50k  embed 16 }  // one id space, one embedding table, wherever it is used
vocab pin_id     { hash 100k  embed 16 }
vocab advertiser { hash 20k  embed 16 }

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
signal recent_pins   : hash_indexed(pin_id) from users.recent_pins { max 20  keep last }
signal pin_vector    : dense(64)  from pins.graphsage
signal position      : onehot(20) { serve 0 }

/// What the ad and the user are about.
group category { pin_category, user_category } -> 32
/// The ad itself.
group ad       { pin_vector, price, bid, advertiser_id, is_video } -> 64
/// Who looks at it.
group user     { user_age, recent_pins, language } -> 64
/// When and where.
group context  { country, device, hour } -> 16

cross affinity = user * ad                        -> 64
cross interest = category * ad * user             -> 32
cross deep     = dcn(user, ad, category, context) { layers 2 }

bias   { signals position }
bottom { layers 256, 128  norm batch  dropout 10% }

tower standard { layers 64 }
tower shopping { layers 128, 64 }

/// A click on the ad.
head click      on clicked
/// A click that doesn't come straight back.
head good_click on good_click { loss_weight 0.5 }
/// A scroll up on the ad, to see more of the page behind it.
head scroll_up  on scrolled   { loss_weight 0.3 }

sampling { base any  keep 25%  log unsampled }

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
  batch      512
  epochs     1
  holdout    last(1d)
  validate   last(6h)
}

/// One tower for both sources: what the article's Table 1 compares with.
variant single_tower { tower all { layers 128, 64 } }
variant no_interest  { without cross interest }
baseline lr
baseline wide_deep { wide country * device, advertiser_id * hour }
baseline gbdt_lr   { trees 100  depth 5 }

budget { params 5M  memory 64MB }
