/** What emitted code says of a signal, in common to several formats; what an option leaves out has the default shown here. */
import type { Derivation } from '../../runtime/encode-derived.ts';
import type { Normalize, Squash } from '../../runtime/scaling.ts';
import type { SignalSpec } from '../../runtime/signals.ts';

export interface CommonSpec {
  readonly name: string;
  readonly input: string;
  readonly derive?: Derivation;
  readonly sources?: readonly string[];
  readonly serve?: string | number | boolean;
}
export interface NumericSpec extends CommonSpec {
  readonly clip?: readonly [number, number];
  readonly squash?: Squash;
  readonly normalize?: Normalize;
}

export function scaling(o: NumericSpec): {
  clip: readonly [number, number] | null;
  squash: Squash;
  normalize: Normalize;
} {
  return { clip: o.clip ?? null, squash: o.squash ?? 'none', normalize: o.normalize ?? { kind: 'none' } };
}

export function signal(o: CommonSpec, encoding: SignalSpec['encoding']): SignalSpec {
  return {
    name: o.name,
    input: o.input,
    derive: o.derive ?? null,
    sources: o.sources ?? null,
    serve: o.serve ?? null,
    encoding,
  };
}
