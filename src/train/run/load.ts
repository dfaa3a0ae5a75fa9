/** A bundle's weights, back from disk. */
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Manifest } from '../../emit/manifest.ts';
import type { Plan } from '../../plan/schema.ts';
import { readSafetensors } from '../safetensors/file.ts';
import { TrainingFailure, caught, readingWeights } from '../storage.ts';
import { type Weights, emptyWeights, weightTensors } from '../weights.ts';
import { WEIGHTS_FILE, modelFingerprint } from './bundle.ts';

/**
 * The weights of a bundle that `loadBuild` has opened and checked (every file against its hash). A build without weights, or weights that
 * are not of this plan, are diagnostics.
 */
export function loadWeights(bundle: { readonly dir: string; readonly plan: Plan; readonly manifest: Manifest & { readonly modelFingerprint?: string } }): Promise<{ readonly weights: Weights; readonly modelFingerprint: string } | Diagnostic[]> {
  return caught(async () => {
    const { dir, plan, manifest } = bundle;
    const path = join(dir, WEIGHTS_FILE);
    const file = Object.hasOwn(manifest.files, WEIGHTS_FILE) ? manifest.files[WEIGHTS_FILE] : undefined;
    if (file === undefined) throw refused(path, 'this is a build, which holds no weights; train it first');
    const fingerprint = modelFingerprint(plan.fingerprint, file.sha256);
    if (manifest.modelFingerprint !== fingerprint) throw refused(path, 'the manifest names another model fingerprint than plan and weights have');
    const weights = emptyWeights(plan);
    await readingWeights(path, () => readSafetensors(path, weightTensors(plan, weights)));
    return { weights, modelFingerprint: fingerprint };
  });
}

function refused(path: string, why: string): TrainingFailure {
  return new TrainingFailure(diagnostic('ADS8104', null, { path, why }));
}
