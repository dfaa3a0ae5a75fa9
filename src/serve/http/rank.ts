/** `POST /rank`: `{request, candidates[]}`, adsc's own form. The request's columns are sent, encoded and computed once. */
import { scoresByField } from '../in-process.ts';
import { renamedRow, renamedRows } from '../contracts/renamed-rows.ts';
import type { Routes } from './app.ts';
import { clientColumns } from './client-contract.ts';
import { askRank, madeBy, objectBody, rowsIn } from './score-request.ts';
import { malformed } from './error-response.ts';

export function rankRoutes(routes: Routes): void {
  const { app, service, options } = routes;
  app.post('/rank', async ({ body, id, headers }) => {
    const { current } = service;
    const columns = clientColumns(routes, current, headers);
    const given = objectBody(body);
    const candidates = rowsIn(given, 'candidates', options);
    const request = Object.hasOwn(given, 'request') ? given['request'] : {};
    if (typeof request !== 'object' || request === null || Array.isArray(request))
      throw malformed("'request' must be an object");
    const scored = await askRank(routes, current, id, renamedRow(request, columns), renamedRows(candidates, columns));
    const { model } = scored.version;
    const scores = scoresByField(scored);
    const errors = scored.prepared.errors.map(({ row, message }) => ({ candidate: row, error: message }));
    return {
      model: model.plan.model,
      ...madeBy(routes, scored, id),
      scores,
      ...(errors.length === 0 ? {} : { errors }),
    };
  });
}
