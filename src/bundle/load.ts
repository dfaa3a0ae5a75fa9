/**
 * Reading a build back from disk: nothing in it is used before it was checked. Every file is hashed against the manifest, the
 * parts must belong to one plan, and the imported transforms must reproduce the golden vectors.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Manifest } from '../emit/manifest.ts';
import { type Golden, type GoldenMismatch, readVocabularies, verifyGolden } from '../emit/transforms/index.ts';
import { readArtifact, readPlan } from '../plan/read.ts';
import type { Plan } from '../plan/schema.ts';
import type { Encoder, TransformsModule } from '../runtime/types.ts';
import { parseJson } from '../text/record.ts';

export interface LoadedBuild {
  /** Absolute. */
  readonly dir: string;
  readonly plan: Plan;
  readonly manifest: Manifest;
  /** Entries by vocab id. */
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
  readonly golden: Golden;
  /** features/row.schema.json; null: the build has none. */
  readonly rowSchema: Readonly<Record<string, unknown>> | null;
  /** Of the build's own features/transforms.js. */
  readonly encoder: Encoder;
  /** Another encoder, with counts of its own. */
  createEncoder(): Encoder;
  /** What another thread makes the same encoder of. */
  readonly encoderSource: EncoderSource;
}

/** Where a build's encoder comes from; plain data. */
export interface EncoderSource {
  /** The build, absolute. */
  readonly dir: string;
  /** Of its transforms, when they were checked. */
  readonly sha256: string;
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
}

const TRANSFORMS = 'features/transforms.js';
const ROW_SCHEMA = 'features/row.schema.json';

/**
 * A checked build, or why it is refused (ADS7014, ADS87xx), all reasons of one kind at once. Never throws for what
 * is in the folder.
 */
export async function loadBuild(dir: string): Promise<LoadedBuild | Diagnostic[]> {
  const manifest = await readManifest(dir);
  if (Array.isArray(manifest)) return manifest;
  const files = await readFiles(dir, manifest);
  if (Array.isArray(files)) return files;

  const plan = await readPlan(text(files, 'plan.json'), `${dir}/plan.json`);
  if (Array.isArray(plan)) return plan;
  if (plan.fingerprint !== manifest.fingerprint) return [diagnostic('ADS8703', null, { path: dir, file: 'plan.json' })];
  const golden = await readGolden(dir, files, plan);
  if (Array.isArray(golden)) return golden;

  const texts = new Map<string, string>();
  for (const { id, file } of plan.vocabs) if (file !== null && files.has(file)) texts.set(id, text(files, file));
  const wrong = plan.vocabs.filter(({ file, sha256 }) => file !== null && sha256 !== null && files.has(file) && hashOf(files.get(file)!) !== sha256);
  if (wrong.length > 0) return wrong.map(({ file }) => diagnostic('ADS8703', null, { path: dir, file: file! }));
  const { vocabularies, diagnostics } = readVocabularies(plan, texts);
  if (diagnostics.length > 0) return [...diagnostics];

  const module = await importTransforms(dir, manifest, plan);
  if (Array.isArray(module)) return module;
  let encoder: Encoder;
  try {
    encoder = module.createEncoder(vocabularies);
    const mismatches = verifyGolden(encoder, golden);
    if (mismatches.length > 0) return [notReproduced(dir, mismatches)];
  } catch (error) {
    return [doesNotLoad(dir, error)];
  }
  const rowSchema = files.has(ROW_SCHEMA) ? objectIn(text(files, ROW_SCHEMA)) : null;
  if (rowSchema === undefined) return [diagnostic('ADS8701', null, { path: dir, reason: `${ROW_SCHEMA} is no JSON object` })];
  const encoderSource = { dir: resolve(dir), sha256: manifest.files[TRANSFORMS]!.sha256, vocabularies };
  return { dir: resolve(dir), plan, manifest, vocabularies, golden, rowSchema, encoder, createEncoder: () => module.createEncoder(vocabularies), encoderSource };
}

type Contents = ReadonlyMap<string, Uint8Array>;

function objectIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parseJson(json) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

async function readManifest(dir: string): Promise<Manifest | Diagnostic[]> {
  let content: string;
  try {
    content = await readFile(join(dir, 'manifest.json'), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no manifest.json in it' : `manifest.json cannot be read (${code})`;
    return [diagnostic('ADS8701', null, { path: dir, reason })];
  }
  const read = await readArtifact('manifest', content, `${dir}/manifest.json`);
  if ('diagnostics' in read) return read.diagnostics;
  const manifest = read.value as Manifest;
  const paths = Object.keys(manifest.files);
  const outside = paths.find((path) => !isInside(path));
  if (outside !== undefined) return [diagnostic('ADS8701', null, { path: dir, reason: `its manifest names '${outside}', which is not inside it` })];
  const missing = [TRANSFORMS, 'features/runtime.js', 'plan.json', 'golden.json'].find((path) => !paths.includes(path));
  if (missing !== undefined) return [diagnostic('ADS8701', null, { path: dir, reason: `its manifest does not list ${missing}` })];
  return manifest;
}

/** Relative, `/`-separated, without steps up: a manifest is as untrusted as any file. */
function isInside(path: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return !/[\\:\u0000]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Every file of the manifest, checked; all that are wrong are told at once. Texts are kept; weights, of any size, stream by. */
async function readFiles(dir: string, manifest: Manifest): Promise<Contents | Diagnostic[]> {
  const contents = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, entry] of Object.entries(manifest.files)) {
    try {
      const isText = /\.(json|txt|js)$/.test(file);
      const content = isText ? await readFile(join(dir, file)) : null;
      const hash = content === null ? await hashOfFile(join(dir, file)) : hashOf(content);
      if (hash === entry.sha256) {
        if (content !== null) contents.set(file, content);
      } else diagnostics.push(diagnostic('ADS8702', null, { path: dir, file, problem: 'is not the file that the build was written with' }));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
      diagnostics.push(diagnostic('ADS8702', null, { path: dir, file, problem: code === 'ENOENT' ? 'is missing' : `cannot be read (${code})` }));
    }
  }
  return diagnostics.length > 0 ? diagnostics : contents;
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

function text(files: Contents, path: string): string {
  // A byte-order mark is content: a vocabulary may start with one.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
}

async function readGolden(dir: string, files: Contents, plan: Plan): Promise<Golden | Diagnostic[]> {
  const read = await readArtifact('golden', text(files, 'golden.json'), `${dir}/golden.json`);
  if ('diagnostics' in read) return read.diagnostics;
  const golden = read.value as Golden;
  return golden.fingerprint === plan.fingerprint ? golden : [diagnostic('ADS8703', null, { path: dir, file: 'golden.json' })];
}

async function importTransforms(dir: string, manifest: Manifest, plan: Plan): Promise<TransformsModule | Diagnostic[]> {
  try {
    const module = await importModule(dir, manifest.files[TRANSFORMS]!.sha256);
    if (typeof module.createEncoder !== 'function') return [doesNotLoad(dir, new Error('it exports no createEncoder'))];
    if (module.fingerprint !== plan.fingerprint) return [diagnostic('ADS8703', null, { path: dir, file: TRANSFORMS })];
    return module as TransformsModule;
  } catch (error) {
    return [doesNotLoad(dir, error)];
  }
}

function importModule(dir: string, sha256: string): Promise<Partial<TransformsModule>> {
  const url = pathToFileURL(resolve(dir, TRANSFORMS));
  // Node keeps modules by URL: a build that was written anew at the same place must not give the old code.
  url.search = `?${sha256}`;
  return import(/* @vite-ignore */ url.href) as Promise<Partial<TransformsModule>>;
}

/** The encoder of a build that this process has loaded before, in another thread. */
export async function encoderFrom({ dir, sha256, vocabularies }: EncoderSource): Promise<Encoder> {
  return ((await importModule(dir, sha256)) as TransformsModule).createEncoder(vocabularies);
}

function doesNotLoad(dir: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnostic('ADS8704', null, { path: dir, file: TRANSFORMS, reason });
}

function notReproduced(dir: string, mismatches: readonly GoldenMismatch[]): Diagnostic {
  const { note, signal, got, expected } = mismatches[0]!;
  const show = (value: unknown) => {
    const json = value === null ? 'absent' : JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 77)}…` : json;
  };
  return diagnostic('ADS8705', null, { path: dir, note, signal, got: show(got), expected: show(expected), count: mismatches.length });
}
