/**
 * The Dockerfile, its instructions carried out in folders as there may be no Docker: what it makes serves a model as another user, who can write nothing.
 * It packs and installs, which takes minutes: part of `npm run test:full`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, contextOf, type Image } from './dockerfile.ts';

const repository = resolve(import.meta.dirname, '../..');
const full = process.env['ADSC_FULL'] === '1';
if (!full) console.log('skipped: the Dockerfile, built and run in folders (npm run test:full)');

const scratch = full ? mkdtempSync(join(tmpdir(), 'adsc-docker-')) : '';
afterAll(() => {
  if (full) rmSync(scratch, { recursive: true, force: true });
});

const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|onnxruntime|NODE_OPTIONS|VITEST|TSX)/i.test(name)),
);
// https://docs.docker.com/reference/dockerfile: numbers, since there may be no such user here.
const other = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

describe.skipIf(!full)('the Dockerfile', () => {
  let image: Image;
  let model: string;

  /** Arguments of the image, where `/` and the mounted model are those here. */
  const local = (words: readonly string[]) =>
    words.map((word) => (word === '/model' ? model : word.startsWith('/') ? join(image.root, word) : word));

  beforeAll(() => {
    chmodSync(scratch, 0o755);
    image = build(join(repository, 'Dockerfile'), scratch, contextOf(repository), env);
    const work = join(scratch, 'work');
    mkdirSync(work);
    const adsc = (...args: string[]) => {
      const [command, ...first] = local(image.entrypoint);
      const ended = spawnSync(command!, [...first, ...args], { cwd: work, env, encoding: 'utf8' });
      expect(ended.status, `adsc ${args.join(' ')}\n${ended.stdout}${ended.stderr}`).toBe(0);
    };
    adsc('init', '.', '--template', 'ctr');
    adsc('simulate', '--rows', '3000');
    adsc('profile', 'model.ads');
    adsc('train', 'model.ads', '--epochs', '1');
    model = join(work, 'runs/1/bundle');
    // Read-only, for root's files too where this is another user.
    spawnSync('chmod', ['-R', 'a-w,a+rX', image.root, work]);
  }, 1_200_000);

  it('holds the engine of this platform alone', () => {
    const engines = join(image.root, 'app/node_modules/adsc/dist/onnxruntime/bin/napi-v6');
    const kept = readdirSync(engines).flatMap((system) =>
      readdirSync(join(engines, system)).map((arch) => `${system}/${arch}`),
    );
    expect(kept).toEqual([`linux/${process.arch}`]);
  });

  it('serves as a user by number, who is not root and can write nothing', async () => {
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    const token = 'a-token-of-the-test';
    const settings = {
      PATH: process.env['PATH'],
      ...image.env,
      ADSC_TOKEN: token,
      // Nothing is written here either.
      HOME: image.root,
      TMPDIR: image.root,
    };
    const [command, ...args] = local([...image.entrypoint, ...image.command]);
    const server = spawn(command!, [...args, '--port', '0'], {
      cwd: join(image.root, image.workdir),
      env: settings,
      ...other,
    });
    let said = '';
    server.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const ended = new Promise<number | null>((done) => server.on('close', done));
    try {
      const port = await new Promise<string>((settle, reject) => {
        server.stderr.on('data', () => {
          const found = / on http:\/\/[\d.]+:(\d+) /.exec(said)?.[1];
          if (found !== undefined) settle(found);
        });
        void ended.then(() => reject(new Error(said)));
      });
      // From outside of the container, too: not the loopback address alone.
      expect(image.command).toEqual(expect.arrayContaining(['--host', '0.0.0.0']));
      expect(image.ports).toEqual([8080]);
      const health = (at: string) => {
        const [program, ...words] = image.health.filter((word) => word !== 'CMD');
        return spawnSync(
          program!,
          words.map((word) => word.replace(':8080/', `:${at}/`)),
          { env: settings },
        ).status;
      };
      expect(health(port)).toBe(0);
      expect(health('1')).toBe(1);
      const url = `http://127.0.0.1:${port}/v2`;
      expect((await fetch(url)).status).toBe(401);
      expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    } finally {
      // As `docker stop` does.
      server.kill('SIGTERM');
    }
    expect(await ended, said).toBe(0);
    // Nothing that could not be written, and nothing else to complain of.
    expect(said).toMatch(/^serving \S+ \S+ on \S+ \(Ctrl-C ends it\)\nclosing: answering what came in\n$/);
  });

  it('says why where no token is set', () => {
    const [command, ...args] = local([...image.entrypoint, ...image.command]);
    const { status, stderr } = spawnSync(command!, args, {
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
      ...other,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('ADSC_TOKEN');
  });
});
