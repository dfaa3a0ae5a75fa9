/** The declarations of a build, held to programs of its users: what TypeScript must take of them, and what it must refuse. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/spec-to-build.ts';
import { folder, write } from '../helpers/command.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const repository = resolve(import.meta.dirname, '../..');
const odd = 'it\'s `${x}` "*/" \\ \u2028';

const spec = `/// A market. */ export const broken = 1; /*
model market
data log from "log.csv" {
  time    served_at
  source  ad_type { standard, shopping }
  join    users from "users.csv" on user_id { side request }
  request device
}
vocab topic { values [${JSON.stringify('home')}, ${JSON.stringify(odd)}, "7", "true"]  embed 4 }
/// On what the user looks.
/// Unknown ones are out of vocabulary.
signal device    : onehot { values ["phone", "desktop"] }
signal hour      : onehot(24) from hour(served_at)
signal is_video  : onehot(2)
/// What is bid. */
signal bid       : continuous
signal topics    : indexed(topic)
signal tags      : indexed(topic) from tag_text { split "|" }
signal user_id   : hash_onehot(100) from user_id
signal vector    : dense(2)
signal odd       : continuous from users.${JSON.stringify("o'dd */ `name`")}
signal position  : onehot(20) { serve 0 }
group all { device, hour, is_video, bid, topics, tags, user_id, vector, odd } -> 8
bias { signals position }
tower standard { }
tower shopping { }
/// A click. */
head click on clicked
train { holdout last(1d) }
`;

const consumer = `import { createClient, type Candidate, type Client, type Request, type Row } from './client/client.js';
import { createEncoder, type Encoder, type Row as RawRow } from './features/transforms.js';

const client: Client = createClient('http://127.0.0.1:8080');
const request: Request = { device: 'phone', "users.o'dd */ \`name\`": 1 };
const candidate: Candidate = {
  served_at: new Date(0), is_video: true, bid: '1.5', topics: ['home', 7, true, null], tag_text: 'home|7', user_id: 7n,
  vector: new Float32Array(2), ad_type: 'shopping',
};
const { scores } = await client.rank(request, [candidate, { ...candidate, position: 3, served_at: 0, bid: null, topics: undefined, vector: '[1, 2]' }]);
const clicks: readonly (number | null)[] = scores.click;
const row: Row = { ...request, ...candidate };
await client.predict([row]);
const known: Candidate['topics'] = [${JSON.stringify(odd)}];
void clicks; void known;

// @ts-expect-error no value of the spec
const device: Request['device'] = 'tablet';
// @ts-expect-error no source of the spec
const source: Candidate['ad_type'] = 'video';
// @ts-expect-error a source is always there
const noSource: Candidate['ad_type'] = null;
// @ts-expect-error no entry of the vocabulary
const topics: Candidate['topics'] = ['garden'];
// @ts-expect-error no number
const bid: Candidate['bid'] = 'much';
// @ts-expect-error no time
const time: Candidate['served_at'] = true;
// @ts-expect-error text is no number of a time in JSON
const big: Candidate['served_at'] = 1n;
// @ts-expect-error missing must be said
const short: Request = { device: null };
// @ts-expect-error no head of the spec
void scores.buy;
// @ts-expect-error a candidate's column
const misplaced: Request = { ...request, bid: 1 };
void [device, source, noSource, topics, bid, time, big, short, misplaced];

const encoder: Encoder = createEncoder({});
const raw: RawRow = { ...request, ...candidate, served_at: '2025-03-10T06:00:00Z' };
encoder.encodeRow(raw);
encoder.encodeRow({ ...raw, served_at: 1n });
encoder.encodeColumns({ bid: new Float64Array(2), device: ['phone', null] }, 2);
const width: 2 | 3 = encoder.encodeRow(raw).signals.vector.width;
void width;
// @ts-expect-error the encoder reads no Date
encoder.encodeRow({ ...raw, served_at: new Date(0) });
// @ts-expect-error no value of the spec
encoder.encodeColumns({ device: ['tablet'] }, 1);
// @ts-expect-error no signal of the spec
encoder.subset(['price']);
`;

describe('the types of a build', () => {
  const made = (async () => {
    const { files, diagnostics } = await compile(memoryHost({ 'model.ads': spec }), 'model.ads', null, {
      assume: true,
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const dir = folder(Object.fromEntries(files));
    return { dir, files };
  })();

  it('take what the server and the encoder take, and refuse what the spec rules out', async () => {
    const { dir } = await made;
    write(dir, {
      'use.mts': consumer,
      'package.json': '{"type": "module"}',
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          target: 'es2022',
          lib: ['es2022', 'dom'],
          module: 'nodenext',
          types: [],
        },
        files: ['use.mts'],
      }),
    });
    const tsc = join(repository, 'node_modules/typescript/lib/tsc.js');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], {
      cwd: dir,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('say what the spec says of signals, heads and the model, and nothing in it ends a comment', async () => {
    const { files } = await made;
    const client = files.get('client/client.d.ts') as string;
    for (const said of [
      'On what the user looks.',
      'Unknown ones are out of vocabulary.',
      'A click. * /',
      'What is bid. * /',
    ])
      expect(client).toContain(said);
    expect(client).toMatch(/A market\. \* \/[^\n]*\n?[^\n]*\*\/\s*export interface Client/);
    expect(files.get('features/transforms.d.ts')).toContain('On what the user looks.');
  });

  it('the client sends a Date as text of ISO 8601, and refuses one that is no time', async () => {
    const { dir } = await made;
    const { createClient } = (await import(pathToFileURL(join(dir, 'client/client.js')).href)) as {
      createClient(
        url: string,
        options: { fetch: unknown },
      ): {
        rank(request: unknown, candidates: unknown[]): Promise<unknown>;
      };
    };
    const sent: string[] = [];
    const client = createClient('http://127.0.0.1', {
      fetch: (_url: string, { body }: { body: string }) => {
        sent.push(body);
        return Promise.resolve(new Response('{}'));
      },
    });
    await client.rank({ device: undefined }, [{ served_at: new Date(0), user_id: 7n, vector: new Float32Array(2) }]);
    expect(JSON.parse(sent[0]!)).toEqual({
      request: { device: null },
      candidates: [{ served_at: '1970-01-01T00:00:00.000Z', user_id: '7', vector: [0, 0] }],
    });
    await expect(client.rank({}, [{ served_at: new Date(Number.NaN) }])).rejects.toThrow(
      'an invalid Date as served_at',
    );
    expect(sent.length).toBe(1);
  });
});
