/** More ways to get each code than the one on its page: whole programs or parts, by code. */
import type { Example } from '../../../src/diagnostics/catalog/index.ts';
import type { Lock } from '../../../src/ir/lock.ts';

const data = (body: string, path = 'rows.csv') => `data rows from "${path}" {\n${body}\n}\n`;
const shop = 'model shop\nsignal price : continuous\ngroup ad { price } -> 8\nhead click on clicked\n';
const shopData = (body: string) =>
  `model shop\n${data(body)}signal price : continuous\ngroup ad { price } -> 8\nhead click on clicked\n`;
const two = 'signal a : continuous\nsignal b : continuous\ngroup user { a } -> 8\ngroup ad { b } -> 8\n';

export const errorCases: Readonly<Record<string, readonly Example[]>> = {
  ADS2001: [
    // Every kind of name, each with the nearest known one.
    `${shopData('  source kind { standard, shopping }\n  join users from "users.csv" on user_id')}vocab color { top 10 }
signal hue : onehot(colour)
signal age : continuous from user.age
signal noon : onehot(24) from hours(served_at)
group more { prize, hue, age, noon } -> 8
cross deep = dcn(add, more)
tower standart { layers 8 }
tower all2 { layers 8 }
bias { signals pricee }
calibration plat { signals pric }
sampling { base klick  keep 10% }
baseline gbdt { trees 10 }
train { sources standrd, shopping }
variant v { without head clik  without bottom }`,
    // A group where a signal belongs, and a signal where a group belongs.
    'signal price : continuous\ngroup ad { price } -> 8\ngroup all { ad } -> 8\ncross x = price * ad -> 8',
    // Declared elsewhere, but not picked.
    {
      'model.ads': 'import { price } from "a.ads"\nsignal bid : price\ngroup ad { bid, cost } -> 8',
      'a.ads': 'type price = continuous\nsignal cost : continuous',
    },
    'data rows from "rows.csv"\nsignal age : continuous from users.age\ngroup user { age } -> 8',
    'signal age : continuous from users.age\ngroup user { age } -> 8',
  ],
  ADS2002: [
    'vocab a { top 5 }\nvocab a { top 6 }\nsignal x : onehot(a)\ngroup g { x } -> 8\ngroup g { x } -> 9\nhead h on y\nhead h on z\ntower all { layers 8 }\ntower all { layers 9 }\nbaseline lr\nbaseline lr',
    {
      'model.ads': 'model m\nimport "a.ads"\nimport "b.ads"\ngroup g { x } -> 8\nhead h on y',
      'a.ads': 'signal x : continuous',
      'b.ads': 'signal x : onehot',
    },
    data('  join users from "u.csv" on id\n  join users from "v.csv" on id\n  join rows from "w.csv" on id'),
    'signal x : continuous\nvariant v {\n  group g { x } -> 8\n  group g { x } -> 16\n}',
  ],
  ADS2003: [
    'model a\nmodel b\ndata a from "a.csv"\ndata b from "b.csv"\nsignal x : continuous\ngroup g { x } -> 8\nhead h on y\nbottom { layers 8 }\nbottom { layers 16 }',
    { 'model.ads': 'import "a.ads"\ntrain { epochs 1 }', 'a.ads': 'train { epochs 2 }' },
  ],
  ADS2004: [`${two}variant v { cross ad = dcn(user) }`],
  ADS2006: [
    'import "/etc/passwd"',
    'import "../../up.ads"',
    'data a from "C:/rows.csv"',
    'data a from "s3://bucket/rows.csv"',
    'data a from "a\\\\b.csv"',
    'data a from ""',
    'vocab v { file "../words.txt" }',
    'train { holdout "../test.csv" }',
    'data a from "a\\nb.csv"',
  ],
  ADS2007: [
    { 'model.ads': 'import "model.ads"' },
    {
      'model.ads': 'import "lib/a.ads"',
      'lib/a.ads': 'import "b.ads"',
      'lib/b.ads': 'import "c.ads"',
      'lib/c.ads': 'import { x } from "a.ads"',
    },
  ],
  ADS2013: [{}],
  ADS2009: ['', '// nothing here\nhead click on clicked'],
  ADS2011: ['type sequence = continuous\ntype dense = onehot'],
  ADS3001: [
    `${shopData('  header yes\n  zone "UTC"\n  join users from "users.csv" on id { sid request }\n  time t { timezone "UTC" }')}vocab v { size 3 }
signal a : onehot { squash log  pool mean  embd 3 }
signal b : dense(3) { max 5 }
bottom { units 64 }
train { learning_rate 0.1 }
baseline lr { trees 5 }`,
  ],
  ADS3002: [
    `signal a : continuous { clip 5 }
signal b : continuous { clip p(1) .. 99 }
signal c : onehot { top many  values "x" }
signal d : indexed { split |"|" }`,
    'bottom { layers "64"  norm "batch"  dropout lots }\ntower all { fallback maybe }\ntrain { epochs 1.5  seed adam(1)  optimizer 5  holdout 10% }\nsampling { keep low }\nbaseline wide_deep { wide 5, a.b * c }',
    data('  columns 1, 2\n  delimiter tab\n  missing null'),
    'signal a : continuous\ngroup g { a } -> 8\ncross x = dcn(g, 5, a.b)\nsignal h : onehot(24) from hour(5)',
  ],
  ADS3003: [
    'bottom { layers 64%  dropout 5MB }\ntrain { batch 4MB  holdout last(10%)  validate random(6h) }\nbudget { params 5MB  memory 512 }\nhead click on clicked { within 7 }\ncalibration platt { every 60 }\nsignal a : onehot { top 5% }\nsignal b : continuous { clip 0 .. 5s }',
  ],
  ADS3004: [
    'bottom { layers 0, 64, 100k  dropout -1% }\ntrain { epochs 0  seed -1  optimizer adam(0)  holdout random(100%)  l2 -0.1 }\nsampling { keep 5 }\nsignal a : onehot { embed 0 }\nsignal b : indexed { max 0  split "" }\nsignal c : continuous { clip 50 .. 0 }\nsignal d : continuous { clip p(-1) .. p(101) }\nhead click on clicked { loss_weight 0 }',
  ],
  ADS3005: [data('  header yes\n  header no')],
  ADS3006: ['train { epochs 1, 2  optimizer adam(0.1), sgd(0.1) }\nhead click on clicked { loss_weight 1, 2 }'],
  ADS3007: ['signal a : onehot { serve 0 }\ngroup g { a } -> 8\nbias { }', 'baseline wide_deep'],
  ADS3008: [
    'bottom { norm btach  activation rel }\ntrain { optimizer adm(0.1)  embeddings lamb  holdout lst(1d)  validate first(5) }\nsampling { keep 5%  log sampld  correct weights }\ncalibration platt { per haed  traffic mine }\nsignal a : indexed { keep middle  pool men }\nsignal b : dense(4) { normalize quantile }',
  ],
  ADS3009: [
    'vocab a { hash 10  top 5  min_count 2  values [x]  file "f.txt" }\nvocab b { values [x]  file "f.txt"  min_count 2 }\nsignal s : onehot { file "f.txt"  top 10 }',
    data('  time t { unit s  format "%Y-%m-%d" }'),
    // What a vocabulary that grows has instead of `min_count`, and what can't grow.
    `${data('  time at')}vocab a { top 5M  min_count 5  forget 30d  grow }\nvocab b { hash 1k  grow  admit 2  forget 1d }\nsignal s : onehot { values [x, y]  grow }\nsignal u : onehot { file "f.txt"  admit 2  forget 7d  grow }`,
  ],
  ADS3010: [],
  ADS3012: [
    data('  header no\n  columns a\n  delimiter ";"\n  missing "null"', 'rows.parquet'),
    data('  header no\n  missing "null"\n  join u from "u.parquet" on id { missing "x" }', 'rows.jsonl'),
    'signal a : onehot(24) { top 5  embed 4  grow  forget 3d }\nsignal b : continuous\ngroup g { a } -> 8\ngroup h { b } -> 8\ncross x = g * h -> 8 { layers 2 }\ncross y = fm(g, h) -> 8 { layers 2 }\ncalibration isotonic { signals b }',
    'signal a : continuous { embed none  bins 4 }\nsignal b : continuous { normalize zscore  bins 4  exact no }\nsignal c : continuous { normalize zscore  bins 4  embed 8 }\ngroup more { a, b, c } -> 8',
  ],
  ADS3013: [
    'vocab a { top 5  admit 2  forget 30d }\nsignal s : onehot { admit 2  grow no }\nvocab b { forget 30d }',
    // Without times nobody knows when a key was seen.
    `${data('  request user')}model m\nvocab a { grow }\nsignal user : onehot(a)\nsignal s : onehot { grow }\ngroup all { user, s } -> 4\nhead h on click`,
    `${shop}head buy on bought { sources app  within 7d }\ntrain { validate last(6h)  sources app }\ncalibration platt { every 1h  window 7d  half_life 6h  per head, source  traffic own }\nsampling { keep 10%  correct base }\nsignal x : continuous { sources app }\ngroup more { x } -> 8`,
    data('  join users from "users.csv" on id { as_of updated_at }'),
    `${shopData('  source kind { a, b }')}tower all { layers 8 }\nhead buy on bought { sources a }\nsampling { base buy  keep 10%  correct base }`,
  ],
  ADS3014: [
    `${shopData('  source kind { a, b, a }\n  columns x, y, x\n  after_impression z, z\n  request u, u')}tower all { layers 8 }
head buy on bought { sources a, a }
vocab v { values [1, "1", true, "true"] }
signal s : onehot(v)
group more { s } -> 8
cross x = dcn(ad, more, ad)
calibration platt { signals s, s  per head, head }
baseline wide_deep { wide s * s, s, s }`,
  ],
  ADS3015: [data('  time t { zone "Mars/Olympus" }'), data('  time t { zone "+01:00" }')],
  ADS3016: [
    'train { holdout hash(10%)  validate last(1d, 2d)  optimizer adam(0.1, 0.2) }\nsignal a : onehot from hour(t, u)',
  ],
  ADS4001: [
    'signal a : multi_hot\nsignal b : numeric\ntype price = continuos\nsignal c : prise\nsignal d : onehot of continuous',
  ],
  ADS4002: ['signal a : dense\nsignal b : hash_indexed { max 5 }\ntype id = hash_onehot\nsignal c : id'],
  ADS4003: [
    'signal a : continuous(5)\nsignal b : onehot(0)\nsignal c : onehot(24, 25)\nsignal d : dense(1.5)\nsignal e : hash_onehot(1)\nsignal f : hash_onehot(10%)\nsignal g : indexed(24)\nsignal h : dense(v)\ntype price = continuous\nsignal i : price(5)',
  ],
  ADS4004: ['type history = sequence of onehot\nsignal a : history\nsignal b : sequence'],
  ADS4005: [
    'vocab v { hash 10 }\nsignal a : hash_onehot(v) { embed 4 }\nvocab w { top 10 }\ntype t = indexed(w) { top 5 }\nsignal b : t { values [x]  min_count 3  file "f.txt" }',
    'vocab w { top 10 }\nsignal b : onehot(w) { grow  admit 3  forget 1d }',
  ],
  ADS4006: [
    'vocab v { top 10 }\nvocab w { hash 10 }\nsignal a : hash_onehot(v)\nsignal b : hash_indexed(v)\nsignal c : onehot(w)',
  ],
  ADS4007: [
    'signal a : onehot(2) { serve true  default 2 }\nsignal b : continuous { default low }\nsignal c : onehot { values [red, green]  default blue }\nsignal d : onehot { serve 0.5 }\nsignal e : hash_onehot(10) { default 1.5 }\nsignal f : onehot(3) { default true }',
  ],
  ADS4009: ['signal day : onehot(6) from weekday(t)\nsignal hours : indexed from hour(t)'],
  ADS4010: ['type a = a\ntype b = c { squash log }\ntype c = d\ntype d = b\ntype e = b\nsignal x : e'],
  ADS4011: [
    `${data('  columns user_id, clicked, price\n  time seved_at\n  weight weigth\n  join users from "users.csv" on usr_id { columns user_id, age }')}signal age : continuous from users.agee\nsignal hour : onehot(24) from hour(at)\ngroup g { age, hour } -> 8\nhead click on clickd`,
  ],
  ADS4014: ['data a from "rows"\n', 'data a from "rows.txt" { join b from "rows.parquet.gz" on id }'],
  ADS4015: ['signal a : onehot { values [] }'],
  ADS4016: [`${shop}variant v { signal other : onehot }`],
  ADS4019: [
    data(
      '  join u from "u.csv" on id = other.id { as_of rows.time }\n  time u.t\n  source u.s { a }\n  served_by u.m\n  request u.age',
    ),
  ],
  ADS4020: [
    `model shop
data rows from "rows.parquet" {
  time big
  weight name
  source tags { a }
  join pins from "pins.csv" on tags
}
signal a : continuous from name
signal b : onehot from tags
signal c : indexed from name
signal d : indexed from tags { split "|" }
signal e : dense(4) from tags
signal f : onehot(24) from hour(flag)
signal g : hash_onehot(10) from blob
signal h : continuous from pins.price
signal i : continuous from day
group ad { a, b, c, d, e, f, g, h, i } -> 8
tower all { layers 8 }
head click on name
head like on tags == "x"
head love on name >= 4`,
  ],
  ADS4021: [data('  weight a\n  weight b\n  source s { a }\n  source t { b }\n  served_by m\n  served_by n')],
  ADS5001: [`${two}cross x = fm(user, ad)`],
  ADS5003: [`${two}cross x = fm(user) -> 8`],
  ADS5004: [
    `${two}cross a1 = user * a1 -> 8\ncross b1 = dcn(b2)\ncross b2 = dcn(b3, user)\ncross b3 = dcn(b1, ad)\ncross c1 = b1 * user -> 8`,
  ],
  ADS5005: [
    'signal a : continuous\nsignal b : continuous\ngroup user { a } -> 32k\ngroup ad { b } -> 30k\ncross deep = dcn(user, ad)\ncross deeper = dcn(deep, user)\ncross deepest = dcn(deeper, ad)\ncross narrow = deeper * user -> 8',
  ],
  ADS5007: [shopData('  source kind { standard, "odd name" }')],
  ADS5008: [`${shop}tower all { layers 8 }\ntower all2 { layers 8 }`],
  ADS5009: [
    `${shopData('  source kind { a, b, c }')}tower c { fallback yes }\ntower a { fallback yes }\ntower b { layers 8 }`,
  ],
  ADS5013: [`${shop}variant v { without model shop  without signl price }`],
  ADS5014: [
    `${shop}vocab v { top 5 }
signal color : onehot(v)
group more { color } -> 8
train { holdout random(10%) }
variant a { signal price : continuous from cost }
variant b { signal price : continuous { squash log } }
variant c { signal color : onehot }
variant d { train { holdout random(20%)  epochs 2 } }
variant e { head click on clicked == 1 }
variant f { signal color : onehot(v)  head click on clicked { loss_weight 2 } }`,
  ],
  ADS5015: [
    'signal a : continuous\nhead b on x > "5"\nhead c on x < true\nhead d on x == other.y\nhead e on x == 5s\nhead f on x != "no"\nhead g on x == yes',
  ],
  ADS5016: [],
  ADS5017: [
    'signal a : continuous\ngroup g { a } -> 100k\ngroup h { a } -> 1.5\ngroup i { a } -> 5MB\ncross x = g * h -> 0',
  ],
  ADS5018: [],
  ADS5022: [`${shop}group none { } -> 8\nvariant v { group ad { } -> 8 }`],
  ADS6001: [
    // A join's key is the column that it was joined on; variants are checked too.
    `model shop\n${data('  join outcomes from "o.csv" on clicked = outcome')}signal price : continuous\nsignal x : onehot from outcomes.outcome\ngroup ad { price, x } -> 8\nhead click on clicked\nvariant v { head more on price > 5 }`,
  ],
  ADS6003: [
    `model shop\n${data('  join pins from "pins.csv" on pin_id\n  after_impression pins.clicks_later, dwell')}signal a : continuous from pins.clicks_later\nsignal b : onehot(24) from hour(dwell)\ngroup ad { a, b } -> 8\nhead click on clicked`,
  ],
  ADS6004: [
    `${shop}vocab big { top 50k }\nsignal a : onehot(big)\nsignal b : dense(3)\nsignal c : indexed\nsignal d : onehot(2k)\nsignal e : onehot { top 100 }\nsignal f : hash_indexed(100)\nsignal g : continuous { bins 1024 }\nsignal h : continuous { bins 1000 }\nsignal i : continuous { embed none }\ncalibration platt { signals price, a, b, c, d, e, f, g, h, i }`,
  ],
  ADS6005: [`${shop}signal a : indexed\nbias { signals a }`],
};

/** Columns of the types that DuckDB gives them. */
export const typedLock: Lock = {
  version: 1,
  model: 'shop',
  key: '',
  rows: { train: 1, validate: 0, holdout: 0 },
  time: null,
  sources: {},
  columns: {
    rows: [
      { name: 'big', type: 'BIGINT' },
      { name: 'name', type: 'VARCHAR' },
      { name: 'tags', type: 'VARCHAR[]' },
      { name: 'flag', type: 'BOOLEAN' },
      { name: 'blob', type: 'BLOB' },
      { name: 'day', type: 'DATE' },
    ],
    pins: [
      { name: 'tags', type: 'VARCHAR' },
      { name: 'price', type: 'VARCHAR' },
    ],
  },
  heads: {},
  signals: {},
  vocabs: {},
};
