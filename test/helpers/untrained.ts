/** Bundles of specs whose weights are as training begins: enough where what is asked is not how good they are. */
import { join } from 'node:path';
import { loadBuild } from '../../src/bundle/load-build.ts';
import {
  type Contracts,
  CONTRACTS_FILE,
  contractsText,
  ownContracts,
  withEarlier,
} from '../../src/emit/contract/index.ts';
import { MANIFEST_FILE, manifestText } from '../../src/emit/manifest.ts';
import type { Golden } from '../../src/emit/transforms/index.ts';
import { writeBuild } from '../../src/emit/write.ts';
import { compile } from '../../src/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { writeBundle } from '../../src/train/run/bundle.ts';
import { initWeights } from '../../src/train/weights.ts';

export interface Untrained {
  readonly bundle: string;
  readonly plan: Plan;
  readonly golden: Golden;
  readonly contracts: Contracts;
}

/**
 * Writes `dir/NAME/bundle` of the spec at `dir/NAME.ads`; null where it does not compile.
 * @param before whose clients it is to know
 */
export async function untrainedBundle(dir: string, name: string, before?: Contracts): Promise<Untrained | null> {
  const outcome = await compile(`${name}.ads`, { cwd: dir });
  if (!outcome.ok) return null;
  const { plan } = outcome.value;
  const files = new Map(outcome.value.files);
  if (before !== undefined) {
    files.set(CONTRACTS_FILE, contractsText(withEarlier(ownContracts(plan), before)));
    files.set(MANIFEST_FILE, manifestText(plan, files));
  }
  const wrong = await writeBuild(join(dir, name, 'build'), files);
  const build = await loadBuild(join(dir, name, 'build'));
  if (wrong.length > 0 || Array.isArray(build)) throw new Error('the build is not what was compiled');
  const engine = await createEngine('cpu', plan);
  if ('code' in engine) throw new Error(engine.message);
  const bundle = join(dir, name, 'bundle');
  await writeBundle(bundle, build, { weights: initWeights(plan, 1) }, engine);
  await engine.dispose();
  return { bundle, plan, golden: build.golden, contracts: build.contracts };
}
