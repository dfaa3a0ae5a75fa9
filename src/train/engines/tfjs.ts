/** The tfjs engine in Node: on tfjs-node, wasm or cpu. */
import { createRequire } from 'node:module';
import type { Program } from '../../program/graph.ts';
import type { Engine } from './engine.ts';
import { activate, inTurn, tfjsEngine, type TfjsName } from './tfjs-graph.ts';
import type { Tf } from './tfjs-operations.ts';
import { entryOf } from '../../text/present.ts';

/** The package that registers each backend. */
const modules: Readonly<Record<TfjsName, string>> = {
  'tfjs-node': '@tensorflow/tfjs-node',
  wasm: '@tensorflow/tfjs-backend-wasm',
  cpu: '@tensorflow/tfjs-backend-cpu',
};

/** tfjs's packages are CommonJS in all but name: loaded with require, and only when asked for. */
async function loadTfjs(name: TfjsName): Promise<Tf> {
  const require = createRequire(import.meta.url);
  const tf = require('@tensorflow/tfjs-core') as Tf;
  // Without tensor checks, and without the banner that tfjs prints in Node.
  tf.enableProdMode();
  await inTurn(() =>
    withoutNewListeners(async () => {
      require(modules[name]);
      await activate(tf, name);
    }),
  );
  return tf;
}

/** The wasm module makes itself the process's handler of uncaught errors, and prints them with its own source. */
async function withoutNewListeners(load: () => Promise<void>): Promise<void> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = new Map(events.map((event) => [event, new Set(process.listeners(event as never))]));
  try {
    await load();
  } finally {
    for (const event of events)
      for (const listener of process.listeners(event as never))
        if (!entryOf(before, event).has(listener)) process.removeListener(event, listener);
  }
}

export async function tfjsVersion(name: TfjsName): Promise<string> {
  return (await loadTfjs(name)).version_core;
}

export async function createTfjsEngine(program: Program, name: TfjsName): Promise<Engine> {
  return tfjsEngine(await loadTfjs(name), program, name);
}
