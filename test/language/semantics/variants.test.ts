import { describe, expect, test } from 'vitest';
import { checkText, programOf, wrongWith } from './helpers.ts';

const base = `model shop
data rows from "rows.parquet" { source kind { a, b } }
signal price : continuous
signal bid : continuous
group ad { price, bid } -> 8
bottom { layers 64  norm batch }
tower a { layers 8 }
tower b { layers 16 }
head click on clicked
train { epochs 3  batch 100 }
calibration platt { signals price }
`;
const variant = (body: string) => programOf(`${base}variant v {\n${body}\n}`).variants.get('v')!;

describe('a variant', () => {
  test('replaces what it names and keeps the rest', () => {
    const model = variant('group ad { bid } -> 32');
    expect(model.groups).toMatchObject([{ name: 'ad', signals: ['bid'], dim: 32 }]);
    expect(model.signals.map(({ name, inGraph }) => [name, inGraph])).toEqual([
      ['bid', true],
      ['price', false],
    ]);
    expect(model.towers).toHaveLength(2);
  });

  test('has the trees that it states after taking away those of the model', () => {
    const trees = (model: string, body: string) =>
      programOf(`${base}${model}variant v {\n${body}\n}`).variants.get('v')!.trees.options;
    expect(trees('', 'without trees')).toBeNull();
    expect(trees('trees { shrinkage 0.5 }\n', 'without trees')).toBeNull();
    expect(trees('trees { shrinkage 0.5 }\n', 'without trees\ntrees { leaves 7 }')).toMatchObject({
      leaves: 7,
      shrinkage: 0.03,
    });
  });

  test('merges singletons by option', () => {
    const model = variant(
      'train { epochs 5 }\nbottom { dropout 10% }\ncalibration isotonic { signals price }'.replace(
        '\ncalibration isotonic { signals price }',
        '',
      ),
    );
    expect(model.train).toMatchObject({ epochs: 5, batch: 100 });
    expect(model.bottom).toEqual({ layers: [64], norm: 'batch', activation: 'relu', dropout: 0.1, ensemble: null });
  });

  test('replaces all towers by any', () => {
    expect(variant('tower all { layers 4 }').towers.map(({ name }) => name)).toEqual(['all']);
    expect(wrongWith(`${base}variant v { tower a { layers 4 } }`)).toEqual(["ADS5007 source 'b' has no tower"]);
  });

  test('adds and removes', () => {
    const model = variant(
      'signal more : onehot from kind\ngroup extra { more } -> 4\ncross x = ad * extra -> 4\nwithout calibration',
    );
    expect(model.crosses).toHaveLength(1);
    expect(model.calibration).toBeNull();
  });

  test('is checked whole, and says of what the base has right that it is the variant', () => {
    const { diagnostics } = checkText(
      `${base}cross x = ad * ad -> 8\ncross y = x * ad -> 8\nvariant v { without cross x }`,
    );
    expect(diagnostics).toMatchObject([
      { code: 'ADS2001', message: "there is no group or cross called 'x'", related: [{ message: "in variant 'v'" }] },
    ]);
  });

  test("doesn't repeat what is wrong with the base", () => {
    expect(
      wrongWith(`${base}group g { prise } -> 8\nvariant v { bottom { layers 8 } }\nvariant w { bottom { layers 4 } }`),
    ).toEqual(["ADS2001 there is no signal called 'prise'"]);
  });

  test('can use a signal that the base leaves out: it is not unused', () => {
    expect(wrongWith(`${base}signal extra : onehot\nvariant v { group more { extra } -> 8 }`)).toEqual([]);
  });

  test('may not change what is profiled, also not by way of a type', () => {
    const text = `model m\ntype money = continuous\nsignal price : money\ngroup g { price } -> 8\nhead h on y\nvariant v { type money = continuous { squash log } }`;
    expect(wrongWith(text)).toEqual([
      "ADS5014 variant 'v' changes the transform of signal 'price', but one lock covers all variants",
    ]);
    const embed = `model m\nsignal price : onehot\ngroup g { price } -> 8\nhead h on y\nvariant v { signal price : onehot { embed 4 } }`;
    expect(programOf(embed).variants.get('v')!.vocabs[0]!.embed).toBe(4);
  });

  test('may not read a signal that the base lacks otherwise than another variant does', () => {
    const text = (one: string, other: string) =>
      `model m\nsignal price : continuous\ngroup g { price } -> 8\nhead h on y\nvariant fine { signal age : ${one}  group more { age } -> 4 }\nvariant coarse { signal age : ${other}  group more { age } -> 8 }`;
    const changes = (what: string) => [
      `ADS5014 variant 'coarse' changes the ${what} of signal 'age', but one lock covers all variants`,
    ];
    // The bins of the first would be those of both.
    expect(wrongWith(text('continuous { bins 64 }', 'continuous { bins 4 }'))).toEqual(changes('transform'));
    expect(wrongWith(text('continuous', 'continuous { exact no }'))).toEqual(changes('transform'));
    expect(wrongWith(text('continuous', 'continuous { embed none }'))).toEqual(changes('transform'));
    expect(wrongWith(text('continuous', 'onehot'))).toEqual(changes('format'));
    expect(wrongWith(text('continuous', 'continuous from years'))).toEqual(changes('column'));
    expect(wrongWith(text('continuous { bins 64 }', 'continuous { bins 64  embed 2 }'))).toEqual([]);
    expect(checkText(text('continuous', 'onehot')).diagnostics[0]!.related).toMatchObject([
      { message: "that of variant 'fine'" },
    ]);
  });

  test('of training on one source: the profile is the base’s', () => {
    expect(variant('train { sources a }').train.sources).toEqual(['a']);
  });
});
