/** Scoring in a browser: the built module in Chromium, a bundle from a file server, and what `adsc evaluate` makes of the same rows. */
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { load as Load, Scores } from '../../src/browser/index.ts';
import { findChromium, launch } from '../helpers/chromium.ts';
import { calibratorOf, HEADS, makeShop, offline, requestsOf, type Shop } from '../serve/shop.ts';

const executable = findChromium();
if (executable === null)
  console.warn('SKIPPED: scoring in a browser is not tested, as no Chromium is on the PATH (set CHROMIUM to its path)');

declare global {
  // What the page has; the functions below run there.
  var load: typeof Load;
}

describe.skipIf(executable === null)('adsc/browser', () => {
  let shop: Shop;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin = '';

  beforeAll(async () => {
    shop = await makeShop();
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../src/browser/index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html', '.mjs': 'text/javascript' };
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
      if (path === '/browser.mjs')
        return void response.setHeader('content-type', 'text/javascript').end(outputFiles[0]!.text);
      if (path === '/')
        return void response
          .setHeader('content-type', 'text/html')
          .end(
            '<!doctype html><title>t</title><script type="module">import { load } from "/browser.mjs"; globalThis.load = load;</script>',
          );
      const file = join(shop.dir, normalize(path));
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.setHeader('content-type', types[path.slice(path.lastIndexOf('.'))] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch(executable!);
    page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(origin);
    await page.waitForFunction('globalThis.load');
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function predict(rows: readonly unknown[], calibrator: string | null): Promise<Scores> {
    return page.evaluate(
      async ([given, path]) => {
        const model = await globalThis.load('/runs/first/bundle', path === null ? {} : { calibrator: path });
        if (Array.isArray(model)) throw new Error(JSON.stringify(model));
        return model.predict(given as never);
      },
      [rows, calibrator] as const,
    );
  }

  it('gives what offline scoring gives, without a calibrator and with one', async () => {
    const [name] = readdirSync(join(shop.dir, 'runs/first/calibrators'))
      .sort()
      .map((file) => file.replace('.json', ''));
    for (const calibrator of [null, name!]) {
      const expected = await offline(
        shop.dir,
        'first',
        calibrator === null ? null : calibratorOf(shop.dir, 'first', calibrator),
      );
      const found = await predict(shop.rows, calibrator === null ? null : `/runs/first/calibrators/${calibrator}.json`);
      expect(found.errors).toEqual([]);
      expect(found.calibrator === null).toBe(calibrator === null);
      expect(found.scores[HEADS[0]!]).toHaveLength(shop.rows.length);
      // Heads of the plan stand in alphabetical order here and there.
      const heads = Object.keys(found.scores);
      let worst = 0;
      heads.forEach((head, h) =>
        found.scores[head]!.forEach(
          (p, row) => (worst = Math.max(worst, Math.abs(p! - expected[row * heads.length + h]!))),
        ),
      );
      expect(worst).toBeLessThan(1e-6);
    }
  });

  it('ranks as it predicts, and names the rows that no tower takes', async () => {
    const { request, candidates, places } =
      requestsOf(shop.rows).find((r) => r.candidates.length > 1) ?? requestsOf(shop.rows)[0]!;
    const whole = await predict(shop.rows, null);
    const ranked = await page.evaluate(
      async ([given, some]) => {
        const model = await globalThis.load('/runs/first/bundle/');
        if (Array.isArray(model)) throw new Error(JSON.stringify(model));
        return model.rank(given as never, [...some, { kind: 'poster' }] as never);
      },
      [request, candidates] as const,
    );
    for (const head of HEADS) {
      places.forEach((place, i) => expect(ranked.scores[head]![i]).toBeCloseTo(whole.scores[head]![place]!, 7));
      expect(ranked.scores[head]!.at(-1)).toBeNull();
    }
    expect(ranked.errors).toEqual([{ row: candidates.length, message: expect.stringContaining('poster') }]);
  });

  it('refuses what is not there, was altered, or belongs to another model', async () => {
    const refusal = (url: string, calibrator?: string) =>
      page.evaluate(
        async ([path, of]) => {
          const model = await globalThis.load(path, of === null ? {} : { calibrator: of });
          return Array.isArray(model) ? model.map(({ code, message }) => `${code}: ${message}`).join() : 'loaded';
        },
        [url, calibrator ?? null] as const,
      );
    expect(await refusal('/runs/none')).toContain('ADS8701');
    expect(await refusal('/runs/first/bundle', '/log.jsonl')).toContain('the calibrator');
    const weights = join(shop.dir, 'runs/first/bundle/weights.safetensors');
    const bytes = readFileSync(weights);
    const changed = Buffer.from(bytes);
    changed[changed.length - 1]! ^= 1;
    writeFileSync(weights, changed);
    expect(await refusal('/runs/first/bundle')).toContain('ADS8702');
    writeFileSync(weights, bytes);
    expect(await refusal('/runs/first/bundle')).toBe('loaded');
  });
});
