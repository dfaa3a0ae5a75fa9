/** adsc and the pipelines by hand, as processes. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { builtChildren, type Children } from './built.ts';
import { type Facts, measure, type Measured } from './measured.ts';
import type { DataSet } from './sets.ts';
import { Environment, type Requirements } from './venv.ts';

/** `polars` keeps what it encodes in memory, `polars-file` writes it as adsc and `duckdb` do. */
export const systemNames = ['adsc', 'polars', 'polars-file', 'duckdb'] as const;
export type SystemName = (typeof systemNames)[number];

/** `both`: one after the other in one process, which reads the files once where it can. */
export const stageNames = ['profile', 'encode', 'both'] as const;
export type Stage = (typeof stageNames)[number];

const engines = { polars: 'polars', 'polars-file': 'polars', duckdb: 'duckdb' } as const satisfies Record<
  Exclude<SystemName, 'adsc'>,
  Requirements
>;

export class Systems {
  readonly names: readonly SystemName[];
  readonly environment: Environment;
  readonly scratch: string;
  readonly threads = availableParallelism();
  readonly children: Children;

  private constructor(names: readonly SystemName[], environment: Environment, scratch: string, children: Children) {
    this.names = names;
    this.environment = environment;
    this.scratch = scratch;
    this.children = children;
  }

  /** Those of `names` whose packages are there, or can be installed. */
  static async of(names: readonly SystemName[], work: string, scratch: string, python: string): Promise<Systems> {
    const environment = new Environment(work, python);
    const reasons = new Map<Requirements, string | null>();
    const there = names.filter((name) => {
      if (name === 'adsc') return true;
      const engine = engines[name];
      if (!reasons.has(engine)) reasons.set(engine, environment.install(engine));
      const reason = reasons.get(engine);
      if (reason !== null) console.error(`${name} is skipped: ${reason}`);
      return reason === null;
    });
    return new Systems(there, environment, scratch, await builtChildren());
  }

  /** Everything that a stage alone starts from: adsc's lock and build, the peers' statistics. @returns what the lock says */
  async prepare(set: DataSet): Promise<Facts> {
    const { facts } = await this.#adsc('prepare', set);
    for (const name of this.names) if (name !== 'adsc') await this.measure(name, 'profile', set);
    return facts!;
  }

  measure(system: SystemName, stage: Stage, set: DataSet): Promise<Measured> {
    return system === 'adsc' ? this.#adsc(stage, set) : this.#byHand(system, stage, set);
  }

  #adsc(stage: Stage | 'prepare', set: DataSet): Promise<Measured> {
    this.forget(set);
    return measure(process.execPath, [this.children.stages, stage, set.spec, this.scratch]);
  }

  /** Removes what adsc keeps of an earlier run: nothing is to be found again. */
  forget(set: DataSet): void {
    rmSync(join(set.folder, '.adsc'), { recursive: true, force: true });
  }

  #byHand(system: Exclude<SystemName, 'adsc'>, stage: Stage, set: DataSet): Promise<Measured> {
    return this.python('run.py', this.config(system, stage, set));
  }

  /** What the scripts are told. */
  config(system: Exclude<SystemName, 'adsc'>, stage: Stage, set: DataSet): object {
    const { pipeline, folder: root, primary, format } = set;
    const { scratch, threads } = this;
    const engine = engines[system];
    return { engine, write: system !== 'polars', pipeline, stage, root, primary, format, scratch, threads };
  }

  /** Runs one of the scripts with its threads limited. */
  python<T = Measured>(script: string, config: object): Promise<T> {
    const n = String(this.threads);
    return measure<T>(this.environment.python, [join(import.meta.dirname, 'python', script), JSON.stringify(config)], {
      POLARS_MAX_THREADS: n,
      OPENBLAS_NUM_THREADS: n,
      OMP_NUM_THREADS: n,
      PYTHONDONTWRITEBYTECODE: '1',
    });
  }
}
