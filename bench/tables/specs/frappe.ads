/// Which app someone uses, in which situation: every column is a code.
model frappe

data uses from "train.csv"

signal user      : onehot
signal item      : onehot
signal daytime   : onehot
signal weekday   : onehot
signal isweekend : onehot
signal homework  : onehot
signal cost      : onehot
signal weather   : onehot
signal country   : onehot
signal city      : onehot

group user    { user } -> 16
group app     { item, cost } -> 16
group context { daytime, weekday, isweekend, homework, weather, country, city } -> 32

cross taste        = user * app              -> 16
cross interactions = dcn(user, app, context) { layers 2 }

bottom { layers 64, 32 }
tower all { layers 32 }

head label on label

train { holdout random(10%) }
