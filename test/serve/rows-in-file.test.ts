/** Tables whose rows stay in the file: what is answered, what is held, and what happens when the file changes. */
import { execFileSync } from 'node:child_process';
import { cpSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { servingCost } from '../../src/ir/serving-cost.ts';
import { StoredTable } from '../../src/train/embeddings/stored-table.ts';
import { createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { adsc, folder } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { untrainedBundle } from '../helpers/untrained.ts';
import { random } from '../helpers/random-model.ts';

const SPEC = `model big
data log from "log.jsonl" { source kind { ad, product }  request user, history }
signal user    : hash_onehot(1M) { embed 16 }
signal history : hash_indexed(20k) { max 4  keep last  pool attention  embed 8 }
signal tags    : hash_indexed(9k) { max 3  pool max  embed 6 }
signal likes   : hash_indexed(30k) { max 3  embed 4 }
signal shelf   : hash_onehot(500) { embed 8 }
group who  { user, history } -> 8
group what { tags, likes, shelf } -> 8
cross fit = who * what -> 4
tower ad { layers 4 }
tower product { layers 4 }
head click on clicked
`;
const LARGEST = 4 * 16e6;

const draw = random(3);
const some = (most: number) =>
  Array.from({ length: Math.floor(draw() * most) }, () => `id ${Math.floor(draw() * 1e6)}`);
const requests = Array.from({ length: 20 }, (_, i) => ({
  request: { user: `user ${i * 37}`, history: some(7) },
  candidates: Array.from({ length: 30 }, () => ({
    kind: draw() < 0.5 ? 'ad' : 'product',
    tags: some(5),
    likes: draw() < 0.1 ? null : some(5),
    shelf: Math.floor(draw() * 99),
  })),
}));
const rows = requests.flatMap(({ request, candidates }) => candidates.map((one) => ({ ...request, ...one })));

let dir: string;
let bundle: string;
beforeAll(async () => {
  const row = { user: 'a', history: ['a'], tags: ['b'], likes: ['c'], shelf: 1, kind: 'ad', clicked: 1 };
  dir = folder({ 'big.ads': SPEC, 'log.jsonl': `${JSON.stringify(row)}\n` });
  ({ bundle } = (await untrainedBundle(dir, 'big'))!);
}, 60_000);

async function open(at: string, embeddingsMemory: number): Promise<Service> {
  const limits = { capacity: 512, threads: 1, maxList: 100, maxWaiting: 5000, timeout: 200_000 };
  const found = await Service.open(at, 'big', { ...limits, embeddingsMemory });
  if (Array.isArray(found)) throw new Error(found[0]!.message);
  return found.service;
}

describe('tables without memory', () => {
  it('give the answers that they give from memory, to the bit, and it is said', async () => {
    const said: string[] = [];
    const onDiagnostics = (all: readonly { readonly message: string }[]) => said.push(...all.map((d) => d.message));
    const whole = valueOf(await load(bundle, { onDiagnostics }));
    expect(said).toEqual([]);
    const inFile = valueOf(await load(bundle, { embeddingsMemory: 0, onDiagnostics }));
    expect(said).toEqual([
      expect.stringMatching(/^rows of .*'signal.user' \(64MB\).* are read from the weights' file/),
    ]);
    expect(await inFile.predict(rows as never)).toEqual(await whole.predict(rows as never));
    // At once, so that rows of one are asked for while those of another are read.
    const asked = (model: typeof whole) =>
      Promise.all(requests.map(({ request, candidates }) => model.rank(request as never, candidates as never)));
    const answers = await asked(whole);
    expect(await asked(inFile)).toEqual(answers);
    expect(new Set(answers.flatMap(({ scores }) => scores['click']!)).size).toBeGreaterThan(500);
    await whole.close();
    await inFile.close();
  });

  it('have the smallest in memory as far as there is room', async () => {
    const service = await open(bundle, 600_000);
    const { placed } = service.current.model;
    const bytes = (place: string) => placed.filter((table) => table.place === place).map((table) => table.bytes);
    expect(bytes('memory').toSorted((a, b) => a - b)).toEqual([4 * 8 * 501, 4 * 6 * 9001, 4 * 4 * 30_001].slice(0, 2));
    expect(Math.min(...bytes('file'))).toBeGreaterThan(600_000 - 4 * 8 * 501 - 4 * 6 * 9001);
    expect(Math.max(...bytes('file'))).toBeGreaterThanOrEqual(LARGEST);
    await service.close();
  });

  it('count the rows that are fetched', async () => {
    const service = await open(bundle, 0);
    const app = createApp(service, {
      maxBody: 1 << 20,
      maxCandidates: 2000,
      timeout: 200_000,
      token: null,
      adminToken: null,
      maxDrift: null,
    });
    const count = async (result: string) => {
      const { body } = await app.inject('/metrics');
      const found = new RegExp(
        `adsc_embedding_rows_total\\{table="signal.user",from="file",result="${result}"\\} (\\d+)`,
      );
      return Number(found.exec(body)![1]);
    };
    const ask = async (i: number) =>
      expect((await app.inject({ method: 'POST', url: '/rank', payload: requests[i]! })).statusCode).toBe(200);
    const [fetched, found] = [await count('fetched'), await count('found')];
    await ask(0);
    await ask(1);
    await ask(0);
    expect(await count('fetched')).toBe(fetched + 2);
    expect(await count('found')).toBe(found + 1);
    await app.close();
    await service.close();
  });

  it('are asked for at most as many rows as the cost model says', async () => {
    const service = await open(bundle, 0);
    const { plan, weights } = service.current.model;
    const cost = servingCost(plan);
    // history 4, tags and likes 3, and one each; numbers a row 16, 8, 6, 4, 8.
    expect(cost.request).toEqual({ rows: 5, bytes: 4 * (16 + 4 * 8), int8Bytes: 24 + 4 * 16 });
    expect(cost.candidate).toEqual({ rows: 7, bytes: 4 * (18 + 12 + 8), int8Bytes: 3 * 14 + 3 * 12 + 4 * 8 });
    const asked = () =>
      [...weights.tables.values()].reduce(
        (sum, table) => sum + (table instanceof StoredTable ? table.counts.found + table.counts.fetched : 0),
        0,
      );
    const before = asked();
    const full = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name} ${i}`);
    await service.score(service.current, {
      kind: 'rank',
      request: { user: 'new', history: full('h', 9) },
      candidates: [{ kind: 'ad', tags: full('t', 9), likes: full('l', 9), shelf: 1 }],
    });
    // All but the one of the small table.
    expect(asked() - before).toBe(cost.request.rows + cost.candidate.rows - 1);
    await service.close();
  });

  it('give no scores of a file that somebody writes into', async () => {
    cpSync(bundle, join(dir, 'copy'), { recursive: true });
    const service = await open(join(dir, 'copy'), 0);
    utimesSync(join(dir, 'copy/weights.safetensors'), 1, 1);
    await expect(service.score(service.current, { kind: 'rows', rows: [rows[0] as never] })).rejects.toMatchObject({
      name: 'RowsChanged',
      message: expect.stringContaining('was written into') as string,
    });
    await service.close();
  });
});

it('a process does not hold a table beyond its memory', () => {
  // Tables lie outside of the heap. Garbage does not count: when it is collected is chance.
  const outsideHeap = (options: string): { readonly most: number; readonly scores: unknown } => {
    const code = `
      import { load } from '${join(import.meta.dirname, '../../src/index.ts')}';
      let most = 0;
      const look = () => {
        gc();
        most = Math.max(most, process.memoryUsage().external);
      };
      const looking = setInterval(look, 50);
      const found = await load(${JSON.stringify(bundle)}, { cwd: '/', ${options} });
      if (!found.ok) throw new Error(found.diagnostics[0].message);
      const { scores } = await found.value.predict(${JSON.stringify(rows)});
      look();
      clearInterval(looking);
      console.log(JSON.stringify({ most, scores }));
      await found.value.close();`;
    const node = ['--expose-gc', '--max-old-space-size=200', '--import', 'tsx', '--input-type=module', '-e', code];
    return JSON.parse(execFileSync(process.execPath, node, { encoding: 'utf8' })) as { most: number; scores: unknown };
  };
  const whole = outsideHeap('');
  const inFile = outsideHeap('embeddingsMemory: 1_000_000');
  expect(inFile.scores).toEqual(whole.scores);
  expect(whole.most).toBeGreaterThan(LARGEST);
  expect(inFile.most).toBeLessThan(0.7 * LARGEST);
}, 120_000);

it('the command line says it at the start', async () => {
  const stop = new AbortController();
  const { err } = await adsc(dir, ['serve', bundle, '--port', '0', '--embeddings-memory', '1k'], {
    signal: stop.signal,
    onErr: (text) => {
      if (text.includes('Ctrl-C')) stop.abort();
    },
  });
  expect(err).toContain('ADS8623');
  expect(err).toContain('embedding tables take more than 1KB of memory');
});
