/** tfjs on its WebAssembly backend, whose module is part of the worker's script: a page from a file can fetch nothing. */
import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';
import type { Plan } from '../../ir/plan.ts';
import { lowerProgram } from '../../plan-to-program/programs.ts';
import type { Engine } from '../../train/engines/engine.ts';
import { activate, inTurn, tfjsEngine } from '../../train/engines/tfjs-graph.ts';

/** @throws Error where WebAssembly can't be had. */
export async function createEngine(plan: Plan): Promise<Engine> {
  await start();
  return tfjsEngine(tf, lowerProgram(plan), 'wasm');
}

let started: Promise<void> | null = null;

function start(): Promise<void> {
  return (started ??= inTurn(async () => {
    tf.enableProdMode();
    // Threads need a page that is isolated, which one from a file never is; every browser with modules in workers has SIMD.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    tf.env().set('WASM_HAS_SIMD_SUPPORT', true);
    const { platform } = tf.env();
    tf.env().platform = Object.assign(Object.create(platform) as typeof platform, {
      fetch: () => Promise.resolve(new Response(wasm)),
    });
    setWasmPaths('', true);
    await activate(tf, 'wasm');
  }));
}
