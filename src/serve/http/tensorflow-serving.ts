/** `/v1/models/MODEL` and `:predict` as TensorFlow Serving has them (https://www.tensorflow.org/tfx/serving/api_rest), rows by name. */
import { scoresByField } from '../in-process.ts';
import { versionText } from '../served-version.ts';
import { renamedRows } from '../contracts/renamed-rows.ts';
import type { Routes } from './app.ts';
import { clientColumns } from './client-contract.ts';
import { askRows, madeBy, objectBody, rowsIn, versionOf } from './score-request.ts';
import { malformed } from './error-response.ts';
import { recordOf } from '../../text/record.ts';

export function predictRoutes(routes: Routes): void {
  const { app, service, options } = routes;
  app.get<{ Params: { model: string } }>('/v1/models/:model', ({ params }) => {
    const version = versionOf(service, params.model);
    return {
      model_version_status: [
        { version: versionText(version), state: 'AVAILABLE', status: { error_code: 'OK', error_message: '' } },
      ],
    };
  });

  app.post<{ Params: { model: string } }>(
    '/v1/models/:model([^:]+)::predict',
    async ({ params, body, id, headers }) => {
      const version = versionOf(service, params.model);
      const columns = clientColumns(routes, version, headers);
      const given = objectBody(body);
      const signature = given['signature_name'];
      if (signature !== undefined && signature !== 'serving_default')
        throw malformed("'signature_name' can only be serving_default");
      // The column form (`inputs`) holds one list per column.
      const scored = await askRows(
        routes,
        version,
        id,
        renamedRows(
          Object.hasOwn(given, 'instances') || !Object.hasOwn(given, 'inputs')
            ? rowsIn(given, 'instances', options)
            : rowsOf(given['inputs'], options.maxCandidates),
          columns,
        ),
        'instances',
      );
      const predicted = Object.entries(scoresByField(scored));
      if (Object.hasOwn(given, 'instances')) {
        const errors = new Map(scored.prepared.errors.map(({ row, message }) => [row, message]));
        const predictions = Array.from({ length: scored.prepared.rows }, (_, row) => {
          const error = errors.get(row);
          return error === undefined ? recordOf(predicted.map(([name, values]) => [name, values[row]])) : { error };
        });
        return { predictions, ...madeBy(routes, scored, id) };
      }
      const errors = scored.prepared.errors.map(({ row, message }) => ({ row, error: message }));
      return {
        outputs: recordOf(predicted),
        ...madeBy(routes, scored, id),
        ...(errors.length === 0 ? {} : { errors }),
      };
    },
  );
}

/** Columns of equal length to rows. */
function rowsOf(inputs: unknown, most: number): Record<string, unknown>[] {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
    throw malformed("'inputs' must be an object of columns");
  const columns = Object.entries(inputs);
  const rows = Array.isArray(columns[0]?.[1]) ? columns[0][1].length : 0;
  const wrong = columns.find(([, values]) => !Array.isArray(values) || values.length !== rows);
  if (wrong !== undefined) throw malformed(`the columns of 'inputs' must be lists of one length`);
  if (rows > most) throw malformed(`'inputs' has ${rows} rows, and this server takes ${most} at most`);
  return Array.from({ length: rows }, (_, row) =>
    recordOf(columns.map(([name, values]) => [name, (values as unknown[])[row]])),
  );
}
