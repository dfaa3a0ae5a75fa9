/** `load`: scoring without HTTP, for programs in the same process. */
import { resolve } from 'node:path';
import { type Model, modelOf } from '../serve/in-process.ts';
import { Service } from '../serve/hot-swap.ts';
import { type CallOptions, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { unwrap } from './refusal.ts';
import { requiredSignatures, type SignatureOptions } from './signatures.ts';
import { given, path as aPath } from './option-kinds.ts';
import { loadOptions } from './options.ts';
import { tableFiles } from './served-tables.ts';

export interface LoadOptions extends CallOptions, SignatureOptions {
  /**
   * Most bytes that embedding tables take in memory; rows of those beyond it are read from the file as they are asked for. Default: a
   * quarter of the machine's memory, or its container's.
   */
  readonly embeddingsMemory?: number;
  /** Of onnxruntime; default 1. */
  readonly threads?: number;
  /** Most candidates or rows of a call; default 2,000. Buffers are made for so many. */
  readonly maxCandidates?: number;
  /**
   * Files of joined tables, by the name of the join: rows may hold their keys instead of their columns. Paths lie inside the project
   * root. `reload` takes new files.
   */
  readonly tables?: Readonly<Record<string, string>>;
  /** Project root of the tables. Default: that of the run; of a bundle without one, the folder of the call. */
  readonly root?: string;
}

export function load(path: string, options: LoadOptions = {}): Promise<Outcome<Model>> {
  return outcomeOf(given(options, loadOptions, { path: [path, aPath] }), async (call) => {
    const { threads = 1, maxCandidates = 2000 } = options;
    const { service, warnings } = unwrap(
      await Service.open(resolve(call.cwd, path), path, {
        capacity: maxCandidates,
        threads,
        maxList: Infinity,
        maxWaiting: Infinity,
        timeout: Infinity,
        required: requiredSignatures(call, options),
        ...(options.embeddingsMemory === undefined ? {} : { embeddingsMemory: options.embeddingsMemory }),
        tables: await tableFiles(call, path, options),
      }),
    );
    try {
      call.refuseAborted();
      call.note(warnings);
      return modelOf(service, maxCandidates);
    } catch (error) {
      await service.close();
      throw error;
    }
  });
}
