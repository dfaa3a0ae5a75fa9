/** What commands that write, check and compare specs print with `--json`. */
import type { Allowed, Parameters, PlacedChange, WeightsVerdict } from '../../../src/diff/change.ts';
import type { Comparison } from '../../../src/diff/compare.ts';
import type { ShownSide } from '../../../src/diff/render.ts';
import { changeActions } from '../../../src/ir/change-kinds.ts';
import {
  count,
  flag,
  list,
  type Members,
  nullable,
  object,
  oneOf,
  positive,
  record,
  sha256,
  text,
  type Schema,
} from '../dsl.ts';
import { assumed } from '../plan.ts';
import { diagnostics, place } from './diagnostics.ts';

export const init = { spec: text, rootFile: nullable(text), unsure: list(text) };

export const fmt = { ...diagnostics, files: count, changed: list(text) };

export const compile = {
  model: text,
  variant: nullable(text),
  fingerprint: sha256,
  'assumed?': assumed,
  out: text,
  files: count,
  cost: object({
    params: count,
    flops: count,
    memory: count,
    towers: list(object({ name: text, flops: count })),
  }),
};

const severity = oneOf('error', 'warning', 'info');
const code = { code: text, severity, title: text };
export const explain: readonly Schema[] = [
  object({ ...code, text }),
  list(object(code)),
  // A declaration: its facts by name, which differ from kind to kind.
  list({
    type: 'object',
    properties: { kind: text, name: text },
    required: ['kind', 'name'],
    additionalProperties: text,
  }),
];

export const config = {
  path: nullable(text),
  // The values are those of the config: config.schema.json.
  members: record(object({ value: {}, line: nullable(positive) })),
};

const side = object<ShownSide>({
  path: text,
  kind: oneOf('spec', 'lock', 'plan', 'build', 'bundle', 'run'),
  model: text,
  fingerprint: sha256,
  assumed: flag,
});
const serving = oneOf('compatible', 'warning', 'breaking', 'meaning');
export const parameters = object<Parameters>({ kept: count, fresh: count, dropped: count });
export const keeps = [
  'same',
  'copy',
  'remap',
  'grow',
  'widen',
  'deepen',
  'narrow',
  'refit',
  'interpolate',
  'zero',
  'fold',
  'fresh',
  'dropped',
] as const;

export const diff: Members<Comparison & { readonly old: ShownSide; readonly new: ShownSide }> = {
  old: side,
  new: side,
  same: flag,
  serving,
  weights: object<Comparison['weights']>({ parameters, total: count, before: count, equal: flag }),
  changes: list(
    object<PlacedChange>({
      kind: text,
      name: text,
      action: oneOf(...changeActions),
      what: nullable(text),
      message: text,
      serving,
      weights: object<WeightsVerdict>({
        keep: oneOf(...keeps, 'warm'),
        equal: flag,
        parameters: nullable(parameters),
        calibrator: flag,
      }),
      reason: text,
      fix: nullable(text),
      'likely?': text,
      was: nullable(text),
      allowed: nullable(object<Allowed>({ until: text, reason: text })),
      before: nullable(place),
      after: nullable(place),
    }),
  ),
};
