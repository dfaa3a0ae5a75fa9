/**
 * Memory over time: valid and odd requests of all protocols, clients that are slow or go away, against `adsc serve --log`.
 * Usage: tsx bench/serve/soak.ts [--folder DIR] [--minutes 10] [--rate 50] [--seed 1]
 */
import { mkdtempSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { inputUses } from '../../src/emit/transforms/inputs.ts';
import { uniform } from '../../test/program/plans.ts';
import { table } from '../table.ts';
import { startServer } from './server.ts';
import { openBuild, rankBody, trainedRun } from './model.ts';

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const run = await trainedRun(options.folder);
const build = await openBuild(run);
const draw = uniform(Number(options.seed));
const pick = <T>(of: readonly T[]): T => of[Math.floor(draw() * of.length)]!;
const bodies = Array.from({ length: 200 }, (_, i) => rankBody(build, 1 + (i % 30), i + 1));
const log = mkdtempSync(join(tmpdir(), 'adsc-soak-'));
const server = await startServer(
  'adsc serve',
  [
    'src/cli/main.ts',
    'serve',
    run,
    '--port',
    '0',
    '--log',
    log,
    '--log-rows',
    '5000',
    '--log-seconds',
    '20',
    '--timeout',
    '3000',
  ],
  /127\.0\.0\.1:(\d+)/,
);
const port = Number(new URL(server.url).port);
const model = build.plan.model;
const odd: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  2 ** 53,
  '',
  'NaN',
  '__proto__',
  '\u0000',
  '\ud800',
  [],
  {},
  [[]],
  [null],
  { a: { b: [] } },
  'x'.repeat(5000),
  Array.from({ length: 3000 }, (_, i) => i),
];

const answers = new Map<string, number>();
const count = (what: string) => answers.set(what, (answers.get(what) ?? 0) + 1);

async function post(
  kind: string,
  path: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<void> {
  await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  }).then(
    async (response) => {
      await response.arrayBuffer();
      count(`${kind} ${response.status}`);
    },
    (error: unknown) => count(`${kind} ${error instanceof Error ? error.message : String(error)}`),
  );
}

/** One of the odd ways to ask. */
function oddly(): Promise<void> {
  const { request, candidates } = structuredClone(pick(bodies)) as {
    request: Record<string, unknown>;
    candidates: Record<string, unknown>[];
  };
  const text = JSON.stringify({ request, candidates });
  switch (Math.floor(draw() * 7)) {
    case 0:
      return post(
        'odd value',
        '/rank',
        JSON.stringify({
          request: { ...request, [pick(Object.keys(request))]: pick(odd) },
          candidates: candidates.map((c) => ({ ...c, [pick(Object.keys(c))]: pick(odd) })),
        }),
      );
    case 1:
      return post('cut off', '/rank', text.slice(0, Math.floor(draw() * text.length)));
    case 2:
      return post('no JSON', '/rank', Buffer.from(Array.from({ length: 500 }, () => Math.floor(draw() * 256))));
    case 3:
      return post('deep', '/rank', '['.repeat(10_000));
    case 4:
      return post(
        'odd tensors',
        `/v2/models/${model}/infer`,
        Buffer.concat([
          Buffer.from('{"inputs":[{"name":"bid","shape":[9],"datatype":"FP64","parameters":{"binary_data_size":72}}]}'),
          Buffer.alloc(Math.floor(draw() * 90), 255),
        ]),
        { 'inference-header-content-length': pick(['94', '95', '0', '-1', 'x']) },
      );
    case 5:
      return post('nowhere', pick(['/', '/v2/models/..%2f', '/v1/models/x:predict', `/${'x'.repeat(3000)}`]), '{}');
    default:
      return post('large', '/rank', `{"x":"${'y'.repeat(5 << 20)}"}`);
  }
}

/** Sends a body byte by byte, or stops in its middle, or goes away. */
function slowly(): Promise<void> {
  const text = JSON.stringify(pick(bodies));
  const how = pick(['slow', 'stops', 'leaves']);
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1');
    const end = () => {
      clearInterval(timer);
      socket.destroy();
      settle();
    };
    let at = Math.floor(text.length / 2);
    const timer = setInterval(
      () => (how === 'slow' ? socket.write(text.slice(at, ++at)) : how === 'leaves' ? end() : undefined),
      100,
    );
    socket.write(
      `POST /rank HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text.slice(0, at)}`,
    );
    socket.on('data', (data) => count(`${how} ${/^HTTP\/1\.1 (\d+)/.exec(data.toString())?.[1] ?? '?'}`));
    socket.on('error', end).on('close', end);
    setTimeout(end, 10_000).unref();
  });
}

function ask(): Promise<void> {
  const body = pick(bodies);
  const r = draw();
  if (r < 0.55) return post('rank', '/rank', JSON.stringify(body));
  const rows = body.candidates.map((candidate) => ({ ...body.request, ...candidate }));
  if (r < 0.7) return post('predict', `/v1/models/${model}:predict`, JSON.stringify({ instances: rows }));
  if (r < 0.75) {
    const one = rows[0]!;
    const inputs = inputUses(build.plan)
      .filter((use) => !use.optional)
      .map(({ input: { name } }) => ({
        name,
        datatype: 'BYTES',
        shape: Array.isArray(one[name]) ? [1, one[name].length] : [1],
        data: [one[name]],
      }));
    return post('infer', `/v2/models/${model}/infer`, JSON.stringify({ inputs }));
  }
  if (r < 0.76) return slowly();
  if (r < 0.78)
    return fetch(`${server.url}${pick(['/metrics', '/drift', '/openapi.json', '/v2'])}`).then(
      async (response) => {
        await response.arrayBuffer();
        count(`pages ${response.status}`);
      },
      () => void count('pages failed'),
    );
  return oddly();
}

async function memory(): Promise<[string, string]> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const mb = (name: string) => (Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)![1]) / 1e6).toFixed(0);
  return [mb('process_resident_memory_bytes'), mb('nodejs_heap_size_used_bytes')];
}

const minutes = Number(options.minutes);
const rows: string[][] = [];
const started = performance.now();
const waiting = new Set<Promise<void>>();
let asked = 0;
let next = 1;
while (performance.now() - started < minutes * 60_000) {
  // A machine that is too slow for the rate gets fewer, not a queue of them here.
  while (asked < ((performance.now() - started) / 1000) * Number(options.rate) && waiting.size < 200) {
    const one = ask().finally(() => waiting.delete(one));
    waiting.add(one);
    asked++;
  }
  if (performance.now() - started >= next * 60_000 - 1000) {
    rows.push([String(next++), ...(await memory()), String(asked)]);
    console.error(rows.at(-1)!.join('  '));
  }
  await sleep(20);
}
await Promise.allSettled(waiting);
const metrics = await (await fetch(`${server.url}/metrics`)).text();
const ended = new Promise<number | null>((settle) => server.process.once('close', settle));
server.process.kill('SIGTERM');
console.log(table(['minute', 'resident MB', 'heap MB', 'requests'], rows));
console.log(
  [...answers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, n]) => `${what}: ${n}`)
    .join('\n'),
);
console.log(metrics.match(/^adsc_log_\w+ \d+$/gm)?.join('\n') ?? '');
console.log(
  `ended with ${await ended}; files of the log: ${readdirSync(log).filter((name) => name.endsWith('.parquet')).length}`,
);
