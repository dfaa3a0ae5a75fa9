/**
 * The Open Inference Protocol, version 2 (https://github.com/kserve/open-inference-protocol): an input tensor a column, an output
 * tensor a head. Missing values are null; lists are rows of one length, filled up with null. Tensors may follow the JSON as bytes.
 */
import { inputUses, type InputUse, type Reading } from '../../emit/transforms/inputs.ts';
import { didYouMeanHint } from '../../diagnostics/suggest.ts';
import type { Plan } from '../../ir/plan.ts';
import { VERSION } from '../../version.ts';
import { headScores } from '../in-process.ts';
import type { ServedModel } from '../served-model.ts';
import { versionName, versionText } from '../served-version.ts';
import { keyInputs } from '../tables/table-use.ts';
import type { AppOptions, Routes } from './app.ts';
import { askRows, isObject, madeBy, objectBody, versionOf } from './score-request.ts';
import { DATATYPES, readElements, writeNumbers } from './binary-tensors.ts';
import { BinaryBody, JSON_LENGTH_HEADER } from './parse-body.ts';
import { Failure, malformed } from './error-response.ts';
import { emptyRecord } from '../../text/record.ts';
import { entryOf } from '../../text/present.ts';

/** Readings of several elements a row. A map is one element: its JSON. */
const LISTS: readonly Reading['kind'][] = ['keys', 'pairs', 'weights', 'vector'];

type Params = { Params: { model: string } };

export function openInferenceRoutes(routes: Routes): void {
  const { app, service, options } = routes;
  app.get('/v2', () => ({ name: 'adsc', version: VERSION, extensions: ['binary_tensor_data'] }));

  for (const prefix of ['/v2/models/:model', '/v2/models/:model/versions/:version']) {
    app.get<Params & { Params: { version?: string } }>(prefix, ({ params }) => {
      const version = versionOf(service, params.model);
      checkVersion(params.version, versionText(version));
      const { plan } = version.model;
      return {
        name: plan.model,
        versions: [versionText(version)],
        platform: 'adsc',
        inputs: inputsOf(version.model).map(tensorOf),
        outputs: plan.heads.map(({ name }) => ({ name, datatype: 'FP64', shape: [-1] })),
        ...versionName(version),
      };
    });

    app.get<Params & { Params: { version?: string } }>(`${prefix}/ready`, ({ params }) => {
      const version = versionOf(service, params.model);
      checkVersion(params.version, versionText(version));
      return { name: params.model, ready: true };
    });

    app.post<Params & { Params: { version?: string } }>(
      `${prefix}/infer`,
      async ({ params, body, id: requestId }, reply) => {
        const version = versionOf(service, params.model);
        checkVersion(params.version, versionText(version));
        const given = objectBody(body instanceof BinaryBody ? body.json : body);
        const { id } = given;
        if (id !== undefined && typeof id !== 'string') throw malformed("'id' must be a text");
        const wanted = outputsOf(version.model.plan, given);
        const scored = await askRows(
          routes,
          version,
          requestId,
          rowsOf(version.model, given['inputs'], body instanceof BinaryBody ? body.tensors : Buffer.alloc(0), options),
          'row',
        );
        const { plan } = version.model;
        const errors = scored.prepared.errors.map(({ row, message }) => ({ row, error: message }));
        const tensors: Buffer[] = [];
        const outputs = plan.heads.flatMap(({ name }, h): object[] => {
          const binary = wanted.get(name);
          if (binary === undefined) return [];
          const output = { name, datatype: 'FP64', shape: [scored.prepared.rows] };
          if (!binary) return [{ ...output, data: headScores(scored, h) }];
          const bytes = writeNumbers(headScores(scored, h));
          tensors.push(bytes);
          return [{ ...output, parameters: { binary_data_size: bytes.length } }];
        });
        const answer = {
          model_name: plan.model,
          model_version: versionText(version),
          ...(id === undefined ? {} : { id }),
          parameters: { ...madeBy(routes, scored, requestId), ...(errors.length === 0 ? {} : { errors }) },
          outputs,
        };
        if (tensors.length === 0) return answer;
        const json = Buffer.from(JSON.stringify(answer));
        return reply
          .header(JSON_LENGTH_HEADER, json.length)
          .type('application/octet-stream')
          .send(Buffer.concat([json, ...tensors]));
      },
    );
  }
}

/** A version in the path is that which serves, or there is none of that name. */
function checkVersion(asked: string | undefined, serving: string): void {
  if (asked !== undefined && asked !== serving) throw new Failure(404, 'not_found', 'no such version is served now');
}

/** Columns that rows may have: the model's, and keys of tables that are looked up. */
function inputsOf({ plan, tables }: ServedModel): InputUse[] {
  return [...inputUses(plan), ...keyInputs(plan, tables)];
}

function tensorOf({ input, readings }: InputUse): { name: string; datatype: string; shape: number[] } {
  const [first] = readings;
  const { name } = input;
  if (first?.kind === 'vector') return { name, datatype: 'FP64', shape: [-1, first.length] };
  if (first?.kind === 'keys' || first?.kind === 'pairs') return { name, datatype: 'BYTES', shape: [-1, -1] };
  if (first?.kind === 'weights') return { name, datatype: 'FP64', shape: [-1, -1] };
  return { name, datatype: first?.kind === 'number' ? 'FP64' : 'BYTES', shape: [-1] };
}

/** The outputs that are asked for, and which of them as bytes. */
function outputsOf(plan: Plan, given: Readonly<Record<string, unknown>>): ReadonlyMap<string, boolean> {
  const all = plan.heads.map(({ name }) => name);
  const { outputs } = given;
  const binary = parametersOf(given)['binary_data_output'] === true;
  if (outputs === undefined) return new Map(all.map((name) => [name, binary]));
  if (!Array.isArray(outputs) || !outputs.every((output) => isObject(output) && typeof output['name'] === 'string'))
    throw malformed("'outputs' must be a list of {name}");
  const names = (outputs as { name: string }[]).map((output) => output.name);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw malformed(
      `there is no output '${short(unknown)}': the heads are ${all.map((name) => `'${name}'`).join(', ')}`,
    );
  return new Map(
    (outputs as Record<string, unknown>[]).map((output) => {
      const { binary_data: own, classification } = parametersOf(output);
      if (classification !== undefined)
        throw malformed('outputs are probabilities of heads: there is no classification');
      return [output['name'] as string, typeof own === 'boolean' ? own : binary];
    }),
  );
}

function parametersOf(of: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const parameters = of['parameters'] ?? {};
  if (!isObject(parameters)) throw malformed("'parameters' must be an object");
  return parameters;
}

/** @param tensors the bytes of binary inputs, in their order. */
function rowsOf(
  model: ServedModel,
  inputs: unknown,
  tensors: Buffer,
  { maxCandidates }: AppOptions,
): Record<string, unknown>[] {
  if (!Array.isArray(inputs) || inputs.length === 0) throw malformed("'inputs' must be a list of tensors");
  const uses = new Map(inputsOf(model).map((use) => [use.input.name, use]));
  let rows: Record<string, unknown>[] | null = null;
  const seen = new Set<string>();
  let at = 0;
  const take = (name: string, size: unknown): Buffer => {
    if (!Number.isInteger(size) || (size as number) < 0 || at + (size as number) > tensors.length)
      throw malformed(`the input '${name}' has 'binary_data_size' bytes, and the body does not hold them`);
    return tensors.subarray(at, (at += size as number));
  };
  for (const tensor of inputs as unknown[]) {
    const { name, shape, data } = tensorParts(tensor, uses, take);
    if (seen.has(name)) throw malformed(`the input '${name}' is there twice`);
    seen.add(name);
    const [count = 0, width] = shape;
    if (count > maxCandidates)
      throw new Failure(
        413,
        'too_many',
        `the input '${name}' has ${count} rows, and this server takes ${maxCandidates} at most`,
      );
    rows ??= Array.from({ length: count }, () => emptyRecord<unknown>());
    if (rows.length !== count) throw malformed(`the input '${name}' has ${count} rows, and others have ${rows.length}`);
    const isList = entryOf(uses, name).readings.some(({ kind }) => LISTS.includes(kind));
    if (width !== undefined && width !== 1 && !isList)
      throw malformed(`the input '${name}' has one value a row, not ${width}`);
    for (let row = 0; row < count; row++)
      rows[row]![name] = width !== undefined && isList ? listOf(data, row * width, width) : data[row];
  }
  if (at !== tensors.length)
    throw malformed(`the body holds ${tensors.length} bytes of tensors, and the inputs say ${at}`);
  return rows ?? [];
}

/** A row that is null throughout is a missing list. */
function listOf(data: readonly unknown[], from: number, width: number): unknown {
  const list = data.slice(from, from + width);
  return width > 0 && list.every((value) => value === null) ? null : list.filter((value) => value !== null);
}

function tensorParts(
  tensor: unknown,
  uses: ReadonlyMap<string, InputUse>,
  take: (name: string, size: unknown) => Buffer,
): { name: string; shape: readonly number[]; data: readonly unknown[] } {
  if (!isObject(tensor)) throw malformed("'inputs' must be a list of tensors {name, shape, datatype, data}");
  const { name, shape, datatype, data } = tensor;
  if (typeof name !== 'string' || !uses.has(name)) {
    const hint = typeof name === 'string' ? didYouMeanHint(name.slice(0, 100), [...uses.keys()]) : null;
    throw malformed(`there is no input '${short(name)}'${hint === null ? '' : `; ${hint}`}`);
  }
  if (typeof datatype !== 'string' || !DATATYPES.includes(datatype))
    throw malformed(`the datatype of the input '${name}' is none of ${DATATYPES.join(', ')}`);
  const isSize = (n: unknown): n is number => Number.isInteger(n) && (n as number) >= 0 && (n as number) <= 1e9;
  if (!Array.isArray(shape) || shape.length < 1 || shape.length > 2 || !shape.every(isSize))
    throw malformed(`the shape of the input '${name}' must be [rows] or [rows, elements]`);
  const size = shape.reduce((product, n) => product * n, 1);
  const { binary_data_size: bytes, shared_memory_region: region } = parametersOf(tensor);
  if (region !== undefined) throw malformed(`the input '${name}' is in shared memory, which this server does not read`);
  if (bytes !== undefined) {
    if (data !== undefined) throw malformed(`the input '${name}' has 'data' as well as 'binary_data_size'`);
    const elements = readElements(datatype, take(name, bytes), size);
    if (elements === null)
      throw malformed(`the bytes of the input '${name}' must be ${size} elements of ${datatype}, as its shape says`);
    return { name, shape, data: elements };
  }
  const flat = Array.isArray(data) ? (data as unknown[]).flat() : null;
  if (flat === null || flat.length !== size)
    throw malformed(`the data of the input '${name}' must be a list of ${size} values, as its shape says`);
  return { name, shape, data: flat };
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
