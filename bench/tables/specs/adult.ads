/// Who earns more than 50,000 a year.
model adult

data people from "train.csv"

signal age              : continuous
signal workclass        : onehot
signal fnlwgt           : continuous
signal education        : onehot
signal "education-num"  : continuous
signal "marital-status" : onehot
signal occupation       : onehot
signal relationship     : onehot
signal race             : onehot
signal sex              : onehot
signal "capital-gain"   : continuous
signal "capital-loss"   : continuous
signal "hours-per-week" : continuous
signal "native-country" : onehot

group person { age, race, sex, "native-country", fnlwgt, "marital-status", relationship } -> 32
group work   { workclass, education, "education-num", occupation, "hours-per-week" } -> 32
group money  { "capital-gain", "capital-loss" } -> 16

cross interactions = dcn(person, work, money) { layers 2 }

bottom { layers 64, 32 }
tower all { layers 32 }

head income on "income-per-year" == ">50K"

train { holdout random(10%) }
