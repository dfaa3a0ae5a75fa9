/// Will this person like the movie (four stars or more)? Will they love it (five)?
model movielens

data ratings from "data/ratings.csv" {
  time rated_at
  join users  from "data/users.csv"  on user_id  { side request }
  join movies from "data/movies.csv" on movie_id { side candidate }
  request user_id
  after_impression liked, loved  // the same labels, already worked out in the file
}

signal user_id    : onehot     { embed 16 }
signal movie_id   : onehot     { embed 16 }
signal age        : continuous from users.age
signal gender     : onehot     from users.gender { embed 4 }
signal occupation : onehot     from users.occupation { embed 4 }
signal year       : continuous from movies.year
signal genres     : indexed    from movies.genres { split "|"  embed 8 }

group person { user_id, age, gender, occupation } -> 32
group movie  { movie_id, year, genres } -> 32

/// Matrix factorization's product, with what else is known on either side.
cross taste = person * movie -> 32

bottom { layers 64, 32  dropout 20% }
tower all { layers 32 }

head liked on rating >= 4
head loved on rating == 5 { loss_weight 0.5 }

train {
  optimizer  adam(0.001)
  embeddings adam(0.005)
  batch      128
  epochs     10
  l2         0.00003
  patience   2
  holdout    random(10%)
  validate   random(5%)
}

baseline lr { epochs 20 }
