/// Will this person give the movie four stars or more?
model movielens

data ratings from "train.csv" {
  time rated_at { zone "UTC" }
}

signal user_id    : onehot
signal age        : continuous
signal gender     : onehot
signal occupation : onehot
signal zip        : onehot
signal movie_id   : onehot
signal year       : continuous
signal genres     : indexed { split "|" }

group person { user_id, age, gender, occupation, zip } -> 32
group movie  { movie_id, year, genres } -> 32

cross taste = person * movie -> 32

bottom { layers 64, 32 }
tower all { layers 32 }

head liked on rating >= 4

train { holdout last(14d) }
