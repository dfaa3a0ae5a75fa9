/** A network with boosted trees next to it: one logit in training, offline scoring, serving and browsers, which a walk by hand gives too. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { load as loadInBrowser } from '../../src/browser/index.ts';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { load } from '../../src/index.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { goldenLogits, type GoldenLogits } from '../../src/train/run/golden-logits.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { atEnd } from '../helpers/cleanup.ts';
import { adsc, fine, write } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { calibratorOf, makeShop, offline, requestsOf, type Shop } from './shop.ts';

const TREES = '\ntrees { count 12  leaves 5  min_rows 5  patience 12 }';
const PLATT = 'calibration platt { signals country, hour, place  per head, source }';
let shop: Shop;
let expected: Float64Array;
let calibrator: string;

beforeAll(async () => {
  shop = await makeShop(PLATT, '', false, TREES);
  calibrator = readdirSync(join(shop.dir, 'runs/first/calibrators'))
    .find((name) => name.startsWith('000001-'))!
    .replace('.json', '');
  expected = await offline(shop.dir, 'first', calibratorOf(shop.dir, 'first', calibrator));
});

const bundle = (path: string, run = 'first') => readFileSync(join(shop.dir, 'runs', run, 'bundle', path));

interface TreesFile {
  readonly features: readonly {
    readonly feature: {
      readonly kind: string;
      readonly signal?: string;
      readonly element?: number;
      readonly of?: string;
      readonly ids?: readonly { readonly signal: string; readonly of: string; readonly size: number }[];
    };
    readonly binning: {
      readonly thresholds?: readonly number[];
      readonly ids?: readonly number[];
      readonly keys?: readonly (readonly number[])[];
      readonly other?: number;
    };
  }[];
  readonly forests: readonly {
    readonly base: number;
    readonly blend: { readonly network: number; readonly trees: number; readonly shift: number };
    readonly trees: readonly {
      readonly feature: readonly number[];
      readonly at: readonly number[];
      readonly left: readonly number[];
      readonly right: readonly number[];
      readonly value: readonly number[];
      readonly sets: readonly (readonly number[])[];
    }[];
  }[];
}

/** The trees' own logit of a row, walked without adsc's code. */
function walked(
  file: TreesFile,
  head: number,
  signals: Readonly<Record<string, EncodedSignal>>,
  tower: number,
): number {
  const bins = file.features.map(({ feature, binning }) => {
    if (feature.kind === 'tower') return binning.ids!.indexOf(tower) + 1;
    const idOf = ({ signal, of }: { readonly signal: string; readonly of?: string }): number => {
      const found = signals[signal]!;
      if (found.kind === 'id') return found.ids[0]!;
      if (found.kind === 'vec') throw new Error(`${signal} is no id`);
      const list = [...found.ids].filter((_, k) => found.weights[k] !== 0);
      return (of === 'last' ? list.at(-1) : list[0]) ?? 0;
    };
    if (feature.kind === 'rate') {
      const [first, second] = feature.ids!;
      const key = second === undefined ? idOf(first!) : idOf(first!) * second.size + idOf(second);
      const bin = binning.keys!.findIndex((keys) => keys.includes(key));
      return bin < 0 ? binning.other! : bin;
    }
    const signal = signals[feature.signal!]!;
    const list = signal.kind === 'ids' ? [...signal.ids].filter((_, k) => signal.weights[k] !== 0) : [];
    const value =
      signal.kind === 'vec'
        ? signal.values[feature.element!]!
        : signal.kind === 'id'
          ? signal.ids[0]!
          : feature.kind === 'count'
            ? list.filter((id) => id !== 0).length
            : idOf({ signal: feature.signal!, of: feature.of! });
    return binning.thresholds !== undefined
      ? binning.thresholds.filter((threshold) => threshold < value).length
      : binning.ids!.indexOf(value) + 1;
  });
  const forest = file.forests[head]!;
  return forest.trees.reduce((sum, tree) => {
    let node = 0;
    while (tree.feature[node]! >= 0) {
      const feature = tree.feature[node]!;
      const left =
        file.features[feature]!.binning.ids !== undefined
          ? tree.sets[tree.at[node]!]!.includes(bins[feature]!)
          : bins[feature]! <= tree.at[node]!;
      node = left ? tree.left[node]! : tree.right[node]!;
    }
    return sum + tree.value[node]!;
  }, forest.base);
}

describe('a network with trees', () => {
  it('has the logit that the network and a walk through trees.json give together', async () => {
    const file = JSON.parse(bundle('trees.json').toString()) as TreesFile;
    const golden = JSON.parse(bundle('golden-logits.json').toString()) as GoldenLogits;
    const build = await loadBuild(join(shop.dir, 'runs/first/bundle'));
    if (Array.isArray(build)) throw new Error(build[0]!.message);
    const loaded = await loadWeights(build);
    if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
    const { forests: _forests, ...network } = loaded.weights;
    const engine = await createEngine('onnx', build.plan);
    if ('code' in engine) throw new Error(engine.message);
    const goldenOf = (weights: typeof network) =>
      goldenLogits(build.plan, weights, engine, build.createEncoder(), build.golden, '');
    const alone = await goldenOf(network);
    // A bias whose weights are 0 says nothing.
    const silent = [...network.params].map(
      ([name, data]) => [name, name.startsWith('bias/') ? new Float32Array(data.length) : data] as const,
    );
    const rest = await goldenOf({ ...network, params: new Map(silent) });
    const encoder = build.createEncoder();
    expect(file.forests.some(({ trees, blend }) => trees.length > 0 && blend.trees > 0)).toBe(true);
    // Presentation is the bias's: trees don't see it.
    expect(file.features.map(({ feature }) => feature.signal)).not.toContain('place');
    const kinds = file.features.map(({ feature }) => feature.kind);
    expect(kinds.filter((kind) => kind === 'tower')).toHaveLength(1);
    // Rates of one id and of two: the walk below reads both.
    const rates = file.features.flatMap(({ feature }) => (feature.ids === undefined ? [] : [feature.ids.length]));
    expect(new Set(rates)).toEqual(new Set([1, 2]));
    const said = new Set<number>();
    build.golden.cases.forEach(({ row, serving }, i) => {
      const { signals } = encoder.encodeRow(row, { serving });
      file.forests.forEach(({ blend }, h) =>
        build.plan.towers.forEach((_, tower) => {
          const own = rest.cases[i]![tower]![h]!;
          const bias = alone.cases[i]![tower]![h]! - own;
          if (Math.abs(bias) > 0.01) said.add(h);
          const z = bias + blend.network * own + blend.trees * walked(file, h, signals, tower) + blend.shift;
          expect(Math.abs(z - golden.cases[i]![tower]![h]!)).toBeLessThan(1e-5 * Math.max(1, Math.abs(z)));
        }),
      );
    });
    expect(said.size).toBe(2);
  });

  it('is served as it is scored offline, the request once or with every row', async () => {
    const model = valueOf(await load(join(shop.dir, 'runs/first')));
    const { scores } = await model.predict(shop.rows as never);
    expect(Math.max(...scores['click']!.map((p, i) => Math.abs(p! - expected[2 * i + 1]!)))).toBeLessThan(1e-6);
    for (const { request, candidates, places } of requestsOf(shop.rows)) {
      const ranked = await model.rank(request as never, candidates as never);
      ranked.scores['buy']!.forEach((p, i) => expect(Math.abs(p! - expected[2 * places[i]!]!)).toBeLessThan(1e-6));
    }
    await model.close();
  });

  it('is scored alike in browsers', async () => {
    const server = createServer((request, response) => {
      const path = join(shop.dir, normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname)));
      if (!existsSync(path)) return void response.writeHead(404).end();
      createReadStream(path).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    atEnd(() => void server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/runs/first`;
    const model = await loadInBrowser(`${origin}/bundle`, { calibrator: `${origin}/calibrators/${calibrator}.json` });
    if (Array.isArray(model)) throw new Error(model[0]!.message);
    const { scores } = await model.predict(shop.rows as never);
    expect(Math.max(...scores['buy']!.map((p, i) => Math.abs(p! - expected[2 * i]!)))).toBeLessThan(1e-6);
  });

  it('is the same to the byte when training was interrupted', async () => {
    const train = (signal: AbortSignal, ...more: string[]) =>
      adsc(shop.dir, ['train', 'model.ads', '--id', 'again', '--engine', 'onnx', ...more], { signal });
    const stop = new AbortController();
    const watch = setInterval(() => existsSync(join(shop.dir, 'runs/again/run.json')) && stop.abort(), 2);
    const first = await train(stop.signal);
    clearInterval(watch);
    expect(first.code).not.toBe(0);
    const resumed = await train(new AbortController().signal, '--resume');
    expect(resumed.code, resumed.err).toBe(0);
    expect(resumed.err).toMatch(/logit of click = bias \+ \d\.\d+ · network \+ \d\.\d+ · trees/);
    for (const file of ['weights.safetensors', 'trees.json', 'manifest.json'])
      expect(bundle(file, 'again').equals(bundle(file)), file).toBe(true);
  });

  it('says what it costs, and that the graphs of a build hold the network alone', async () => {
    const { err } = await fine(shop.dir, 'compile', 'model.ads', '-o', 'build');
    // Two heads, twelve trees, at most four splits above the leaf that is farthest down; 24 bytes a node.
    expect(err).toContain(
      'up to 24 trees, at most 96 comparisons an example and 0.0 MB, which graphs of tfjs and ONNX are without',
    );
    expect((await fine(shop.dir, 'explain', 'model.ads', 'trees')).out).toContain('at most 96 comparisons an example');
  });

  it('has its importance measured and its report written', async () => {
    const { out } = await fine(shop.dir, 'importance', 'runs/first', '--json');
    expect(out).toContain('"price"');
    await fine(shop.dir, 'report', 'runs/first', '-o', 'report.html');
    expect(readFileSync(join(shop.dir, 'report.html'), 'utf8')).toContain('trees kept)');
  });
});

describe('without a validation part', () => {
  it('is refused in the spec', async () => {
    write(shop.dir, {
      'none.ads':
        'model m\ndata d from "log.jsonl"\nsignal price : continuous\ngroup g { price } -> 4\ntower all { }\nhead click on clicked\ntrees { }\ntrain { validate none }\n',
    });
    const { code, err } = await adsc(shop.dir, ['check', 'none.ads']);
    expect(code).toBe(1);
    expect(err).toContain('ADS3100');
  });
});
