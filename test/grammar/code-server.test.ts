/**
 * The extension in an editor that runs: packaged by vsce, installed in code-server, driven by Chromium. First in Restricted Mode, then
 * trusted. Part of `npm run test:full`, where there are Chromium and code-server (on the PATH, or as CODE_SERVER).
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { stageExtension, VSCE } from '../../scripts/vsix.ts';
import { findChromium, launch } from '../helpers/chromium.ts';
import { bundledCli, folder, write } from '../helpers/command.ts';

const full = process.env['ADSC_FULL'] === '1';
const chromium = findChromium();
const codeServer = process.env['CODE_SERVER'] ?? onPath('code-server');
const missing = !full
  ? 'npm run test:full runs it'
  : chromium === null
    ? 'no Chromium is on the PATH (set CHROMIUM to its path)'
    : codeServer === null
      ? 'no code-server is on the PATH (npm install code-server needs Node 24, a C++ compiler and libkrb5-dev; set CODE_SERVER to its path)'
      : null;
if (missing !== null) console.log(`skipped: the extension in code-server: ${missing}`);

function onPath(name: string): string | null {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, name));
  return places.find((path) => existsSync(path)) ?? null;
}

const spec = `model shop
data log from "log.csv" { time served_at }
/// What is bid.
signal bid : continuous
group ad { bid, prize } -> 16
tower all { }
head click on clicked
train { holdout last(1d) }
`;

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

describe.skipIf(missing !== null)('the extension', () => {
  it('is packaged by vsce without a warning; has colours in Restricted Mode, errors and hovers once trusted', async () => {
    const home = folder();
    const staged = join(home, 'extension');
    await stageExtension(staged);
    const vsix = join(home, 'adsc.vsix');
    const packaged = spawnSync('npx', ['--yes', '@vscode/vsce@3', 'package', ...VSCE, '-o', vsix], {
      cwd: staged,
      encoding: 'utf8',
    });
    expect(packaged.status, packaged.stdout + packaged.stderr).toBe(0);
    // npm itself may warn of settings of this repository, and the files that vsce lists have names.
    const listed = /^[ \u2502]*[\u251c\u2514]\u2500 .*$/gm;
    const said = packaged.stdout.replaceAll(listed, '') + packaged.stderr.replaceAll(/^npm .*$/gm, '');
    expect(said).not.toMatch(/warn|error/i);

    const work = folder({ 'model.ads': spec });
    // The adsc of the workspace: nothing starts it before the workspace is trusted.
    write(work, {
      'node_modules/.bin/adsc': `#!/bin/sh\necho started >> "${home}/started"\nexec "${process.execPath}" "${bundledCli()}" "$@"\n`,
    });
    chmodSync(join(work, 'node_modules/.bin/adsc'), 0o755);
    const user = join(home, 'user');
    write(user, {
      'User/settings.json': JSON.stringify({
        'security.workspace.trust.startupPrompt': 'never',
        'workbench.startupEditor': 'none',
        'workbench.editor.useModal': 'off',
        'telemetry.telemetryLevel': 'off',
      }),
    });
    mkdirSync(join(home, 'extensions'));
    const places = ['--user-data-dir', user, '--extensions-dir', join(home, 'extensions')];
    execFileSync(codeServer!, [...places, '--install-extension', vsix], { stdio: 'ignore' });
    const port = await freePort();
    const server = spawn(
      codeServer!,
      [
        ...places,
        '--auth',
        'none',
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--disable-telemetry',
        '--disable-update-check',
      ],
      { stdio: 'ignore', detached: true, env: { ...process.env, PATH: `${dirname(process.execPath)}:/usr/bin:/bin` } },
    );
    ends.push(() => process.kill(-server.pid!, 'SIGKILL'));
    await untilAnswers(`http://127.0.0.1:${port}/healthz`);

    const browser = await launch(chromium!);
    ends.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(60_000);
    const file = encodeURIComponent(
      JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${work}/model.ads`]]),
    );
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(work)}&payload=${file}`);
    await page.getByText('model shop').first().waitFor();

    // Restricted Mode: colours, and no program of the workspace.
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
    await expect.poll(() => coloursOf(page), { timeout: 60_000 }).toBeGreaterThan(2);
    expect(await page.locator('.squiggly-error').count()).toBe(0);
    expect(existsSync(join(home, 'started'))).toBe(false);

    // Trusted: the error, its words, and what a signal is.
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().click();
    await page.getByRole('button', { name: 'Trust', exact: true }).first().click();
    // The page about trust is a tab of its own.
    await page
      .getByRole('tab', { name: /model\.ads/ })
      .first()
      .click();
    await page.locator('.squiggly-error').first().waitFor();
    expect(existsSync(join(home, 'started'))).toBe(true);
    await page
      .locator('.view-line span', { hasText: /^prize$/ })
      .last()
      .hover();
    await page
      .getByText(/no signal called 'prize'/)
      .first()
      .waitFor();
    await page.locator('.view-line span', { hasText: /^bid$/ }).first().hover();
    await page.locator('.monaco-hover', { hasText: 'What is bid.' }).first().waitFor();
  }, 600_000);
});

/** Different colours of the words in the editor. */
async function coloursOf(page: Page): Promise<number> {
  return page.evaluate<number>(
    `new Set([...document.querySelectorAll('.monaco-editor .view-line span span')].map((word) => getComputedStyle(word).color)).size`,
  );
}

async function untilAnswers(url: string): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(url).then(
          (answer) => answer.ok,
          () => false,
        ),
      { timeout: 120_000 },
    )
    .toBe(true);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.on('listening', ready));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
