/** A spec on disk: its project root, and reading texts that never leave it. */
import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { CommandFailure, type Context, exitCode } from '../cli/context.ts';
import { projectRoot } from './root.ts';

export interface Project {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly spec: string;
  /** Root-relative path of the lock: `model.lock.json` next to `model.ads`. */
  readonly lock: string;
  /** What to type for it again, from the folder that adsc was started in: the spec, and the root if one was given. */
  readonly shown: string;
  readonly host: Host;
}

export interface Host {
  /** Text of a root-relative path; null when it is missing, unreadable, or (through links) outside of the root. */
  readText(path: string): string | null;
}

/** Finds the spec and its root (`--root`, or the nearest folder with a `.adsc-root`, or else the spec's own). Fails with exit 2 or 3. */
export function openProject(context: Context, specArgument: string, options: Record<string, unknown>): Project {
  const absolute = resolve(context.cwd, specArgument);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats) throw noSuchSpec(specArgument, absolute);
  if (!stats.isFile()) throw new CommandFailure([diagnostic('ADS9004', null, { path: specArgument })], exitCode.usage);
  refuseBinary(specArgument, absolute);
  const root =
    typeof options.root === 'string'
      ? realpathSync(rootOf(context, options.root))
      : projectRoot(realpathSync(dirname(absolute)));
  const spec = inside(root, realpathSync(dirname(absolute)) + sep + basename(absolute));
  if (spec === null)
    throw new CommandFailure(
      [diagnostic('ADS9005', null, { path: specArgument, root: String(options.root) })],
      exitCode.usage,
    );
  const shown = typeof options.root === 'string' ? `${specArgument} --root ${options.root}` : specArgument;
  return { root, spec, lock: spec.replace(/(\.ads)?$/, '.lock.json'), shown, host: diskHost(root) };
}

/** What is no text would be wrong in every character. */
function refuseBinary(shown: string, absolute: string): void {
  const refuse = (reason: string) =>
    new CommandFailure([diagnostic('ADS9010', null, { path: shown, reason })], exitCode.data);
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error));
  }
  const wrong = whyNoText(bytes);
  if (wrong !== null) throw refuse(wrong);
}

/** Why bytes are no spec, or null where they are text. */
export function whyNoText(bytes: Buffer): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return 'it is UTF-16; save it as UTF-8';
  return bytes.includes(0) || !isUtf8(bytes) ? 'it is not UTF-8 text' : null;
}

function noSuchSpec(shown: string, absolute: string): CommandFailure {
  let meant: string | null = null;
  try {
    meant = didYouMean(
      basename(absolute),
      readdirSync(dirname(absolute)).filter((name) => name.endsWith('.ads')),
    );
  } catch {
    // The folder is not there either.
  }
  return new CommandFailure(
    [
      diagnostic(
        'ADS9003',
        null,
        { path: shown },
        { hint: meant === null ? null : `did you mean '${join(dirname(shown), meant)}'?` },
      ),
    ],
    exitCode.data,
  );
}

function rootOf(context: Context, path: string): string {
  const absolute = resolve(context.cwd, path);
  if (!existsSync(absolute)) throw new CommandFailure([diagnostic('ADS9003', null, { path })], exitCode.usage);
  return absolute;
}

export function diskHost(root: string): Host {
  return {
    readText(path) {
      try {
        const absolute = realpathSync(join(root, path));
        return inside(root, absolute) === null ? null : readFileSync(absolute, 'utf8');
      } catch {
        return null;
      }
    },
  };
}

/** The `/`-separated path of `absolute` below `root`, or null when it lies outside. */
export function inside(root: string, absolute: string): string | null {
  const path = relative(root, absolute);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join('/');
}
