/** onnxruntime reports nothing of who uses adsc: no database in the user's cache, no file in /tmp. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folder } from '../../helpers/command.ts';

const top = resolve(import.meta.dirname, '../../..');
const CODE = `
  import { compile } from './src/index.ts';
  import { loadOnnxRuntime } from './src/train/engines/onnx.ts';
  const built = await compile(process.argv[1], { assume: true });
  const ort = await loadOnnxRuntime();
  const session = await ort.InferenceSession.create(built.value.files.get('graph/model.onnx'));
  await session.release();
`;

/** What a process that starts the engine leaves behind. */
function left(more: Readonly<Record<string, string>>): string[] {
  const home = folder();
  const spec = join(
    folder({ 'x.ads': 'model x\nsignal a : onehot(5)\ngroup g { a } -> 4\nhead click on clicked\n' }),
    'x.ads',
  );
  const { PATH } = process.env;
  const { pid, status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', CODE, spec],
    { cwd: top, env: { PATH, HOME: home, ...more }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const log = `/tmp/mat-debug-${pid}.log`;
  const files = [...readdirSync(home), ...(existsSync(log) ? ['log'] : [])];
  rmSync(log, { force: true });
  return files;
}

it('is off, unless the environment says otherwise', () => {
  expect(left({})).toEqual([]);
  // What it would be: this test can fail. Builds for other systems have no such reports.
  if (process.platform === 'linux') expect(left({ ORT_DISABLE_TELEMETRY: '' })).toContain('log');
});
