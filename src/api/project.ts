/** A spec on disk: its project root, and reading texts that never leave it. */
import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { projectRoot } from './project-root.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { Refusal } from './refusal.ts';
import type { Host } from '../language/semantics/index.ts';
import { given, path as aPath } from './option-kinds.ts';
import { specOptions } from './options.ts';

export type { Host };

/** A spec and where its files are. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly spec: string;
  /** Root-relative path of the lock: `model.lock.json` next to `model.ads`. */
  readonly lock: string;
  /** What to type for it again, from the folder that adsc was started in: the spec, and the root if one was given. */
  readonly shown: string;
  /** Reads the spec, what it imports, its lock and its vocabularies. */
  readonly host: Host;
}

/** What a function takes for a spec: a path, or a project that is open already. */
export type Spec = string | Project;

export interface ProjectOptions {
  /** Folder that no path may leave. Default: the nearest folder upwards that holds a `.adsc-root`, or that of the spec. */
  readonly root?: string;
}

/** Options of the functions that take a spec. `root` goes with a path: a project has its root. */
export interface SpecOptions extends CallOptions, ProjectOptions {}

export function openProject(path: string, options: SpecOptions = {}): Promise<Outcome<Project>> {
  return outcomeOf(given(options, specOptions, { path: [path, aPath] }), (call) => projectOf(call, path, options));
}

/** {@link openProject} inside of a call. */
export function projectOf(call: Call, given: Spec, options: ProjectOptions): Project {
  if (typeof given !== 'string') return given;
  const specArgument = given;
  const absolute = resolve(call.cwd, specArgument);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats) throw noSuchSpec(specArgument, absolute);
  if (!stats.isFile()) throw new Refusal([diagnostic('ADS9004', null, { path: specArgument })], 'usage');
  refuseBinary(specArgument, absolute);
  const root =
    options.root !== undefined
      ? realpathSync(rootOf(call, options.root))
      : projectRoot(realpathSync(dirname(absolute)));
  const spec = inside(root, realpathSync(dirname(absolute)) + sep + basename(absolute));
  if (spec === null)
    throw new Refusal(
      [
        diagnostic(
          'ADS9005',
          null,
          { path: specArgument, root: String(options.root) },
          { hint: "'root' is a folder that holds the spec and all that it names; paths in the spec stay as they are" },
        ),
      ],
      'usage',
    );
  const shown = options.root !== undefined ? `${specArgument} --root ${options.root}` : specArgument;
  return { root, spec, lock: spec.replace(/(\.ads)?$/, '.lock.json'), shown, host: diskHost(root) };
}

/** What is no text would be wrong in every character. */
function refuseBinary(shown: string, absolute: string): void {
  const refuse = (reason: string) => new Refusal([diagnostic('ADS9010', null, { path: shown, reason })], 'data');
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

function noSuchSpec(shown: string, absolute: string): Refusal {
  let meant: string | null = null;
  try {
    meant = didYouMean(
      basename(absolute),
      readdirSync(dirname(absolute)).filter((name) => name.endsWith('.ads')),
    );
  } catch {
    // The folder is not there either.
  }
  return new Refusal(
    [
      diagnostic(
        'ADS9003',
        null,
        { path: shown },
        { hint: meant === null ? null : `did you mean '${join(dirname(shown), meant)}'?` },
      ),
    ],
    'data',
  );
}

function rootOf(call: Call, path: string): string {
  const absolute = resolve(call.cwd, path);
  if (!existsSync(absolute)) throw new Refusal([diagnostic('ADS9003', null, { path })], 'usage');
  return absolute;
}

/** Reads below `root`, never outside of it, through links neither. */
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
    specsIn(folder) {
      try {
        const absolute = realpathSync(join(root, folder));
        const isOutside = absolute !== realpathSync(root) && inside(root, absolute) === null;
        return isOutside ? [] : readdirSync(absolute).filter((name) => name.endsWith('.ads'));
      } catch {
        return [];
      }
    },
  };
}

/** The `/`-separated path of `absolute` below `root`, or null when it lies outside. */
export function inside(root: string, absolute: string): string | null {
  const path = relative(root, absolute);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join('/');
}
