/** Specs with something else at some places: what a person may edit, from harmless to breaking. */
/** What may stand at each place of the spec; the first is what stands there most often. */
const choices = {
  zone: ['zone "UTC"', 'zone "Asia/Tokyo"', 'zone "UTC"  unit s', 'zone "UTC"  unit ms'],
  source: ['', 'source kind { a, b }', 'source kind { a, b, c }', 'source kind { b }', 'source sort { a, b }'],
  request: ['request word', 'request word, price', 'request list'],
  tower: ['all', 'own', 'own fallback'],
  price: [
    'continuous { clip 0 .. 100  normalize minmax  embed none }',
    'continuous { clip 0 .. 50  normalize minmax  embed none }',
    'continuous { clip 0 .. 100  squash log  normalize minmax  embed none }',
    'continuous { clip 0 .. 100  normalize minmax  embed none  default 3 }',
    'continuous from cost { clip 0 .. 100  normalize minmax  embed none }',
    'onehot(50)',
    'hash_onehot(20)',
    'onehot(50) { serve 3 }',
    'dense(2) { normalize none }',
  ],
  word: [
    'onehot { values [x, y, z] }',
    'onehot { values [x, y, z, w] }',
    'onehot { values [z, x] }',
    'onehot { values [x, y, z]  default "y" }',
    'hash_onehot(8)',
    'onehot(5)',
    'onehot(2)',
  ],
  list: [
    'indexed { values [p, q] }',
    'indexed { values [p, q]  max 3  keep last }',
    'indexed { values [p, q]  split "|" }',
    'indexed { values [p, q]  split "," }',
    'hash_indexed(9)',
    'indexed { values [p, q]  pairs ":"  split "," }',
    'indexed { values [p, q]  pairs map }',
    'indexed { values [p, q]  weights amount }',
    'indexed { values [p, q]  pool sum }',
  ],
  hour: ['onehot(24) from hour(served_at)', 'onehot(7) from weekday(served_at)', 'onehot(24) from hour_of_day'],
  more: ['', 'signal extra : onehot(4)', 'signal extra : onehot(4) { serve 1 }', 'signal extra : onehot(4) from word'],
  heads: [
    'head click on clicked',
    'head click on clicked\nhead buy on bought',
    'head buy on bought',
    'head click on clicked >= 2',
  ],
  train: ['batch 64', 'batch 32  seed 3'],
} as const;
type Place = keyof typeof choices;
export type Config = Record<Place, string>;
const places = Object.keys(choices) as Place[];

export function specOf(config: Config): string {
  const values = /\{ (.*) \}/.exec(config.source)?.[1]?.split(', ') ?? [];
  const own = config.tower !== 'all' && values.length > 0;
  const towers = own
    ? values.map(
        (value, i) =>
          `tower ${value} { layers 4${i === 0 && config.tower === 'own fallback' ? '  fallback yes' : ''} }`,
      )
    : ['tower all { layers 4 }'];
  return `model m
data log from "log.csv" {
  time served_at { ${config.zone} }
  ${config.source}
  ${config.request}
}
signal price : ${config.price}
signal word  : ${config.word}
signal list  : ${config.list}
signal hour  : ${config.hour}
${config.more}
group g { price, word, list, hour${config.more === '' ? '' : ', extra'} } -> 4
${towers.join('\n')}
${config.heads}
train { ${config.train} }
`;
}

/** A spec, and the same with one or two places edited. @param draw of 0 … 1 */
export function randomEdit(draw: () => number): { readonly before: Config; readonly after: Config } {
  const pick = (place: Place) => choices[place][Math.floor(draw() ** 2 * choices[place].length)]!;
  const before = Object.fromEntries(places.map((place) => [place, pick(place)])) as Config;
  const after = { ...before };
  for (let n = 1 + Math.floor(draw() * 2); n > 0; n--) {
    const place = places[Math.floor(draw() * places.length)]!;
    after[place] = choices[place][Math.floor(draw() * choices[place].length)]!;
  }
  return { before, after };
}

/** In words, for messages of tests. */
export function editsOf(before: Config, after: Config): string[] {
  return places.filter((place) => before[place] !== after[place]).map((place) => `${before[place]} → ${after[place]}`);
}
