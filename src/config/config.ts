/** What `adsc.config.json` and `adsc.config.ts` say: JSON Schema: grammar/schemas/config.schema.json. */
import type { Command, PartOfAStep } from '../schedule/executors.ts';

/** Settings of a project, for the command line and the editor. What a flag says wins. */
export interface Config {
  /** Of a `.json`: `./node_modules/adsc/grammar/schemas/config.schema.json`, which editors complete and check it by. */
  readonly $schema?: string;
  /** The specs of the project, as globs from the folder of the config: what `check`, `lint` and `fmt` read without arguments. */
  readonly specs?: readonly string[];
  /** What runs the dense part: `--engine`. */
  readonly engine?: 'auto' | 'onnx' | 'tfjs-node' | 'wasm' | 'cpu' | 'webgpu' | 'cuda';
  /** Threads of the engine: `--threads`. */
  readonly threads?: number;
  readonly lint?: {
    /** Default `recommended`. */
    readonly preset?: 'recommended' | 'strict';
    /** What a rule makes, by its code, over the preset: `{ "ADS6120": "error" }`. */
    readonly rules?: Readonly<Record<string, 'off' | 'warn' | 'error'>>;
    /** `adsc lint` fails where there are more. */
    readonly maxWarnings?: number;
  };
  /** What `adsc compile` emits besides, by name (`spark`, `torchrec`, or a package that is a target), with the target's options. */
  readonly targets?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Folder of the runs: `--runs`. */
  readonly runs?: string;
  /** Flags of `adsc serve`. Tokens are no part of it: they come from ADSC_TOKEN and ADSC_ADMIN_TOKEN. */
  readonly serve?: {
    readonly host?: string;
    readonly port?: number;
    readonly watch?: boolean;
    readonly threads?: number;
    readonly maxBody?: number;
    readonly maxMemory?: number;
    readonly maxConnections?: number;
    readonly maxCandidates?: number;
    readonly maxWaiting?: number;
    readonly timeout?: number;
    readonly maxDrift?: number;
    readonly log?: string;
    readonly logShare?: number;
    readonly logRows?: number;
    readonly logSeconds?: number;
  };
  /** Programs that do parts of a step of `adsc run`. */
  readonly run?: {
    /** Folder of the state: `--state`. */
    readonly state?: string;
    /** Who does a part: `local` (adsc), or an executor. */
    readonly steps?: Readonly<Partial<Record<PartOfAStep, 'local' | 'spark' | 'torchrec'>>>;
    /** Commands of each executor and part. */
    readonly executors?: Readonly<
      Partial<Record<'spark' | 'torchrec', Readonly<Partial<Record<PartOfAStep, readonly Command[]>>>>>
    >;
  };
}
