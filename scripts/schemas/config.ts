/** JSON Schema of `adsc.config.json`, which editors complete it by. */
import { PARTS_OF_A_STEP, EXECUTORS } from '../../src/schedule/executors.ts';
import { lintRules } from '../../src/lint/index.ts';
import { type Schema, list, object, oneOf } from './dsl.ts';

const said = (description: string, schema: Schema): Schema => ({ description, ...schema });
const string: Schema = { type: 'string', pattern: '.' };
const least = (minimum: number): Schema => ({ type: 'integer', minimum });
const fraction: Schema = { type: 'number', minimum: 0, maximum: 1 };
const optional = (members: Readonly<Record<string, Schema>>): Schema =>
  object(Object.fromEntries(Object.entries(members).map(([name, schema]) => [`${name}?`, schema])));

const commands = said('Commands, one after the other: each a list of arguments, which no shell reads.', {
  type: 'array',
  minItems: 1,
  items: { type: 'array', minItems: 1, items: { type: 'string' } },
});
const byPart = (schema: Schema) => optional(Object.fromEntries(PARTS_OF_A_STEP.map((part) => [part, schema])));

export const configSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'adsc.config.json',
  description: 'Settings of a project, for the command line of adsc and the editor. What a flag says wins.',
  ...optional({
    $schema: said('The schema of this file: ./node_modules/adsc/grammar/schemas/config.schema.json', {
      type: 'string',
    }),
    specs: said(
      'The specs of the project, as globs from this folder: what check, lint and fmt read without arguments.',
      list(string),
    ),
    engine: said(
      'What runs the dense part: --engine.',
      oneOf('auto', 'onnx', 'tfjs-node', 'wasm', 'cpu', 'webgpu', 'cuda'),
    ),
    threads: said('Threads of the engine: --threads.', least(1)),
    lint: said(
      'Modelling rules: adsc lint, and the editor.',
      optional({
        preset: said('Which rules there are. Default: recommended.', oneOf('recommended', 'strict')),
        rules: said(
          'What a rule makes, over the preset.',
          optional(Object.fromEntries(lintRules.map(({ code }) => [code, oneOf('off', 'warn', 'error')]))),
        ),
        maxWarnings: said('adsc lint fails where there are more.', least(0)),
      }),
    ),
    targets: said(
      'What adsc compile emits besides, by name: spark, torchrec, or a package that is a target. The value has its options.',
      {
        type: 'object',
        additionalProperties: { type: 'object' },
      },
    ),
    runs: said('Folder of the runs: --runs.', string),
    serve: said(
      'Flags of adsc serve. Tokens come from ADSC_TOKEN and ADSC_ADMIN_TOKEN.',
      optional({
        host: said('Address to listen on; beyond this machine only with a token.', string),
        port: said('0: any that is free.', { type: 'integer', minimum: 0, maximum: 65_535 }),
        watch: said('Take new calibrators, bundles and files of tables as they appear.', { type: 'boolean' }),
        threads: said('Threads of the engine.', least(1)),
        maxBody: said('Largest body, in bytes.', least(1024)),
        maxMemory: said('Most bytes of bodies of all clients together.', least(1024)),
        maxConnections: said('Most open connections.', least(1)),
        maxCandidates: said('Most candidates or rows of a request.', least(1)),
        maxWaiting: said('Most candidates that wait to be scored.', least(1)),
        timeout: said('ms for a request to arrive, and to be answered.', least(10)),
        maxDrift: said("Not ready while a signal's rates are further than this from training's.", fraction),
        log: said('Log served rows there.', string),
        logShare: said('Of requests.', fraction),
        logRows: said('Rows of a file.', least(1)),
        logSeconds: said('A file is written at least so often.', least(1)),
      }),
    ),
    run: said(
      'adsc run: programs that do parts of a step.',
      optional({
        state: said('Folder of the history and the models: --state.', string),
        steps: said('Who does a part: local is adsc itself.', byPart(oneOf('local', ...EXECUTORS))),
        executors: said(
          'Commands of each executor and part.',
          optional(Object.fromEntries(EXECUTORS.map((name) => [name, byPart(commands)]))),
        ),
      }),
    ),
  }),
};
