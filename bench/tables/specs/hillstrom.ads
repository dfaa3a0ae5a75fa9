/// Who visits the shop after an e-mail, and who buys.
model hillstrom

data customers from "train.csv" {
  after_impression spend
}

signal recency         : continuous
signal history         : continuous
signal history_segment : onehot
signal mens            : onehot
signal womens          : onehot
signal newbie          : onehot
signal zip_code        : onehot
signal channel         : onehot
signal segment         : onehot

group customer { recency, history, history_segment, mens, womens, newbie, zip_code, channel } -> 32
group mail     { segment } -> 16

cross interactions = dcn(customer, mail) { layers 2 }

bottom { layers 64, 32 }
tower all { layers 32 }

head visit      on visit
head conversion on conversion

train { holdout random(10%) }
