/** The ways to read a sequence. A new one is a file in this folder and a line here. */
import { din } from './din.ts';
import { last, max, mean, sum } from './pooled.ts';
import { transact } from './transact.ts';
import { transformer } from './transformer.ts';
import type { Read } from './read.ts';

/** By the function's name in a spec. */
export const reads = { mean, sum, max, last, din, transformer, transact } satisfies Readonly<Record<string, Read>>;

export type ReadKind = keyof typeof reads;
export const readFunctions = Object.keys(reads) as readonly ReadKind[];

/** The function of a name in a spec; null: there is none. */
export function readFunction(name: string): ReadKind | null {
  return readFunctions.find((known) => known === name) ?? null;
}

export function readOf(kind: ReadKind): Read {
  return reads[kind];
}
