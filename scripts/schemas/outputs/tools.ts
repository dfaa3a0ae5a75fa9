/** What the other commands print with `--json`. */
import { count, flag, fraction, list, nullable, number, object, oneOf, record, text, weighted } from '../dsl.ts';

const named = (part: string, members: Parameters<typeof object>[0]) =>
  object({ name: text, part: { const: part }, ...members });

export const exported = {
  path: text,
  version: text,
  inputs: list({
    anyOf: [
      object({ name: text, signal: text, part: oneOf('values', 'ids', 'weights'), size: count }),
      named('tower', { towers: list(text) }),
      named('source', { sources: list(text) }),
    ],
  }),
  outputs: list(object({ name: text, head: text })),
  rows: count,
  error: number,
};

export const sign = { path: text };

const ofSource = object({
  rows: count,
  clicks: count,
  goodClicks: count,
  scrollUps: count,
  expectedClicks: weighted,
});
export const simulate = {
  adsc: { const: 'simulation' },
  options: object({
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
  'loop?': object({ drift: number, explore: fraction, selection: oneOf('value', 'random'), policies: record(count) }),
  rows: count,
  pins: count,
  userVersions: count,
  sources: record(ofSource),
};

export const doctor = {
  adsc: text,
  node: text,
  machine: object({ platform: text, arch: text, release: text, cores: count, memory: count }),
  engines: list(object({ name: text, ok: flag, reason: nullable(text), version: nullable(text) })),
  auto: nullable(text),
  duckdb: object({ ok: flag, text }),
  advice: list(text),
};
