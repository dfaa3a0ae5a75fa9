/// Clicks on one advertiser's mobile ads, trained on one day and judged on another.
model ipinyou

data impressions from "train.csv" {
  missing "", "null"
}

// The file has one weekday and four hours: neither can be learned here.
signal useragent      : onehot
signal IP             : onehot
signal region         : onehot
signal city           : onehot
signal domain         : onehot
signal slotid         : onehot
signal slotvisibility : onehot
signal slotprice      : onehot

group user { useragent, IP, region, city } -> 16
group slot { domain, slotid, slotvisibility, slotprice } -> 16

cross interactions = dcn(user, slot) { layers 2 }

bottom { layers 64, 32 }
tower all { layers 32 }

head click on click

train { holdout random(10%) }
