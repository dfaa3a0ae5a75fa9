/** A time of a request is read as training reads the column: in the unit and format that the spec states, by every way to score. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import { Database } from '../../src/data/database.ts';
import { sqlString } from '../../src/data/sql.ts';
import { load } from '../../src/index.ts';
import { valueOf } from '../helpers/outcome.ts';
import { openDataset } from '../../src/data/dataset.ts';
import type { RawValue } from '../../src/runtime/types.ts';
import { createApp } from '../../src/serve/http/app.ts';
import { RequestLog } from '../../src/serve/log/request-log.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { adsc, fine, folder } from '../helpers/command.ts';
import { offline } from './shop.ts';

const closing: { close(): unknown }[] = [];
afterAll(async () => {
  for (const one of closing) await one.close();
});

/** Every hour of 20 days from 2024-03-01T00:00:00Z, the change of clocks in New York (10 March) in them; a click in three hours out of four at night. */
const HOURS = Array.from({ length: 480 }, (_, i) => Date.UTC(2024, 2, 1) + i * 3_600_000);
const two = (x: number) => String(x).padStart(2, '0');
/** In UTC, and in New York by hand: 5 hours behind, 4 from 2024-03-10T07:00:00Z on. */
const plain = (t: number) =>
  `${two(new Date(t).getUTCDate())}/${two(new Date(t).getUTCMonth() + 1)}/2024 ${two(new Date(t).getUTCHours())}:00`;
const newYork = (t: number) => new Date(t - (t < Date.UTC(2024, 2, 10, 7) ? 5 : 4) * 3_600_000);
const isNight = (t: number) => newYork(t).getUTCHours() < 6;

const spec = (data: string) => `model clock
data log from "log.csv" {
  ${data}
  request ts
}
signal hour : onehot(24) from hour(ts)
signal day : onehot(7) from weekday(ts)
signal price : continuous
group when { hour, day } -> 8
group ad { price } -> 4
cross deep = dcn(when, ad) { layers 1 }
bottom { layers 8 }
tower all { layers 4 }
head click on y
train { batch 32  epochs 4  optimizer adam(0.05)  validate none }
`;

interface Written {
  readonly data: string;
  /** As a file has it; a number where it is one. */
  readonly write: (t: number) => string | number;
  /** Sent in its place, they mean the same. */
  readonly same: (t: number) => readonly (string | number)[];
  /** Refused, and what is said. */
  readonly wrong: readonly (readonly [string | number, RegExp])[];
}

const iso = (t: number) => new Date(t).toISOString();
const cases: Readonly<Record<string, Written>> = {
  seconds: {
    data: 'time ts { unit s  zone "America/New_York" }',
    write: (t) => t / 1000,
    same: (t) => [String(t / 1000), iso(t), iso(t).replace('.000Z', '+00:00')],
    wrong: [
      [
        Date.UTC(2024, 2, 8),
        /'ts'.* is 1709856000000, which is no time of 1990 to 2099 in seconds, the unit of the data \(unit s\): it looks like milliseconds/,
      ],
      ['1709856000000', /unit s/],
      ['2024-03-08T03:00:00', /cannot be read as a time, which is epoch seconds, or ISO 8601 text with an offset/],
    ],
  },
  milliseconds: {
    data: 'time ts { unit ms  zone "America/New_York" }',
    write: (t) => t,
    same: (t) => [String(t), iso(t)],
    wrong: [[1709856000, /in milliseconds, the unit of the data \(unit ms\): it looks like seconds/]],
  },
  microseconds: {
    data: 'time ts { unit us  zone "America/New_York" }',
    write: (t) => t * 1000,
    same: (t) => [String(t * 1000), iso(t)],
    wrong: [[1709856000, /in microseconds, the unit of the data \(unit us\): it looks like seconds/]],
  },
  'a format': {
    data: 'time ts { format "%d/%m/%Y %H:%M"  zone "UTC" }',
    write: plain,
    same: (t) => [iso(t), t],
    wrong: [
      [
        '2024-03-08 03:00',
        /cannot be read as a time, which is text written as "%d\/%m\/%Y %H:%M", ISO 8601 text with an offset, or epoch milliseconds/,
      ],
      [1709856000, /where the data states no unit: it looks like seconds/],
    ],
  },
  'ISO 8601': {
    data: 'time ts { zone "America/New_York" }',
    write: (t) => iso(newYork(t).getTime()).slice(0, 19),
    same: (t) => [iso(t), t],
    wrong: [
      ['noon', /a time of ISO 8601/],
      [1709856000, /where the data states no unit: it looks like seconds/],
    ],
  },
};

async function query(sql: string): Promise<void> {
  const database = await Database.open();
  try {
    await database.run(sql, 'the files of a test');
  } finally {
    database.close();
  }
}

interface Transforms {
  createEncoder(vocabularies: LoadedBuild['vocabularies']): {
    encodeColumns(columns: object, rows: number): { signals: Record<string, { ids: Int32Array }> };
  };
}
type Client = {
  rank(request: object, candidates: object[]): Promise<{ scores: { click: number[] } }>;
  predict(rows: object[]): Promise<{ predictions: { click: number }[] }>;
};

describe.each(Object.entries(cases))('times in %s', (name, { data, write, same, wrong }) => {
  const zone = name === 'a format' ? 0 : 1;
  const inZone = (t: number) => (zone === 0 ? new Date(t) : newYork(t));
  // Clocks go forward in March: no local time comes twice.
  const lines = HOURS.map(
    (t, i) =>
      `${write(t)},${i % 5},${(zone === 0 ? new Date(t).getUTCHours() < 6 : isNight(t)) ? Number(i % 4 !== 0) : Number(i % 9 === 0)}`,
  );

  it('mean one thing to training, to the server, to the emitted transforms and in the log', async () => {
    const dir = folder({ 'model.ads': spec(data), 'log.csv': `ts,price,y\n${lines.join('\n')}\n` });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
    const expected = await offline(dir, 'first', null, 'log.csv');
    expect(expected.length).toBe(HOURS.length);
    // What training has learned, so that an hour that is read wrongly shows.
    const meanOf = (wanted: (h: number) => boolean) => {
      const picked = Array.from(expected).filter((_, i) => wanted(inZone(HOURS[i]!).getUTCHours()));
      return picked.reduce((a, b) => a + b, 0) / picked.length;
    };
    expect(meanOf((h) => h < 6)).toBeGreaterThan(meanOf((h) => h >= 6) + 0.2);

    const build = (await loadBuild(join(dir, 'runs/first/bundle'))) as LoadedBuild;
    const opened = await Service.open(join(dir, 'runs/first'), 'runs/first', {
      capacity: 512,
      threads: 1,
      maxList: 100,
      maxWaiting: 5000,
      timeout: 200_000,
    });
    if (Array.isArray(opened)) throw new Error(opened[0]!.message);
    const logDir = join(dir, 'served');
    const log = await RequestLog.open(opened.service.current.model.plan, {
      dir: logDir,
      shown: 'served',
      share: 1,
      rows: 1000,
      seconds: 3600,
      onProblem: (problem) => expect.fail(problem.message),
    });
    if ('code' in log) throw new Error(log.message);
    const app = createApp(
      opened.service,
      { maxBody: 1 << 20, maxCandidates: 500, timeout: 200_000, token: null, adminToken: null, maxDrift: null },
      log,
    );
    closing.push(app, opened.service);
    const { createClient } = (await import(pathToFileURL(join(dir, 'runs/first/bundle/client/client.js')).href)) as {
      createClient(url: string, options?: object): Client;
    };
    const client = createClient(await app.listen({ port: 0, host: '127.0.0.1' }), { timeout: 200_000 });

    // As the file has it, and in every other way.
    const rank = async (ts: unknown, i: number) => (await client.rank({ ts }, [{ price: i % 5 }])).scores.click[0]!;
    const served: number[] = [];
    for (let i = 0; i < HOURS.length; i += 11) {
      const t = HOURS[i]!;
      for (const ts of [write(t), ...same(t)]) {
        const p = await rank(ts, i);
        served.push(p);
        expect(p, `${iso(t)} sent as ${JSON.stringify(ts)}`).toBeCloseTo(expected[i]!, 6);
      }
    }
    const rows = HOURS.map((t, i) => ({ ts: write(t), price: i % 5 }));
    const { predictions } = await client.predict(rows);
    predictions.forEach(({ click }, i) => expect(click).toBeCloseTo(expected[i]!, 6));
    const tensor = await app.inject({
      method: 'POST',
      url: '/v2/models/clock/infer',
      payload: {
        inputs: [
          {
            name: 'ts',
            shape: [rows.length],
            datatype: typeof rows[0]!.ts === 'number' ? 'INT64' : 'BYTES',
            data: rows.map(({ ts }) => ts),
          },
          { name: 'price', shape: [rows.length], datatype: 'FP64', data: rows.map(({ price }) => price) },
        ],
      },
    });
    tensor
      .json<{ outputs: { data: number[] }[] }>()
      .outputs[0]!.data.forEach((p, i) => expect(p).toBeCloseTo(expected[i]!, 6));
    for (const [ts, said] of wrong)
      await expect(client.rank({ ts }, [{ price: 1 }]), String(ts)).rejects.toMatchObject({
        status: 400,
        details: [{ at: 'request', message: expect.stringMatching(said) as string }],
      });
    await log.close();

    // The emitted transforms, against hours by hand: ids 0 missing, 1 out of vocabulary, then the hours.
    const { createEncoder } = (await import(
      pathToFileURL(join(dir, 'runs/first/bundle/features/transforms.js')).href
    )) as Transforms;
    const columns = [write, ...same(0).map((_, k) => (t: number) => same(t)[k]!)];
    for (const of of columns) {
      const { signals } = createEncoder(build.vocabularies).encodeColumns(
        { ts: HOURS.map(of), price: HOURS.map(() => 1) },
        HOURS.length,
      );
      expect(Array.from(signals['hour']!.ids)).toEqual(HOURS.map((t) => 2 + inZone(t).getUTCHours()));
      expect(Array.from(signals['day']!.ids)).toEqual(HOURS.map((t) => 2 + ((inZone(t).getUTCDay() + 6) % 7)));
    }

    // What was served is read again by the same spec, whatever the unit.
    const files = readdirSync(logDir).filter((file) => file.endsWith('.parquet'));
    expect(files.length).toBeGreaterThan(0);
    await query(
      `COPY (SELECT *, 0 AS y FROM read_parquet(${sqlString(join(logDir, '*.parquet'))}) ORDER BY file_row_number) TO ${sqlString(join(dir, 'again.parquet'))} (FORMAT parquet)`,
    );
    const again = await openDataset({
      plan: build.plan,
      encoder: build.encoder,
      root: dir,
      files: 'again.parquet',
      cacheDir: null,
    });
    const hours: RawValue[] = [];
    for await (const chunk of again.chunks('holdout'))
      hours.push(...(chunk.signals['hour'] as { ids: Int32Array }).ids);
    expect(again.report.bad).toBe(0);
    await again.close();
    const ranked = HOURS.flatMap((t, i) => (i % 11 === 0 ? [write(t), ...same(t)].map(() => t) : []));
    expect(hours.slice(0, served.length)).toEqual(ranked.map((t) => 2 + inZone(t).getUTCHours()));
  });
});

describe('a column that is a time to one signal and a number to another', () => {
  it('is each to its own reader', async () => {
    const dir = folder({
      'model.ads': spec('time ts { unit s }')
        .replace('signal price : continuous', 'signal price : continuous\nsignal since : continuous from ts')
        .replace('{ price }', '{ price, since }'),
      'log.csv': `ts,price,y\n${HOURS.map((t, i) => `${t / 1000},${i % 5},${i > 240 ? 1 : Number(i % 5 === 0)}`).join('\n')}\n`,
    });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
    const build = (await loadBuild(join(dir, 'runs/first/bundle'))) as LoadedBuild;
    const data = await openDataset({
      plan: build.plan,
      encoder: build.encoder,
      root: dir,
      files: 'log.csv',
      cacheDir: null,
    });
    const of = (signals: Readonly<Record<string, unknown>>) => [
      Array.from((signals['hour'] as { ids: Int32Array }).ids),
      Array.from((signals['since'] as { values: Float32Array }).values),
    ];
    for await (const { signals } of data.chunks('holdout')) {
      expect(of(signals)).toEqual(
        of(
          build
            .createEncoder()
            .encodeColumns({ ts: HOURS.map((t) => t / 1000), price: HOURS.map((_, i) => i % 5) }, HOURS.length).signals,
        ),
      );
      // Seconds were profiled, so seconds are not all beyond the clip bounds.
      expect(new Set(of(signals)[1]).size).toBeGreaterThan(100);
    }
    await data.close();
  });
});

describe('another column of times', () => {
  it('is in milliseconds or ISO 8601, and seconds are refused by the server as they are by profile', async () => {
    const model = spec('time ts { unit s }')
      .replace('log.csv', 'log.parquet')
      .replace('hour(ts)', 'hour(seen)')
      .replace('weekday(ts)', 'weekday(seen)');
    const parquet = async (seen: string) => {
      const dir = folder({ 'model.ads': model });
      await query(
        `COPY (SELECT 1709251200 + 3600 * i AS ts, ${seen} AS seen, i % 5 AS price, CAST(i % 3 = 0 AS INTEGER) AS y FROM range(480) t(i)) TO ${sqlString(join(dir, 'log.parquet'))} (FORMAT parquet)`,
      );
      return dir;
    };
    const dir = await parquet('1000 * (1709251200 + 3600 * (i + 2))');
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
    const build = (await loadBuild(join(dir, 'runs/first/bundle'))) as LoadedBuild;
    const { signals } = build.encoder.encodeRow({ seen: HOURS[5]!, price: 1 });
    expect(signals['hour']).toMatchObject({ ids: Int32Array.of(7) });
    const loaded = valueOf(await load(join(dir, 'runs/first')));
    closing.push(loaded);
    await expect(loaded.predict([{ seen: HOURS[5]! / 1000, price: 1 }] as never)).rejects.toThrow(
      /'seen'.* in milliseconds, as numbers are read where the data states no unit: it looks like seconds/,
    );
    const seconds = await parquet('1709251200 + 3600 * (i + 2)');
    expect((await adsc(seconds, ['profile', 'model.ads'])).err).toContain('ADS8069');
  });
});
