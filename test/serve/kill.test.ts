/** Killed at any moment (seeded): of a swap, of a bundle that takes another's place, of an export. What was good before is there after. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { Service } from '../../src/serve/hot-swap.ts';
import { address, fine, start } from '../helpers/command.ts';
import { random } from '../helpers/random-model.ts';
import { calibratorOf, HEADS, makeShop, offline, requestsOf, type Shop, writeShifted } from './shop.ts';
import { count } from '../helpers/full.ts';

let shop: Shop;
const runs = new Map<string, string>();
const at = (...path: string[]) => join(shop.dir, 'runs', ...path);
const calibrators = (run: string) =>
  readdirSync(at(run, 'calibrators'))
    .filter((name) => /^\d+-[0-9a-f]+\.json$/.test(name))
    .sort()
    .map((name) => name.replace('.json', ''));
const fingerprintOf = (run: string) =>
  (JSON.parse(readFileSync(at(run, 'bundle/manifest.json'), 'utf8')) as { modelFingerprint: string }).modelFingerprint;

beforeAll(async () => {
  shop = await makeShop();
  await fine(shop.dir, 'train', 'model.ads', '--id', 'second', '--engine', 'onnx', '--seed', '2');
  await fine(shop.dir, 'calibrate', 'runs/second', '--data', 'log.jsonl');
  for (const run of ['first', 'second']) runs.set(fingerprintOf(run), run);
});

function pointTo(run: string): void {
  symlinkSync(run, at('next'));
  renameSync(at('next'), at('current'));
}

/** Scores of the first requests, checked against the offline scores of the version that the server names. */
async function servesRight(url: string): Promise<void> {
  for (const { request, candidates, places } of requestsOf(shop.rows).slice(0, 3)) {
    const response = await fetch(`${url}/rank`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ request, candidates }),
    });
    expect(response.status).toBe(200);
    const {
      model_fingerprint: fingerprint,
      calibrator,
      scores,
    } = (await response.json()) as { model_fingerprint: string; calibrator: string; scores: Record<string, number[]> };
    const run = runs.get(fingerprint)!;
    const expected = await offline(shop.dir, run, calibratorOf(shop.dir, run, calibrator));
    HEADS.forEach((head, h) =>
      places.forEach((place, i) => expect(Math.abs(scores[head]![i]! - expected[place * 2 + h]!)).toBeLessThan(1e-6)),
    );
  }
}

describe('killed at any moment', () => {
  it('of a swap: the next start serves a whole version, with its scores', async () => {
    const draw = random(3);
    pointTo('first');
    for (let kill = 0; kill < count(1, 4); kill++) {
      const server = start(shop.dir, ['serve', 'runs/current', '--port', '0', '--watch']);
      await address(server);
      // Fits are killed as well, and links change meanwhile.
      const fit = start(shop.dir, ['calibrate', 'runs/second', '--data', 'log.jsonl']);
      // Each after so many changes.
      const [serverEnd, fitEnd] = [1 + Math.floor(draw() * 20), 1 + Math.floor(draw() * 20)];
      for (let change = 0; change <= Math.max(serverEnd, fitEnd); change++) {
        if (change === serverEnd) server.process.kill('SIGKILL');
        if (change === fitEnd) fit.process.kill('SIGKILL');
        const run = change % 2 === 0 ? 'second' : 'first';
        if (draw() < 0.5) pointTo(run);
        else await writeShifted(shop.dir, run, calibrators(run)[0]!, draw());
        await sleep(draw() * 200);
      }
      await Promise.all([server.ended, fit.ended]);
      const again = start(shop.dir, ['serve', 'runs/current', '--port', '0']);
      await servesRight(await address(again));
      again.process.kill('SIGTERM');
      const { code, err } = await again.ended;
      expect(code).toBe(0);
      expect(err).not.toContain('warning');
    }
  });

  it('of a bundle that takes the place of another: one of the two serves', async () => {
    const draw = random(4);
    const dir = at('replaced');
    mkdirSync(dir);
    cpSync(at('first/bundle'), join(dir, 'bundle'), { recursive: true });
    const module = resolve(import.meta.dirname, '../../src/train/run/bundle.ts');
    const code = `
      import { cpSync } from 'node:fs';
      import { replaceFolder } from ${JSON.stringify(module)};
      console.log('begins');
      for (let i = 0; ; i++) {
        const next = ${JSON.stringify(join(dir, 'bundle'))} + '.' + process.pid + '.tmp';
        cpSync([${JSON.stringify(at('second/bundle'))}, ${JSON.stringify(at('first/bundle'))}][i % 2], next, { recursive: true });
        await replaceFolder(next, ${JSON.stringify(join(dir, 'bundle'))});
      }`;
    const missing: boolean[] = [];
    for (let kill = 0; kill < count(3, 12); kill++) {
      const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
        cwd: resolve(import.meta.dirname, '../..'),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((begins) => writer.stdout.once('data', begins));
      await sleep(draw() * 150);
      writer.kill('SIGKILL');
      await new Promise((gone) => writer.once('close', gone));
      missing.push(!existsSync(join(dir, 'bundle')));
      const opened = await Service.open(dir, 'runs/replaced', {
        capacity: 64,
        threads: 1,
        maxList: 100,
        maxWaiting: 100,
        timeout: 1000,
      });
      if (Array.isArray(opened)) throw new Error(opened[0]!.message);
      expect([...runs.keys()]).toContain(opened.service.current.model.fingerprint);
      await opened.service.close();
    }
    // The moment at which there is none is short, so it is made here.
    if (!missing.includes(true)) renameSync(join(dir, 'bundle'), join(dir, 'bundle.4242.old'));
    const opened = await Service.open(dir, 'runs/replaced', {
      capacity: 64,
      threads: 1,
      maxList: 100,
      maxWaiting: 100,
      timeout: 1000,
    });
    if (Array.isArray(opened)) throw new Error(opened[0]!.message);
    await opened.service.close();
  });

  it('of an export: the file is the one before or the new one', async () => {
    const draw = random(5);
    const out = join(shop.dir, 'model.onnx');
    await fine(shop.dir, 'export', 'runs/first', '-o', 'whole-first.onnx');
    await fine(shop.dir, 'export', 'runs/second', '-o', 'whole-second.onnx');
    const whole = ['whole-first.onnx', 'whole-second.onnx'].map((name) => readFileSync(join(shop.dir, name)));
    cpSync(join(shop.dir, 'whole-first.onnx'), out);
    for (let kill = 0; kill < count(2, 6); kill++) {
      const writer = start(shop.dir, ['export', kill % 2 === 0 ? 'runs/second' : 'runs/first', '-o', 'model.onnx']);
      // At the first, second … time that it touches the folder.
      let touched = 0;
      const most = 1 + Math.floor(draw() * 4);
      const watcher = watch(
        shop.dir,
        (_event, name) =>
          name?.startsWith('model.onnx') === true && ++touched >= most && writer.process.kill('SIGKILL'),
      );
      await writer.ended;
      watcher.close();
      expect(whole.some((bytes) => bytes.equals(readFileSync(out)))).toBe(true);
    }
  });
});
