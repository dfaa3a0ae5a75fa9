/** Plans of bench/claims/market.ads, compiled in memory with a lock made from the market's own rows. */
import { isList } from '../../../src/runtime/list.ts';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { planSpec } from '../../../src/spec-to-build.ts';
import { readVocabularies } from '../../../src/emit/transforms/index.ts';
import { profileKey } from '../../../src/language/semantics/profile-key.ts';
import type { Lock, SignalProfile } from '../../../src/ir/lock.ts';
import type { BaselinePlan, Plan } from '../../../src/ir/plan.ts';
import type { RawColumns, RawValue, Vocabularies } from '../../../src/runtime/types.ts';
import { check, type CheckedSignal } from '../../../src/language/semantics/index.ts';
import { chooseTransform } from '../../../src/data/profile/choose-transform.ts';
import { statedOf } from '../../../src/data/profile/stated-transform.ts';
import { Sorted } from '../../../src/math/quantiles.ts';

export interface ModelChoice {
  readonly variant?: string;
  readonly baseline?: BaselinePlan['kind'];
}

const spec = join(import.meta.dirname, '../market.ads');
const host = {
  readText(path: string): string | null {
    return path === basename(spec) ? readFileSync(join(dirname(spec), path), 'utf8') : null;
  },
};

/** What `adsc profile` would write, as far as compiling the spec needs it: numbers as it chooses them; vectors clipped at the 1st and 99th percentile, as z-scores; rates of heads. */
export function lockOf(columns: RawColumns, rows: number, heads: Lock['heads']): Lock {
  const { program, diagnostics } = check(host, basename(spec));
  if (program === null) throw new Error(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
  const signals = Object.fromEntries(
    program.base.signals.map((signal): [string, SignalProfile] => {
      return [
        signal.name,
        {
          count: rows,
          missing: 0,
          bad: 0,
          distinct: null,
          numeric: null,
          list: null,
          top: [],
          transform: transformOf(signal, columns),
        },
      ];
    }),
  );
  return {
    version: 1,
    model: 'market',
    key: profileKey(program),
    rows: { train: rows, validate: 0, holdout: 0 },
    time: null,
    sources: {},
    columns: {},
    heads,
    signals,
    vocabs: {},
  };
}

export interface CompiledModel {
  readonly plan: Plan;
  readonly vocabularies: Vocabularies;
}

export function compileMarket(lock: Lock, { variant, baseline }: ModelChoice = {}): CompiledModel {
  const { plan, vocabTexts, diagnostics } = planSpec(host, basename(spec), lock, {
    variant: variant ?? null,
    baseline: baseline ?? null,
  });
  if (plan === null) throw new Error(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
  return { plan, vocabularies: readVocabularies(plan, vocabTexts).vocabularies };
}

/** Trainable numbers: dense parameters and embedding tables. */
export function parametersOf(plan: Plan): number {
  return (
    plan.params.reduce((sum, p) => sum + (p.trainable ? p.shape.reduce((a, b) => a * b, 1) : 0), 0) +
    plan.tables.reduce((sum, t) => sum + t.rows * t.width, 0)
  );
}

function transformOf(signal: CheckedSignal, columns: RawColumns): SignalProfile['transform'] {
  if (signal.format !== 'continuous' && signal.format !== 'dense') return null;
  const values = numbersOf(columns[signal.input]!);
  if (signal.format === 'continuous')
    return chooseTransform(Sorted.of(values), [values[0] ?? 0, values.at(-1) ?? 1], statedOf(signal));
  const clip: [number, number] = [
    values[Math.floor(values.length * 0.01)] ?? 0,
    values[Math.floor(values.length * 0.99)] ?? 1,
  ];
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const std = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, values.length)) || 1;
  return { squash: 'none', clip, normalize: { kind: 'zscore', mean, std }, reason: "of the market's own rows" };
}

/** Those of a column, or of the vectors in it, in order. */
function numbersOf(column: ArrayLike<RawValue>): Float64Array<ArrayBuffer> {
  const values: number[] = [];
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (typeof value === 'number') values.push(value);
    else if (isList(value)) for (let k = 0; k < value.length; k++) values.push(Number(value[k]));
  }
  return Float64Array.from(values.filter((x) => Number.isFinite(x))).sort();
}
