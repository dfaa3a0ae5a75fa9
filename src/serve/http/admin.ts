/** `/admin`, behind a token of its own: look for a new version now, go back to the last one, see what serves. Paths never come from a request. */
import { versionName } from '../served-version.ts';
import type { Routes } from './app.ts';
import { Failure } from './error-response.ts';

export function adminRoutes({ app, service }: Routes): void {
  const status = () => ({
    current: versionName(service.current),
    previous: service.previous === null ? null : versionName(service.previous),
    swaps: service.swaps,
    refusals: service.refusals,
  });

  app.get('/admin/status', status);

  app.post('/admin/reload', async () => {
    const result = await service.reload();
    if (result.outcome === 'refused')
      throw new Failure(409, 'refused', 'what was found is refused; the server has printed why, and serves on');
    return { outcome: result.outcome, ...status() };
  });

  app.post('/admin/rollback', () => {
    if (service.rollback() === null) throw new Failure(409, 'refused', 'there is no version to go back to');
    return { outcome: 'rolled back', ...status() };
  });
}
