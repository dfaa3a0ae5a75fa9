/** `GET /drift`: how requests differ from training, by signal, the furthest first. */
import { versionName } from '../served-version.ts';
import type { Routes } from './app.ts';

export function driftRoutes({ app, service, options }: Routes): void {
  app.get('/drift', () => {
    const { current } = service;
    const signals = current.model.drift.signals().map(({ outOfVocabulary, training, ...rest }) => ({
      ...rest,
      out_of_vocabulary: outOfVocabulary,
      training:
        training === null
          ? null
          : { missing: training.missing, out_of_vocabulary: training.outOfVocabulary, clipped: training.clipped },
    }));
    signals.sort((a, b) => (b.difference ?? -1) - (a.difference ?? -1));
    return { model: current.model.plan.model, ...versionName(current), limit: options.maxDrift, signals };
  });
}
