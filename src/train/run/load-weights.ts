/** A bundle's weights, back from disk. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseForests, TREES_FILE, weighed } from '../trees/index.ts';
import { hashBytes } from '../../files/hash-bytes.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Manifest } from '../../emit/manifest.ts';
import { keepsTrees } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { bytesOf, otherShape, readTensors, refuseMissing, type Sink } from '../safetensors/file.ts';
import type { Header, TensorEntry } from '../safetensors/header.ts';
import { TrainingFailure, caught, readingWeights } from '../training-failure.ts';
import { type ForwardWeights, notFinite, type Weights, WEIGHTS_FILE } from '../weights.ts';
import { modelFingerprint } from './model-fingerprint.ts';
import {
  defaultTableRoom,
  placedDiagnostic,
  type PlacedTable,
  PlacedTables,
  type TableFile,
  type TableReader,
  wholeTables,
} from './placed-tables.ts';

/** A bundle that `loadBuild` has opened and checked (every file against its hash). */
export interface WeighedBundle {
  readonly dir: string;
  readonly plan: Plan;
  readonly manifest: Manifest & { readonly modelFingerprint?: string };
  text(path: string): string | null;
}

export interface Loaded<W> {
  readonly weights: W;
  readonly modelFingerprint: string;
}

/** The weights of a bundle, all in memory as float32. A build without weights, or weights that are not of this plan, are diagnostics. */
export function loadWeights(bundle: WeighedBundle): Promise<Loaded<Weights> | Diagnostic[]> {
  return caught(() => load(bundle, (file) => wholeTables(file, bundle.plan)));
}

/** Weights for a forward pass, and where the rows of their tables are. */
export interface LoadedForward extends Loaded<ForwardWeights> {
  readonly placed: readonly PlacedTable[];
  /** Of rows that are read from the file; null: there are none. */
  readonly note: Diagnostic | null;
  /** Lets go of the file that rows are read from. */
  close(): void;
}

/** As `loadWeights`, for who would take others. */
export async function loadFloatWeights(bundle: WeighedBundle): Promise<LoadedForward | Diagnostic[]> {
  const loaded = await loadWeights(bundle);
  return Array.isArray(loaded) ? loaded : { ...loaded, placed: [], note: null, close: () => undefined };
}

/**
 * As `loadWeights`, with at most `room` bytes of tables in memory: rows of the others are read from the file as they are asked for.
 * Rows in 8 bits stay so.
 */
export function loadForwardWeights(
  bundle: WeighedBundle,
  room = defaultTableRoom(),
): Promise<LoadedForward | Diagnostic[]> {
  return caught(async () => {
    let tables: PlacedTables | undefined;
    const { weights, modelFingerprint } = await load(
      bundle,
      (file) => (tables = new PlacedTables(file, bundle.plan, room)),
    );
    const { placed } = tables!;
    return {
      weights,
      modelFingerprint,
      placed,
      note: placedDiagnostic(placed, room),
      close: () => tables!.close(),
    };
  });
}

async function load<T>(
  bundle: WeighedBundle,
  tablesOf: (file: TableFile) => TableReader<T>,
): Promise<Loaded<Omit<Weights, 'tables'> & { readonly tables: ReadonlyMap<string, T> }>> {
  const { dir, plan, manifest } = bundle;
  const path = join(dir, WEIGHTS_FILE);
  const file = Object.hasOwn(manifest.files, WEIGHTS_FILE) ? manifest.files[WEIGHTS_FILE] : undefined;
  if (file === undefined) throw refused(path, 'this is a build, which holds no weights; train it first');
  const trees =
    !keepsTrees(plan) || !Object.hasOwn(manifest.files, TREES_FILE) ? undefined : manifest.files[TREES_FILE];
  if (keepsTrees(plan) && trees === undefined) throw refused(join(dir, TREES_FILE), 'the bundle does not list it');
  const fingerprint = modelFingerprint(plan.fingerprint, file.sha256, trees?.sha256);
  if (manifest.modelFingerprint !== fingerprint)
    throw refused(path, 'the manifest names another model fingerprint than plan and weights have');
  // What was read, not what was there when the build was checked.
  const { weights } = await readWeights(path, plan, tablesOf, (sha256) => {
    if (sha256 !== file.sha256) throw refused(path, 'it changed while it was read');
  });
  if (trees === undefined) return { weights, modelFingerprint: fingerprint };
  const treesPath = join(dir, TREES_FILE);
  const forests = parseForests(plan, bundle.text(TREES_FILE) ?? '', manifest.adsc);
  if (typeof forests === 'string') throw refused(treesPath, forests);
  if (!weighed(plan, forests)) throw refused(treesPath, 'it does not say what its trees weigh next to the network');
  return { weights: { ...weights, forests }, modelFingerprint: fingerprint };
}

/**
 * The weights of a file that is no part of a bundle yet, and its SHA-256: what is missing, strange, of another shape or not finite is a diagnostic.
 * At most `room` bytes of tables are in memory, as `loadForwardWeights` has it.
 */
export function loadWeightsFile(
  path: string,
  plan: Plan,
  room = defaultTableRoom(),
): Promise<
  | { readonly weights: ForwardWeights; readonly sha256: string; readonly note: Diagnostic | null; close(): void }
  | Diagnostic[]
> {
  return caught(async () => {
    let tables: PlacedTables | undefined;
    const read = await readWeights(path, plan, (file) => (tables = new PlacedTables(file, plan, room)));
    return { ...read, note: placedDiagnostic(tables!.placed, room), close: () => tables!.close() };
  });
}

async function readWeights<T>(
  path: string,
  plan: Plan,
  tablesOf: (file: TableFile) => TableReader<T>,
  check: (sha256: string) => void = () => undefined,
) {
  const hash = createHash('sha256');
  const { value, state } = await readingWeights(path, () =>
    readTensors(
      path,
      (header, dataStart) => planOf(plan, header, tablesOf({ path, header, dataStart })),
      (bytes) => hashBytes(hash, bytes),
    ),
  );
  const sha256 = hash.digest('hex');
  check(sha256);
  const broken = notFinite([...value.params].map(([name, data]) => ({ name, data }))) ?? value.tables.broken();
  if (broken !== null) throw refused(path, `the tensor '${broken}' holds a number that is not finite`);
  const tables = await readingWeights(path, async () => value.tables.read(state));
  return { weights: { params: value.params, tables }, sha256 };
}

/** What becomes of the tensors of a file, which must be those of the plan. Shapes are compared before memory is taken: a plan is as untrusted as a file. */
function planOf<T>(plan: Plan, header: Header, tables: TableReader<T>) {
  refuseMissing(
    header,
    plan.params.map(({ name }) => name),
  );
  const shapes = new Map(plan.params.map(({ name, shape }) => [name, shape]));
  const params = new Map<string, Float32Array>();
  const sinkOf = (tensor: TensorEntry): Sink => {
    const { name, dtype, shape } = tensor;
    const own = shapes.get(name);
    if (own === undefined) return tables.sinkOf(tensor);
    if (dtype !== 'F32' || own.join() !== shape.join()) throw otherShape(name, shape, own);
    const data = new Float32Array(own.reduce((a, b) => a * b, 1));
    params.set(name, data);
    return bytesOf(data);
  };
  return { sinkOf, value: { params, tables } };
}

function refused(path: string, why: string): TrainingFailure {
  return new TrainingFailure(diagnostic('ADS8104', null, { path, why }));
}
