/** What the other commands print with `--json`. */
import type { Diagnosis } from '../../../src/api/doctor.ts';
import type { OnnxPort, OnnxSourcePort, OnnxTowerPort } from '../../../src/emit/onnx/exported-graph.ts';
import type { FullOptions } from '../../../src/simulate/options.ts';
import type { SimulationSummary, SourceSummary } from '../../../src/simulate/summary.ts';
import type { EngineStatus } from '../../../src/train/engines/index.ts';
import {
  count,
  flag,
  fraction,
  list,
  type Members,
  nullable,
  number,
  object,
  oneOf,
  record,
  text,
  weighted,
} from '../dsl.ts';

export const exported = {
  path: text,
  version: text,
  inputs: list({
    anyOf: [
      object<OnnxPort>({ name: text, signal: text, part: oneOf('values', 'ids', 'weights'), size: count }),
      object<OnnxTowerPort>({ name: text, part: { const: 'tower' }, towers: list(text) }),
      object<OnnxSourcePort>({ name: text, part: { const: 'source' }, sources: list(text) }),
    ],
  }),
  outputs: list(object({ name: text, head: text })),
  rows: count,
  error: number,
};

export const sign = { path: text };

const ofSource = object<SourceSummary>({
  rows: count,
  clicks: count,
  goodClicks: count,
  scrollUps: count,
  expectedClicks: weighted,
});
export const simulate: Members<SimulationSummary> = {
  adsc: { const: 'simulation' },
  options: object<FullOptions>({
    rows: count,
    seed: count,
    days: count,
    users: count,
    pins: count,
    advertisers: count,
    categories: count,
    clickRate: fraction,
    goodRate: fraction,
    scrollRate: fraction,
    conflict: fraction,
    shoppingShare: fraction,
    delays: flag,
    faults: number,
    startTime: number,
  }),
  'loop?': object<NonNullable<SimulationSummary['loop']>>({
    drift: number,
    explore: fraction,
    selection: oneOf('value', 'random'),
    policies: record(count),
  }),
  rows: count,
  pins: count,
  userVersions: count,
  sources: record(ofSource),
};

export const doctor: Members<Diagnosis & { readonly advice: unknown[] }> = {
  adsc: text,
  node: text,
  machine: object<Diagnosis['machine']>({ platform: text, arch: text, release: text, cores: count, memory: count }),
  engines: list(object<EngineStatus>({ name: text, ok: flag, reason: nullable(text), version: nullable(text) })),
  auto: nullable(text),
  duckdb: object<Diagnosis['duckdb']>({ ok: flag, text }),
  advice: list(text),
};
