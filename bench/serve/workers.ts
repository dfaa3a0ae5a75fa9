/**
 * Does scoring in worker threads pay? From the text of a body to the text of an answer (parse, validate, encode, score, calibrate, write),
 * without HTTP: in the thread that would serve; with scoring in one or two threads that are sent rows; and with all of it in one or two threads
 * that are sent texts. Usage: tsx bench/serve.ts --part workers
 */
import { Worker } from 'node:worker_threads';
import { scoresByField } from '../../src/serve/in-process.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import type { Scored } from '../../src/serve/batcher.ts';
import { median, table } from '../table.ts';
import { openBuild, rankBody, type RankBody } from './model.ts';
import { typescript } from './typescript.ts';

export async function openService(run: string): Promise<Service> {
  const opened = await Service.open(run, run, {
    capacity: 2000,
    threads: 1,
    maxList: 10_000,
    maxWaiting: 1e6,
    timeout: 60_000,
  });
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  return opened.service;
}

export function score(service: Service, { request, candidates }: RankBody): Promise<Scored> {
  return service.score(service.current, { kind: 'rank', request, candidates });
}

function parsed(service: Service, text: string): RankBody {
  const body = JSON.parse(text) as RankBody;
  const errors = service.current.model.validator.rank(body.request, body.candidates);
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return body;
}

export async function answerText(service: Service, text: string): Promise<string> {
  const scored = await score(service, parsed(service, text));
  return JSON.stringify(scoresByField(scored));
}

interface Pool {
  ask(message: {
    readonly text?: string;
    readonly body?: RankBody;
  }): Promise<{ readonly answer?: string; readonly probabilities?: Float64Array }>;
  close(): Promise<unknown>;
}

/** Whoever has the fewest requests gets the next. */
async function openPool(run: string, threads: number): Promise<Pool> {
  const waiting = new Map<number, (answer: { answer?: string; probabilities?: Float64Array }) => void>();
  const workers = await Promise.all(
    Array.from(
      { length: threads },
      () =>
        new Promise<{ worker: Worker; busy: number }>((ready, fail) => {
          const entry = {
            worker: new Worker(typescript(new URL('./scorer-worker.ts', import.meta.url)), { workerData: run }),
            busy: 0,
          };
          entry.worker.on('error', fail);
          entry.worker.on(
            'message',
            (message: 'ready' | { id: number; answer?: string; probabilities?: Float64Array }) => {
              if (message === 'ready') return ready(entry);
              entry.busy--;
              waiting.get(message.id)!(message);
              waiting.delete(message.id);
            },
          );
        }),
    ),
  );
  let next = 0;
  return {
    ask: (message) =>
      new Promise((settle) => {
        const entry = workers.reduce((a, b) => (b.busy < a.busy ? b : a));
        const id = next++;
        entry.busy++;
        waiting.set(id, settle);
        entry.worker.postMessage({ id, ...message });
      }),
    close: () => Promise.all(workers.map(({ worker }) => worker.terminate())),
  };
}

/** Requests a second and the median of milliseconds, with so many at a time. */
async function measure(ask: () => Promise<unknown>, clients: number, milliseconds: number): Promise<string> {
  for (let i = 0; i < 20; i++) await ask();
  const times: number[] = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() - started < milliseconds) {
        const from = performance.now();
        await ask();
        times.push(performance.now() - from);
      }
    }),
  );
  const rate = (times.length / (performance.now() - started)) * 1000;
  return `${rate.toFixed(rate < 100 ? 1 : 0)}/s ${median(times).toFixed(2)}`;
}

export async function benchWorkers(run: string, milliseconds = 2500): Promise<string> {
  const build = await openBuild(run);
  const service = await openService(run);
  const heads = build.plan.heads.length;
  const pools = new Map<number, Pool>([
    [1, await openPool(run, 1)],
    [2, await openPool(run, 2)],
  ]);
  const rowsOver = async (pool: Pool, text: string) => {
    const body = parsed(service, text);
    const { probabilities } = await pool.ask({ body });
    return JSON.stringify(
      build.plan.heads.map((_, h) => body.candidates.map((__, i) => probabilities![i * heads + h]!)),
    );
  };
  const ways: [string, (text: string) => Promise<unknown>][] = [
    ['in the serving thread', (text) => answerText(service, text)],
    ...[...pools].map(([n, pool]): [string, (text: string) => Promise<unknown>] => [
      `${n} thread${n === 1 ? '' : 's'} score rows`,
      (text) => rowsOver(pool, text),
    ]),
    ...[...pools].map(([n, pool]): [string, (text: string) => Promise<unknown>] => [
      `${n} thread${n === 1 ? '' : 's'} take texts`,
      (text) => pool.ask({ text }),
    ]),
  ];
  const rows: string[][] = [];
  for (const candidates of [1, 100, 1000]) {
    const text = JSON.stringify(rankBody(build, candidates));
    for (const clients of [1, 16]) {
      const cells: string[] = [];
      for (const [, ask] of ways) cells.push(await measure(() => ask(text), clients, milliseconds));
      rows.push([`${candidates} candidates, ${clients} at a time`, ...cells]);
      console.error(rows.at(-1)!.join(' | '));
    }
  }
  for (const pool of pools.values()) await pool.close();
  await service.close();
  return table(['requests/s, ms p50', ...ways.map(([name]) => name)], rows);
}
