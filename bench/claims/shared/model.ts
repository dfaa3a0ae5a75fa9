/** Plans of bench/claims/market.ads, compiled in memory with a lock made from the market's own rows. */
import { isList } from '../../../src/runtime/list.ts';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { planSpec } from '../../../src/spec-to-build.ts';
import { readVocabularies } from '../../../src/emit/transforms/index.ts';
import { profileKey } from '../../../src/language/semantics/profile-key.ts';
import type { Lock, SignalProfile } from '../../../src/ir/lock.ts';
import type { BaselinePlan, Plan } from '../../../src/ir/plan.ts';
import type { RawColumns, RawValue } from '../../../src/runtime/types.ts';
import { check } from '../../../src/language/semantics/index.ts';

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

/** What `adsc profile` would write, as far as compiling the spec needs it: squashes of the spec, 1st to 99th percentile, z-scores; rates of heads. */
export function lockOf(columns: RawColumns, rows: number, heads: Lock['heads']): Lock {
  const { program, diagnostics } = check(host, basename(spec));
  if (program === null) throw new Error(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
  const signals = Object.fromEntries(
    program.base.signals.map((signal): [string, SignalProfile] => {
      const numeric = signal.format === 'continuous' || signal.format === 'dense';
      const squash = signal.squash?.value ?? 'none';
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
          transform: numeric ? transformOf(columns[signal.input]!, squash) : null,
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
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
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

function transformOf(
  column: ArrayLike<RawValue>,
  squash: 'none' | 'log' | 'asinh' | 'tanh',
): SignalProfile['transform'] {
  const values: number[] = [];
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (typeof value === 'number') values.push(value);
    else if (isList(value)) for (let k = 0; k < value.length; k++) values.push(Number(value[k]));
  }
  values.sort((a, b) => a - b);
  const clip: [number, number] = [
    values[Math.floor(values.length * 0.01)] ?? 0,
    values[Math.floor(values.length * 0.99)] ?? 1,
  ];
  const squashed = values.map((v) => (squash === 'log' ? Math.sign(v) * Math.log1p(Math.abs(v)) : v));
  const mean = squashed.reduce((a, b) => a + b, 0) / Math.max(1, squashed.length);
  const std = Math.sqrt(squashed.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, squashed.length)) || 1;
  return { squash, clip, normalize: { kind: 'zscore', mean, std }, reason: "of the market's own rows" };
}
