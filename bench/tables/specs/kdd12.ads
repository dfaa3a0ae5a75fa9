/// Clicks on sponsored search results.
model kdd12

data impressions from "train.csv"

signal user_id        : onehot
signal query_id       : onehot
signal keyword_id     : onehot
signal url_hash       : onehot
signal ad_id          : onehot
signal advertiser_id  : onehot
signal title_id       : onehot
signal description_id : onehot
signal depth          : onehot
signal position       : onehot

group user   { user_id } -> 16
group search { query_id, keyword_id } -> 16
group ad     { url_hash, ad_id, advertiser_id, title_id, description_id } -> 32
group place  { depth, position } -> 16

cross interactions = dcn(user, search, ad, place) { layers 2 }

bottom { layers 64, 32 }
tower all { layers 32 }

head click on click

train { holdout random(10%) }
