/** What a team would write in Python, as a server next to adsc's: `fastapi_server.py`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { type Server, startServer } from './server.ts';

/** FastAPI with the model that `adsc export` writes. */
export async function startFastApi(python: string, runDir: string): Promise<Server> {
  const model = join(mkdtempSync(join(tmpdir(), 'adsc-bench-peer-')), 'model.onnx');
  const streams = { cwd: runDir, env: {}, stdout: { write: () => true }, stderr: { write: () => true } };
  if ((await run(['export', runDir, '-o', model], streams)) !== 0) throw new Error('adsc export failed');
  return startServer(
    'FastAPI, onnxruntime',
    [join(import.meta.dirname, 'fastapi_server.py'), model, join(runDir, 'bundle')],
    /^(\d+)$/m,
    python,
  );
}
