/**
 * Many requests to `adsc serve --watch` while calibrators change every second and the bundle every ten: how many fail, and how far the
 * answers are from the offline scores of the versions that they name. Usage: tsx bench/serve/swaps.ts [--folder DIR] [--requests 100000]
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Calibrator, sealCalibrator } from '../../src/calibrate/calibrator.ts';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import { writeCalibrator } from '../../src/calibrate/store.ts';
import { run as cli } from '../../src/cli/run.ts';
import { sidesOf } from '../../src/serve/request-side.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { Predictor } from '../../src/train/predict-logits.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { RawValue } from '../../src/runtime/types.ts';
import { openBuild, rankBody, trainedRun } from './model.ts';

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    requests: { type: 'string', default: '100000' },
    clients: { type: 'string', default: '16' },
  },
});
const total = Number(options.requests);
const first = await trainedRun(options.folder);
const runs = dirname(first);
const second = join(runs, '2');
const streams = { cwd: dirname(runs), env: {}, stdout: { write: () => true }, stderr: { write: () => true } };
if (!existsSync(join(second, 'bundle/manifest.json'))) {
  for (const command of [
    ['train', 'model.ads', '--id', '2', '--seed', '2'],
    ['calibrate', 'runs/2'],
  ])
    if ((await cli(command, streams)) !== 0) throw new Error(`adsc ${command.join(' ')} failed`);
}
// Runs of their own: those that were trained stay as they are.
const copies = ['swaps-1', 'swaps-2'].map((name, i) => {
  rmSync(join(runs, name), { recursive: true, force: true });
  cpSync(i === 0 ? first : second, join(runs, name), { recursive: true });
  return join(runs, name);
});
const link = join(runs, 'current');
const pointTo = (dir: string) => {
  rmSync(`${link}.next`, { force: true });
  symlinkSync(dir, `${link}.next`);
  renameSync(`${link}.next`, link);
};
const calibrators = (dir: string) =>
  readdirSync(join(dir, 'calibrators'))
    .filter((name) => /^\d+-/.test(name))
    .sort();
const readCalibrator = (dir: string, name: string) =>
  JSON.parse(readFileSync(join(dir, 'calibrators', name), 'utf8')) as Calibrator;

/** Logits of all requests' candidates by training's engine, and the chunk that they are of. */
async function offline(dir: string) {
  const build = await openBuild(dir);
  const { plan } = build;
  const loaded = await loadWeights(build);
  const engine = await createEngine('onnx', plan, { threads: 1 });
  if (Array.isArray(loaded) || 'code' in engine) throw new Error('no engine');
  const names = [...sidesOf(plan).requestInputs, ...sidesOf(plan).candidateInputs].map((input) => input.name);
  const rows = bodies.flatMap(({ request, candidates }) =>
    candidates.map((candidate): Readonly<Record<string, RawValue>> => ({ ...request, ...candidate })),
  );
  const encoded = build
    .createEncoder()
    .encodeColumns(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])), rows.length, {
      serving: true,
    });
  const source = Int32Array.from(rows, (row) =>
    plan.data!.source!.values.indexOf(row[plan.data!.source!.column] as string),
  );
  const chunk = {
    ...encoded,
    source,
    tower: source,
    labels: new Float32Array(),
    weight: new Float32Array(),
    time: new Float64Array(),
    rowKey: new BigUint64Array(),
  } as EncodedChunk;
  const logits = await new Predictor(plan, loaded.weights, engine).logits(chunk);
  await engine.dispose();
  return { dir, plan, chunk, logits, known: new Map<string, Float64Array>() };
}

const bodies = Array.from({ length: 40 }, (_, i) => ({
  request: {},
  candidates: [] as unknown as ReturnType<typeof rankBody>['candidates'],
  seed: i,
}));
const builtFor = await openBuild(first);
bodies.forEach((body, i) => Object.assign(body, rankBody(builtFor, 5, i + 1)));
const texts = bodies.map(({ request, candidates }) => JSON.stringify({ request, candidates }));
const models = new Map<string, Awaited<ReturnType<typeof offline>>>();
for (const dir of copies)
  models.set(
    (JSON.parse(readFileSync(join(dir, 'bundle/manifest.json'), 'utf8')) as { modelFingerprint: string })
      .modelFingerprint,
    await offline(dir),
  );

function expected(fingerprint: string, calibrator: string): Float64Array {
  const model = models.get(fingerprint)!;
  let scores = model.known.get(calibrator);
  if (scores === undefined)
    model.known.set(
      calibrator,
      (scores = new CalibratorScorer(
        readCalibrator(model.dir, `${calibrator}.json`),
        model.plan.data!.source!.values,
      ).probabilities(model.chunk, model.logits)),
    );
  return scores;
}

pointTo(copies[0]!);
const server = spawn(
  process.execPath,
  ['--import', 'tsx', 'src/cli/main.ts', 'serve', link, '--port', '0', '--watch'],
  { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'pipe'] },
);
let said = '';
const port = await new Promise<number>((settle, fail) => {
  server.stderr.on('data', (text: Buffer) => {
    said += text.toString();
    const found = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    if (found !== undefined) settle(Number(found));
  });
  server.on('exit', () => fail(new Error(said)));
});

const agent = new Agent({ keepAlive: true, maxSockets: Number(options.clients) });
function ask(method: 'GET' | 'POST', path: string, body?: string): Promise<{ status: number; text: string }> {
  return new Promise((settle, fail) => {
    const sent = httpRequest(
      {
        host: '127.0.0.1',
        port,
        agent,
        method,
        path,
        headers:
          body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (text += part))
          .on('end', () => settle({ status: response.statusCode!, text }));
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}
const memory = async () =>
  Number(/^process_resident_memory_bytes (\d+)$/m.exec((await ask('GET', '/metrics')).text)![1]) / 1e6;

let asked = 0;
let failed = 0;
let worst = 0;
const versions = new Map<string, number>();
const memories: number[] = [];
const stop = new AbortController();
const started = performance.now();
const swapping = (async () => {
  for (let second_ = 1; !stop.signal.aborted; second_++) {
    await sleep(1000, undefined, { signal: stop.signal }).catch(() => undefined);
    if (stop.signal.aborted) return;
    const dir = copies[Math.floor(second_ / 10) % 2]!;
    if (second_ % 10 === 0) pointTo(dir);
    else {
      const { hash: _hash, ...body } = readCalibrator(dir, calibrators(dir)[0]!);
      const move = <L extends Calibrator['heads'][number]['all']>(level: L): L =>
        level.kind === 'platt' ? { ...level, alpha: level.alpha + second_ / 1000 } : level;
      await writeCalibrator(
        dir,
        sealCalibrator({
          ...body,
          heads: body.heads.map((head) => ({
            ...head,
            all: move(head.all),
            sources: Object.fromEntries(Object.entries(head.sources).map(([name, level]) => [name, move(level)])),
          })),
        }),
      );
    }
    if (second_ % 10 === 5) memories.push(await memory());
  }
})();
await Promise.all(
  Array.from({ length: Number(options.clients) }, async () => {
    while (asked < total) {
      const i = asked++ % bodies.length;
      const { status, text } = await ask('POST', '/rank', texts[i]).catch((error: unknown) => ({
        status: 0,
        text: String(error),
      }));
      if (status !== 200) {
        failed++;
        console.error(`${status} ${text.slice(0, 200)}`);
        continue;
      }
      const {
        model_fingerprint: fingerprint,
        calibrator,
        scores,
      } = JSON.parse(text) as { model_fingerprint: string; calibrator: string; scores: Record<string, number[]> };
      versions.set(`${fingerprint} ${calibrator}`, (versions.get(`${fingerprint} ${calibrator}`) ?? 0) + 1);
      const wanted = expected(fingerprint, calibrator);
      const { plan } = models.get(fingerprint)!;
      plan.heads.forEach(({ name }, h) =>
        scores[name]!.forEach(
          (p, c) => (worst = Math.max(worst, Math.abs(p - wanted[(i * 5 + c) * plan.heads.length + h]!))),
        ),
      );
    }
  }),
);
const seconds = (performance.now() - started) / 1000;
stop.abort();
await swapping;
const swaps = /^adsc_swaps_total (\d+)$/m.exec((await ask('GET', '/metrics')).text)![1];
agent.destroy();
server.kill('SIGTERM');
await new Promise((settle) => server.once('close', settle));
console.log(
  `${total.toLocaleString('en')} requests of 5 candidates in ${seconds.toFixed(0)} s (${(total / seconds).toFixed(0)}/s), ${swaps} swaps, ${versions.size} versions in the answers`,
);
console.log(
  `failed: ${failed}; largest difference from the offline score of the version named: ${worst.toExponential(1)}`,
);
console.log(`resident memory of the server, MB: ${memories.map((mb) => mb.toFixed(0)).join(' ')}`);
