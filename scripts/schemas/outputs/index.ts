/** JSON Schemas of what commands print on standard output with `--json`, by command. */
import { calibratorSchema, lockSchema } from '../artifacts.ts';
import { document, type Schema } from '../dsl.ts';
import { diagnostics } from './diagnostics.ts';
import { evaluate, importance, report } from './evaluation.ts';
import { auto, bundle, migrate, predict, quantize, run, runs, train, tune } from './runs.ts';
import { compile, config, diff, explain, fmt, init } from './specs.ts';
import { doctor, exported, sign, simulate } from './tools.ts';

/** What is printed where a command fails, whatever the command. */
export const FAILURE = 'diagnostics';

/** Commands that print no result: why they have no schema. */
export const withoutResult: Readonly<Record<string, string>> = {
  serve: 'answers over HTTP: /openapi.json of the server',
  lsp: 'speaks the language server protocol',
  completion: 'prints a script of a shell',
};

type Members = Readonly<Record<string, Schema>>;

const one = (command: string, description: string, members: Members): Schema =>
  document(`adsc ${command} --json`, description, members);
const several = (command: string, description: string, anyOf: readonly Schema[]): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `adsc ${command} --json`,
  description,
  anyOf,
});
const found = 'Diagnostics of the specs: lines and columns from 1, offsets in UTF-16 units.';

export const outputSchemas: Readonly<Record<string, Schema>> = {
  [FAILURE]: document('a command that fails, with --json', 'Why: the exit code is not 0.', diagnostics),
  init: one('init', 'The files that were written, and what was guessed.', init),
  check: one('check', found, diagnostics),
  lint: one('lint', found, diagnostics),
  compile: one('compile', 'The build, and what the model costs.', compile),
  diff: one('diff', 'Changes, with a verdict for clients and one for weights.', diff),
  fmt: one('fmt', 'The files that are, or with --check would be, changed.', fmt),
  explain: several('explain', 'A code; all codes; the declarations of a spec with their facts.', explain),
  profile: { ...lockSchema, title: 'adsc profile --json', description: 'The lock that was written.' },
  auto: one('auto', 'What was made, and how it compares with the baseline lr.', auto),
  train: one('train', 'The record of the run, run.json, and its folder; also where it was interrupted.', train),
  run: one('run', 'The step, and what serves.', run),
  runs: several('runs', 'The steps of a state folder; two steps on the same rows.', runs),
  bundle: one('bundle', 'The record of the run, and its golden logits.', bundle),
  migrate: one('migrate', 'What becomes of the weights, the proof, and the new run.', migrate),
  quantize: one('quantize', 'The new run, and what rows in 8 bits cost.', quantize),
  tune: one('tune', 'What was tried and taken.', tune),
  evaluate: several('evaluate', 'Metrics of a run; several models side by side.', evaluate),
  calibrate: { ...calibratorSchema, title: 'adsc calibrate --json', description: 'The calibrator that was fitted.' },
  importance: one('importance', 'What signals and groups are worth to each head.', importance),
  report: one('report', 'The file, and the metrics in it.', report),
  predict: one('predict', 'What was scored, and the columns of the output.', predict),
  export: one('export', 'The ONNX file: its inputs and outputs.', exported),
  sign: one('sign', 'The signature.', sign),
  simulate: one('simulate', 'What was drawn: simulation.json of the folder.', simulate),
  config: one('config', 'Members that the config sets, with their lines.', config),
  doctor: one('doctor', 'What works on this machine, and what to do.', doctor),
};
