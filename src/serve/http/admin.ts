/** `/admin`, behind a token of its own: look for a new version now, go back to the last one, see what serves. Paths never come from a request. */
import type { BrokenClient } from '../contracts/clients.ts';
import { versionName } from '../served-version.ts';
import type { Routes } from './app.ts';
import { Failure, malformed } from './error-response.ts';

export function adminRoutes({ app, service, options }: Routes): void {
  const status = () => ({
    current: versionName(service.current),
    previous: service.previous === null ? null : versionName(service.previous),
    swaps: service.swaps,
    refusals: service.refusals,
    contract: service.current.contracts.fingerprint,
    clients: service.clients.all.map(({ contract, stated, requests, lastSeen }) => ({
      contract,
      stated,
      answered: contract === null || service.current.contracts.of(contract)?.faults.length === 0,
      requests,
      last_seen: new Date(lastSeen).toISOString(),
    })),
    held:
      service.held === null
        ? null
        : { model_fingerprint: service.held.fingerprint, breaks: brokenJson(service.held.breaks) },
  });

  app.get('/admin/status', status);

  app.post<{ Querystring: { breaking?: unknown } }>('/admin/reload', async ({ query: { breaking } }) => {
    if (breaking !== undefined && breaking !== 'allow') throw malformed("'breaking' can only be allow");
    const result = await service.reload({ allowBreaking: breaking === 'allow' });
    options.onReload?.(result);
    if (result.outcome === 'refused')
      throw new Failure(409, 'refused', 'what was found is refused; the server has printed why, and serves on');
    return { outcome: result.outcome, ...status() };
  });

  app.post('/admin/rollback', () => {
    const back = service.rollback();
    if (back === null) throw new Failure(409, 'refused', 'there is no version to go back to');
    return { outcome: 'rolled back', breaks: brokenJson(back.breaks), ...status() };
  });
}

function brokenJson(breaks: readonly BrokenClient[]) {
  return breaks.map(({ contract, stated, requests, lastSeen, faults }) => ({
    contract,
    stated,
    requests,
    last_seen: new Date(lastSeen).toISOString(),
    reasons: faults.map(({ text }) => text),
  }));
}
