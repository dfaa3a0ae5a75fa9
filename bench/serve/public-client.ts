/**
 * A published client of the Open Inference Protocol, tritonclient of PyPI, against `adsc serve`: makes a Python environment of its own,
 * and says that it skips where Python or PyPI is not there. Usage: tsx bench/serve/public-client.ts [--folder DIR] [--venv DIR]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inputUses } from '../../src/emit/transforms/inputs.ts';
import { startServer } from './server.ts';
import { openBuild, rankBody, trainedRun } from './model.ts';

const { values: options } = parseArgs({ options: { folder: { type: 'string' }, venv: { type: 'string' } } });
const venv = options.venv ?? join(mkdtempSync(join(tmpdir(), 'adsc-client-')), 'venv');
const python = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const fails = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;

function skip(why: string): never {
  console.log(`SKIPPED: ${why}`);
  process.exit(0);
}

if (!existsSync(python) && fails('python3', ['-m', 'venv', venv])) skip('python3 cannot make an environment here');
if (
  fails(python, ['-c', 'import tritonclient.http']) &&
  fails(python, ['-m', 'pip', 'install', '--quiet', 'tritonclient[http]'])
)
  skip('tritonclient cannot be installed from PyPI here');

const run = await trainedRun(options.folder);
const build = await openBuild(run);
const { request, candidates } = rankBody(build, 64);
// A tensor of bytes tells no missing list from an empty one, so that lists here have elements.
const rows = candidates.map((candidate) => ({ ...request, ...candidate }));
const server = await startServer('adsc serve', ['src/cli/main.ts', 'serve', run, '--port', '0'], /127\.0\.0\.1:(\d+)/);
try {
  const answer = (await (
    await fetch(`${server.url}/rank`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ request, candidates }),
    })
  ).json()) as { scores: Record<string, number[]> };
  // What has a constant for serving needs no tensor, but the client sends all that the metadata lists.
  const optional = Object.fromEntries(
    inputUses(build.plan)
      .filter((use) => use.optional)
      .map(({ input }) => [input.name, 0]),
  );
  const path = join(mkdtempSync(join(tmpdir(), 'adsc-client-')), 'rows.json');
  writeFileSync(
    path,
    JSON.stringify({
      model: build.plan.model,
      rows: rows.map((row) => ({ ...optional, ...row })),
      scores: answer.scores,
    }),
  );
  process.exitCode =
    spawnSync(python, [join(import.meta.dirname, 'triton_client.py'), server.url.replace('http://', ''), path], {
      stdio: 'inherit',
    }).status ?? 1;
} finally {
  server.process.kill('SIGTERM');
}
