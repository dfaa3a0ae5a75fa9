/** The module for browsers, built as such, in Node: what it scores and refuses needs no page. */
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { load as Load } from '../../src/browser/index.ts';
import { sealCalibrator, type Calibrator } from '../../src/calibrate/calibrator.ts';
import { calibratorOf, makeShop, offline, type Shop } from '../serve/shop.ts';

let shop: Shop;
let server: Server;
let origin = '';
let load: typeof Load;

beforeAll(async () => {
  shop = await makeShop();
  const file = join(shop.dir, 'browser.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/browser/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    outfile: file,
    logLevel: 'error',
  });
  ({ load } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { load: typeof Load });
  server = createServer((request, response) => {
    const path = join(shop.dir, normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname)));
    if (!existsSync(path)) return void response.writeHead(404).end();
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/runs/first`;
}, 180_000);
afterAll(() => server?.close());

describe('adsc/browser without a browser', () => {
  it('gives what offline scoring gives, and runs no code of the bundle', async () => {
    const name = readdirSync(join(shop.dir, 'runs/first/calibrators')).find((file) => /^\d+-/.test(file))!;
    const model = await load(`${origin}/bundle`, { calibrator: `${origin}/calibrators/${name}` });
    if (Array.isArray(model)) throw new Error(model[0]!.message);
    const expected = await offline(shop.dir, 'first', calibratorOf(shop.dir, 'first', name.replace('.json', '')));
    const { scores, errors } = await model.predict(shop.rows as never);
    expect(errors).toEqual([]);
    const heads = Object.keys(scores);
    let worst = 0;
    heads.forEach((head, h) =>
      scores[head]!.forEach((p, row) => (worst = Math.max(worst, Math.abs(p! - expected[row * heads.length + h]!)))),
    );
    expect(worst).toBeLessThan(1e-6);
  });

  it('refuses what was altered, weights of another model, and a calibrator of certainty', async () => {
    const refusal = async (calibrator?: string) => {
      const model = await load(`${origin}/bundle`, calibrator === undefined ? {} : { calibrator });
      return Array.isArray(model) ? model.map(({ code, message }) => `${code} ${message}`).join() : 'loaded';
    };
    const at = (path: string) => join(shop.dir, 'runs/first', path);
    const weights = readFileSync(at('bundle/weights.safetensors'));
    const changed = Buffer.from(weights);
    changed[changed.length - 1]! ^= 1;
    writeFileSync(at('bundle/weights.safetensors'), changed);
    expect(await refusal()).toContain('ADS8702');
    writeFileSync(at('bundle/weights.safetensors'), weights);
    const manifest = readFileSync(at('bundle/manifest.json'), 'utf8');
    writeFileSync(
      at('bundle/manifest.json'),
      manifest.replace(/"modelFingerprint": "[0-9a-f]{8}/, '"modelFingerprint": "00000000'),
    );
    expect(await refusal()).toContain('ADS8703');
    writeFileSync(at('bundle/manifest.json'), manifest.replace('"golden.json"', '"../golden.json"'));
    expect(await refusal()).toMatch(/ADS(8701|7014)/);
    writeFileSync(at('bundle/manifest.json'), manifest);
    const name = readdirSync(at('calibrators')).find((file) => /^\d+-/.test(file))!;
    const { hash: _hash, ...body } = JSON.parse(readFileSync(at(`calibrators/${name}`), 'utf8')) as Calibrator;
    const heads = body.heads.map((head) => ({
      ...head,
      all: { ...head.all, alpha: 1e6 },
      sources: Object.fromEntries(
        Object.entries(head.sources).map(([source, level]) => [source, { ...level, alpha: 1e6 }]),
      ),
    }));
    writeFileSync(at('calibrators/absurd.json'), JSON.stringify(sealCalibrator({ ...body, heads })));
    expect(await refusal(`${origin}/calibrators/absurd.json`)).toMatch(
      /the calibrator: for the golden row .* the probability 1/,
    );
    expect(await refusal()).toBe('loaded');
  });
});
