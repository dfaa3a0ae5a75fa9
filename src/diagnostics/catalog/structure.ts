/** ADS5xxx: the shape of the model: groups, crosses, bottom, towers, heads, sources, variants. */
import { family } from './define.ts';

const two = 'signal a : continuous\nsignal b : continuous\ngroup user { a } -> 8\ngroup ad { b } -> 8\n';
const sources =
  'model shop\ndata rows from "rows.csv" { source kind { standard, shopping } }\nsignal price : continuous\ngroup ad { price } -> 8\nhead click on clicked\n';
const plain = 'model shop\nsignal price : continuous\ngroup ad { price } -> 8\n';

export const structure = family({
  ADS5001: {
    severity: 'error',
    title: 'cross without a width',
    message: '{cross} needs a width: -> DIM',
    help: 'A product and an fm cross project each operand linearly to DIM units, and are DIM units wide. A dcn cross has the width of its operands together.',
    wrong: `${two}cross affinity = user * ad`,
    right: `${two}cross affinity = user * ad -> 8`,
  },
  ADS5002: {
    severity: 'error',
    title: 'dcn with a width',
    message: '{cross} takes no width: it is as wide as its operands together',
    help: 'DCN-v2 crosses the concatenation of its operands at full width. For a narrower one, cross narrower groups.',
    wrong: `${two}cross deep = dcn(user, ad) -> 8`,
    right: `${two}cross deep = dcn(user, ad)`,
  },
  ADS5003: {
    severity: 'error',
    title: 'cross of one thing',
    message: 'a cross needs at least {least}',
    help: 'A product and an fm cross multiply two or more groups or crosses. dcn(…) also crosses one group with itself.',
    wrong: `${two}cross affinity = user -> 8`,
    right: `${two}cross affinity = user * ad -> 8`,
  },
  ADS5004: {
    severity: 'error',
    title: 'cross made of itself',
    message: "cross '{name}' is made of itself",
    help: 'Following the operands of a cross must end at groups.',
    wrong: `${two}cross x = user * y -> 8\ncross y = ad * x -> 8`,
    right: `${two}cross x = user * ad -> 8\ncross y = ad * x -> 8`,
  },
  ADS5005: {
    severity: 'error',
    title: 'cross that is too wide',
    message: "cross '{name}' is {width} units wide, more than {limit}",
    help: 'A dcn cross is as wide as its operands together, and each of its layers has the square of that in weights. Cross narrower groups, or use a product (a * b -> DIM), which projects each operand to DIM.',
    wrong:
      'signal a : continuous\nsignal b : continuous\ngroup user { a } -> 50k\ngroup ad { b } -> 50k\ncross deep = dcn(user, ad)',
    right:
      'signal a : continuous\nsignal b : continuous\ngroup user { a } -> 64\ngroup ad { b } -> 64\ncross deep = dcn(user, ad)',
  },
  ADS5006: {
    severity: 'error',
    title: 'unknown kind of cross',
    message: "there is no cross '{name}(…)'; crosses are a * b, {known}",
    help: 'A cross is a product (a * b -> DIM) or one of the functions that the message lists, over groups and crosses.',
    wrong: `${two}cross deep = dnc(user, ad)`,
    right: `${two}cross deep = dcn(user, ad)`,
  },
  ADS5007: {
    severity: 'error',
    title: 'source without a tower',
    message: "source '{source}' has no tower",
    help: 'Rows of every declared source go through a tower, so each source has one, or `tower all` takes them all.',
    wrong: `${sources}tower standard { layers 64 }`,
    right: `${sources}tower standard { layers 64 }\ntower shopping { layers 64 }`,
  },
  ADS5008: {
    severity: 'error',
    title: '`tower all` with other towers',
    message: "'tower all' takes every row, so there can be no other tower '{name}'",
    help: 'Either every source has its own tower, or one tower takes all. For sources that were never declared, one of the towers may have `fallback yes`.',
    wrong: `${sources}tower all { layers 64 }\ntower shopping { layers 64 }`,
    right: `${sources}tower all { layers 64 }`,
  },
  ADS5009: {
    severity: 'error',
    title: 'two fallback towers',
    message: "tower '{name}' can't be the fallback too",
    help: 'A row of a source that was never declared goes through one tower.',
    wrong: `${sources}tower standard { fallback yes }\ntower shopping { fallback yes }`,
    right: `${sources}tower standard { fallback yes }\ntower shopping { layers 64 }`,
  },
  ADS5010: {
    severity: 'error',
    title: 'tower without sources',
    message: "tower '{name}' stands for a source, and the data declares none",
    help: 'A tower belongs to a value of the source column. Declare it in data, as in `source ad_type { standard, shopping }`, or use `tower all`.',
    wrong: `${plain}head click on clicked\ntower standard { layers 64 }`,
    right: `${plain}head click on clicked\ntower all { layers 64 }`,
  },
  ADS5011: {
    severity: 'error',
    title: 'no head',
    message: "model '{name}' predicts nothing: it has no head",
    help: 'A head is an engagement to predict, and the column that says whether it happened.',
    wrong: plain,
    right: `${plain}head click on clicked`,
  },
  ADS5012: {
    severity: 'error',
    title: 'no group',
    message: "model '{name}' sees nothing: it has no group",
    help: 'Signals reach the towers through groups.',
    wrong: 'model shop\nhead click on clicked',
    right: 'model shop\nsignal price : continuous\ngroup ad { price } -> 8\nhead click on clicked',
  },
  ADS5013: {
    severity: 'error',
    title: 'what a variant cannot remove',
    message: "a variant can't remove {kind}",
    help: 'A variant removes a signal, type, group, cross, head or tower by name, or one of bottom, bias, sampling, calibration, train and budget. All variants have the same data and the same ids.',
    wrong: `model shop\nvocab color { top 9 }\nsignal hue : onehot(color)\ngroup ad { hue } -> 8\nhead click on clicked\nvariant small { without vocab color }`,
    right: `${plain}head click on clicked\nhead save on saved\nvariant small { without head save }`,
  },
  ADS5014: {
    severity: 'error',
    title: 'variant that changes what is profiled',
    message: "variant '{variant}' changes {what}, but one lock covers all variants",
    help: 'A model and all its variants have one lock and one holdout, so that they can be compared: a signal of one name is read, and its statistics and ids are found, in one way; a head of one name has one label. Declare the other form under another name, and use that in the variant.',
    wrong: `${plain}head click on clicked\nvariant coded { signal price : onehot }`,
    right: `${plain}head click on clicked\nvariant coded {\n  signal price_code : onehot from price\n  group ad { price_code } -> 8\n}`,
  },
  ADS5015: {
    severity: 'error',
    title: 'label that is not compared with a constant',
    message: 'a label is compared with {wants}, not {found}',
    help: 'A label is a column that is 0 or 1, or a column compared with a constant: `rating >= 4`, `action == "click"`. Order is defined for numbers only.',
    wrong: `${plain}head click on action == click`,
    right: `${plain}head click on action == "click"`,
  },
  ADS5016: {
    severity: 'error',
    title: 'source without values',
    message: "'source' needs its values in braces",
    help: 'The sources are an exhaustive list, so that every one has its tower: source ad_type { standard, shopping }.',
    wrong: 'data rows from "rows.csv" { source kind { } }',
    right: 'data rows from "rows.csv" { source kind { standard, shopping } }',
  },
  ADS5017: {
    severity: 'error',
    title: 'width out of range',
    message: 'a {kind} has between 1 and {limit} units, not {found}',
    help: 'A width is a whole number of units.',
    wrong: 'signal price : continuous\ngroup ad { price } -> 0',
    right: 'signal price : continuous\ngroup ad { price } -> 8',
  },
  ADS5018: {
    severity: 'error',
    title: 'join on a later table',
    message: "join '{name}' uses '{table}', which is joined later",
    help: 'Joins are done in the order in which they stand. Move the other one up.',
    wrong:
      'data rows from "rows.csv" {\n  join shops from "shops.csv" on pins.shop = id\n  join pins from "pins.csv" on pin_id\n}',
    right:
      'data rows from "rows.csv" {\n  join pins from "pins.csv" on pin_id\n  join shops from "shops.csv" on pins.shop = id\n}',
  },
  ADS5019: {
    severity: 'warning',
    title: 'variant that changes nothing',
    message: "variant '{name}' is the model itself",
    help: 'Its body states nothing.',
    wrong: `${plain}head click on clicked\nvariant same { }`,
    right: `${plain}head click on clicked\nvariant wide { bottom { layers 512 } }`,
  },
  ADS5020: {
    severity: 'error',
    title: 'product of what has no values to pair',
    message: "signal '{signal}' can't be in a product: it is {format}",
    help: 'A product in the wide part has a coefficient for each pair of values, so its signals are categorical: onehot, indexed or hashed.',
    wrong:
      'signal price : continuous\nsignal country : onehot\ngroup ad { price, country } -> 8\nbaseline wide_deep { wide country * price }',
    right:
      'signal device : onehot\nsignal country : onehot\ngroup ad { device, country } -> 8\nbaseline wide_deep { wide country * device }',
  },
  ADS5021: {
    severity: 'error',
    title: 'product of lists that is too long',
    message: 'this product has up to {length} pairs of elements a row; {limit} is the most',
    help: 'Lists are crossed element by element: two lists of 50 make 2,500 ids a row. Lower `max` on one of them, or cross a signal with one value.',
    wrong:
      'signal seen : hash_indexed(1k)\nsignal liked : hash_indexed(1k)\ngroup ad { seen, liked } -> 8\nbaseline wide_deep { wide seen * liked }',
    right:
      'signal seen : hash_indexed(1k) { max 20 }\nsignal liked : hash_indexed(1k) { max 20 }\ngroup ad { seen, liked } -> 8\nbaseline wide_deep { wide seen * liked }',
  },
  ADS5022: {
    severity: 'error',
    title: 'group without signals',
    message: "group '{name}' has no signals",
    help: 'A group is a layer over its signals: without any there is nothing to compute. Name its signals, or remove it (in a variant: `without group`).',
    wrong: 'signal age : continuous\ngroup user { age } -> 8\ngroup ad { } -> 8',
    right: 'signal age : continuous\nsignal price : continuous\ngroup user { age } -> 8\ngroup ad { price } -> 8',
  },
  ADS5023: {
    severity: 'error',
    title: 'batch norm in an ensemble',
    message: '{where} has `norm batch`, and the layers are those of an ensemble',
    help: 'Members of an ensemble share their layers, but each feeds them other numbers: one running mean and variance cannot be of all of them. Take `norm layer`, which has no running statistics, or no `ensemble`.',
    wrong: `${plain}bottom { layers 64  norm batch  ensemble 8 }\nhead click on clicked`,
    right: `${plain}bottom { layers 64  norm layer  ensemble 8 }\nhead click on clicked`,
  },
  ADS5024: {
    severity: 'error',
    title: 'no such day',
    message: 'there is no day {date}',
    help: 'A day is written as YYYY-MM-DD, and is one of the calendar.',
    wrong: 'allow head_removed click until 2027-02-30 "buyers moved to click_v2"',
    right: 'allow head_removed click until 2027-02-28 "buyers moved to click_v2"',
  },
  ADS5025: {
    severity: 'error',
    title: 'exception without a reason',
    message: 'an exception needs a reason',
    help: 'Whoever reads `adsc diff`, or finds the exception once its day is past, has to know what it was for.',
    wrong: 'allow head_removed click until 2027-02-28 ""',
    right: 'allow head_removed click until 2027-02-28 "buyers moved to click_v2"',
  },
  ADS5026: {
    severity: 'error',
    title: 'heads in a circle',
    message: 'heads come after each other in a circle: {chain}',
    help: '`after` says whose event has to come first, and no event comes before itself. Remove one `after` of the circle.',
    wrong: `${plain}head click on clicked { after order }\nhead order on ordered { after click }`,
    right: `${plain}head click on clicked\nhead order on ordered { after click }`,
  },
  ADS5027: {
    severity: 'error',
    title: 'trees with a composed or delayed head',
    message: "head '{head}' has `{option}`, which trees next to the network cannot follow",
    help: 'A forest adds to the logit of a single probability, and learns from labels as they are: a joint probability could come out above that of its parent, and a young row would count as a negative. Leave `trees` out, or the option; baseline gbdt_lr takes such heads.',
    wrong: `${plain}head click on clicked\nhead order on ordered { after click }\ntrees { count 100 }`,
    right: `${plain}head click on clicked\nhead order on ordered { after click }`,
  },
  ADS5028: {
    severity: 'error',
    title: 'sequence of nothing',
    message: "sequence '{name}' has no signals",
    help: 'A sequence puts the lists of its signals next to each other, step by step. It needs one at least.',
    wrong: 'sequence history { }',
    right: 'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }',
  },
  ADS5029: {
    severity: 'error',
    title: 'member of a sequence that has no steps',
    message: "'{name}' has a single value in each row, and a sequence has one in each step",
    help: 'The members of a sequence are lists that are in step with each other. A signal of such a list is declared as `sequence of` the format of one element.',
    wrong: 'signal acted_pin : hash_indexed(1M)\nsequence history { acted_pin }',
    right: 'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }',
  },
  ADS5030: {
    severity: 'error',
    title: 'sequence of several tables',
    message: "the signals of sequence '{sequence}' come from {first} and from {second}",
    help: 'Steps are made of the lists of one row, so all members are columns of one table and of one side of a request.',
    wrong:
      'data log from "log.parquet" { join users from "users.parquet" on user_id }\nsignal pin  : sequence of hash_onehot(1k) from users.pins\nsignal kind : sequence of onehot(8) from kinds\nsequence history { pin, kind }',
    right:
      'data log from "log.parquet" { join users from "users.parquet" on user_id }\nsignal pin  : sequence of hash_onehot(1k) from users.pins\nsignal kind : sequence of onehot(8) from users.kinds\nsequence history { pin, kind }',
  },
  ADS5031: {
    severity: 'error',
    title: 'signal of two sequences',
    message: "'{name}' is a member of two sequences",
    help: 'The sequence decides which steps of its members are kept, so each signal has one sequence. Declare a second signal from the same column.',
    wrong:
      'signal pin : sequence of hash_onehot(1k)\nsequence recent { pin } { max 10 }\nsequence long { pin } { max 100 }',
    right:
      'vocab pins { hash 1k }\nsignal pin     : sequence of hash_onehot(pins) from pin\nsignal old_pin : sequence of hash_onehot(pins) from pin\nsequence recent { pin } { max 10 }\nsequence long { old_pin } { max 100 }',
  },
  ADS5032: {
    severity: 'error',
    title: 'steps outside of a sequence',
    message: "'{name}' is a list of steps, which only a sequence can take",
    help: 'A signal declared as `sequence of FORMAT` becomes a row of numbers by a sequence and a read of it. For a list without an order, declare it as indexed or hash_indexed.',
    wrong: 'signal acted_pin : sequence of hash_onehot(1M)\ngroup user { acted_pin } -> 64',
    right:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread interest = mean(history) -> 64',
  },
  ADS5033: {
    severity: 'error',
    title: 'read of nothing',
    message: "read '{name}' says no way to read a sequence; there are {known}",
    help: 'A read is a function of a sequence: mean(history). Some compare the steps with a group or a cross: din(history, ad).',
    wrong:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread interest = history -> 64',
    right:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread interest = mean(history) -> 64',
  },
  ADS5034: {
    severity: 'error',
    title: 'wrong arguments of a read',
    message: '{read}(…) takes {wants}',
    help: 'mean, sum, max, last and transformer look at the sequence alone; din and transact take a query, a group or a cross, as well.',
    wrong:
      'signal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread interest = din(history) -> 64',
    right:
      'signal price : continuous\ngroup ad { price } -> 8\nsignal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread interest = din(history, ad) -> 64',
  },
  ADS5035: {
    severity: 'warning',
    title: 'sequence that is not read',
    message: "sequence '{name}' is never read",
    help: 'No `read` makes a row of numbers of it, so the model does not see it, and its signals are left out of the plan.',
    wrong:
      'model shop\nsignal price : continuous\ngroup ad { price } -> 8\nsignal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nhead click on clicked',
    right:
      'model shop\nsignal price : continuous\ngroup ad { price } -> 8\nsignal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin }\nread interest = mean(history) -> 64\nhead click on clicked',
  },
  ADS5036: {
    severity: 'error',
    title: 'steps with times and no end',
    message: "sequence '{name}' has the times of its steps and does not say before what",
    help: 'A list of another table may hold steps from after the example, which no request will ever have: `before` leaves them out.',
    wrong:
      'data log from "log.parquet" { time served_at }\nsignal acted_age : sequence of continuous from age(acted_at)\nsequence history { acted_age }',
    right:
      'data log from "log.parquet" { time served_at }\nsignal acted_age : sequence of continuous from age(acted_at)\nsequence history { acted_age } { before served_at }',
  },
  ADS5037: {
    severity: 'error',
    title: 'steps before something else',
    message: "steps end before the examples' time, which is '{time}'",
    help: '`before` names the time column of `data`: a step counts where it was before the example.',
    wrong:
      'data log from "log.parquet" { time served_at }\nsignal acted_age : sequence of continuous from age(acted_at)\nsequence history { acted_age } { before bought_at }',
    right:
      'data log from "log.parquet" { time served_at }\nsignal acted_age : sequence of continuous from age(acted_at)\nsequence history { acted_age } { before served_at }',
  },
  ADS5038: {
    severity: 'error',
    title: 'steps without times',
    message: "nothing says when the steps of sequence '{name}' were",
    help: '`before` compares the times of the steps, which a member `sequence of continuous from age(times)` has.',
    wrong:
      'data log from "log.parquet" { time served_at }\nsignal acted_pin : sequence of hash_onehot(1M)\nsequence history { acted_pin } { before served_at }',
    right:
      'data log from "log.parquet" { time served_at }\nsignal acted_pin : sequence of hash_onehot(1M)\nsignal acted_age : sequence of continuous from age(acted_at)\nsequence history { acted_pin, acted_age } { before served_at }',
  },
  ADS5039: {
    severity: 'error',
    title: 'steps of the request before a time of the candidate',
    message: "sequence '{name}' is of the request, and '{time}' is sent with each candidate",
    help: 'What a request sends once is computed once for all of its candidates; the time that its steps are before has to be of the request as well.',
    wrong:
      'data log from "log.parquet" {\n  time served_at\n  join users from "users.parquet" on user_id { side request }\n}\nsignal acted_age : sequence of continuous from age(users.acted_at)\nsequence history { acted_age } { before served_at }',
    right:
      'data log from "log.parquet" {\n  time served_at\n  request served_at\n  join users from "users.parquet" on user_id { side request }\n}\nsignal acted_age : sequence of continuous from age(users.acted_at)\nsequence history { acted_age } { before served_at }',
  },
  ADS5063: {
    severity: 'warning',
    title: 'part that is younger than a head waits',
    message:
      "head '{head}' waits {within} for its event, and all rows of {part} are of the last {age}: no row has a label",
    help: 'Whether the event still comes is not known of a row that is younger than `within`. In a holdout or validation part of such rows none has a label, and there is no metric of the head. A spec with `run` has no such warning: `adsc run` reads rows once they are older than `within`.',
    wrong: `model shop\ndata rows from "rows.csv" { time served_at }\nsignal price : continuous\ngroup ad { price } -> 8\nhead buy on bought { within 7d }\ntrain { holdout last(1d) }`,
    right: `model shop\ndata rows from "rows.csv" { time served_at }\nsignal price : continuous\ngroup ad { price } -> 8\nhead buy on bought { within 7d }\ntrain { holdout last(14d) }`,
  },
});
