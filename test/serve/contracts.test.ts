/** Contracts of clients, over HTTP: what earlier clients may still ask, what a swap would break, what the server says of who asks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractFaults } from '../../src/emit/contract/contract-faults.ts';
import { noNames } from '../../src/emit/contract/contract-names.ts';
import { contractFingerprint, contractOf } from '../../src/emit/contract/contract.ts';
import { MOST_EARLIER } from '../../src/emit/contract/index.ts';
import { folder } from '../helpers/command.ts';
import { ADMIN_TOKEN, clientOf, pointTo, type Row, served, type ServerError } from '../helpers/served.ts';
import { type Untrained, untrainedBundle } from '../helpers/untrained.ts';

interface Parts {
  readonly data?: string;
  readonly signals?: string;
  readonly members?: string;
  readonly heads?: string;
  readonly train?: string;
}

function spec({
  data = '',
  signals = 'signal price : continuous { clip 0 .. 100  normalize minmax  embed none }',
  members = 'price',
  heads = 'head click on clicked',
  train = 'batch 64',
}: Parts): string {
  return `model m
data log from "log.csv" {
  request country
  ${data}
}
signal country : onehot { values [DE, US] }
${signals}
group g { country, ${members} } -> 4
tower all { layers 4 }
${heads}
train { ${train} }
`;
}

const first = spec({
  signals: 'signal cost : continuous { clip 0 .. 100  normalize minmax  embed none }',
  members: 'cost',
});
const second = spec({
  data: 'column amount was cost',
  signals: 'signal amount was cost : continuous { clip 0 .. 100  normalize minmax  embed none }',
  members: 'amount',
});
const third = spec({
  data: 'column price was amount',
  signals: 'signal price was amount : continuous { clip 0 .. 100  normalize minmax  embed none }',
});
const more = spec({
  signals: `signal price : continuous { clip 0 .. 100  normalize minmax  embed none }
signal shop : hash_onehot(8)`,
  members: 'price, shop',
});

/** Bundles of specs, one of them served; each knows those before it where `lineage` is true. */
async function bundles(specs: Readonly<Record<string, string>>, lineage = false) {
  const names = Object.keys(specs);
  const dir = folder(Object.fromEntries(names.map((name) => [`${name}.ads`, specs[name]!])));
  const made: Record<string, Untrained> = {};
  let before: Untrained | null = null;
  for (const name of names) {
    const bundle = await untrainedBundle(dir, name, lineage ? before?.contracts : undefined);
    if (bundle === null) throw new Error(`${name} does not compile`);
    made[name] = bundle;
    before = bundle;
  }
  return { dir, ...made } as { readonly dir: string } & Readonly<Record<string, Untrained>>;
}

const admin = { authorization: `Bearer ${ADMIN_TOKEN}` };
const get = async (url: string) => (await fetch(url, { headers: admin })).json() as Promise<Record<string, unknown>>;
const post = async (url: string) => {
  const response = await fetch(url, { method: 'POST', headers: admin });
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
};
const ask = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const refusal = (answer: Promise<unknown>): Promise<ServerError> =>
  answer.then(
    () => Promise.reject(new Error('it was answered')),
    (error: unknown) => error as ServerError,
  );

const request: Row = { country: 'DE' };
const DAY = 24 * 3600 * 1000;

describe('columns with another name', () => {
  it('are answered under the old one, in every protocol, as under the new one', async () => {
    const { dir, old, next } = await bundles({ old: first, next: second });
    pointTo(dir, 'old');
    const { service, url } = await served(dir);
    const client = await clientOf(old!, url);
    await client.rank(request, [{ cost: 30 }]);
    pointTo(dir, 'next');
    expect((await service.reload()).outcome).toBe('swapped');
    const wanted = (await (await clientOf(next!, url)).rank(request, [{ amount: 30 }, { amount: null }])).scores[
      'click'
    ];
    expect((await client.rank(request, [{ cost: 30 }, { cost: null }])).scores['click']).toEqual(wanted);
    const { predictions } = await client.predict([{ country: 'DE', cost: 30 }]);
    expect(predictions[0]!['click']).toBe(wanted![0]);
    // Also clients that state nothing; both names count by the new one.
    const plain = await ask(`${url}/rank`, { request, candidates: [{ cost: 30 }, { cost: 99, amount: 30 }] });
    expect(((await plain.json()) as { scores: { click: number[] } }).scores.click).toEqual([wanted![0], wanted![0]]);
    const tensor = (name: string, value: unknown) => ({
      name,
      shape: [1],
      datatype: typeof value === 'string' ? 'BYTES' : 'FP64',
      data: [value],
    });
    const inferred = await ask(`${url}/v2/models/m/infer`, { inputs: [tensor('country', 'DE'), tensor('cost', 30)] });
    expect(((await inferred.json()) as { outputs: { data: number[] }[] }).outputs[0]!.data).toEqual([wanted![0]]);
    // What has neither is refused, by the name of now.
    const error = await refusal(client.rank(request, [{}]));
    expect({ status: error.status, message: error.message }).toEqual({
      status: 400,
      message: "candidates[0]: 'amount' is not there (null says that it is missing)",
    });
  });

  it('are known through two models, from the bundle alone', async () => {
    const { dir, one, two, three } = await bundles({ one: first, two: second, three: third }, true);
    pointTo(dir, 'three');
    const { url } = await served(dir);
    const wanted = (await (await clientOf(three!, url)).rank(request, [{ price: 30 }])).scores['click'];
    expect((await (await clientOf(one!, url)).rank(request, [{ cost: 30 }])).scores['click']).toEqual(wanted);
    expect((await (await clientOf(two!, url)).rank(request, [{ amount: 30 }])).scores['click']).toEqual(wanted);
  });

  it('go back with the model', async () => {
    const { dir, old, next } = await bundles({ old: first, next: second });
    pointTo(dir, 'old');
    const { service, url } = await served(dir);
    pointTo(dir, 'next');
    await service.reload();
    const client = await clientOf(next!, url);
    await client.rank(request, [{ amount: 30 }]);
    expect(await post(`${url}/admin/rollback`)).toMatchObject({ outcome: 'rolled back', breaks: [] });
    const wanted = (await (await clientOf(old!, url)).rank(request, [{ cost: 30 }])).scores['click'];
    expect((await client.rank(request, [{ amount: 30 }])).scores['click']).toEqual(wanted);
  });
});

describe('a model that breaks clients', () => {
  it('is held back while they ask, with the reason, and let in a day after', async () => {
    const { dir, old } = await bundles({ old: spec({}), next: more });
    pointTo(dir, 'old');
    const { service, url, clock } = await served(dir);
    const client = await clientOf(old!, url);
    await client.rank(request, [{ price: 1 }]);
    pointTo(dir, 'next');
    const held = await service.reload();
    expect(held.outcome).toBe('refused');
    const [found] = held.outcome === 'refused' ? held.diagnostics : [];
    expect(found).toMatchObject({ code: 'ADS8614' });
    expect(found!.message).toContain(
      `of the contract ${old!.contracts.fingerprint.slice(0, 12)}: requests need the column 'shop', which requests of before do not have`,
    );
    // Told once, and nobody notices.
    expect((await service.reload()).outcome).toBe('unchanged');
    await client.rank(request, [{ price: 1 }]);
    expect(await get(`${url}/admin/status`)).toMatchObject({
      refusals: 1,
      held: { breaks: [{ contract: old!.contracts.fingerprint, requests: 1, stated: true }] },
    });
    // The client still asks: it is told again after a day, and held on.
    clock.now += DAY - 1;
    await client.rank(request, [{ price: 1 }]);
    clock.now += 2;
    expect((await service.reload()).outcome).toBe('refused');
    clock.now += DAY;
    expect((await service.reload()).outcome).toBe('swapped');
    expect(await get(`${url}/admin/status`)).toMatchObject({ held: null });
    const error = await refusal(client.rank(request, [{ price: 1 }]));
    expect(error.message).toContain("'shop' is not there");
  });

  it('is let in by who may, and by the option', async () => {
    const { dir, old } = await bundles({ old: spec({}), next: more });
    for (const allowBreaking of [false, true]) {
      pointTo(dir, 'old');
      const { service, url, close, reloads } = await served(dir, { allowBreaking });
      // Nothing is stated: it counts for the model that was asked.
      await ask(`${url}/rank`, { request, candidates: [{ price: 1 }] });
      pointTo(dir, 'next');
      const result = await service.reload();
      expect(result.outcome).toBe(allowBreaking ? 'swapped' : 'refused');
      if (result.outcome === 'swapped') expect(result.warnings.map(({ code }) => code)).toEqual(['ADS8613']);
      else expect(await post(`${url}/admin/reload?breaking=allow`)).toMatchObject({ status: 200, outcome: 'swapped' });
      expect(await post(`${url}/admin/reload?breaking=yes`)).toMatchObject({ status: 400 });
      // The server prints what its answer leaves out.
      expect(reloads).toMatchObject(allowBreaking ? [] : [{ outcome: 'swapped', warnings: [{ code: 'ADS8613' }] }]);
      // A client of the new model is broken by the way back.
      await ask(`${url}/rank`, { request, candidates: [{ price: 1, shop: 'a' }] });
      expect(service.current.contracts.of(old!.contracts.fingerprint)!.faults).toHaveLength(1);
      expect(await post(`${url}/admin/rollback`)).toMatchObject({ outcome: 'rolled back', breaks: [] });
      await close();
    }
  });

  it('by a column of a table does not where the server looks the table up', async () => {
    const joined = (signals: string, members: string) =>
      spec({ data: 'join ads from "ads.csv" on ad_id', signals, members });
    const size = 'signal size : onehot(4) from ads.size';
    const { old, next, other } = await bundles({
      old: joined(size, 'size'),
      next: joined(`${size}\nsignal kind : hash_onehot(4) from ads.kind`, 'size, kind'),
      other: joined(size, 'size').replace('on ad_id', 'on pin_id'),
    });
    const faults = (of: Untrained | undefined, looked: readonly string[]) =>
      contractFaults(old!.contracts.contract, of!.contracts.contract, noNames, new Set(looked)).map(({ text }) => text);
    expect(faults(next, [])).toEqual(["requests need the column 'ads.kind', which requests of before do not have"]);
    expect(faults(next, ['ads'])).toEqual([]);
    expect(faults(other, [])).toEqual([]);
    expect(faults(other, ['ads'])).toEqual(["rows of the table 'ads' are found by another key"]);
  });

  it('is taken at once where nobody has asked', async () => {
    const { dir } = await bundles({ old: spec({}), next: more });
    pointTo(dir, 'old');
    const { service } = await served(dir);
    pointTo(dir, 'next');
    expect((await service.reload()).outcome).toBe('swapped');
  });

  const meanings: readonly (readonly [string, Parts, Parts, string])[] = [
    ['a label', {}, { heads: 'head click on clicked >= 2' }, "'click' of answers is the probability of something else"],
    ['a head less', { heads: 'head buy on bought\nhead click on clicked' }, {}, "answers have no 'buy' any more"],
    [
      'a default',
      {},
      { signals: 'signal price : continuous { clip 0 .. 100  normalize minmax  embed none  default 3 }' },
      "something else counts for missing values of the signal 'price'",
    ],
  ];
  it.each(meanings)('by %s: says so to clients that state what they are of', async (_, before, after, text) => {
    const { dir, old } = await bundles({ old: spec(before), next: spec(after) }, true);
    pointTo(dir, 'next');
    const { url } = await served(dir);
    const error = await refusal((await clientOf(old!, url)).rank(request, [{ price: 1 }]));
    expect({ status: error.status, code: error.code }).toEqual({ status: 409, code: 'outdated_client' });
    expect(error.message).toContain(text);
    expect((await ask(`${url}/rank`, { request, candidates: [{ price: 1 }] })).status).toBe(200);
  });
});

describe('who asks', () => {
  it('is counted by contract, whatever is stated', async () => {
    const { dir, old, next } = await bundles({ old: first, next: second }, true);
    pointTo(dir, 'next');
    const { service, url } = await served(dir);
    await (await clientOf(old!, url)).rank(request, [{ cost: 1 }]);
    for (let i = 0; i < 3; i++) await (await clientOf(next!, url)).rank(request, [{ amount: 1 }]);
    const body = { request, candidates: [{ amount: 1 }] };
    await ask(`${url}/rank`, body);
    for (let i = 0; i < 100; i++)
      await ask(`${url}/rank`, body, { 'x-adsc-contract': i % 2 === 0 ? `${i}`.padStart(64, '0') : `${i}"\\{}` });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const counted = metrics.split('\n').filter((line) => line.startsWith('adsc_contract_requests_total{'));
    const line = (contract: string, stated: string, n: number) =>
      `adsc_contract_requests_total{contract="${contract}",stated="${stated}"} ${n}`;
    const [was, is] = [old!.contracts.fingerprint, next!.contracts.fingerprint];
    expect(counted).toEqual([line(was, 'yes', 1), line(is, 'yes', 3), line(is, 'no', 1), line('unknown', 'yes', 100)]);
    expect(metrics).toContain(`contract="${is}"} 1`);
    expect(metrics).toContain(
      `adsc_contract_last_request_timestamp_seconds{contract="${was}",stated="yes"} ${Date.UTC(2026, 0, 1) / 1000}`,
    );
    expect(await get(`${url}/v2/models/m`)).toMatchObject({ contract: is });
    expect(service.clients.all).toHaveLength(4);
  });
});

describe('a contract', () => {
  it('is the same for a model that is trained otherwise, and another for another request or answer', async () => {
    const same = [{}, { train: 'batch 32  seed 7' }, { members: 'price } -> 8\ngroup h { price' }];
    const other = [
      { data: 'request price' },
      { heads: 'head buy on clicked' },
      { signals: 'signal price : onehot(9)' },
    ];
    const specs = Object.fromEntries([...same, ...other].map((parts, i) => [`s${i}`, spec(parts)]));
    const made = await bundles(specs);
    const fingerprints = Object.keys(specs).map((name) => made[name]!.contracts.fingerprint);
    expect(new Set(fingerprints.slice(0, same.length)).size).toBe(1);
    expect(new Set(fingerprints.slice(same.length - 1)).size).toBe(1 + other.length);
    const { bundle, plan, contracts } = made['s0']!;
    const read = (path: string) => JSON.parse(readFileSync(join(bundle, path), 'utf8')) as Record<string, unknown>;
    expect(read('manifest.json')['contract']).toBe(contracts.fingerprint);
    expect(read('contracts.json')['fingerprint']).toBe(contractFingerprint(contractOf(plan)));
    expect(readFileSync(join(bundle, 'client/client.js'), 'utf8')).toContain(contracts.fingerprint);
  });

  it(`is remembered with ${MOST_EARLIER} before it, the newest first`, async () => {
    const specs = Object.fromEntries(
      Array.from({ length: MOST_EARLIER + 3 }, (_, i) => [`s${i}`, spec({ heads: `head click on clicked >= ${i}` })]),
    );
    const made = await bundles(specs, true);
    const names = Object.keys(specs);
    const { earlier } = made[names.at(-1)!]!.contracts;
    const expected = names.slice(0, -1).reverse().slice(0, MOST_EARLIER);
    expect(earlier.map(({ fingerprint }) => fingerprint)).toEqual(
      expected.map((name) => made[name]!.contracts.fingerprint),
    );
  });
});
