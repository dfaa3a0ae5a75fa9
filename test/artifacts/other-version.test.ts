/** An artifact of another version is refused wherever it is read: by its name, with both versions, who wrote it, and what to do. Never with a stack trace. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { artifacts } from '../../src/ir/artifact-version.ts';
import { sha256 } from '../../src/ir/sha256.ts';
import { modelFingerprint } from '../../src/train/run/model-fingerprint.ts';
import { VERSION } from '../../src/index.ts';
import { adsc } from '../helpers/command.ts';
import { fixture } from '../helpers/fixture.ts';

/** Where an artifact lies, and commands that read it. */
interface Place {
  readonly file: string | ((dir: string) => string);
  readonly commands: readonly string[];
  /** Commands that go on without it, and say so. */
  readonly warns?: readonly string[];
  /** Whether something that lies with it says which adsc wrote it. */
  readonly written?: true;
}

const LOADS = [
  'evaluate runs/first',
  'export runs/first',
  'diff runs/first model.ads',
  'train model.ads --from first --id next',
];
const SERVES = ['evaluate runs/first', 'export runs/first'];

const places: Readonly<Record<Exclude<keyof typeof artifacts, 'calibration'>, Place>> = {
  plan: { file: 'runs/first/bundle/plan.json', commands: LOADS, written: true },
  lock: { file: 'model.lock.json', commands: ['compile model.ads', 'train model.ads', 'explain model.ads'] },
  manifest: { file: 'runs/first/bundle/manifest.json', commands: LOADS, written: true },
  contracts: { file: 'runs/first/bundle/contracts.json', commands: LOADS, written: true },
  golden: { file: 'runs/first/bundle/golden.json', commands: LOADS, written: true },
  goldenLogits: { file: 'runs/first/bundle/golden-logits.json', commands: SERVES, written: true },
  trainingProfile: { file: 'runs/first/bundle/profile.json', commands: ['serve runs/first --port 0'], written: true },
  trees: { file: 'runs/wood/bundle/trees.json', commands: ['evaluate runs/wood', 'export runs/wood'], written: true },
  calibrator: {
    file: (dir) =>
      `runs/first/calibrators/${readdirSync(join(dir, 'runs/first/calibrators')).find((name) => /^\d/.test(name))!}`,
    commands: ['report runs/first'],
    warns: ['export runs/first', 'calibrate runs/first'],
  },
  run: {
    file: 'runs/second/run.json',
    commands: [
      'evaluate runs/second',
      'train model.ads --id second --resume --epochs 2',
      'train model.ads --from second --id next',
    ],
    written: true,
  },
  checkpoint: {
    file: (dir) =>
      `runs/second/checkpoint/${readdirSync(join(dir, 'runs/second/checkpoint')).find((name) => name.startsWith('step-'))!}/state.json`,
    commands: ['train model.ads --id second --resume --epochs 2'],
  },
  start: { file: 'runs/second/start/start.json', commands: ['train model.ads --id second --resume --epochs 2'] },
};

/** Writes another version into a file, and what says that files belong together. */
function setVersion(dir: string, file: string, version: number): void {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8').replace(/("version": ?)\d+/, `$1${version}`);
  expect(text).toContain(String(version));
  writeFileSync(path, text);
  const [bundle, rest] = file.split('/bundle/');
  if (rest === undefined || rest === 'manifest.json') return;
  const manifestPath = join(dir, bundle!, 'bundle/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as {
    fingerprint: string;
    modelFingerprint: string;
    files: Record<string, { bytes: number; sha256: string }>;
  };
  const bytes = new TextEncoder().encode(text);
  manifest.files[rest] = { bytes: bytes.length, sha256: sha256(bytes) };
  const of = (name: string) => manifest.files[name]?.sha256;
  manifest.modelFingerprint = modelFingerprint(manifest.fingerprint, of('weights.safetensors')!, of('trees.json'));
  writeFileSync(manifestPath, JSON.stringify(manifest));
}

describe.each(Object.entries(places))('%s of another version', (artifact, { file, commands, warns = [], written }) => {
  it.each([
    ['newer', 99],
    ['older', 0],
  ])('%s', async (_, version) => {
    const dir = fixture(VERSION);
    const path = typeof file === 'string' ? file : file(dir);
    setVersion(dir, path, version);
    const { version: reads, again } = artifacts[artifact as keyof typeof artifacts];
    const wrote = written === true ? `, which adsc ${VERSION} wrote` : '';
    const other = version < reads ? '' : `read it with ${written === true ? `adsc ${VERSION}` : 'a newer adsc'}, or `;
    for (const command of [...commands, ...warns]) {
      const { code, err } = await adsc(dir, [
        ...command.split(' '),
        ...(command.startsWith('train') ? ['--engine', 'cpu'] : []),
      ]);
      expect(code, command).toBe(warns.includes(command) ? 0 : 3);
      expect(err, command).toContain(
        `it is of version ${version}${wrote}, and this adsc reads version ${reads}: ${other}${again}`,
      );
      // A calibrator has its number and hash as its name.
      const name = path.split('/').at(-1)!;
      expect(err, command).toContain(artifact === 'calibrator' ? name.replace('.json', '') : name);
    }
  });
});

it('a history of another version', async () => {
  const dir = fixture(VERSION);
  setVersion(dir, 'state/history.jsonl', 99);
  for (const command of ['runs list', 'run model.ads --at 2026-01-06']) {
    const { code, err } = await adsc(dir, command.split(' '));
    expect([code, err]).toEqual([3, expect.stringContaining('is of version 99, and this adsc reads version 1')]);
    expect(err).toContain('history.jsonl');
  }
});

it('docs/artifacts.md has each with its version', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/artifacts.md'), 'utf8');
  const stated = [...page.matchAll(/^\| `[^|]*` \(`(\w+)`\) \| (\d+) \|/gm)].map(
    ([, name, version]) => [name!, Number(version)] as const,
  );
  expect(new Map(stated)).toEqual(new Map(Object.entries(artifacts).map(([name, { version }]) => [name, version])));
});
