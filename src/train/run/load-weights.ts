/** A bundle's weights, back from disk. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseForests, TREES_FILE, weighed } from '../trees/index.ts';
import { hashBytes } from '../../files/hash-bytes.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Manifest } from '../../emit/manifest.ts';
import { keepsTrees } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { readSafetensors } from '../safetensors/file.ts';
import { TrainingFailure, caught, readingWeights } from '../training-failure.ts';
import { type Weights, WEIGHTS_FILE, emptyWeights, notFinite, weightBytes, weightTensors } from '../weights.ts';
import { tooLargeTable } from '../embeddings/memory.ts';
import { modelFingerprint } from './model-fingerprint.ts';

/**
 * The weights of a bundle that `loadBuild` has opened and checked (every file against its hash). A build without weights, or weights that
 * are not of this plan, are diagnostics.
 */
export function loadWeights(bundle: {
  readonly dir: string;
  readonly plan: Plan;
  readonly manifest: Manifest & { readonly modelFingerprint?: string };
  text(path: string): string | null;
}): Promise<{ readonly weights: Weights; readonly modelFingerprint: string } | Diagnostic[]> {
  return caught(async () => {
    const { dir, plan, manifest } = bundle;
    const path = join(dir, WEIGHTS_FILE);
    const file = Object.hasOwn(manifest.files, WEIGHTS_FILE) ? manifest.files[WEIGHTS_FILE] : undefined;
    if (file === undefined) throw refused(path, 'this is a build, which holds no weights; train it first');
    const trees =
      !keepsTrees(plan) || !Object.hasOwn(manifest.files, TREES_FILE) ? undefined : manifest.files[TREES_FILE];
    if (keepsTrees(plan) && trees === undefined) throw refused(join(dir, TREES_FILE), 'the bundle does not list it');
    const fingerprint = modelFingerprint(plan.fingerprint, file.sha256, trees?.sha256);
    if (manifest.modelFingerprint !== fingerprint)
      throw refused(path, 'the manifest names another model fingerprint than plan and weights have');
    // Before memory is taken for them: the plan's shapes are as untrusted as the file.
    const needed = weightBytes(plan);
    if (needed > file.bytes)
      throw refused(path, `this model's weights are ${needed} bytes, and the file is ${file.bytes}`);
    const tooLarge = tooLargeTable(plan);
    if (tooLarge !== undefined) throw refused(path, `the table ${tooLarge.table.id} is larger than one may be`);
    const weights = emptyWeights(plan);
    const hash = createHash('sha256');
    const tensors = weightTensors(plan, weights);
    await readingWeights(path, () => readSafetensors(path, tensors, (bytes) => hashBytes(hash, bytes)));
    // What was read, not what was there when the build was checked.
    if (hash.digest('hex') !== file.sha256) throw refused(path, 'it changed while it was read');
    const broken = notFinite(tensors);
    if (broken !== null) throw refused(path, `the tensor '${broken}' holds a number that is not finite`);
    if (trees === undefined) return { weights, modelFingerprint: fingerprint };
    const treesPath = join(dir, TREES_FILE);
    const forests = parseForests(plan, bundle.text(TREES_FILE) ?? '', manifest.adsc);
    if (typeof forests === 'string') throw refused(treesPath, forests);
    if (!weighed(plan, forests)) throw refused(treesPath, 'it does not say what its trees weigh next to the network');
    return { weights: { ...weights, forests }, modelFingerprint: fingerprint };
  });
}

function refused(path: string, why: string): TrainingFailure {
  return new TrainingFailure(diagnostic('ADS8104', null, { path, why }));
}
