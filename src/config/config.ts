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
  readonly serve?: ServeSettings;
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

/** Of a server: options of the library, flags of `adsc serve`, and members of the config. */
export interface ServeSettings {
  /** Address to listen on; beyond this machine only with a token. Default `127.0.0.1`. */
  readonly host?: string;
  /** 0: any that is free. Default 8080. */
  readonly port?: number;
  /** Take new calibrators, bundles and files of tables as they appear. */
  readonly watch?: boolean;
  /** Of the engine. Default 1. */
  readonly threads?: number;
  /** Largest body, bytes. Default 4 MiB. */
  readonly maxBody?: number;
  /** Most bytes of bodies that arrive or are being answered, of all clients together. Default 64 MiB. */
  readonly maxMemory?: number;
  /** Most open connections. Default 2,000. */
  readonly maxConnections?: number;
  /** Most candidates or rows of a request. Default 2,000. */
  readonly maxCandidates?: number;
  /** Most candidates that wait to be scored. Default 20,000. */
  readonly maxWaiting?: number;
  /** For a request to arrive, and to be answered, ms. Default 10,000. */
  readonly timeout?: number;
  /** Not ready while a signal's missing, out-of-vocabulary or clipped fraction is further than this from training's. */
  readonly maxDrift?: number;
  /** Log served rows into this folder, as files of Parquet that train and calibrate read. */
  readonly log?: string;
  /** Of requests, from 0 to 1. Default 1. */
  readonly logShare?: number;
  /** Rows of a file. Default 50,000. */
  readonly logRows?: number;
  /** A file is written at least so often, seconds. Default 60. */
  readonly logSeconds?: number;
}
