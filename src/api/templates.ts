/** The specs that `adsc init` starts from, all over the data that `adsc simulate` makes. */

const data = `data impressions from "data/impressions/*.parquet" {
  time served_at { zone "UTC" }
  join pins  from "data/pins.parquet"  on pin_id  { side candidate }
  join users from "data/users.parquet" on user_id { side request  as_of updated_at }
  request country, device
}
`;

const layers = `vocab category { top 10k  embed 16 }  // one id space for ads and users

signal country       : onehot
signal device        : onehot
signal hour          : onehot(24) from hour(served_at)
signal user_age      : continuous from users.age
signal price         : continuous from pins.price
signal pin_category  : indexed(category) from pins.categories
signal user_category : indexed(category) from users.categories
signal advertiser_id : hash_onehot(5k) from pins.advertiser_id

group user    { user_age, user_category } -> 32
group ad      { price, pin_category, advertiser_id } -> 32
group context { country, device, hour } -> 16

cross affinity = user * ad -> 32

`;

const head = `/// Will this ad be clicked?
model first
`;

const train = `train {
  holdout last(1d)
}
`;

export const templates = {
  /** One engagement, one tower. */
  ctr: `${head}
${data}
${layers}bottom { layers 64, 32 }
tower all { layers 32 }

head click on clicked

${train}`,
  /** Several engagements over shared layers. */
  'multi-task': `/// Will this ad be clicked, and what happens then?
model first

${data}
${layers}bottom { layers 64, 32 }
tower all { layers 32 }

head click      on clicked
head good_click on good_click { loss_weight 0.5 }  // a click with a long visit
head scroll_up  on scrolled   { loss_weight 0.3  layers 16 }

${train}`,
  /** Two sources, each with its tower. */
  'multi-tower': `${head}
${data.replace('  time served_at', '  time   served_at').replace('  join pins', '  source ad_type { standard, shopping }\n  join pins')}
${layers}bottom { layers 64, 32 }
tower standard { layers 32 }
tower shopping { layers 32 }

head click on clicked

${train}`,
} as const;
export type Template = keyof typeof templates;
