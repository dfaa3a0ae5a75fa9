/** Data of the user in the built page: what it makes of them is what the command line makes of the same files, and nothing leaves the page. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { present } from '../../src/text/present.ts';
import { findChromium, launch } from '../helpers/chromium.ts';
import { temporaryFolder } from '../helpers/emitted.ts';

const top = join(import.meta.dirname, '../..');
const executable = findChromium();
if (executable === null)
  console.warn(
    'SKIPPED: data in the playground is not tested, as no Chromium is on the PATH (set CHROMIUM to its path)',
  );

const SPEC = `model clicks
data log from "data/log.csv" { time at { zone "UTC" } }
signal city  : onehot
signal price : continuous
signal user  : hash_onehot(100)
group all { city, price, user } -> 8
bottom { layers 8 }
head click on clicked
train { epochs 2  holdout last(6h) }
`;

function clicks(rows: number): string {
  let state = 7;
  const draw = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const lines = Array.from({ length: rows }, (_, i) => {
    const city = 'abcd'.charAt(Math.floor(draw() * 4));
    const price = draw() * 10;
    const p = 1 / (1 + Math.exp(2 - (city === 'a' ? 2 : 0) - price / 5));
    return `${new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString()},${city},${price.toFixed(2)},u${Math.floor(draw() * 30)},${draw() < p ? 1 : 0}`;
  });
  return `at,city,price,user,clicked\n${lines.join('\n')}\n`;
}

/** The command line on the same files. */
function adsc(cwd: string, ...args: readonly string[]): string {
  const main = join(top, 'src/cli/main.ts');
  const loader = join(top, 'node_modules/tsx/dist/loader.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', loader, main, ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe.skipIf(executable === null)("the user's data in the page", () => {
  let browser: Browser;
  let server: Server;
  let origin = '';
  const folder = join(temporaryFolder(), 'playground');
  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['--import', 'tsx', join(top, 'scripts/playground.ts'), folder], {
      cwd: top,
      encoding: 'utf8',
    });
    expect(built.stderr.replace(/npm warn.*\n/g, '')).toBe('');
    server = createServer(({ url = '/' }, response) => {
      const path = url === '/' ? 'index.html' : url.slice(1);
      response.setHeader('content-type', types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain');
      try {
        response.end(readFileSync(join(folder, path)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch(executable!);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(spec: string): Promise<{ page: Page; requests: string[]; said: string[] }> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
    page.setDefaultTimeout(0);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(origin);
    await page.locator('#problems-summary', { hasText: 'No problems' }).waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('textbox', { name: 'Spec' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(spec);
    await page.getByRole('heading', { name: /^clicks/ }).waitFor();
    return { page, requests, said };
  }

  it('has the lock and the metrics of the command line, and gives them as a project', async () => {
    const root = temporaryFolder();
    spawnSync('mkdir', ['-p', join(root, 'data')]);
    writeFileSync(join(root, 'data/log.csv'), clicks(2000));
    writeFileSync(join(root, 'model.ads'), SPEC);
    adsc(root, 'profile', 'model.ads');
    adsc(root, 'train', 'model.ads', '--engine', 'wasm', '--id', 'first');
    const evaluated = JSON.parse(adsc(root, 'evaluate', 'runs/first', '--engine', 'wasm', '--json')) as {
      report?: { heads: { slices: { metrics: { logLoss: number; auc: number } }[] }[] };
      heads?: { slices: { metrics: { logLoss: number; auc: number } }[] }[];
    };
    const [head] = evaluated.report?.heads ?? evaluated.heads ?? [];
    const { metrics } = present(head?.slices[0], 'the whole');

    const { page, requests, said } = await open(SPEC);
    await page.getByRole('tab', { name: 'Data' }).click();
    await page.locator('#data-input').setInputFiles(join(root, 'data/log.csv'));
    await page.locator('#rows-note', { hasText: 'yours' }).waitFor();
    expect(await page.getByLabel(/^Path of/).inputValue()).toBe('data/log.csv');

    const [lock] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the lock' }).click(),
    ]);
    expect(lock.suggestedFilename()).toBe('model.lock.json');
    const theirs = readFileSync(join(root, 'model.lock.json'), 'utf8');
    expect(readFileSync(await lock.path(), 'utf8')).toBe(theirs);

    await page.getByRole('tab', { name: 'Files' }).click();
    await page.getByText('from a lock of your rows').waitFor();
    const [zip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all (.zip)' }).click(),
    ]);
    const files = unzipSync(Uint8Array.from(readFileSync(await zip.path())));
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(text('clicks/model.lock.json')).toBe(theirs);
    expect(text('clicks/vocab/model/signal.city.txt')).toBe(
      readFileSync(join(root, 'vocab/model/signal.city.txt'), 'utf8'),
    );
    adsc(root, 'compile', 'model.ads', '--out', 'build');
    expect(text('clicks/build/clicks/plan.json')).toBe(readFileSync(join(root, 'build/plan.json'), 'utf8'));

    await page.getByRole('tab', { name: 'Train' }).click();
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await page.locator('#train-status', { hasText: /Done|did not/ }).waitFor();
    const shown = (await page.locator('#metrics tbody td').allInnerTexts()).map(Number);
    expect(shown[2]).toBeCloseTo(metrics.logLoss, 5);
    expect(Math.abs((shown[2] ?? NaN) - metrics.logLoss)).toBeLessThan(1e-6);
    expect(shown[4]).toBeCloseTo(metrics.auc, 3);

    // The page's own scripts come when they are needed; nothing else is asked for, of anybody.
    expect(
      requests
        .filter((url) => !url.startsWith('blob:'))
        .every((url) => /^http:..127\.0\.0\.1:\d+\/(emit|train)\.js$/.test(url)),
    ).toBe(true);
    expect(said).toEqual([]);
  }, 240_000);

  it("stays the spec's while it has errors on the way, and is there again after a spec without data", async () => {
    const { page } = await open(SPEC);
    await page.getByRole('tab', { name: 'Data' }).click();
    await page
      .locator('#data-input')
      .setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(clicks(500)) });
    const yours = page.locator('#rows-note', { hasText: 'yours' });
    await yours.waitFor();
    const write = async (spec: string, summary: RegExp) => {
      await page.getByRole('textbox', { name: 'Spec' }).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(spec);
      await page.locator('#problems-summary', { hasText: summary }).waitFor();
    };
    for (const other of [SPEC.replace('bottom {', 'bottom'), SPEC.replace(/data .*\n/, '')]) {
      await write(other, /error|warning|No problems/);
      // What is asked about a text comes a while after it.
      await page.waitForFunction(() => document.querySelector('#data-status')?.textContent !== 'Profiling…');
      await page.waitForTimeout(1500);
      await write(SPEC, /No problems/);
      await yours.waitFor({ timeout: 60_000 });
      expect(await page.locator('#data-status').innerText()).toContain('Profiled in');
    }
  }, 240_000);

  it('says at its place what does not fit the data, and what a page does not read', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'log.csv'), clicks(1000));
    const { page, said } = await open(SPEC.replace('price : continuous', 'price : continuous from prise'));
    await page.getByRole('tab', { name: 'Data' }).click();
    await page.locator('#data-input').setInputFiles(join(root, 'log.csv'));
    const problem = page.getByRole('listitem').filter({ hasText: 'ADS8005' });
    await problem.waitFor();
    expect(await problem.innerText()).toContain('line 4');
    expect(await problem.innerText()).toContain("'price'");
    await page.getByRole('textbox', { name: 'Spec' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(SPEC.replace('zone "UTC" }', 'zone "UTC" }  weight price'));
    await page.getByRole('listitem').filter({ hasText: 'ADS8098' }).waitFor();
    await page.getByText('Rows: made up').waitFor();
    await page.getByRole('textbox', { name: 'Spec' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(SPEC);
    await page.getByText('Rows: yours').waitFor();
    await page.locator('#problems-summary', { hasText: 'No problems' }).waitFor();
    expect(said).toEqual([]);
  }, 120_000);
});
