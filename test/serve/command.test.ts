/** `adsc serve` as a user runs it: what it refuses, and how it ends. */
import { cpSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { address, adsc, fine, start } from '../helpers/command.ts';
import { makeShop, requestsOf, type Shop, writeShifted } from './shop.ts';
import { FULL } from '../helpers/full.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});

describe('before it serves', () => {
  it('refuses to be exposed without a token, and tokens that can be guessed', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'example.com']) {
      expect(await adsc(shop.dir, ['serve', 'runs/first', '--host', host])).toMatchObject({
        code: 2,
        err: expect.stringContaining(`error[ADS8603]: '${host}' can be reached from other machines`) as string,
      });
    }
    expect(await adsc(shop.dir, ['serve', 'runs/first', '--token', 'short'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--token takes a token of at least 16 characters') as string,
    });
    expect(await adsc(shop.dir, ['serve', 'runs/first', '--port', '70000'])).toMatchObject({ code: 2 });
    expect(
      await adsc(shop.dir, ['serve', 'runs/first', '--token', 'a'.repeat(16), '--admin-token', 'a'.repeat(16)]),
    ).toMatchObject({ code: 2, err: expect.stringContaining('--admin-token must be another than --token') as string });
  });

  it('says that a port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    expect(await adsc(shop.dir, ['serve', 'runs/first', '--port', String(port)])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/ADS8604.*127\.0\.0\.1:\d+: another program listens there/) as string,
    });
    other.close();
  });

  it('refuses what is no bundle, not trained, altered, or mixed', async () => {
    const refused = async (path: string) => {
      const { code, err } = await adsc(shop.dir, ['serve', path]);
      expect(code, err).toBe(3);
      return err;
    };
    expect(await refused('nowhere')).toContain(
      "ADS8601]: 'nowhere' is not served: it is neither a trained run nor a bundle",
    );
    expect(await refused('runs/first/build')).toContain('this is a build, which holds no weights');
    const copy = (name: string) => {
      cpSync(join(shop.dir, 'runs/first'), join(shop.dir, 'runs', name), { recursive: true });
      return (file: string) => join(shop.dir, 'runs', name, 'bundle', file);
    };
    const cut = copy('cut');
    writeFileSync(cut('weights.safetensors'), readFileSync(cut('weights.safetensors')).subarray(0, 100));
    expect(await refused('runs/cut')).toContain("'weights.safetensors' in the build");
    const half = copy('half');
    rmSync(half('golden-logits.json'));
    expect(await refused('runs/half')).toContain("'golden-logits.json' in the build");
    // Every hash fits, and the network computes something else than it did in training.
    const altered = copy('altered');
    const golden = JSON.parse(readFileSync(altered('golden-logits.json'), 'utf8')) as { cases: number[][][] };
    golden.cases[0]![0]![0]! += 0.01;
    const manifest = JSON.parse(readFileSync(altered('manifest.json'), 'utf8')) as {
      files: Record<string, { sha256: string; bytes: number }>;
    };
    writeFileSync(altered('golden-logits.json'), JSON.stringify(golden));
    const { createHash } = await import('node:crypto');
    manifest.files['golden-logits.json']!.bytes = Buffer.byteLength(JSON.stringify(golden));
    manifest.files['golden-logits.json']!.sha256 = createHash('sha256').update(JSON.stringify(golden)).digest('hex');
    writeFileSync(altered('manifest.json'), JSON.stringify(manifest));
    expect(await refused('runs/altered')).toMatch(
      /ADS8602\]: the network of the bundle 'runs\/altered' does not reproduce its golden logits: they differ by 0\.0\d+/,
    );
  });
});

describe('as a process', () => {
  it('serves the newest calibrator that fits, says which were left out, and answers what came in before it ends', async () => {
    const name = (await writeShifted(shop.dir, 'first', '000001-'.concat(calibratorHash(shop.dir)), 0.5))
      .split(/[\\/]/)
      .at(-1)!
      .replace('.json', '');
    const foreign = {
      ...JSON.parse(readFileSync(join(shop.dir, 'runs/first/calibrators', `${name}.json`), 'utf8')),
      model: 'another',
    } as object;
    writeFileSync(join(shop.dir, 'runs/first/calibrators/000003-abc.json'), JSON.stringify(foreign));
    writeFileSync(join(shop.dir, 'runs/first/calibrators/000004-abc.json'), '{"version": 1, ');
    const child = start(shop.dir, ['serve', 'runs/first', '--port', '0']);
    const url = await address(child);
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const ask = () =>
      fetch(`${url}/rank`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ request, candidates }),
      });
    expect(await (await ask()).json()).toMatchObject({
      calibrator: name,
      scores: { click: expect.any(Array) as unknown },
    });
    const waiting = Array.from({ length: 20 }, ask);
    await Promise.all(waiting.slice(0, 5));
    child.process.kill('SIGTERM');
    for (const answer of await Promise.allSettled(waiting))
      if (answer.status === 'fulfilled') expect([200, 503]).toContain(answer.value.status);
    const { code, err, out } = await child.ended;
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain("warning[ADS8605]: the calibrator '000004-abc' is not used: it is no JSON");
    expect(err).toContain(
      "warning[ADS8605]: the calibrator '000003-abc' is not used: its hash does not fit its content",
    );
    expect(err).toMatch(/closing: answering what came in\n$/);
  });

  it('serves the last whole version, whatever killed writers left next to it', async () => {
    const at = (...path: string[]) => join(shop.dir, 'runs/first', ...path);
    const serves = async () => {
      const child = start(shop.dir, ['serve', 'runs/first', '--port', '0']);
      const url = await address(child);
      const { calibrator } = (await (
        await fetch(`${url}/rank`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ request: requestsOf(shop.rows)[0]!.request, candidates: [] }),
        })
      ).json()) as { calibrator: string };
      child.process.kill('SIGKILL');
      await child.ended;
      return calibrator;
    };
    const before = await serves();
    // What a kill leaves of a calibrator, of the pointer, of a bundle and of an export: they are written under other names.
    const whole = readFileSync(at('calibrators', `${before}.json`));
    for (const length of [0, 1, Math.floor(whole.length / 2), whole.length]) {
      writeFileSync(at(`calibrators/000099-0123456789ab.json.4242.tmp`), whole.subarray(0, length));
      writeFileSync(at('calibrators/current.json.4242.tmp'), whole.subarray(0, length));
    }
    cpSync(at('bundle'), at('bundle.4242.tmp'), { recursive: true });
    rmSync(at('bundle.4242.tmp/manifest.json'));
    // A fit that is killed at any time leaves the newest calibrator whole or none: as it begins, and when it writes the first, second and third name.
    for (const names of FULL ? [0, 1, 2, 3] : [0, 2]) {
      const fit = start(shop.dir, ['calibrate', 'runs/first', '--data', 'log.jsonl']);
      let seen = 0;
      const watcher = watch(at('calibrators'), () => ++seen >= names && fit.process.kill('SIGKILL'));
      if (names === 0) fit.process.kill('SIGKILL');
      await fit.ended;
      watcher.close();
    }
    expect(await serves()).toMatch(/^0000\d\d-[0-9a-f]{12}$/);
  });

  it('serves a run without a calibrator, and says so', async () => {
    await fine(shop.dir, 'train', 'model.ads', '--id', 'bare', '--engine', 'onnx');
    const stop = new AbortController();
    let err = '';
    const { code } = await adsc(shop.dir, ['serve', 'runs/bare/bundle', '--port', '0'], {
      signal: stop.signal,
      onErr: (text) => {
        err += text;
        if (err.includes('serving shop')) stop.abort();
      },
    });
    expect(code).toBe(0);
    expect(err).toContain("warning[ADS8606]: 'runs/bare/bundle' is served without a calibrator");
  });
});

function calibratorHash(dir: string): string {
  const { hash } = JSON.parse(readFileSync(join(dir, 'runs/first/calibrators/current.json'), 'utf8')) as {
    hash: string;
  };
  return hash.slice(0, 12);
}
