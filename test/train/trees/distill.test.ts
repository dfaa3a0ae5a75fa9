/** A network that learns what its trees know, and is the whole model then. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setsBiasApart } from '../../../src/ir/forests.ts';
import type { Distilled } from '../../../src/ir/forests.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import { load } from '../../../src/index.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { trainStages } from '../../../src/train/loop/stages.ts';
import type { Progress, TrainOptions } from '../../../src/train/loop/train.ts';
import { fine, folder } from '../../helpers/command.ts';
import { temporaryFolder } from '../../helpers/emitted.ts';
import { valueOf } from '../../helpers/outcome.ts';
import { random } from '../../helpers/random-model.ts';
import { wrongWith } from '../../language/semantics/helpers.ts';
import { dataOf, plantedRows, wholePlan } from '../planted.ts';

const SPEC = `model m
data d from "log.jsonl"
signal user  : onehot
signal price : continuous { embed none }
signal age   : continuous { embed none }
signal place : onehot { serve 0 }
group g { user, price, age } -> 16
bias { signals place }
tower all { layers 16 }
head click on clicked
trees { distill yes }
train { batch 64  optimizer adam(0.003)  epochs 8  validate random(20%) }
`;

describe('a model whose trees are distilled', () => {
  it('is a network alone, better than the one that it was, and says what that is worth', async () => {
    const draw = random(3);
    const log = Array.from({ length: 3000 }, () => {
      const [user, price, age] = [Math.floor(30 * draw()), 10 * draw(), 10 * draw()];
      const place = Math.floor(4 * draw());
      // What price and age do together takes a small network long.
      const logit = 1 + Math.sin(user) + (price > 5 === age > 5 ? 1.5 : -1.5) - place;
      return { user: `u${user}`, price, age, place, clicked: draw() < 1 / (1 + Math.exp(-logit)) ? 1 : 0 };
    });
    const dir = folder({ 'm.ads': SPEC, 'log.jsonl': log.map((row) => `${JSON.stringify(row)}\n`).join('') });
    await fine(dir, 'profile', 'm.ads');
    const { err } = await fine(dir, 'train', 'm.ads', '--id', 'one', '--engine', 'onnx');
    const said =
      /distilled: validation loss (\S+) of the network alone, (\S+) with \d+ trees, (\S+) of the network/.exec(err);
    const [network, sum, pupil] = said!.slice(1).map(Number) as [number, number, number];
    expect(sum).toBeLessThan(network);
    expect(pupil).toBeLessThan(network);
    const bundle = join(dir, 'runs/one/bundle');
    const manifest = JSON.parse(readFileSync(join(bundle, 'manifest.json'), 'utf8')) as { distilled: Distilled };
    expect(manifest.distilled).toMatchObject({ kept: 'pupil' });
    expect(manifest.distilled.pupil!.toFixed(5)).toBe(said![3]);
    expect(existsSync(join(bundle, 'trees.json'))).toBe(false);
    const lines = readFileSync(join(dir, 'runs/one/log.jsonl'), 'utf8').trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1)!)).toEqual({ kind: 'distilled', ...manifest.distilled });
    // What is written is what it says: the labels of the validation rows are learned as well as that.
    await fine(dir, 'predict', 'runs/one', '--split', 'validate', '--output', 'scores.jsonl');
    const scores = readFileSync(join(dir, 'scores.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { row: number; click_raw: number });
    const loss = scores.reduce(
      (all, { row, click_raw: p }) => all - Math.log(log[row - 1]!.clicked === 1 ? p : 1 - p),
      0,
    );
    expect(Math.abs(loss / scores.length - pupil)).toBeLessThan(0.003);
    // It is served as it is scored, and exported without trees.
    const model = valueOf(await load(join(dir, 'runs/one')));
    const some = log.flatMap((row, i) => (row.place === 0 ? [{ ...row, i }] : [])).slice(0, 50);
    const served = (await model.predict(some.map(({ clicked: _clicked, i: _i, ...row }) => row))).scores['click']!;
    await model.close();
    await fine(dir, 'predict', 'runs/one', '--output', 'all.jsonl');
    const all = readFileSync(join(dir, 'all.jsonl'), 'utf8').trimEnd().split('\n');
    some.forEach(({ i }, n) => {
      const { click_raw: offline } = JSON.parse(all[i]!) as { click_raw: number };
      expect(Math.abs(served[n]! - offline)).toBeLessThan(1e-6);
    });
    await fine(dir, 'export', 'runs/one', '-o', 'model.onnx');
    expect(readFileSync(join(dir, 'model.onnx')).includes('TreeEnsembleRegressor')).toBe(false);
    await fine(dir, 'report', 'runs/one', '-o', 'report.html');
    expect(readFileSync(join(dir, 'report.html'), 'utf8')).toContain('of the network that learned from both');
    expect((await fine(dir, 'explain', 'm.ads', 'trees')).out).toContain('none once trained');
  });

  it('is the same to the bit when training was interrupted at any stage', async () => {
    const alone = wholePlan({ batch: 32, epochs: 2 }, true);
    const rules = { depth: 3, leaves: 4, shrinkage: 0.3, minRows: 5, l2: 1, growOn: 1, patience: 9, pairs: false };
    const plan: Plan = {
      ...alone,
      fingerprint: 'distilled',
      forests: alone.heads.map(({ name }) => ({
        name: `${name}/trees`,
        head: name,
        vocab: null,
        ...rules,
        trees: 12,
        maxRows: 1000,
        distill: true,
      })),
    };
    expect(setsBiasApart(plan)).toBe(true);
    const data = dataOf(2, { train: plantedRows(plan, 1000, 1), validate: plantedRows(plan, 500, 2) });
    const engine = (await createEngine('onnx', plan)) as Engine;
    const run = async (outDir: string, more: Partial<TrainOptions> = {}) => {
      const result = await trainStages({ plan, engine, data, outDir, seed: 1, ...more });
      if (Array.isArray(result)) throw new Error(result.map((d) => d.message).join('\n'));
      return result;
    };
    const whole = await run(temporaryFolder());
    expect(whole.distilled!.pupil).not.toBeNull();
    expect(whole.weights.forests).toBeUndefined();
    // After an epoch of the network, while trees grow, and after an epoch of the pupil.
    const stops: ((progress: Progress, trees: boolean) => boolean)[] = [
      ({ phase, epoch }) => phase === 'validate' && epoch === 1,
      ({ phase, rows }) => phase === 'trees' && rows === 3,
      ({ phase, epoch }, trees) => trees && phase === 'validate' && epoch === 1,
    ];
    for (const stopsAt of stops) {
      const dir = temporaryFolder();
      const stop = new AbortController();
      let trees = false;
      const onProgress = (progress: Progress): void => {
        trees ||= progress.phase === 'trees';
        if (stopsAt(progress, trees)) stop.abort();
      };
      expect((await run(dir, { signal: stop.signal, onProgress })).status).toBe('interrupted');
      const resumed = await run(dir, { resume: true });
      expect(resumed.distilled).toEqual(whole.distilled);
      expect([...resumed.weights.params]).toEqual([...whole.weights.params]);
      expect([...resumed.weights.tables]).toEqual([...whole.weights.tables]);
    }
  });

  it('needs a logit of the whole log, and a validation part', () => {
    const spec = (sampling: string) =>
      `model m\ndata d from "log.csv"\nsignal user : hash_onehot(50)\ngroup g { user } -> 4\ntower all { }\nhead click on clicked\ntrees { distill yes }\n${sampling}`;
    expect(wrongWith(spec('sampling { base click  keep 25%  correct base }')).join()).toContain('ADS3101');
    expect(wrongWith(spec('sampling { base click  keep 25%  correct weight }'))).toEqual([]);
    expect(wrongWith(spec('train { refit yes }')).join()).toContain('`refit yes` has none');
  });
});
