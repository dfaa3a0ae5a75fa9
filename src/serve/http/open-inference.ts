/**
 * The Open Inference Protocol, version 2 (https://github.com/kserve/open-inference-protocol): an input tensor a column, an output
 * tensor a head. Tensors may follow the JSON as bytes.
 */
import type { InputUse } from '../../emit/transforms/inputs.ts';
import type { ServedModel } from '../served-model.ts';
import { VERSION } from '../../version.ts';
import { fieldScores } from '../in-process.ts';
import { versionName, versionText } from '../served-version.ts';
import type { Routes } from './app.ts';
import { writeNumbers } from './binary-tensors.ts';
import { clientColumns } from './client-contract.ts';
import { Failure, malformed } from './error-response.ts';
import { parametersOf, readInputs, short } from './input-tensors.ts';
import { BinaryBody, JSON_LENGTH_HEADER } from './parse-body.ts';
import { askRank, askRows, isObject, madeBy, objectBody, versionOf } from './score-request.ts';

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
        inputs: [...version.model.inputs.values()].map(tensorOf),
        outputs: version.model.answers.map(({ name }) => ({ name, datatype: 'FP64', shape: [-1] })),
        ...versionName(version),
        contract: version.contracts.fingerprint,
      };
    });

    app.get<Params & { Params: { version?: string } }>(`${prefix}/ready`, ({ params }) => {
      const version = versionOf(service, params.model);
      checkVersion(params.version, versionText(version));
      return { name: params.model, ready: true };
    });

    app.post<Params & { Params: { version?: string } }>(
      `${prefix}/infer`,
      async ({ params, body, id: requestId, headers }, reply) => {
        const version = versionOf(service, params.model);
        checkVersion(params.version, versionText(version));
        const columns = clientColumns(routes, version, headers);
        const given = objectBody(body instanceof BinaryBody ? body.json : body);
        const { id } = given;
        if (id !== undefined && typeof id !== 'string') throw malformed("'id' must be a text");
        const wanted = outputsOf(version.model, given);
        const bytes = body instanceof BinaryBody ? body.tensors : Buffer.alloc(0);
        const asked = readInputs(version.model, given['inputs'], bytes, { ...options, columns });
        const scored =
          asked.kind === 'rank'
            ? await askRank(routes, version, requestId, asked.request, asked.candidates)
            : await askRows(routes, version, requestId, asked.rows, 'row');
        const { plan, answers } = version.model;
        const errors = scored.prepared.errors.map(({ row, message }) => ({ row, error: message }));
        const tensors: Buffer[] = [];
        const outputs = answers.flatMap((field): object[] => {
          const { name } = field;
          const binary = wanted.get(name);
          if (binary === undefined) return [];
          const output = { name, datatype: 'FP64', shape: [scored.prepared.rows] };
          if (!binary) return [{ ...output, data: fieldScores(scored, field) }];
          const bytes = writeNumbers(fieldScores(scored, field));
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

function tensorOf({ input, readings }: InputUse): { name: string; datatype: string; shape: number[] } {
  const [first] = readings;
  const { name } = input;
  if (first?.kind === 'vector') return { name, datatype: 'FP64', shape: [-1, first.length] };
  if (first?.kind === 'keys' || first?.kind === 'pairs' || first?.kind === 'times')
    return { name, datatype: 'BYTES', shape: [-1, -1] };
  if (first?.kind === 'weights') return { name, datatype: 'FP64', shape: [-1, -1] };
  return { name, datatype: first?.kind === 'number' ? 'FP64' : 'BYTES', shape: [-1] };
}

/** The outputs that are asked for, and which of them as bytes. */
function outputsOf(
  { answers }: Pick<ServedModel, 'answers'>,
  given: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, boolean> {
  const all = answers.map(({ name }) => name);
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
