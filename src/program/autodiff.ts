/** Reverse-mode differentiation at compile time: appends the backward operations to the forward ones. */
import type { Builder } from './builder.ts';
import { rules } from './gradients/index.ts';
import type { Value } from './graph.ts';

/**
 * Gradients of `of` (a scalar) with respect to each of `wrt`, as new values in the builder's graph. A value that
 * `of` doesn't depend on is absent. Composites use their own pullback.
 */
export function differentiate(b: Builder, of: Value, wrt: Iterable<Value>): Map<Value, Value> {
  const ops = [...b.ops];
  const active = new Set<Value>(wrt);
  for (const op of ops)
    if (op.inputs.some((input) => active.has(input))) for (const output of op.outputs) active.add(output);

  const contributions = new Map<Value, Value[]>([[of, [b.constant(1)]]]);
  const summed = new Map<Value, Value>();
  const gradientOf = (value: Value): Value | null => {
    const known = summed.get(value);
    if (known !== undefined) return known;
    const parts = contributions.get(value);
    if (parts === undefined) return null;
    const gradient = b.addN(parts);
    summed.set(value, gradient);
    return gradient;
  };
  const contribute = (value: Value, gradient: Value | null): void => {
    if (gradient === null || !active.has(value)) return;
    const parts = contributions.get(value);
    if (parts === undefined) contributions.set(value, [gradient]);
    else parts.push(gradient);
  };

  for (const op of ops.reverse()) {
    if (!op.outputs.some((output) => active.has(output) && contributions.has(output))) continue;
    const gradients = op.outputs.map(gradientOf);
    const composite = op.outputs.length === 1 ? b.composites.get(op.outputs[0]!) : undefined;
    if (composite !== undefined) {
      const back = composite.pullback(gradients[0]!);
      composite.inputs.forEach((input, i) => contribute(input, back[i] ?? null));
    } else {
      const back = rules[op.kind](b, op as never, gradients, (i) => active.has(op.inputs[i]!));
      op.inputs.forEach((input, i) => contribute(input, back[i] ?? null));
    }
  }
  const result = new Map<Value, Value>();
  for (const value of wrt) {
    const gradient = gradientOf(value);
    if (gradient !== null) result.set(value, gradient);
  }
  return result;
}
