/** `/openapi.json`: what this server answers, with the emitted row schema of its model (OpenAPI 3.1 takes JSON Schema 2020-12 as it is). */
import type { InputUse } from '../../emit/transforms/inputs.ts';
import { KEY } from '../../formats/shared/emit.ts';
import { answerFields } from '../../ir/answer-fields.ts';
import type { Side } from '../../ir/plan.ts';
import type { ServedModel } from '../served-model.ts';
import { keyInputs } from '../tables/table-use.ts';
import { VERSION } from '../../version.ts';
import type { AppOptions } from './app.ts';
import { recordOf } from '../../text/record.ts';

type Schema = Readonly<Record<string, unknown>>;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });

export function openApi({ build, plan, sides, tables }: ServedModel, options: AppOptions): Schema {
  const keys = keyInputs(plan, tables);
  const looked = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const row = withKeys(build.rowSchema, keys, looked);
  const properties = row['properties'] as Record<string, Schema>;
  const required = (row['required'] ?? []) as string[];
  const part = (names: readonly string[]): Schema => ({
    type: 'object',
    properties: recordOf(names.map((name) => [name, properties[name] ?? {}])),
    required: required.filter((name) => names.includes(name)),
  });
  const keysOf = (side: Side) => keys.filter(({ input }) => input.side === side).map(({ input }) => input.name);
  const heads = (of: Schema): Schema => ({
    type: 'object',
    properties: recordOf(
      answerFields(plan.heads).map(({ name, doc }) => [name, { ...of, ...(doc === null ? {} : { description: doc }) }]),
    ),
  });
  const version = {
    model_fingerprint: { type: 'string' },
    calibrator: { type: ['string', 'null'] },
    request_id: { type: 'string', description: 'By which the rows are found in the log; only where there is one.' },
  };
  const list = (items: Schema, at: string) => ({
    type: 'object',
    properties: { [at]: { type: 'array', items, maxItems: options.maxCandidates } },
    required: [at],
  });
  const post = (summary: string, body: Schema, answer: Schema) => ({
    post: {
      summary,
      requestBody: { required: true, ...json(body) },
      responses: {
        200: { description: 'Scores', ...json(answer) },
        ...recordOf(failures.map(([code, description]) => [String(code), { description, ...json(ref('Error')) }])),
      },
    },
  });
  const get = (summary: string) => ({
    get: { summary, responses: { 200: { description: summary, ...json({ type: 'object' }) } } },
  });
  const name = plan.model;
  return {
    openapi: '3.1.0',
    info: { title: `adsc: ${name}`, version: VERSION, ...(plan.doc === null ? {} : { description: plan.doc }) },
    ...(options.token === null ? {} : { security: [{ bearer: [] }] }),
    paths: {
      '/rank': post('Scores the candidates of one request', ref('Rank'), ref('Ranked')),
      [`/v1/models/${name}`]: get('Version, as TensorFlow Serving says it'),
      [`/v1/models/${name}:predict`]: post('Scores rows, as TensorFlow Serving does', list(ref('Row'), 'instances'), {
        type: 'object',
        properties: { predictions: { type: 'array', items: heads({ type: 'number' }) }, ...version },
      }),
      '/v2': get('Server metadata (Open Inference Protocol)'),
      '/v2/health/live': get('Whether the server runs'),
      '/v2/health/ready': get('Whether it scores'),
      '/metrics': get('Metrics, in the text format of Prometheus'),
      '/drift': get('How requests differ from training, by signal'),
      [`/v2/models/${name}`]: get('Inputs and outputs'),
      [`/v2/models/${name}/ready`]: get('Whether the model scores'),
      [`/v2/models/${name}/infer`]: post(
        'Scores columns (Open Inference Protocol)',
        list({ type: 'object', required: ['name', 'shape', 'datatype', 'data'] }, 'inputs'),
        { type: 'object' },
      ),
    },
    components: {
      schemas: {
        Row: row,
        Request: part([...sides.requestInputs.map((input) => input.name), ...keysOf('request')]),
        Candidate: part([...sides.candidateInputs.map((input) => input.name), ...keysOf('candidate')]),
        Rank: {
          type: 'object',
          properties: {
            request: ref('Request'),
            candidates: { type: 'array', items: ref('Candidate'), maxItems: options.maxCandidates },
          },
          required: ['candidates'],
        },
        Ranked: {
          type: 'object',
          properties: {
            model: { const: name },
            ...version,
            scores: heads({ type: 'array', items: { type: ['number', 'null'] } }),
            errors: {
              type: 'array',
              items: { type: 'object', properties: { candidate: { type: 'integer' }, error: { type: 'string' } } },
            },
          },
        },
        Error: {
          type: 'object',
          properties: {
            error: { type: 'string' },
            code: { type: 'string' },
            details: {
              type: 'array',
              items: { type: 'object', properties: { at: { type: 'string' }, message: { type: 'string' } } },
            },
          },
          required: ['error', 'code'],
        },
      },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  };
}

/** Keys may be sent, and columns of tables that are looked up need not be. */
function withKeys(row: Schema, keys: readonly InputUse[], looked: ReadonlySet<string>): Schema {
  if (looked.size === 0) return row;
  const known = Object.entries(row['properties'] as Record<string, Schema>);
  const added = keys.map(({ input, docs }) => [input.name, { ...KEY, description: `Key ${docs.join('; ')}` }] as const);
  return {
    ...row,
    properties: recordOf<Schema>([...known, ...added]),
    required: ((row['required'] ?? []) as string[]).filter((name) => !looked.has(name)),
  };
}

const failures = [
  [400, 'The body does not fit the schema'],
  [401, 'No token, or another'],
  [409, 'The client is of an earlier contract (x-adsc-contract) that is not answered any more'],
  [413, 'Larger than this server takes'],
  [429, 'Too much waits already: try again after Retry-After'],
  [503, 'Waited too long, or the server is closing'],
] as const;
