/** Command lines run in process, in a folder of their own, or through the bundled `cli.js` in a process of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { atEnd } from './cleanup.ts';
import { jsonFault } from './json-output.ts';
import { sourceHash } from './source-hash.ts';

const repository = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Told every piece of stderr as it comes. */
  readonly onErr?: (text: string) => void;
  readonly terminal?: boolean;
  readonly stdin?: string | Uint8Array;
}

/** A new folder with these files, removed after the tests of the file. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'adsc-cli-')));
  atEnd(() => rmSync(dir, { recursive: true, force: true }));
  write(dir, files);
  return dir;
}

export function write(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

/** Runs `adsc ARGV…` in process. Whatever the input, there is no bug (exit 4) and no stack trace. */
export async function adsc(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    cwd,
    env: options.env ?? {},
    stdout: { write: (text) => (out += text), isTTY: options.terminal ?? false },
    stderr: {
      write: (text) => {
        err += text;
        options.onErr?.(text);
      },
      isTTY: options.terminal ?? false,
    },
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const ended = { code, out, err };
  expectNoBug(argv, ended);
  expect(jsonFault(argv, ended), `adsc ${argv.join(' ')}`).toBeNull();
  return ended;
}

/** {@link adsc}, with an exit code of 0. */
export async function fine(cwd: string, ...argv: string[]): Promise<Ended> {
  const ended = await adsc(cwd, argv);
  expect(ended.code, `adsc ${argv.join(' ')}\n${ended.err}${ended.out}`).toBe(0);
  return ended;
}

export function expectNoBug(argv: readonly string[], { code, out, err }: Ended): void {
  const what = `adsc ${argv.join(' ')}\n${err}${out}`;
  expect(code, what).not.toBe(4);
  expect(err + out, what).not.toMatch(/^ {4}at .*(:\d+|<anonymous>)/m);
}

let bundled: string | null = null;

/**
 * The command line bundled as a package has it, of the source as it is; gives the path of `cli.js`. Whichever test file needs it first
 * bundles it, and all others take it from there, in this run and the next ones, until a source changes.
 */
export function bundledCli(): string {
  // Inside the repository, so that its packages are found; a folder of its own, so that nobody's dist/ is replaced while in use.
  bundled ??= join(buildOnce(join(repository, 'node_modules/.cache/adsc-cli')), 'cli.js');
  return bundled;
}

function buildOnce(cache: string): string {
  const built = join(cache, sourceHash());
  if (existsSync(built)) return built;
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(join(cache, 'building-'));
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', dir], {
      cwd: repository,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // Another process may have been faster: its build is of the same source.
    if (!existsSync(built)) renameSync(dir, built);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  // Of sources that are no more, and of processes that were killed a day ago.
  for (const name of readdirSync(cache)) {
    const old = join(cache, name);
    if (old !== built && Date.now() - statSync(old).mtimeMs > DAY_MS) rmSync(old, { recursive: true, force: true });
  }
  return built;
}

const DAY_MS = 86_400_000;

export interface Child {
  readonly process: ChildProcess;
  /** `code` is null for a process that a signal ended. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly out: string;
    readonly err: string;
  }>;
}

/** Starts the bundled command line as a process. */
export function start(
  cwd: string,
  argv: readonly string[],
  { node = [], env = {} }: { readonly node?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Child {
  const child = spawn(process.execPath, [...node, bundledCli(), ...argv], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = new Promise<Awaited<Child['ended']>>((settle, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => settle({ code, signal, out, err }));
  });
  return { process: child, ended };
}

/** Resolves with the address when a server of `adsc serve` says it; rejects with what it said if it ends. */
export function address(child: Child): Promise<string> {
  return new Promise((settle, reject) => {
    let said = '';
    child.process.stderr!.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /on (http:\/\/\S+) /.exec(said)?.[1];
      if (url !== undefined) settle(url);
    });
    void child.ended.then(({ err }) => reject(new Error(err)));
  });
}

/** Rows of a CSV file with a header. */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]): string {
  const cell = (value: string | number | boolean) =>
    /[",\r\n]/.test(String(value)) || String(value) === '' ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}
