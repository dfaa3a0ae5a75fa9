/** Training and prediction in process: src/train on rows of the log, without files but the checkpoints that training writes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import type { RawReader } from '../../../src/simulate/index.ts';
import type { World } from '../../../src/simulate/world.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { Predictor } from '../../../src/train/predict-logits.ts';
import { trainStages } from '../../../src/train/loop/stages.ts';
import { MarketEncoder } from './encode.ts';
import type { MarketLog } from './log.ts';
import type { CompiledModel } from './model.ts';

export interface FitOptions {
  readonly seed: number;
  readonly train: Int32Array;
  /** For early stopping; without it training takes the epochs as they are. */
  readonly validate?: Int32Array;
  readonly epochs: number;
}

export interface Fitted {
  /** Logits [rows × heads], heads in the plan's order. */
  logits(chunk: EncodedChunk): Promise<Float32Array>;
}

/** One compiled model in one market: its encoder and engine are made once, its weights at every fit. */
export class Trainee {
  readonly plan: Plan;
  readonly encoder: MarketEncoder;
  readonly #engine: Engine;

  private constructor(plan: Plan, encoder: MarketEncoder, engine: Engine) {
    this.plan = plan;
    this.encoder = encoder;
    this.#engine = engine;
  }

  static async create(model: CompiledModel, world: World, reader: RawReader): Promise<Trainee> {
    const engine = await createEngine('auto', model.plan, { threads: 1 });
    if ('code' in engine) throw new Error(engine.message);
    return new Trainee(model.plan, new MarketEncoder(model, world, reader), engine);
  }

  async fit(log: MarketLog, { seed, train: rows, validate, epochs }: FitOptions): Promise<Fitted> {
    const plan: Plan = {
      ...this.plan,
      train: {
        ...this.plan.train,
        patience: 1,
        validate:
          validate === undefined
            ? null
            : { kind: 'random', fraction: validate.length / (rows.length + validate.length) },
      },
    };
    const outDir = mkdtempSync(join(tmpdir(), 'adsc-claims-'));
    try {
      const result = await trainStages({
        plan,
        data: log.trainingData(plan, this.encoder, rows, validate),
        engine: this.#engine,
        outDir,
        seed,
        epochs,
      });
      if (Array.isArray(result)) throw new Error(result.map((d) => `${d.code} ${d.message}`).join('\n'));
      const predictor = new Predictor(plan, result.weights, this.#engine);
      return { logits: (chunk) => predictor.logits(chunk) };
    } finally {
      rmSync(outDir, { recursive: true, force: true });
    }
  }

  dispose(): Promise<void> {
    return this.#engine.dispose();
  }
}

export function sigmoid(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}
