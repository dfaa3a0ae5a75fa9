/**
 * From `npm install` of the packed tarball in an empty folder to a model that answers over HTTP, by the tutorial's commands: the seconds of
 * each step, on this Node or on others that npm brings. What npm has to download is in the first step, so a second run is quicker.
 * Run: npm run build && npx tsx bench/first-model.ts [--node 20 --node 22 --node 24] [--tarball adsc-0.1.0.tgz]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FirstModel, firstModel, installNode, pack } from '../scripts/package/first-model.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: { node: { type: 'string', multiple: true, default: [] }, tarball: { type: 'string' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'adsc-first-model-'));
try {
  const tarball = values.tarball === undefined ? pack(scratch) : resolve(values.tarball);
  const made: FirstModel[] = [];
  for (const node of values.node.length === 0 ? [null] : values.node)
    made.push(
      await firstModel(tarball, node === null ? process.execPath : installNode(node, join(scratch, `node-${node}`))),
    );
  const [first] = made;
  const seconds = (of: readonly number[]) => of.map((x) => x.toFixed(1));
  const rows = first!.steps.map(({ name }, i) => [name, ...seconds(made.map(({ steps }) => steps[i]!.seconds))]);
  const totals = made.map(({ steps }) => steps.reduce((sum, step) => sum + step.seconds, 0));
  console.log(table(['seconds', ...made.map(({ version }) => version)], [...rows, ['all', ...seconds(totals)]]));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
