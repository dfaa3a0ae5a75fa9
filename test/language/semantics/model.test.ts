/** What right specs resolve to, defaults included. */
import { describe, expect, test } from 'vitest';
import { flagship, modelOf, programOf } from './helpers.ts';

const shop = (rest: string, data = 'data rows from "rows.parquet"') =>
  modelOf(`model shop\n${data}\nhead click on clicked\n${rest}`);
const price = 'signal price : continuous\ngroup ad { price } -> 8\n';

describe('the flagship', () => {
  const { base, variants } = programOf(flagship);

  test('data', () => {
    expect(base.name).toBe('pinterest_ads');
    expect(base.doc).toBe('Engagement with Standard and Shopping ads.');
    const table = { format: 'parquet', header: true, columns: null, delimiter: null, missing: [''] };
    expect(base.data).toEqual({
      primary: { name: 'impressions', glob: 'data/impressions/*.parquet', ...table },
      joins: [
        {
          name: 'pins',
          glob: 'data/pins.parquet',
          ...table,
          on: [{ left: 'pin_id', right: 'pin_id' }],
          side: 'candidate',
          asOf: null,
          asOfTime: null,
        },
        {
          name: 'users',
          glob: 'data/users.parquet',
          ...table,
          on: [{ left: 'user_id', right: 'user_id' }],
          side: 'request',
          asOf: 'updated_at',
          asOfTime: { column: 'updated_at', unit: null, format: null, zone: 'UTC' },
        },
      ],
      time: { column: 'served_at', unit: null, format: null, zone: 'UTC' },
      source: { column: 'ad_type', values: ['standard', 'shopping'] },
      servedBy: 'model_id',
      weight: null,
      afterImpression: ['dwell_ms'],
    });
  });

  test('vocabularies: named ones once, anonymous ones by signal', () => {
    expect(
      base.vocabs.map((vocab) => [vocab.id, vocab.kind, vocab.entries, vocab.top, vocab.embed, vocab.signals]),
    ).toEqual([
      ['signal.country', 'file', null, null, 16, ['country']],
      ['signal.device', 'file', null, null, 16, ['device']],
      ['signal.hour', 'range', 24, null, 16, ['hour']],
      ['signal.is_video', 'range', 2, null, 16, ['is_video']],
      ['signal.language', 'file', null, null, 16, ['language']],
      ['signal.position', 'range', 20, null, 16, ['position']],
      ['vocab.advertiser', 'hash', 200_000, null, 16, ['advertiser_id']],
      ['vocab.category', 'file', null, 50_000, 32, ['pin_category', 'user_category']],
      ['vocab.pin_id', 'hash', 1_000_000, null, 16, ['recent_pins']],
    ]);
  });

  test('signals, by name', () => {
    expect(base.signals.map((signal) => signal.name)).toEqual([
      'advertiser_id',
      'bid',
      'country',
      'device',
      'hour',
      'is_video',
      'language',
      'pin_category',
      'pin_vector',
      'position',
      'price',
      'recent_pins',
      'user_age',
      'user_category',
    ]);
    const signal = (name: string) => base.signals.find((one) => one.name === name)!;
    expect(signal('bid')).toMatchObject({
      format: 'continuous',
      input: 'bid',
      table: null,
      column: 'bid',
      side: 'candidate',
      squash: { value: 'log' },
      normalize: null,
      clip: { value: { kind: 'values', low: 0, high: 50 } },
    });
    expect(signal('hour')).toMatchObject({
      input: 'served_at',
      derive: { fn: 'hour', zone: 'UTC' },
      vocab: 'signal.hour',
    });
    expect(signal('recent_pins')).toMatchObject({
      input: 'users.recent_pins',
      table: 'users',
      column: 'recent_pins',
      side: 'request',
      max: 50,
      keep: 'last',
      pool: 'mean',
      split: null,
    });
    expect(signal('pin_vector')).toMatchObject({ format: 'dense', length: 64, vocab: null, squash: null });
    expect(signal('position')).toMatchObject({ serve: 0, default: null, inGraph: true });
  });

  test('groups by name, crosses in topological order', () => {
    expect(base.groups.map(({ name, signals, dim }) => [name, signals, dim])).toEqual([
      ['ad', ['pin_vector', 'price', 'bid', 'advertiser_id', 'is_video'], 64],
      ['category', ['pin_category', 'user_category'], 32],
      ['context', ['country', 'device', 'hour'], 16],
      ['user', ['user_age', 'recent_pins', 'language'], 64],
    ]);
    expect(base.crosses.map(({ name, kind, operands, dim, layers }) => [name, kind, operands, dim, layers])).toEqual([
      ['affinity', 'product', ['group.user', 'group.ad'], 64, 1],
      ['deep', 'dcn', ['group.user', 'group.ad', 'group.category', 'group.context'], null, 2],
      ['interest', 'product', ['group.category', 'group.ad', 'group.user'], 32, 1],
    ]);
  });

  test('bottom, towers, heads, bias', () => {
    expect(base.bottom).toEqual({
      layers: [256, 128],
      norm: 'batch',
      activation: 'relu',
      dropout: 0.1,
      ensemble: null,
    });
    expect(base.towers).toMatchObject([
      {
        name: 'standard',
        source: 'standard',
        fallback: false,
        layers: [64],
        norm: 'none',
        activation: 'relu',
        dropout: 0,
      },
      { name: 'shopping', source: 'shopping', fallback: false, layers: [128, 64] },
    ]);
    expect(base.heads).toMatchObject([
      {
        name: 'click',
        label: { column: 'clicked', op: null, value: null },
        lossWeight: 1,
        sources: null,
        withinSeconds: null,
        layers: [],
      },
      { name: 'good_click', lossWeight: 0.5 },
      { name: 'scroll_up', label: { column: 'scrolled' }, lossWeight: 0.3 },
    ]);
    expect(base.bias!.signals).toEqual(['position']);
  });

  test('sampling, calibration, training, baselines, budget', () => {
    expect(base.sampling).toEqual({ base: null, keep: 0.05, log: 'unsampled', correct: 'weight' });
    expect(base.calibration).toEqual({
      method: 'platt',
      signals: ['country', 'device', 'hour', 'is_video', 'language'],
      per: ['head', 'source'],
      everySeconds: 3600,
      windowSeconds: 604_800,
      halfLifeSeconds: 21_600,
      traffic: 'own',
    });
    expect(base.train).toEqual({
      optimizer: { kind: 'adam', learningRate: 0.001 },
      embeddings: { kind: 'adagrad', learningRate: 0.05 },
      batch: 4096,
      epochs: 1,
      seed: 1,
      l2: 0,
      patience: 4,
      holdout: { kind: 'last', seconds: 86_400 },
      validate: { kind: 'last', seconds: 21_600 },
      validateStated: true,
      validateFor: { trees: false, epochs: false },
      sources: null,
    });
    expect(base.baselines).toMatchObject([
      { kind: 'gbdt_lr', trees: 100, depth: 5, leaves: null, shrinkage: 0.1, epochs: null },
      {
        kind: 'wide_deep',
        wide: [
          ['country', 'device'],
          ['advertiser_id', 'hour'],
        ],
      },
    ]);
    expect(base.budget).toMatchObject({ params: { value: 30e6 }, flops: null, memory: { value: 512e6 } });
  });

  test('variants', () => {
    expect([...variants.keys()]).toEqual(['single_tower', 'no_interest']);
    expect(variants.get('single_tower')!.towers).toMatchObject([
      { name: 'all', source: null, fallback: true, layers: [128, 64] },
    ]);
    expect(variants.get('no_interest')!.crosses.map((cross) => cross.name)).toEqual(['affinity', 'deep']);
    expect(variants.get('no_interest')!.variant).toBe('no_interest');
  });
});

describe('defaults', () => {
  test('of a model that states nothing', () => {
    const model = shop(price);
    expect(model.bottom).toEqual({ layers: [], norm: 'none', activation: 'relu', dropout: 0, ensemble: null });
    expect(model.towers).toMatchObject([{ name: 'all', source: null, fallback: true, layers: [64] }]);
    expect(model.sampling).toBeNull();
    expect(model.calibration).toBeNull();
    expect(model.train).toEqual({
      optimizer: { kind: 'adam', learningRate: 0.001 },
      embeddings: { kind: 'adagrad', learningRate: 0.05 },
      batch: null,
      epochs: null,
      seed: 1,
      l2: 0,
      patience: 4,
      holdout: null,
      validate: { kind: 'random', fraction: 0.1 },
      validateStated: false,
      validateFor: { trees: false, epochs: false },
      sources: null,
    });
    expect(model.budget).toEqual({ params: null, flops: null, memory: null });
  });

  test.each([
    ['', '', { kind: 'random', fraction: 0.1 }],
    ['epochs 2', '', { kind: 'random', fraction: 0.1 }],
    ['epochs 1', '', null],
    ['validate none', '', null],
    ['', '{ time served_at }', { kind: 'newest', fraction: 0.1 }],
    ['holdout last(1d)', '{ time served_at }', { kind: 'newest', fraction: 0.1 }],
    ['holdout hash(20%, user_id)', '{ time served_at }', { kind: 'hash', fraction: 0.1, column: 'user_id' }],
    ['holdout newest(20%)  epochs 1', '{ time served_at }', null],
  ])('of validation: train { %s }, data %s', (train, data, validate) => {
    expect(shop(`${price}train { ${train} }`, `data rows from "rows.parquet" ${data}`).train.validate).toEqual(
      validate,
    );
  });

  test('of validation in a variant: as the model has it, one lock being of both', () => {
    const { base, variants } = programOf(
      `model shop\ndata rows from "rows.parquet"\nhead click on clicked\n${price}train { epochs 3 }\nvariant once { train { epochs 1 } }`,
    );
    expect(base.train.validate).toEqual({ kind: 'random', fraction: 0.1 });
    expect(variants.get('once')!.train).toMatchObject({ epochs: 1, validate: { kind: 'random', fraction: 0.1 } });
  });

  test('of a calibration: the intervals of the run time page', () => {
    expect(shop(`${price}calibration platt`).calibration).toEqual({
      method: 'platt',
      signals: [],
      per: ['head'],
      everySeconds: 3600,
      windowSeconds: 604_800,
      halfLifeSeconds: 21_600,
      traffic: 'all',
    });
    expect(
      shop(`${price}calibration temperature { half_life none }`, 'data rows from "rows.parquet" { time t }')
        .calibration,
    ).toMatchObject({ method: 'temperature', halfLifeSeconds: null });
  });

  test('optimizers have their own learning rates', () => {
    expect(shop(`${price}train { optimizer sgd  embeddings adam }`).train).toMatchObject({
      optimizer: { kind: 'sgd', learningRate: 0.01 },
      embeddings: { kind: 'adam', learningRate: 0.001 },
    });
  });

  test('a model without data is a model', () => {
    expect(modelOf(`model shop\nhead click on clicked\n${price}`).data).toBeNull();
  });
});

describe('data', () => {
  const data = (body: string, path = 'rows.csv') => shop(price, `data rows from "${path}" {\n${body}\n}`).data!;

  test('kinds of files', () => {
    const format = (path: string) => data('', path).primary.format;
    expect(['a.csv', 'a.tsv', 'a.jsonl', 'a.ndjson', 'a.parquet', 'x/*.csv.gz', 'x/**/a.JSONL.gz'].map(format)).toEqual(
      ['csv', 'tsv', 'jsonl', 'jsonl', 'parquet', 'csv', 'jsonl'],
    );
  });

  test('table options; columns in the spec mean that there is no header', () => {
    expect(data('columns a, "b c", clicked, price\n delimiter ";"\n missing "", "null"').primary).toMatchObject({
      header: false,
      columns: ['a', 'b c', 'clicked', 'price'],
      delimiter: ';',
      missing: ['', 'null'],
    });
    expect(data('header yes\n columns price, clicked').primary).toMatchObject({
      header: true,
      columns: ['price', 'clicked'],
    });
  });

  test('times', () => {
    expect(data('time t { unit ms  zone "Europe/Berlin" }').time).toEqual({
      column: 't',
      unit: 'ms',
      format: null,
      zone: 'Europe/Berlin',
    });
    expect(data('time t { format "%Y%m%d" }').time).toEqual({ column: 't', unit: null, format: '%Y%m%d', zone: 'UTC' });
  });

  test('joins on several keys, on an earlier join, with a time of their own', () => {
    const joins = data(
      'time t\n join pins from "pins.csv" on pin, country = land\n join shops from "s.csv" on pins.shop = shops.id { side request  as_of at { unit s } }',
    ).joins;
    expect(joins.map((join) => join.on)).toEqual([
      [
        { left: 'pin', right: 'pin' },
        { left: 'country', right: 'land' },
      ],
      [{ left: 'pins.shop', right: 'id' }],
    ]);
    expect(joins[1]).toMatchObject({ side: 'request', asOf: 'at', asOfTime: { column: 'at', unit: 's' } });
  });

  test('sides: the primary table by column, joined ones whole', () => {
    const model = shop(
      'signal a : onehot\nsignal b : onehot\nsignal c : onehot from users.c\nsignal d : onehot from rows.a\ngroup g { a, b, c, d } -> 8',
      'data rows from "rows.csv" {\n request a\n candidate b\n join users from "u.csv" on a { side request }\n}',
    );
    expect(model.signals.map(({ name, side, input }) => [name, side, input])).toEqual([
      ['a', 'request', 'a'],
      ['b', 'candidate', 'b'],
      ['c', 'request', 'users.c'],
      ['d', 'request', 'a'],
    ]);
  });

  test('paths are relative to the file that names them', () => {
    const files = {
      'specs/a/model.ads': `model m\nimport "../lib/data.ads"\nhead h on y\nsignal price : onehot { file "words.txt" }\ngroup g { price } -> 8`,
      'specs/lib/data.ads': 'data rows from "../rows/./x.csv"',
    };
    const model = modelOf(files);
    expect(model.data!.primary.glob).toBe('specs/rows/x.csv');
    expect(model.vocabs[0]!.file).toBe('specs/a/words.txt');
  });
});

describe('signals', () => {
  const signals = (text: string, names: string, data?: string) => shop(`${text}\ngroup g { ${names} } -> 8`, data);

  test('a type is a format with options; the signal states what differs', () => {
    const model = signals(
      'type base = continuous { squash log  clip 0 .. 9 }\ntype money = base { clip p(1) .. p(99) }\nsignal a : money\nsignal b : money { squash asinh  normalize zscore }',
      'a, b',
    );
    expect(model.signals).toMatchObject([
      {
        name: 'a',
        format: 'continuous',
        squash: { value: 'log' },
        clip: { value: { kind: 'percentiles', low: 1, high: 99 } },
      },
      { name: 'b', squash: { value: 'asinh' }, normalize: { value: 'zscore' } },
    ]);
  });

  test('keys: whole numbers in decimal beyond 2^53, booleans, bare words', () => {
    const model = signals('signal a : onehot { values [1, 12345678901234567890, true, red, "1 b", 5k] }', 'a');
    expect(model.vocabs[0]).toMatchObject({
      kind: 'file',
      entries: 6,
      values: ['1', '12345678901234567890', 'true', 'red', '1 b', '5000'],
    });
    expect(signals('signal a : onehot { default 9007199254740993  serve "x" }', 'a').signals[0]).toMatchObject({
      default: '9007199254740993',
      serve: 'x',
    });
  });

  test('the same column with a length by source', () => {
    const model = signals(
      'signal men_affinity : dense(34) from affinity { sources men }\nsignal women_affinity : dense(46) from affinity { sources women }\ntower all { layers 8 }',
      'men_affinity, women_affinity',
      'data rows from "rows.parquet" { source campaign { men, women } }',
    );
    expect(model.signals.map(({ input, length, sources }) => [input, length, sources])).toEqual([
      ['affinity', 34, ['men']],
      ['affinity', 46, ['women']],
    ]);
  });

  test('lists', () => {
    const model = signals(
      'signal a : indexed { split "|"  max 5  keep last  pool attention  top 10 }\nsignal b : hash_indexed(1k) { embed 4 }',
      'a, b',
    );
    expect(model.signals).toMatchObject([
      { max: 5, keep: 'last', pool: 'attention', split: '|' },
      { max: 50, keep: 'first', pool: 'mean', split: null },
    ]);
    expect(model.vocabs).toMatchObject([
      { id: 'signal.a', top: 10, embed: 16 },
      { id: 'signal.b', kind: 'hash', entries: 1000, embed: 4 },
    ]);
  });

  test('what calibration and baselines use is in the model, and not in the graph', () => {
    const model = shop(
      `${price}signal hour : onehot(24)\nsignal wide : onehot\ncalibration platt { signals hour }\nbaseline wide_deep { wide wide * hour }`,
    );
    expect(model.signals.map(({ name, inGraph }) => [name, inGraph])).toEqual([
      ['hour', false],
      ['price', true],
      ['wide', false],
    ]);
  });

  test('names that are words of the language, or of JavaScript', () => {
    const model = modelOf(
      `model "model"\nhead "on" on "head"\nsignal "__proto__" : onehot\nsignal constructor : continuous\nsignal all : continuous\ngroup group { "__proto__", constructor, all } -> 8\ncross toString = group * group -> 4\nvocab hasOwnProperty { values [a] }\nsignal valueOf : onehot(hasOwnProperty)\ngroup "a */ b" { valueOf } -> 8`,
    );
    expect(model.signals.map(({ name }) => name)).toEqual(['__proto__', 'all', 'constructor', 'valueOf']);
    expect(model.crosses[0]!.operands).toEqual(['group.group', 'group.group']);
  });
});

describe('structure', () => {
  test('crosses of crosses come after their operands, ties by name', () => {
    const model = shop(
      `${price}signal b : continuous\ngroup user { b } -> 8\ncross a = z * ad -> 4\ncross z = fm(user, ad) -> 16\ncross y = dcn(user)\ncross b = a * y -> 4`,
    );
    expect(model.crosses.map(({ name }) => name)).toEqual(['y', 'z', 'a', 'b']);
    expect(model.crosses[2]!.operands).toEqual(['cross.z', 'group.ad']);
  });

  test('labels', () => {
    const model = modelOf(
      `model m\n${price}head a on x >= 4\nhead b on x == "yes"\nhead c on x != true\nhead d on users.bought\ndata rows from "r.csv" { join users from "u.csv" on id }`,
    );
    expect(model.heads.map(({ label }) => label)).toEqual([
      { column: 'x', op: '>=', value: 4 },
      { column: 'x', op: '==', value: 'yes' },
      { column: 'x', op: '!=', value: true },
      { column: 'users.bought', op: null, value: null },
    ]);
  });

  test('towers in the order of the sources, with a fallback', () => {
    const model = shop(
      `${price}tower b { fallback yes }\ntower "all" { layers 8 }\ntower a { layers 4, 2  activation tanh }`,
      'data rows from "r.csv" { source s { a, b, "all" } }',
    );
    expect(model.towers.map(({ name, source, fallback, layers }) => [name, source, fallback, layers])).toEqual([
      ['a', 'a', false, [4, 2]],
      ['b', 'b', true, [64]],
      ['all', 'all', false, [8]],
    ]);
  });

  test('splits', () => {
    const split = (text: string) =>
      shop(`${price}train { holdout ${text} }`, 'data rows from "d/r.csv" { time t }').train.holdout;
    expect(split('last(12h)')).toEqual({ kind: 'last', seconds: 43_200 });
    expect(split('random(10%)')).toEqual({ kind: 'random', fraction: 0.1 });
    expect(split('hash(0.25, rows.user_id)')).toEqual({ kind: 'hash', fraction: 0.25, column: 'user_id' });
    expect(split('"d/test/*.csv"')).toEqual({ kind: 'files', glob: 'd/test/*.csv' });
  });
});
