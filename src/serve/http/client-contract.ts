/** The contract of a request's client, as the header `x-adsc-contract` states it. */
import type { IncomingHttpHeaders } from 'node:http';
import { CONTRACT_HEADER } from '../../emit/contract/contract.ts';
import type { Version } from '../served-version.ts';
import type { Routes } from './app.ts';
import { Failure } from './error-response.ts';

/**
 * Counts the client, and gives columns that it may call as before. One whose answer would lack something, or say something else than it was generated
 * for, is refused, as no row shows that; what rows show, their validation says.
 */
export function clientColumns(
  { service }: Routes,
  { contracts }: Version,
  headers: IncomingHttpHeaders,
): ReadonlyMap<string, string> {
  const stated = headers[CONTRACT_HEADER];
  const known = typeof stated === 'string' ? contracts.of(stated) : null;
  service.clients.count(
    stated === undefined ? contracts.fingerprint : (known?.fingerprint ?? null),
    stated !== undefined,
  );
  const hidden = known?.faults.filter(({ shows }) => !shows) ?? [];
  if (hidden.length > 0)
    throw new Failure(
      409,
      'outdated_client',
      `the client is of an earlier contract of this model, which is not answered any more: ${hidden.map(({ text }) => text).join('; ')}; generate it again`,
    );
  return contracts.columnsOf(known);
}
