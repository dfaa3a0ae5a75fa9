/** The browser of this machine: Playwright brings none of its own here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium on the PATH (or `CHROMIUM`), or null. */
export function findChromium(): string | null {
  const { CHROMIUM, PATH = '' } = process.env;
  const candidates =
    CHROMIUM === undefined
      ? PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
      : [CHROMIUM];
  return candidates.find((path) => existsSync(path)) ?? null;
}

export function launch(executablePath: string): Promise<Browser> {
  // Containers and root have no sandbox to offer.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
