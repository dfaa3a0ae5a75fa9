/** A small model of two sources with a side of each kind, trained and calibrated for real, and what offline scoring says of its rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import { type Calibrator, sealCalibrator } from '../../src/calibrate/calibrator.ts';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import type { LevelCalibrator } from '../../src/calibrate/level.ts';
import { writeCalibrator } from '../../src/calibrate/store.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { predict } from '../../src/train/predict-logits.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import { fine, write } from '../helpers/command.ts';
import { madeOnce } from '../helpers/made-once.ts';
import { random } from '../helpers/random-model.ts';

export const HEADS = ['buy', 'click'];

export type Row = Readonly<Record<string, unknown>>;

export interface Shop {
  readonly dir: string;
  /** Raw rows as a client sends them, joined. */
  readonly rows: readonly Row[];
}

const PLATT = 'calibration platt { signals country, hour, place, price, age  per head, source }';

const SPEC = `/// What sells.
model shop
data log from "log.jsonl" {
  source kind { ad, product }
  join users from "users.jsonl" on user_id { side request }
  request country, seen_at
DATA}
vocab tag { top 50  embed 4 }
signal country : onehot
signal hour    : onehot(24) from hour(seen_at)
signal age     : continuous from users.age
signal history : hash_indexed(40) from users.history { max 4  keep last  pool attention  embed 4 }
signal coupon  : onehot from users.coupon { sources product }
signal price   : continuous
signal tags    : indexed(tag) { max 3  pool max }
signal likes   : indexed(tag) from users.likes { max 3 }
signal vector  : dense(3)
signal place   : onehot(5) { serve 0 }
WEIGHTEDgroup user { age, history, likes, coupon } -> 8
group item { price, tags, vector } -> 8
group when { country, hour } -> 4
cross affinity = user * item -> 4
cross deep = dcn(user, item, when) { layers 2 }
bias { signals place }
bottom { layers 16, 8  norm batch }
tower ad { layers 4 }
tower product { layers 4 }
head click on clicked
head buy on bought
sampling { base click  keep 50%  correct base }
CALIBRATION
train { batch 64  epochs 2  optimizer adam(0.01)  validate none }
`;

/** Lists with weights: of the request's side in a map, of the candidates' in a column of their own and in their text. */
const WEIGHTED = `signal liked   : indexed from users.scores { pairs map  pool sum  max 4 }
signal seen    : hash_indexed(20) { weights seen_for  max 3  keep last }
signal brands  : indexed { split "|"  pairs ":" }
group weighted { liked, seen, brands } -> 4
`;
const LIKED = ['x', 'y', '7', 'ünïcode'];

/** Weights that lists are summed by: also below 0, none, and 0. */
function scoreOf(draw: number): number | null {
  return draw < 0.1 ? null : draw < 0.2 ? 0 : Math.round(100 * (draw - 0.4)) / 100;
}

function scores(
  draw: () => number,
  pick: <T>(values: readonly T[]) => T,
): Readonly<Record<string, number | null>> | null {
  if (draw() < 0.1) return null;
  return Object.fromEntries(Array.from({ length: Math.floor(draw() * 4) }, () => [pick(LIKED), scoreOf(draw())]));
}

/** A list with its weights in another column, and one with its weights in a text. */
function weighed(draw: () => number, pick: <T>(values: readonly T[]) => T) {
  const seen = draw() < 0.1 ? null : Array.from({ length: Math.floor(draw() * 5) }, () => Math.floor(draw() * 99));
  const seconds = draw() < 0.1 ? null : (seen?.map(() => (draw() < 0.1 ? null : Math.floor(draw() * 60) / 4)) ?? null);
  const brands = Array.from({ length: Math.floor(draw() * 4) }, () => pick(['acme', 'b:c', 'ünï']));
  const text = brands.map((brand) => (draw() < 0.2 ? `${brand}:` : `${brand}:${(draw() * 2).toFixed(3)}`)).join('|');
  return { seen, seen_for: seconds, brands: draw() < 0.1 ? null : text };
}

/** Writes data and spec (`data`: more statements of its data; `trees`: trees next to the network, which need a validation part); 400 rows of 30 users. Every value is there, missing, unseen, or odd. */
export async function makeShop(calibration = PLATT, data = '', weighted = false, trees = ''): Promise<Shop> {
  const draw = random(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(draw() * values.length)]!;
  const tags = ['red', 'blue', 'ünïcode', '__proto__', 'with "quotes"'];
  const users = Array.from({ length: 30 }, (_, id) => ({
    user_id: id,
    age: draw() < 0.1 ? null : 20 + Math.floor(draw() * 40),
    history: Array.from({ length: Math.floor(draw() * 7) }, () => Math.floor(draw() * 1000)),
    coupon: pick(['none', 'ten', null]),
    likes: Array.from({ length: Math.floor(draw() * 4) }, () => pick(tags)),
    ...(weighted ? { scores: scores(draw, pick) } : {}),
  }));
  const log = Array.from({ length: 400 }, (_, i) => {
    const price = Math.round(1000 * draw()) / 10;
    const clicked = draw() < (price > 50 ? 0.2 : 0.5) ? 1 : 0;
    return {
      id: i,
      user_id: i % 30,
      kind: draw() < 0.5 ? 'ad' : 'product',
      country: pick(['DE', 'US', 'FR', null]),
      seen_at: `2025-03-0${1 + Math.floor(draw() * 9)}T${String(Math.floor(draw() * 24)).padStart(2, '0')}:00:00Z`,
      price: draw() < 0.1 ? null : price,
      tags: draw() < 0.1 ? null : Array.from({ length: Math.floor(draw() * 5) }, () => pick(tags)),
      ...(weighted ? weighed(draw, pick) : {}),
      vector: draw() < 0.1 ? null : [draw(), draw() - 1, 2 * draw()],
      // The constant for serving, so that offline rows are as served.
      place: 0,
      clicked,
      bought: clicked === 1 && draw() < 0.5 ? 1 : 0,
      chosen_by: i % 2 === 0 ? 'shop/base' : 'another/base',
    };
  });
  const lines = (rows: readonly object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
  const files = {
    'model.ads': SPEC.replace('WEIGHTED', weighted ? WEIGHTED : '')
      .replace('CALIBRATION', calibration + trees)
      .replace('validate none', trees === '' ? 'validate none' : 'validate random(25%)')
      .replace('DATA', data),
    'log.jsonl': lines(log),
    'users.jsonl': lines(users),
  };
  const dir = await madeOnce(files, async (made) => {
    write(made, files);
    await fine(made, 'profile', 'model.ads');
    await fine(made, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
    if (calibration !== '') await fine(made, 'calibrate', 'runs/first', '--data', 'log.jsonl');
  });
  const rows = log.map(
    ({ id: _row, user_id, clicked: _clicked, bought: _bought, place: _place, chosen_by: _by, ...row }) => {
      const { user_id: _id, ...user } = users[user_id]!;
      return { ...row, ...Object.fromEntries(Object.entries(user).map(([name, value]) => [`users.${name}`, value])) };
    },
  );
  return { dir, rows };
}

/** Rows of one user and country and time, as one request with its candidates, and where each stood. */
export function requestsOf(
  rows: readonly Row[],
): { readonly request: Row; readonly candidates: readonly Row[]; readonly places: readonly number[] }[] {
  const isRequest = (name: string) => name.startsWith('users.') || name === 'country' || name === 'seen_at';
  const groups = new Map<string, { request: Row; candidates: Row[]; places: number[] }>();
  rows.forEach((row, place) => {
    const request = Object.fromEntries(Object.entries(row).filter(([name]) => isRequest(name)));
    const key = JSON.stringify([
      request['users.age'],
      request['users.history'],
      request['users.likes'],
      request['users.scores'],
      request['users.coupon'],
    ]);
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { request, candidates: [], places: [] }));
    // Only rows of the same request belong to it.
    if (group.request['country'] !== request['country'] || group.request['seen_at'] !== request['seen_at']) return;
    group.candidates.push(Object.fromEntries(Object.entries(row).filter(([name]) => !isRequest(name))));
    group.places.push(place);
  });
  return [...groups.values()];
}

/** Probabilities [rows × heads] as `adsc evaluate` computes them: the data read by DuckDB, training's engine, the calibrator applied. */
export async function offline(
  dir: string,
  run: string,
  calibrator: Calibrator | null,
  files = 'log.jsonl',
): Promise<Float64Array> {
  const build = (await loadBuild(join(dir, 'runs', run, 'bundle'))) as LoadedBuild;
  const loaded = await loadWeights(build);
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  const engine = await createEngine('onnx', build.plan);
  if ('code' in engine) throw new Error(engine.message);
  const data = await openDataset({ plan: build.plan, encoder: build.encoder, root: dir, files, cacheDir: null });
  const sources = build.plan.data!.source?.values ?? [];
  const out: number[] = [];
  for await (const { chunk, logits } of predict(build.plan, loaded.weights, engine, data.chunks('holdout'))) {
    if (calibrator === null) out.push(...Array.from(logits, (z) => 1 / (1 + Math.exp(-z))));
    else out.push(...new CalibratorScorer(calibrator, sources).probabilities(chunk, logits));
  }
  await data.close();
  await engine.dispose();
  return Float64Array.from(out);
}

export function calibratorOf(dir: string, run: string, name: string): Calibrator {
  return JSON.parse(readFileSync(join(dir, 'runs', run, 'calibrators', `${name}.json`), 'utf8')) as Calibrator;
}

/** Writes the next calibrator of a run, as `adsc calibrate` would an hour later: that of a name with its α moved by `shift`. Gives its path. */
export function writeShifted(dir: string, run: string, name: string, shift: number): Promise<string> {
  const { hash: _hash, ...body } = calibratorOf(dir, run, name);
  const moved = body.heads.map((head) => ({
    ...head,
    all: shifted(head.all, shift),
    sources: Object.fromEntries(Object.entries(head.sources).map(([source, level]) => [source, shifted(level, shift)])),
  }));
  return writeCalibrator(join(dir, 'runs', run), sealCalibrator({ ...body, heads: moved }));
}

function shifted(level: LevelCalibrator, shift: number): LevelCalibrator {
  if (level.kind !== 'platt') throw new Error('no Platt scaling');
  return { ...level, alpha: level.alpha + shift };
}
