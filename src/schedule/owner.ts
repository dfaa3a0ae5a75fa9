/** Who works in a state folder: one process at a time. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../files/process.ts';
import { parseJson } from '../text/record.ts';

/** A state folder that is ours. */
export interface Ownership {
  /** Whether it still is: a process that stood still for minutes (a machine that slept) may have been taken for dead. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** What the file `owner` says. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Of this call alone. */
  readonly token: string;
}

/** An owner whose file is older than this is gone: it touches the file all the time. */
const SILENT_MS = 120_000;
const TOUCH_MS = 5_000;

/** Tokens of this process's calls: the number of a dead process may be ours by now, after a container has started again. */
const own = new Set<string>();

/** The state is ours until `release`; a text: who has it. A process that is gone has it no more. Throws the system's error. */
export async function ownState(state: string): Promise<Ownership | string> {
  const token = randomBytes(8).toString('hex');
  own.add(token);
  let owned: Ownership | string = '';
  try {
    return (owned = await ownWith(state, token));
  } finally {
    if (typeof owned === 'string') own.delete(token);
  }
}

async function ownWith(state: string, token: string): Promise<Ownership | string> {
  await mkdir(state, { recursive: true });
  const path = join(state, 'owner');
  const mine: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString(), token };
  for (let tries = 0; tries < 20; tries++) {
    if (await writeNew(path, mine)) {
      const touch = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), TOUCH_MS);
      touch.unref();
      const isHeld = async () => (await ownerAt(path))?.token === token;
      const release = async () => {
        clearInterval(touch);
        own.delete(token);
        if (await isHeld()) await rm(path, { force: true });
      };
      try {
        await sweep(state);
      } catch (error) {
        await release();
        throw error;
      }
      return { isHeld, release };
    }
    const other = await ownerAt(path);
    if (other === null) continue;
    if (!(await isGone(path, other))) return describe(other);
    // Two that find the same dead owner: what was renamed away may be the new owner's by now, and goes back.
    const left = `${path}.${process.pid}-${token}.left`;
    const moved = await rename(path, left).then(
      () => true,
      () => false,
    );
    if (moved && (await ownerAt(left))?.token !== other.token) await link(left, path).catch(() => undefined);
    await rm(left, { force: true });
  }
  return 'processes that come and go';
}

function describe({ pid, host, since }: Owner): string {
  return pid === 0 ? 'somebody whose file `owner` can not be read' : `process ${pid} on ${host}, since ${since}`;
}

async function isGone(path: string, { pid, host, token }: Owner): Promise<boolean> {
  if (host === hostname() && (pid === process.pid ? !own.has(token) : !isRunning(pid))) return true;
  const touched = await stat(path).catch(() => null);
  return touched !== null && Date.now() - touched.mtimeMs > SILENT_MS;
}

async function writeNew(path: string, owner: Owner): Promise<boolean> {
  // Written whole under another name first: nobody reads half of it.
  const temporary = `${path}.${process.pid}-${owner.token}.new`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(JSON.stringify(owner));
      await file.sync();
    } finally {
      await file.close();
    }
    await link(temporary, path);
    return true;
  } catch (error) {
    // ENOENT: whoever owns it has swept it away.
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** null: there is no such file. */
async function ownerAt(path: string): Promise<Owner | null> {
  try {
    const { pid, host, since, token = '' } = parseJson(await readFile(path, 'utf8')) as Partial<Owner>;
    if (typeof pid === 'number' && typeof host === 'string' && typeof since === 'string')
      return { pid, host, since, token };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  return { pid: 0, host: '', since: '', token: '' };
}

/** Removes what killed calls have left half written. Only the owner writes these, but for `owner.…`, which others that wait for their turn may. */
async function sweep(state: string): Promise<void> {
  for (const name of await readdir(state)) {
    const pid = /^owner\.(\d+)-[0-9a-f]+\.(new|left)$/.exec(name)?.[1];
    if (pid === undefined ? LEFTOVER.test(name) : !isRunning(Number(pid))) await rm(join(state, name), { force: true });
  }
}

const LEFTOVER = /^(history\.jsonl\.\d+-[0-9a-f]+\.tmp|current\.\d+\.new)$/;
