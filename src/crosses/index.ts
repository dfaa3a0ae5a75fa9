/** The kinds of crosses. A new one is a file in this folder and a line here; docs/adding/cross.md goes through it. */
import type { Cross } from './cross.ts';
import { dcn } from './dcn.ts';
import { fm } from './fm.ts';
import { masknet } from './masknet.ts';
import { product } from './product.ts';
import { senet } from './senet.ts';

/** By the function's name in a spec; `product` is written `a * b`. */
export const crosses = { product, dcn, fm, masknet, senet } satisfies Readonly<Record<string, Cross>>;

export type CrossKind = keyof typeof crosses;
export type CrossFunction = Exclude<CrossKind, 'product'>;

export const crossFunctions = (Object.keys(crosses) as readonly CrossKind[]).filter(
  (kind): kind is CrossFunction => kind !== 'product',
);

/** The function of a name in a spec; null: there is none. */
export function crossFunction(name: string): CrossFunction | null {
  return crossFunctions.find((known) => known === name) ?? null;
}

/** `dcn(…)`, those of which something holds: for messages. */
export function functionsWhere(holds: (cross: Cross) => boolean): string {
  return crossFunctions
    .filter((kind) => holds(crosses[kind]))
    .map((kind) => `${kind}(…)`)
    .join(', ');
}
