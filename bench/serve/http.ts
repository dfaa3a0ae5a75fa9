/** Requests a second and latencies over HTTP, at rising load, by autocannon: `adsc serve` against the exported graphs behind the same fastify. */
import autocannon from 'autocannon';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../table.ts';
import { startFastApi } from './fastapi.ts';
import { openBuild, rankBody } from './model.ts';
import { startServer } from './server.ts';

interface Load {
  readonly candidates: number;
  readonly connections: number;
}

/** Connections next to FastAPI. */
const NEXT_TO_FASTAPI = [1, 4, 16];

const LOADS: readonly Load[] = [
  ...[1, 4, 16, 64].map((connections) => ({ candidates: 1, connections })),
  ...[1, 4, 16, 64].map((connections) => ({ candidates: 100, connections })),
  ...[1, 4, 16].map((connections) => ({ candidates: 1000, connections })),
];

/** By candidates, where all loads together would tell nothing. */
function difference(after: string, before: string): string {
  const values = new Map([...before.matchAll(/^(adsc_\S+) (\S+)$/gm)].map(([, name, value]) => [name!, Number(value)]));
  return after.replace(
    /^(adsc_\S+) (\S+)$/gm,
    (_, name: string, value: string) => `${name} ${Number(value) - (values.get(name) ?? 0)}`,
  );
}

/** @param peer a Python with FastAPI, whose server stands next to `adsc serve` in the place of the others, and how many candidates a request has; null: the servers of `naive.ts` */
export async function benchHttp(
  runDir: string,
  seconds: number,
  peer: { readonly python: string; readonly candidates: readonly number[] } | null,
): Promise<string> {
  const build = await openBuild(runDir);
  const loads =
    peer === null
      ? LOADS
      : peer.candidates.flatMap((candidates) => NEXT_TO_FASTAPI.map((connections) => ({ candidates, connections })));
  const naive = (engine: string, name: string) =>
    startServer(name, ['bench/serve/naive.ts', runDir, engine], /^(\d+)$/m);
  const servers = [
    await startServer('adsc serve', ['src/cli/main.ts', 'serve', runDir, '--port', '0'], /127\.0\.0\.1:(\d+)/),
    await startServer(
      'adsc serve --log',
      ['src/cli/main.ts', 'serve', runDir, '--port', '0', '--log', mkdtempSync(join(tmpdir(), 'adsc-bench-log-'))],
      /127\.0\.0\.1:(\d+)/,
    ),
    ...(peer === null
      ? [await naive('tfjs', 'tfjs wasm model.predict'), await naive('onnx', 'model.onnx on onnxruntime')]
      : [await startFastApi(peer.python, runDir)]),
  ];
  const results = new Map<string, autocannon.Result[]>(servers.map(({ name }) => [name, []]));
  const metricsNow = async () => (await fetch(`${servers[0]!.url}/metrics`)).text();
  const stagesOf: string[] = [];
  let before = await metricsNow();
  for (const [i, { candidates, connections }] of loads.entries()) {
    const body = JSON.stringify(rankBody(build, candidates));
    // In turn, so that what else the machine does falls on all of them; a server that gets no requests takes no time.
    for (const server of servers) {
      const options = {
        url: `${server.url}/rank`,
        method: 'POST' as const,
        headers: { 'content-type': 'application/json' },
        body,
        connections,
      };
      await autocannon({ ...options, duration: 1 });
      const result = await autocannon({ ...options, duration: seconds });
      if (result.non2xx > 0 || result.errors > 0)
        console.error(
          `${server.name}, ${candidates} candidates, ${connections} connections: ${result.non2xx} not 2xx, ${result.errors} errors`,
        );
      results.get(server.name)!.push(result);
      console.error(
        `${server.name}, ${candidates} candidates, ${connections} connections: ${result.requests.average.toFixed(0)}/s, p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms`,
      );
    }
    if (loads[i + 1]?.candidates === candidates) continue;
    const after = await metricsNow();
    stagesOf.push(`${candidates} candidate${candidates === 1 ? '' : 's'}: ${stages(difference(after, before))}`);
    before = after;
  }
  for (const server of servers) {
    server.process.kill('SIGTERM');
    await new Promise((settle) => server.process.once('close', settle));
  }
  const names = [...results.keys()];
  const rows = loads.map(({ candidates, connections }, i) => [
    `${candidates} candidates, ${connections} connections`,
    ...names.map((name) => {
      const { requests, latency } = results.get(name)![i]!;
      return `${requests.average.toFixed(requests.average < 100 ? 1 : 0)}/s ${latency.p50} / ${latency.p99}`;
    }),
  ]);
  return `${table(['requests/s, ms p50 / p99', ...names], rows)}\n\n${stagesOf.join('\n')}`;
}

/** The share of adsc's time on requests in each stage. */
function stages(metrics: string): string {
  const all = [...metrics.matchAll(/^adsc_stage_seconds_total\{stage="(\w+)"\} (\S+)$/gm)].map(
    ([, stage, value]) => [stage!, Number(value)] as const,
  );
  const seconds = all.filter(([stage]) => stage !== 'wait');
  const total = seconds.reduce((sum, [, value]) => sum + value, 0);
  const requests = Number(/^adsc_requests_total\{route="\/rank",status="200"\} (\d+)$/m.exec(metrics)?.[1] ?? NaN);
  return `adsc serve, share of its own time: ${seconds.map(([stage, value]) => `${stage} ${((100 * value) / total).toFixed(1)} %`).join(', ')}; a request waited ${((1000 * all.find(([stage]) => stage === 'wait')![1]) / requests).toFixed(1)} ms for its batch on average`;
}
