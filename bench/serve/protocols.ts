/**
 * What a request takes by how it is written, next to FastAPI with onnxruntime where a Python with both is given: JSON with columns or keys, and the Open Inference Protocol with tensors in JSON or as bytes,
 * for whole rows and with a request's side. One connection, in turns; the server's processor time by the system's account of it.
 */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { Database } from '../../src/data/database.ts';
import { sqlString } from '../../src/data/sql.ts';
import { inputUses } from '../../src/emit/transforms/inputs.ts';
import type { LoadedBuild } from '../../src/bundle/load-build.ts';
import type { RawRow } from '../../src/runtime/types.ts';
import { median, table } from '../table.ts';
import { startFastApi } from './fastapi.ts';
import { startServer } from './server.ts';
import { openBuild, rankBody } from './model.ts';
import { binaryBody, type Column, jsonTensors } from './tensors.ts';

interface Body {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

const ROUNDS = 15;
const JSON_TYPE = { 'content-type': 'application/json' };

/** @param python with fastapi, uvicorn, orjson, numpy and onnxruntime; null: adsc alone */
export async function benchProtocols(runDir: string, sizes: readonly number[], python: string | null): Promise<string> {
  const build = await openBuild(runDir);
  const project = join(runDir, '../..');
  const ids = await keysOf(project);
  const server = await startServer(
    'adsc serve',
    ['src/cli/main.ts', 'serve', runDir, '--port', '0', '--table', `pins=${join(project, 'data/pins.parquet')}`],
    /127\.0\.0\.1:(\d+)/,
  );
  const peer = python === null ? null : await startFastApi(python, runDir);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const rows: string[][] = [];
  let names: readonly string[] = [];
  for (const candidates of sizes) {
    const own = [...bodiesOf(build, candidates, ids)].map(([name, body]) => [name, { server, body }] as const);
    const bodies = new Map([
      ...own,
      ...(peer === null ? [] : [[peer.name, { server: peer, body: own[0]![1].body }] as const]),
    ]);
    names = [...bodies.keys()];
    const took = new Map(names.map((name) => [name, { wall: [] as number[], processor: [] as number[] }]));
    for (const { server: at, body } of bodies.values()) await many(at.url, agent, body, 30);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, { server: at, body }] of bodies) {
        const count = Math.max(5, Math.ceil(1000 / Math.max(candidates, 20)));
        const [began, before] = [performance.now(), processorMs(at.process.pid!)];
        await many(at.url, agent, body, count);
        took.get(name)!.wall.push((performance.now() - began) / count);
        took.get(name)!.processor.push((processorMs(at.process.pid!) - before) / count);
      }
    }
    rows.push([
      String(candidates),
      ...[...bodies].map(([name, { body }]) => {
        const { wall, processor } = took.get(name)!;
        const mean = processor.reduce((sum, ms) => sum + ms, 0) / ROUNDS;
        return `${median(wall).toFixed(2)}, ${mean.toFixed(2)}, ${Math.ceil(body.bytes.length / 1024)} KiB`;
      }),
    ]);
  }
  for (const { process: child } of peer === null ? [server] : [server, peer]) child.kill('SIGTERM');
  agent.destroy();
  return table(['candidates: ms (p50), processor ms, size', ...names], rows);
}

async function keysOf(project: string): Promise<readonly string[]> {
  const database = await Database.open();
  const found = await database.all(
    `SELECT CAST(pin_id AS VARCHAR) AS id FROM read_parquet(${sqlString(join(project, 'data/pins.parquet'))})`,
    'pins',
  );
  database.close();
  return found.map(({ id }) => id as string);
}

/** The same request, and one by keys of the same number of candidates. */
function bodiesOf(build: LoadedBuild, candidates: number, ids: readonly string[]): ReadonlyMap<string, Body> {
  const rank = rankBody(build, candidates);
  const ofTable = ({ name }: { readonly name: string }) => name.startsWith('pins.');
  const keyed = {
    request: rank.request,
    candidates: rank.candidates.map((row, i): RawRow => ({
      ...Object.fromEntries(Object.entries(row).filter(([name]) => !ofTable({ name }))),
      pin_id: ids[(i * 37) % ids.length]!,
    })),
  };
  const whole = rank.candidates.map((row) => ({ ...rank.request, ...row }));
  const uses = inputUses(build.plan).filter((use) => !use.optional);
  const columns = (side: 'request' | 'candidate' | null, of: readonly RawRow[], keys = false): Column[] => [
    ...uses
      .filter(({ input }) => (side === null || input.side === side) && !(keys && ofTable(input)))
      .map(({ input, readings }) => ({
        name: input.name,
        kind: readings[0]!.kind,
        values: of.map((row) => row[input.name]),
      })),
    ...(keys ? [{ name: 'pin_id', kind: 'key' as const, values: of.map((row) => row['pin_id']) }] : []),
  ];
  const infer = `/v2/models/${build.plan.model}/infer`;
  const binary = (all: readonly Column[]): Body => {
    const { bytes, jsonLength } = binaryBody(all);
    return { path: infer, bytes, headers: { 'inference-header-content-length': String(jsonLength) } };
  };
  const json = (path: string, value: unknown): Body => ({
    path,
    headers: JSON_TYPE,
    bytes: Buffer.from(JSON.stringify(value)),
  });
  return new Map([
    ['/rank', json('/rank', rank)],
    ['/rank, keys', json('/rank', keyed)],
    ['infer, JSON rows', json(infer, { inputs: jsonTensors(columns(null, whole)) })],
    ['infer, bytes, rows', binary(columns(null, whole))],
    [
      'infer, bytes, request side',
      binary([...columns('request', [rank.request]), ...columns('candidate', rank.candidates)]),
    ],
    [
      'infer, bytes, keys',
      binary([...columns('request', [rank.request]), ...columns('candidate', keyed.candidates, true)]),
    ],
  ]);
}

async function many(url: string, agent: Agent, body: Body, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await post(url, agent, body);
}

function post(url: string, agent: Agent, { path, headers, bytes }: Body): Promise<void> {
  return new Promise((settle, fail) => {
    const sent = request(url + path, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': bytes.length },
    });
    sent.on('error', fail);
    sent.on('response', (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => (answer.statusCode === 200 ? settle() : fail(new Error(text))));
    });
    sent.end(bytes);
  });
}

/** Of a process so far; NaN where the system does not say. */
function processorMs(pid: number): number {
  if (process.platform !== 'linux') return NaN;
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
