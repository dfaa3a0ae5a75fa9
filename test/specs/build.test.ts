/** What the example specs compile to. Their data may not be copied, so the lock is made up: five entries a vocabulary, numbers from 0 to 100. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/spec-to-build.ts';
import { check } from '../../src/language/semantics/index.ts';
import { goldenDirectory } from '../helpers/golden.ts';
import { lockFor } from '../helpers/lock.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { summarizePlan } from '../helpers/plan-summary.ts';
import { loadGraph } from '../helpers/stock-tfjs.ts';

const root = join(import.meta.dirname, '../../specs');
const golden = goldenDirectory('golden/specs');

describe.each(['criteo', 'ipinyou', 'movielens', 'open-bandit', 'pinterest-ads'])('%s', (name) => {
  const text = readFileSync(join(root, name, 'model.ads'), 'utf8');
  const program = check(memoryHost({ 'model.ads': text }), 'model.ads').program!;
  const { lock, files: vocabularies } = lockFor(program);
  const host = memoryHost({ 'model.ads': text, ...Object.fromEntries(vocabularies) });

  it('compiles to the golden plan, transforms and calibration config, without a warning', async () => {
    const { plan, files, diagnostics } = await compile(host, 'model.ads', lock, { frozen: true });
    expect(diagnostics).toEqual([]);
    golden.expect(`${name}/plan.txt`, summarizePlan(plan!));
    for (const path of ['features/transforms.js', 'calibration.json'])
      if (files.has(path)) golden.expect(`${name}/${path.split('/').at(-1)!}`, files.get(path) as string);
    expect(files.has('calibration.json')).toBe(program.base.calibration !== null);
  });

  it('has a picture that names everything, and a graph that stock tfjs loads', async () => {
    const { plan, files } = await compile(host, 'model.ads', lock);
    const picture = files.get('model.svg') as string;
    for (const { name: shown } of [...program.base.groups, ...program.base.crosses, ...plan!.towers, ...plan!.heads])
      expect(picture).toContain(shown);
    // The README shows the flagship's, the gallery of the site all of them.
    golden.expect(`${name}/model.svg`, picture);
    const graph = await loadGraph(files);
    expect(graph.countParams()).toBeGreaterThan(0);
    graph.dispose();
  });

  it('compiles every variant and every baseline, each to a plan of its own', async () => {
    const plans = [];
    for (const variant of [null, ...program.variants.keys()])
      plans.push(await compile(host, 'model.ads', lock, { variant }));
    for (const { kind } of program.base.baselines)
      plans.push(await compile(host, 'model.ads', lock, { baseline: kind }));
    // Trees have no form in a graph file, and compile says so.
    expect(
      plans
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ message }) => !message.includes('a forest of boosted trees cannot be expressed')),
    ).toEqual([]);
    const fingerprints = plans.map(({ plan }) => plan!.fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });
});
