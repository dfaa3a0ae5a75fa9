/** One example of each declaration, for the reference: together, in their order, they are one spec without an error. */
import type { DeclarationWord } from '../src/language/syntax/keywords.ts';

/** What `import` of the examples reads. */
export const importedFile = {
  path: 'types.ads',
  text: '/// An amount of money: heavy tails.\ntype amount = continuous { squash log }\n',
};

export const declarationExamples: Readonly<Record<DeclarationWord, string>> = {
  model: 'model shop',
  import: 'import { amount } from "types.ads"',
  data: `data impressions from "data/impressions/*.parquet" {
  time   served_at
  source ad_type { standard, shopping }
  join users from "data/users.csv" on user_id { side request }
  request user_id, device
  after_impression dwell_time
}`,
  vocab: 'vocab pins { min_count 5  embed 32 }',
  type: 'type code = onehot { min_count 10  embed 8 }',
  signal: `signal device   : onehot                       // the column of the same name
signal age      : continuous   from users.age  // a column of a joined table
signal hour     : onehot(24)   from hour(served_at)
signal bid      : amount                       // a type, with its options
signal category : code
signal pin      : onehot(pins) from pin_id     // a vocabulary that others share
signal position : onehot(11)   { serve 1 }`,
  group: `group user    { age, saved } -> 32
group ad      { bid, category, pin } -> 32
group context { device, hour } -> 8`,
  cross: `cross affinity = user * ad              -> 32
cross all      = dcn(user, ad, context) { layers 2 }`,
  sequence: `signal saved     : indexed(pins) from users.saved_pins { split "|" }
signal acted_pin : sequence of onehot(pins) from users.acted_pins
sequence history { acted_pin } { max 100 }

signal seen_pin : sequence of onehot(pins) from seen.pin_id
sequence seen from impressions by user_id where clicked { seen_pin } { max 50 }  // rows of the log before this one`,
  read: `read session = transformer(history) -> 64 { layers 2  heads 4 }
read taste   = din(seen, ad)        -> 32`,
  bottom: 'bottom { layers 256, 128  dropout 10% }',
  trees: 'trees { count 200  leaves 31 }',
  bias: 'bias { signals position }',
  tower: `tower standard { layers 64 }
tower shopping { layers 128, 64 }`,
  head: `head click on clicked
head like  on rating >= 4 { loss_weight 0.5 }
head buy   on bought      { sources shopping }`,
  sampling: 'sampling { base any  keep 25% }',
  calibration: 'calibration platt { per head, source  every 6h }',
  train: `train {
  optimizer adam(0.001)
  batch     1024
  holdout   last(1d)
}`,
  variant: `variant single_tower {
  without tower standard
  without tower shopping
  tower all { layers 128, 64 }
}`,
  baseline: 'baseline lr',
  budget: 'budget { params 50M  memory 1GB }',
  search: 'search { trials 20  minimize click.log_loss }',
  run: 'run { every 1d  window 14d  gate log_loss 1% }',
  allow: 'allow head_removed hide until 2026-12-31 "nobody reads it any more"',
};
