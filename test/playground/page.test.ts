/** The playground as its users have it: the built page, opened from its file in a browser, by mouse, keyboard and what a screen reader is told. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '../../src/api/templates.ts';
import { findChromium, launch } from '../helpers/chromium.ts';
import { temporaryFolder } from '../helpers/emitted.ts';

const top = join(import.meta.dirname, '../..');
const executable = findChromium();
if (executable === null)
  console.warn('SKIPPED: the playground is not tested, as no Chromium is on the PATH (set CHROMIUM to its path)');

let browser: Browser;
let url = '';
/** What a page must not do: print, fail, or ask anybody for anything. */
let heard: string[] = [];

/** Of a fresh browser profile, once the first model is shown. */
async function open(options: { hash?: string; width?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const page = await context.newPage();
  // The limit is the test's.
  page.setDefaultTimeout(0);
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) heard.push(`request: ${request.url()}`);
  });
  await page.goto(url + (options.hash ?? ''));
  await page.getByRole('heading', { name: 'first' }).waitFor();
  await problems(page, 'No problems');
  return page;
}

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Spec' });
const problems = (page: Page, text: string | RegExp) => page.locator('#problems-summary', { hasText: text }).waitFor();

/** Puts a text in the place of all there is. */
async function write(page: Page, text: string): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** The whole text of the editor, as copying it gives. */
async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('adsc playground') ?? '');
}

describe.skipIf(executable === null)('the playground', () => {
  beforeAll(async () => {
    const folder = join(temporaryFolder(), 'playground');
    const built = spawnSync(process.execPath, ['--import', 'tsx', join(top, 'scripts/playground.ts'), folder], {
      cwd: top,
      encoding: 'utf8',
    });
    expect(built.stderr.replace(/npm warn.*\n/g, '')).toBe('');
    url = pathToFileURL(join(folder, 'index.html')).href;
    browser = await launch(executable!);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const all = heard;
    heard = [];
    expect(all).toEqual([]);
  });

  it('says what is wrong as it is typed, with a fix that mends it', async () => {
    const page = await open();
    await write(page, templates.ctr.replace('group user    { user_age,', 'group user    { user_aeg,'));
    const problem = page.getByRole('listitem').filter({ hasText: 'ADS2001' });
    await problem.waitFor();
    expect(await problem.innerText()).toContain("there is no signal called 'user_aeg'");
    await problems(page, '1 error');
    await page.getByText('this is the last version without').waitFor();
    await problem.getByRole('button', { name: "Write 'user_age'" }).click();
    await problems(page, 'No problems');
    expect(await textOf(page)).toBe(templates.ctr);
  });

  it('shows problems that are alike once, with how many more there are and where', async () => {
    const page = await open();
    const lines = Array.from({ length: 9 }, (_, i) => `signal extra${i} : onehott`);
    await write(page, `${templates.ctr}\n${lines.join('\n')}\n`);
    await problems(page, /\d+ errors/);
    const alike = page.getByRole('listitem').filter({ hasText: 'onehott' });
    await alike.first().waitFor();
    expect(await alike.count()).toBe(1);
    const first = templates.ctr.split('\n').length + 2;
    const others = Array.from({ length: 8 }, (_, i) => first + i);
    expect(await alike.innerText()).toContain(`and 8 more like it, in lines ${others.join(', ')}`);
  });

  it('says that it is at work on 200 signals that are pasted, and then no more', async () => {
    const page = await open();
    const signals = Array.from({ length: 200 }, (_, i) => `s${i}`);
    await page.evaluate(() => {
      const said: string[] = [];
      const busy = document.getElementById('busy')!;
      new MutationObserver(() => said.push(busy.textContent ?? '')).observe(busy, { childList: true });
      Object.assign(globalThis, { said });
    });
    await write(
      page,
      `model large\ndata log from "log.csv"\n${signals.map((name, i) => `signal ${name} : ${i % 2 === 0 ? 'onehot' : 'continuous'}`).join('\n')}\ngroup g { ${signals.join(', ')} } -> 8\nbottom { layers 8 }\nhead click on clicked\n`,
    );
    await page.getByRole('heading', { name: 'large' }).waitFor();
    await problems(page, 'No problems');
    expect(await page.locator('#busy').innerText()).toBe('');
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual(['Checking…', '']);
  });

  it('draws the model, and another one when another example is picked', async () => {
    const page = await open();
    await page.locator('#picture svg').getByText('affinity').first().waitFor();
    await page.getByLabel('Example', { exact: true }).selectOption({ label: 'Pinterest ads (the flagship)' });
    await page.getByRole('heading', { name: 'pinterest_ads' }).waitFor();
    await page.locator('#picture svg text', { hasText: 'good_click' }).first().waitFor();
    await page.getByLabel('Variant').selectOption({ label: 'single_tower' });
    await page.getByRole('heading', { name: 'pinterest_ads / single_tower' }).waitFor();
  });

  it('draws the picture so that a telephone shows its texts readable, and again when the window becomes wide', async () => {
    const page = await open({ width: 390 });
    const smallest = () =>
      page.evaluate(() => {
        const svg = document.getElementById('picture')!.shadowRoot!.querySelector('svg')!;
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize));
        return Math.min(...sizes) * scale;
      });
    expect(await smallest()).toBeGreaterThan(9);
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.waitForFunction(
      () => document.getElementById('picture')!.shadowRoot!.querySelector('svg')!.viewBox.baseVal.width === 1200,
    );
  });

  it('shows costs and choices, and the files that adsc compile would write', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Cost' }).click();
    expect(await page.getByRole('row', { name: /vocab\.category/ }).count()).toBe(1);
    await page.getByRole('tab', { name: 'Choices' }).click();
    await page.getByRole('heading', { name: 'signal price' }).waitFor();
    await page.getByRole('tab', { name: 'Files' }).click();
    await page.getByText("what 'adsc compile' writes").waitFor();
    expect(await page.locator('#files-content').innerText()).toContain("name: 'pin_category'");
    await page.getByRole('button', { name: /manifest\.json/ }).click();
    const manifest = JSON.parse(await page.locator('#files-content').innerText()) as { model: string; files: object };
    expect(manifest.model).toBe('first');
    const listed = await page.locator('#files-list .path').allInnerTexts();
    expect(listed.toSorted()).toEqual(['manifest.json', ...Object.keys(manifest.files)].toSorted());
  });

  it('completes, hovers, formats and goes to definitions as an editor does', async () => {
    const page = await open();
    await write(page, `${templates.ctr}\nhead other on clicked { loss_`);
    await page.keyboard.type('w');
    await page.getByRole('option', { name: /loss_weight/ }).waitFor();
    await page.keyboard.press('Escape');
    await write(page, templates.ctr.replace('signal price         :', 'signal price :'));
    await problems(page, 'No problems');
    await page.locator('.cm-line', { hasText: 'signal price' }).getByText('price').first().hover();
    await page.locator('.cm-tooltip', { hasText: 'continuous' }).waitFor();
    await page.getByRole('button', { name: 'Format' }).click();
    await expect.poll(() => textOf(page)).toBe(templates.ctr);
    await page.locator('#picture svg text', { hasText: /^affinity$/ }).click();
    // Where the name is, the language server says.
    await page.waitForFunction(() => document.activeElement?.closest('.cm-editor') != null);
    await page.keyboard.type('x');
    await expect.poll(() => textOf(page)).toContain('cross xaffinity');
  });

  it('puts the spec into the address, and takes it from there', async () => {
    const page = await open();
    const shared = templates.ctr.replace('model first', 'model first // ünïcode 🎯 </script>');
    await write(page, shared);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.waitForFunction(() => location.hash.startsWith('#spec='));
    const { hash } = new URL(page.url());
    const other = await open({ hash });
    await write(other, `${shared}\n`);
    expect((await textOf(other)).trimEnd()).toBe(shared.trimEnd());
    const broken = await open({ hash: '#spec=AAAA' });
    await broken.getByText('the link is damaged').waitFor();
  });

  it('lets nothing of a spec become markup', async () => {
    const page = await open();
    const evil = '<img src=x onerror=document.title=1><script>document.title=1</script>';
    await write(
      page,
      templates.ctr.replace('/// Will', `/// ${evil}\n/// Will`).replace('signal price ', `/// ${evil}\nsignal price `),
    );
    await page.locator('#picture svg', { hasText: 'onerror' }).waitFor();
    await page.locator('.cm-line', { hasText: 'signal price' }).getByText('price').first().hover();
    const tooltip = page.locator('.cm-tooltip', { hasText: 'continuous' });
    await tooltip.waitFor();
    expect(await tooltip.locator('img, script').count()).toBe(0);
    expect(await page.title()).toBe('adsc playground');
    expect(
      await page.evaluate(() => document.getElementById('picture')!.shadowRoot!.querySelectorAll('img, script').length),
    ).toBe(0);
  });

  it('trains in the page, with a loss that falls, and scores rows with what it trained', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Train' }).click();
    await page.getByLabel('Epochs').fill('3');
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await page.getByText('Done after').waitFor();
    const words = (await page.locator('#train-chart svg').first().getAttribute('aria-label'))!;
    const [, from = NaN, to = NaN, heldFrom = NaN, heldTo = NaN, chance = NaN] =
      /from ([\d.]+) to ([\d.]+), on rows held back from ([\d.]+) to ([\d.]+); without a model it is ([\d.]+)/
        .exec(words)!
        .map(Number);
    expect(to).toBeLessThan(from);
    expect(heldTo).toBeLessThan(chance);
    expect(heldTo).toBeLessThan(heldFrom + 0.02);
    expect(await page.locator('.curve-steps').first().getAttribute('points')).toMatch(/^([\d.]+,[\d.]+ ?){100,}$/);
    const metrics = await page.locator('#metrics tbody tr').first().locator('td').allInnerTexts();
    expect(Number(metrics[4])).toBeGreaterThan(0.6);

    const score = async (row: object) => {
      await page.locator('#score-row').fill(JSON.stringify(row));
      await page.getByRole('button', { name: 'Score', exact: true }).click();
      await page.getByText(/^P\(click\) 0\.\d+$/).waitFor();
      return page.locator('#score-results').innerText();
    };
    const given = JSON.parse(await page.locator('#score-row').inputValue()) as Record<string, unknown>;
    expect(Object.keys(given)).toContain('users.age');
    const first = await score(given);
    expect(await score({ ...given, device: 'toaster', colour: 'red' })).toMatch(/device: not in the vocabulary/);
    expect(await page.locator('#score-results').innerText()).toContain('colour: no signal reads it');
    expect(await score(given)).toBe(first);
    await page.locator('#score-row').fill('{');
    await page.getByRole('button', { name: 'Score', exact: true }).click();
    await page.locator('#score-status', { hasText: 'JSON' }).waitFor();

    await editorOf(page).focus();
    await write(page, templates.ctr.replace('layers 64, 32', 'layers 32'));
    await page.getByText('train it again').waitFor();
  });

  it('has the reference next to it, whose links lead somewhere', async () => {
    const page = await open();
    const [reference] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Reference' }).click(),
    ]);
    await reference.getByRole('heading', { name: 'signal', exact: true }).waitFor();
    const broken = await reference.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href')!)
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
    expect(broken).toEqual([]);
    const pictures = await reference.evaluate(() => [...document.images].map((image) => image.naturalWidth));
    expect(pictures.length).toBeGreaterThan(10);
    expect(Math.min(...pictures)).toBeGreaterThan(0);
  });

  it('shows within the text what the compiler chose, until told not to', async () => {
    const page = await open();
    const hints = page.locator('.cm-line', { hasText: 'signal price' }).locator('.hint-inlay');
    expect(await hints.innerText()).toMatch(/clip|normalize/);
    await page.getByRole('button', { name: 'Hints' }).click();
    await expect.poll(() => hints.count()).toBe(0);
  });

  it('has several files: a spec imports from another, and they are kept, renamed and deleted', async () => {
    const page = await open();
    const name = async (path: string) => {
      await page.getByLabel('Name of the file').fill(path);
      await page.keyboard.press('Enter');
    };
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await name('model.ads');
    await page.locator('#name-fault', { hasText: 'there is a file called model.ads' }).waitFor();
    await name('parts/more.ads');
    await page.getByRole('tab', { name: 'parts/more.ads', selected: true }).waitFor();
    await write(page, 'signal more : onehot from country\n');
    // What is shown is the model still.
    await page.getByRole('heading', { name: 'first' }).waitFor();
    await page.getByRole('tab', { name: 'model.ads' }).click();
    const using = templates.ctr.replace('{ country, device', '{ country, more, device');
    await write(page, using);
    await page.getByRole('listitem').filter({ hasText: "'more'" }).first().waitFor();
    await write(page, using.replace('model first\n', 'model first\nimport "parts/more.ads"\n'));
    await problems(page, 'No problems');
    await page.locator('#picture svg').getByText('more', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: 'parts/more.ads' }).click();
    await page.getByRole('button', { name: 'Rename' }).click();
    await name('more.ads');
    await page.getByRole('tab', { name: 'model.ads' }).click();
    await page.getByRole('listitem').filter({ hasText: 'parts/more.ads' }).first().waitFor();
    // Another visit has the same files.
    await page.reload();
    await page.getByRole('tab', { name: 'more.ads', exact: true }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('tab', { name: 'model.ads', selected: true }).waitFor();
    expect(await page.getByRole('tablist', { name: 'Specs' }).getByRole('tab').count()).toBe(1);
  });

  it('compares a model with its variant on the same rows', async () => {
    const page = await open();
    await write(page, `${templates.ctr}\nvariant small { without cross affinity  bottom { layers 4 } }\n`);
    await problems(page, 'No problems');
    await page.getByRole('tab', { name: 'Compare' }).click();
    await expect.poll(() => page.locator('#compare-b option').count()).toBe(2);
    await page.getByLabel('Epochs').evaluate((input: HTMLInputElement) => (input.value = '1'));
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.locator('#compare-status', { hasText: /Done|not compared/ }).waitFor();
    expect(await page.locator('#compare-status').innerText()).toBe('Done.');
    const [a, b, difference = ''] = await page.locator('#comparison tbody td').allInnerTexts();
    expect(Number(difference.replace('−', '-'))).toBeCloseTo(Number(b) - Number(a), 4);
    expect(await page.locator('.changes').innerText()).toContain('affinity');
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    await write(page, templates.ctr.replace('user_age,', 'user_aeg,'));
    await problems(page, '1 error');
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    await problems(page, 'No problems');
    // Tab leaves the editor; the picture's tab is one of the next stops.
    for (let stops = 0; stops < 6 && (await page.evaluate(() => document.activeElement?.id)) !== 'tab-picture'; stops++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tablist', { name: 'Results' }).getByRole('tab', { selected: true }).innerText()).toBe(
      'Data',
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await page.locator('#result [role=tabpanel]:visible').getAttribute('id')).toBe('panel-picture');
  });

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('has nothing that axe objects to, $width wide and $colorScheme', async ({ width, colorScheme }) => {
    const page = await open({ width, colorScheme });
    await write(page, templates.ctr.replace('user_age,', 'user_aeg,').replace('cross affinity = user * ad -> 32', ''));
    await problems(page, '1 error');
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    const results = page.getByRole('tablist', { name: 'Results' });
    const names = await results.getByRole('tab').allInnerTexts();
    for (const name of names) {
      await results.getByRole('tab', { name }).click();
      // The page once, then what each tab brings.
      const part = name === names[0] ? 'html' : '#result';
      const found = await page.evaluate(async (part) => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              part: string,
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        };
        return (await axe.run(part, { preload: false })).violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
        }));
      }, part);
      expect(found, name).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
