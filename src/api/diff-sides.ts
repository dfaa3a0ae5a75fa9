/** Opening one side of a comparison: whatever it is, a plan comes of it. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type LoadedBuild, loadBuild } from '../bundle/load-build.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ModelSide, VocabularyKeys } from '../diff/model-side.ts';
import { placesOf } from '../diff/places.ts';
import type { ShownSide } from '../diff/render.ts';
import { readLock, readPlan } from '../ir/read-artifact.ts';
import { sha256 } from '../ir/sha256.ts';
import type { Host } from '../language/semantics/index.ts';
import { parseVocab } from '../runtime/vocab-file.ts';
import { planSpec } from '../spec-to-build.ts';
import { entryOf } from '../text/present.ts';
import { SourceFile, type Span } from '../text/source.ts';
import { findPlace } from '../train/run/find-bundle.ts';
import type { Call } from './call.ts';
import { type Found, fromHere } from './diagnostic-paths.ts';
import { commitHost, gitPath, openCommit, rootIn } from './git.ts';
import { diskHost, projectOf, type Project } from './project.ts';
import { Refusal, unwrap } from './refusal.ts';
import { reasonOf } from './spec-files.ts';

export interface OpenSide extends ModelSide {
  readonly shown: ShownSide;
  readonly sources: ReadonlyMap<string, SourceFile>;
}

export interface SideOptions {
  readonly root?: string;
  readonly variant?: string | null;
}

const LOCK = '.lock.json';

/** Both sides. What is built already is opened first: of a variant, it is compared with that variant of a spec. */
export async function openSides(
  call: Call,
  old: string,
  next: string,
  options: SideOptions,
): Promise<readonly [OpenSide, OpenSide]> {
  const paths = [old, next];
  const sides = new Map<number, OpenSide>();
  let variant = options.variant;
  for (const i of [0, 1].sort((a, b) => Number(isSource(paths[a]!)) - Number(isSource(paths[b]!)))) {
    const side = await openSide(call, paths[i]!, { ...options, variant });
    if (side.plan.baseline !== undefined)
      throw refuse(paths[i]!, `it is the baseline ${side.plan.baseline}: models are compared, baselines are not`);
    if (options.variant === undefined && side.places === null) variant ??= side.plan.variant;
    sides.set(i, side);
  }
  return [entryOf(sides, 0), entryOf(sides, 1)];
}

const isSource = (path: string): boolean => path.endsWith('.ads') || path.endsWith(LOCK);

async function openSide(call: Call, path: string, options: SideOptions): Promise<OpenSide> {
  if (gitPath(path) !== null) return openInCommit(call, path, options);
  const absolute = resolve(call.cwd, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined && path.startsWith('git:'))
    throw refuse(path, 'a commit and a path are needed', "as in 'git:HEAD:model.ads' or 'git:main:specs/model.ads'");
  if (stats?.isDirectory() === true) return openFolder(path, absolute);
  if (path.endsWith(LOCK)) {
    if (stats === undefined) throw refuse(path, 'there is no such file');
    const spec = specOf(path);
    if (!existsSync(resolve(call.cwd, spec)))
      throw refuse(path, `a lock is compared with its spec, and there is no "${spec}"`);
    return openSpec(call, projectOf(call, spec, options), path, 'lock', options, diskPaths(call));
  }
  if (path.endsWith('.json')) {
    if (stats === undefined) throw refuse(path, 'there is no such file');
    if (!stats.isFile()) throw refuse(path, 'it is no file');
    return openPlan(path, textOf(path, absolute), diskHost(dirname(absolute)));
  }
  return openSpec(call, projectOf(call, path, options), path, 'spec', options, diskPaths(call));
}

function textOf(path: string, absolute: string): string {
  try {
    return readFileSync(absolute, 'utf8');
  } catch (error) {
    throw refuse(path, `it can not be read: ${reasonOf(error)}`);
  }
}

const specOf = (lock: string): string => `${lock.slice(0, -LOCK.length)}.ads`;

function refuse(path: string, reason: string, hint: string | null = null): Refusal {
  return new Refusal([diagnostic('ADS9044', null, { path, reason }, { hint })], 'data');
}

async function openInCommit(call: Call, path: string, options: SideOptions): Promise<OpenSide> {
  const commit = openCommit(call.cwd, path);
  const isLock = commit.path.endsWith(LOCK);
  const content = commit.readText(commit.path);
  if (content === null)
    throw refuse(
      path,
      'the commit has no such file',
      'of a commit a spec, its lock or a plan.json is read; builds, bundles and runs are read from disk',
    );
  if (!isLock && commit.path.endsWith('.json'))
    return openPlan(path, content, commitHost(commit, dirname(commit.path) === '.' ? '' : dirname(commit.path)));
  const root = rootIn(commit);
  const spec = (isLock ? specOf(commit.path) : commit.path).slice(root === '' ? 0 : root.length + 1);
  const host = commitHost(commit, root);
  if (host.readText(spec) === null)
    throw refuse(path, `a lock is compared with its spec, and the commit has no "${spec}"`);
  const project: Project = { root, spec, lock: spec.replace(/(\.ads)?$/, LOCK), shown: path, host };
  const revision = path.slice(0, path.indexOf(':', 4) + 1);
  return openSpec(call, project, path, isLock ? 'lock' : 'spec', options, (found) =>
    renamed(found, (file) => `${revision}${root === '' ? '' : `${root}/`}${file}`),
  );
}

/** How paths of a project are shown. */
type Paths = (found: Found, project: Project) => Found;

const diskPaths =
  (call: Call): Paths =>
  (found, project) =>
    fromHere(call, project, found);

function renamed(found: Found, shown: (file: string) => string): Found {
  const at = (span: Span): Span => ({ ...span, file: shown(span.file) });
  const diagnostics = found.diagnostics.map((d): Diagnostic => ({
    ...d,
    span: d.span === null ? null : at(d.span),
    related: d.related.map((other) => ({ ...other, span: at(other.span) })),
    // What is in a commit is not to be mended there.
    fix: null,
  }));
  const sources = [...found.sources.values()].map((file) => new SourceFile(shown(file.path), file.text));
  return { diagnostics, sources: new Map(sources.map((file) => [file.path, file])) };
}

async function openSpec(
  call: Call,
  project: Project,
  path: string,
  kind: 'spec' | 'lock',
  { variant = null }: SideOptions,
  paths: Paths,
): Promise<OpenSide> {
  const text = project.host.readText(project.lock);
  const lock = text === null ? null : unwrap(await readLock(text, project.lock));
  const planned = planSpec(project.host, project.spec, lock, { variant, assume: true, members: false });
  const found = paths(planned, project);
  if (planned.plan === null) throw new Refusal(found.diagnostics, 'spec', found.sources);
  const isAssumed = planned.plan.assumed !== undefined;
  // That sizes are assumed, the comparison says itself.
  const said = found.diagnostics.filter(({ severity, code }) => severity !== 'info' && code !== 'ADS7009');
  call.note(said, found.sources);
  const places = placesOf(project.host, project.spec, (span) => {
    const one = paths(
      { diagnostics: [diagnostic('ADS9044', span, { path: '', reason: '' })], sources: new Map() },
      project,
    );
    return one.diagnostics[0]!.span!;
  });
  const keys = new Map<string, VocabularyKeys>();
  for (const [id, content] of planned.vocabTexts) {
    const parsed = parseVocab(content);
    if (!('error' in parsed)) keys.set(id, parsed);
  }
  return {
    plan: planned.plan,
    keys,
    locked: lock !== null,
    places,
    sources: found.sources,
    shown: { path, kind, model: planned.plan.model, fingerprint: planned.plan.fingerprint, assumed: isAssumed },
  };
}

async function openPlan(path: string, text: string, host: Host): Promise<OpenSide> {
  const plan = await readPlan(text, path);
  if (Array.isArray(plan)) throw new Refusal(plan, 'data');
  const keys = new Map<string, VocabularyKeys>();
  for (const vocab of plan.vocabs) {
    const content = vocab.file === null ? null : host.readText(vocab.file);
    if (content === null || sha256(content) !== vocab.sha256) continue;
    const parsed = parseVocab(content);
    if (!('error' in parsed)) keys.set(vocab.id, parsed);
  }
  return artifact(path, 'plan', plan, keys);
}

export function keysOfBuild({ vocabularies, keys }: Pick<LoadedBuild, 'vocabularies' | 'keys'>): ModelSide['keys'] {
  return new Map(Object.entries(vocabularies).map(([id, entries]) => [id, { keys: keys[id]!, entries }]));
}

async function openFolder(path: string, absolute: string): Promise<OpenSide> {
  const place = await findPlace(absolute);
  if (place === null)
    throw refuse(path, 'it is a folder without a build, a bundle or a run', 'name the spec, or a run such as runs/1');
  const build = unwrap(await loadBuild(place.bundle));
  const kind = place.bundle === realpathSync(absolute) ? 'build' : 'run';
  return artifact(path, kind, build.plan, keysOfBuild(build));
}

function artifact(path: string, kind: string, plan: ModelSide['plan'], keys: ModelSide['keys']): OpenSide {
  const { model, fingerprint } = plan;
  return {
    plan,
    keys,
    locked: true,
    places: null,
    sources: new Map(),
    shown: { path, kind, model, fingerprint, assumed: false },
  };
}
