/** The site as its readers have it: opened from its files in a browser, in both themes, wide and narrow, by mouse and by keyboard. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launch } from '../helpers/chromium.ts';
import { temporaryFolder } from '../helpers/emitted.ts';

const executable = findChromium();
if (executable === null)
  console.warn('SKIPPED: the site is not opened, as no Chromium is on the PATH (set CHROMIUM to its path)');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const top = join(import.meta.dirname, '../..');
const folder = join(temporaryFolder(), 'site');
let browser: Browser;

async function open(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}

/** Broken rules, with the elements that break them. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

describe.skipIf(executable === null)('the site', () => {
  beforeAll(async () => {
    const built = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(top, 'scripts/site.ts'), folder, '--without-playground'],
      { cwd: top, encoding: 'utf8' },
    );
    expect(built.stderr).toBe('');
    browser = await launch(executable!);
  }, 120_000);
  afterAll(() => browser?.close());

  const paths = [
    'index.html',
    'guide/tutorial.html',
    'reference/index.html',
    'reference/head.html',
    'diagnostics/index.html',
    'diagnostics/ADS2001.html',
    'commands/adsc-train.html',
    'api/train.html',
    'gallery/pinterest-ads.html',
    'evidence/claims.html',
  ];
  it.each(['index.html', 'guide/tutorial.html', 'gallery/index.html'])(
    '%s stays where it is while it loads on a phone',
    async (path) => {
      const page = await open(path, 390);
      // The pictures are there once they are in view.
      for (const picture of await page.locator('main img').all()) {
        await picture.scrollIntoViewIfNeeded();
        expect(await picture.evaluate((image) => image.hasAttribute('width') && image.hasAttribute('height'))).toBe(
          true,
        );
      }
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) =>
              resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
            ).observe({ type: 'layout-shift', buffered: true });
            // Nobody is told of no shift at all.
            setTimeout(() => resolve(0), 500);
          }),
      );
      // Good is below 0.1 (web.dev/cls).
      expect(shift).toBeLessThan(0.1);
      await page.context().close();
    },
    30_000,
  );

  it.each(paths)(
    '%s can be used by everybody, and nothing sticks out of a phone',
    async (path) => {
      for (const [colorScheme, width] of [
        ['light', 390],
        ['dark', 1440],
      ] as const) {
        const page = await open(path, width, colorScheme);
        expect(await faults(page), `${colorScheme}, ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(
          width,
        );
        await page.context().close();
      }
    },
    60_000,
  );

  it('is searched by keyboard', async () => {
    const page = await open('guide/serving.html');
    await page.keyboard.press('/');
    await page.keyboard.type('ADS2001');
    const option = page.getByRole('option').first();
    await option.waitFor();
    expect(await option.textContent()).toContain('ADS2001');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/diagnostics\/ADS2001\.html$/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hash_onehot');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  }, 30_000);

  it('says that a search finds nothing', async () => {
    const page = await open('index.html');
    await page.getByRole('button', { name: /Search/ }).click();
    await page.keyboard.type('zzqqxx');
    await page.getByText('Nothing has “zzqqxx” in it.').waitFor();
    await page.context().close();
  }, 30_000);

  it('keeps the theme that was chosen', async () => {
    const page = await open('index.html', 1280, 'light');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    const button = page.getByRole('button', { name: /^Theme/ });
    await button.click();
    expect(await background()).toBe(light);
    await button.click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(pathToFileURL(join(folder, 'guide/tutorial.html')).href);
    expect(await background()).toBe(dark);
    await page.context().close();
  }, 30_000);
});
