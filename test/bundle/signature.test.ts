/** Who made what is served: a signature by a key, or a refusal. */
import { generateKeyPairSync, verify } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { publicKeyOf } from '../../src/bundle/signature.ts';
import { adsc, fine, write } from '../helpers/command.ts';
import { makeShop, type Shop } from '../serve/shop.ts';

let shop: Shop;
const pem = (kind: 'ed25519' | 'ed448') => {
  const { publicKey, privateKey } = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ed448');
  return {
    public: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey,
  };
};
const [maker, job, stranger] = [pem('ed25519'), pem('ed25519'), pem('ed25519')];
const at = (...path: string[]) => join(shop.dir, 'runs', ...path);
const calibrators = () =>
  readdirSync(at('first/calibrators'))
    .filter((name) => /^\d+-.*\.json$/.test(name))
    .sort();
const serving = async (options: Parameters<typeof load>[1]) => {
  const model = await load(at('first'), { cwd: shop.dir, maxCandidates: 16, ...options });
  if (!model.ok) return model.diagnostics.map(({ code, message }) => `${code} ${message}`).join();
  const { calibrator } = model.value.version;
  await model.value.close();
  return `serves with ${calibrator}`;
};

beforeAll(async () => {
  shop = await makeShop();
  write(shop.dir, {
    'maker.pem': maker.private,
    'maker.pub': maker.public,
    'job.pem': job.private,
    'job.pub': job.public,
    'other.pub': stranger.public,
    'ed448.pub': pem('ed448').public,
    'text.pub': 'no key',
  });
}, 120_000);

describe('signatures', () => {
  it('refuse what nobody or somebody else has signed, in every command', async () => {
    for (const command of [
      ['serve'],
      ['export'],
      ['evaluate', '--data', 'log.jsonl'],
      ['calibrate', '--data', 'log.jsonl'],
      ['report'],
      ['importance', '--data', 'log.jsonl'],
    ]) {
      const [name, ...rest] = command;
      const ended = await adsc(shop.dir, [name!, 'runs/first', ...rest, '--require-signature', 'maker.pub']);
      expect([name, ended.code, ended.err]).toEqual([name, 3, expect.stringContaining('it has no signature')]);
    }
    await fine(shop.dir, 'sign', 'runs/first', '--key', 'maker.pem');
    expect(await serving({ requireSignature: 'other.pub' })).toMatch(
      /^ADS9016 .* its signature is of another key or other content$/,
    );
    expect(await serving({ requireSignature: 'maker.pub' })).toBe('serves with null');
    expect(await serving({})).toBe(`serves with ${calibrators()[0]!.replace('.json', '')}`);
  });

  it('are what any Ed25519 takes: 64 bytes over manifest.json', () => {
    const signature = readFileSync(at('first/bundle/manifest.sig'));
    expect(signature).toHaveLength(64);
    expect(verify(null, readFileSync(at('first/bundle/manifest.json')), maker.publicKey, signature)).toBe(true);
  });

  it('of a bundle that was altered and sealed again do not fit', async () => {
    cpSync(at('first'), at('sealed'), { recursive: true });
    const manifest = at('sealed/bundle/manifest.json');
    // The same content with other spaces: only the signer can say that it means the same.
    writeFileSync(manifest, JSON.stringify(JSON.parse(readFileSync(manifest, 'utf8'))));
    const load = async (...options: string[]) =>
      (await adsc(shop.dir, ['export', 'runs/sealed', '-o', 'x.onnx', ...options])).code;
    expect(await load()).toBe(0);
    expect(await load('--require-signature', 'maker.pub')).toBe(3);
  });

  it('are asked of calibrators too, by a key of their own where one is given', async () => {
    const first = calibrators()[0]!;
    await fine(shop.dir, 'sign', `runs/first/calibrators/${first}`, '--key', 'maker.pem');
    expect(await serving({ requireSignature: 'maker.pub' })).toBe(`serves with ${first.replace('.json', '')}`);
    // The hourly job signs what it writes, with a key that can't sign bundles.
    const ended = await fine(
      shop.dir,
      'calibrate',
      'runs/first',
      '--data',
      'log.jsonl',
      '--require-signature',
      'maker.pub',
      '--calibrator-key',
      'job.pub',
      '--sign',
      'job.pem',
    );
    expect(ended.err).toContain('ADS8508');
    const second = calibrators().at(-1)!;
    // Nothing is written that who requires signatures would leave out.
    for (const [options, why] of [
      [[], 'without --sign'],
      [['--sign', 'job.pem'], 'another key than that of maker.pub'],
      [['--calibrator-key', 'job.pub', '--sign', 'maker.pem'], 'another key than that of job.pub'],
    ] as const) {
      const refused = await adsc(shop.dir, [
        'calibrate',
        'runs/first',
        '--data',
        'log.jsonl',
        '--require-signature',
        'maker.pub',
        ...options,
      ]);
      expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(why)]);
    }
    expect(calibrators().at(-1)).toBe(second);
    expect(await serving({ requireSignature: 'maker.pub', calibratorKey: 'job.pub' })).toBe(
      `serves with ${second.replace('.json', '')}`,
    );
    // Newer, and of another key: the older one serves.
    expect(await serving({ requireSignature: 'maker.pub' })).toBe(`serves with ${first.replace('.json', '')}`);
    expect(await serving({ requireSignature: 'job.pub' })).toContain('ADS9016');
  });

  it('are asked of what a running server takes, also one that comes after its bundle', async () => {
    const key = publicKeyOf(maker.public);
    if (typeof key === 'string') throw new Error(key);
    const signer = { key, shown: 'maker.pub' };
    const opened = await Service.open(at('first'), 'runs/first', {
      capacity: 64,
      threads: 1,
      maxList: 100,
      maxWaiting: 100,
      timeout: 60_000,
      required: { bundle: signer, calibrators: signer },
    });
    if (Array.isArray(opened)) throw new Error(opened[0]!.message);
    const { service } = opened;
    const before = service.current;
    cpSync(at('first/bundle'), at('kept'), { recursive: true });
    await fine(shop.dir, 'train', 'model.ads', '--id', 'next', '--engine', 'onnx', '--seed', '5');
    rmSync(at('first/bundle'), { recursive: true });
    renameSync(at('next/bundle'), at('first/bundle'));
    const refused = await service.reload();
    expect(refused).toMatchObject({
      outcome: 'refused',
      diagnostics: [{ message: expect.stringContaining('it has no signature') as string }],
    });
    expect(service.current).toBe(before);
    await fine(shop.dir, 'sign', 'runs/first', '--key', 'maker.pem');
    expect(await service.reload()).toMatchObject({ outcome: 'swapped' });
    // An unsigned calibrator of the new model is left out, and says so.
    await fine(shop.dir, 'calibrate', 'runs/first', '--data', 'log.jsonl');
    const left = await service.reload();
    expect(JSON.stringify(left)).toContain('it has no signature');
    expect(service.current.calibrator).toBeNull();
    await fine(shop.dir, 'sign', `runs/first/calibrators/${calibrators().at(-1)!}`, '--key', 'maker.pem');
    expect(await service.reload()).toMatchObject({ outcome: 'swapped' });
    expect(service.current.calibrator).not.toBeNull();
    await service.close();
  }, 60_000);

  it('need keys that are keys, public where they are shown', async () => {
    const refusal = async (...args: string[]) => {
      const { code, err } = await adsc(shop.dir, args);
      return `${code} ${err}`;
    };
    for (const [path, why] of [
      ['maker.pem', 'it is a private key'],
      ['ed448.pub', 'it is a key of ed448, and keys of Ed25519 are used'],
      ['text.pub', 'it is not a key in PEM format'],
      ['none.pub', 'there is no such file'],
    ] as const) {
      expect(await refusal('serve', 'runs/first', '--require-signature', path)).toMatch(
        new RegExp(`^2 .*ADS9017.*${why.replaceAll(/[()]/g, '\\$&')}`, 's'),
      );
    }
    expect(await refusal('sign', 'runs/first', '--key', 'maker.pub')).toMatch(/^2 .*ADS9017.*it is a public key/s);
    expect(await refusal('serve', 'runs/first', '--calibrator-key', 'job.pub')).toMatch(
      /^2 .*--calibrator-key goes with --require-signature/s,
    );
    expect(await refusal('sign', 'log.jsonl', '--key', 'maker.pem')).toMatch(
      /^3 .*neither a trained run nor a bundle/s,
    );
  });
});
