/**
 * A bundle of a trained one whose large tables have rows in 8 bits: what it computes differs a little, so it is a model of its own, with
 * its own fingerprint and golden logits, and with what the 8 bits cost on rows that were held out.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Manifest, MANIFEST_FILE } from '../../emit/manifest.ts';
import type { Golden } from '../../emit/transforms/index.ts';
import { writeFileAtomically } from '../../files/durable.ts';
import { hashBytes } from '../../files/hash-bytes.ts';
import { prettyJson } from '../../ir/canonical.ts';
import { isSmallerInt8 } from '../../ir/stored-rows.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Encoder } from '../../runtime/types.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { VERSION } from '../../version.ts';
import type { Engine } from '../engines/engine.ts';
import { readSafetensorsHeader } from '../safetensors/file.ts';
import { writeInt8Safetensors } from '../safetensors/int8-file.ts';
import { TREES_FILE } from '../trees/index.ts';
import { caught, readingWeights, TrainingFailure, writing } from '../training-failure.ts';
import { WEIGHTS_FILE } from '../weights.ts';
import { type BundleManifest, replaceFolder } from './bundle.ts';
import { GOLDEN_LOGITS_FILE } from './golden-logits.ts';
import { goldenLogitsText } from './golden-logits-file.ts';
import { loadForwardWeights } from './load-weights.ts';
import { modelFingerprint } from './model-fingerprint.ts';

/** Of one head, before and after. */
export interface Int8HeadLoss {
  /** Log-loss before calibration, in nats; null: no row has a label. */
  readonly logLoss: readonly [number, number] | null;
  /** null: one class only. */
  readonly auc: readonly [number, number] | null;
}

/** What rows in 8 bits cost. */
export interface Int8Loss {
  /** Ids of the tables. */
  readonly tables: readonly string[];
  /** Of the model that it was made of. */
  readonly of: string;
  /** Rows that both were measured on; `data`: of files that were given. */
  readonly measured: 'holdout' | 'validate' | 'train' | 'data';
  readonly rows: number;
  readonly heads: Readonly<Record<string, Int8HeadLoss>>;
}

/** A checked bundle. */
export interface FloatBundle {
  readonly dir: string;
  readonly plan: Plan;
  readonly manifest: Manifest;
  readonly encoder: Encoder;
  readonly golden: Golden;
  text(path: string): string | null;
}

/** Tables that 8 bits would make smaller, which are float32 now. */
export async function int8Tables({ dir, plan }: Pick<FloatBundle, 'dir' | 'plan'>): Promise<string[]> {
  const path = join(dir, WEIGHTS_FILE);
  const { tensors } = await readingWeights(path, () => readSafetensorsHeader(path));
  const floats = new Set(tensors.filter(({ dtype }) => dtype === 'F32').map(({ name }) => name));
  return plan.tables.filter((table) => floats.has(table.id) && isSmallerInt8(table)).map(({ id }) => id);
}

/**
 * Writes the bundle `dir`: the one of `from` without its graphs, which hold float32, with these tables in 8 bits. `measure` gets the folder
 * of the whole bundle under another name, and gives what its manifest says of the loss.
 */
export function writeInt8Bundle(
  dir: string,
  from: FloatBundle,
  tables: readonly string[],
  engine: Engine,
  measure: (bundle: string) => Promise<Int8Loss>,
): Promise<BundleManifest | Diagnostic[]> {
  return caught(() =>
    writing(dir, async () => {
      const temporary = `${dir}.${process.pid}.tmp`;
      await mkdir(temporary, { recursive: true });
      try {
        const manifest = await fill(temporary, from, tables, engine);
        const measured = { ...manifest, int8: await measure(temporary) };
        await writeFileAtomically(join(temporary, MANIFEST_FILE), prettyJson(measured));
        await replaceFolder(temporary, dir);
        return measured;
      } catch (error) {
        await rm(temporary, { recursive: true, force: true });
        throw error;
      }
    }),
  );
}

async function fill(
  dir: string,
  from: FloatBundle,
  tables: readonly string[],
  engine: Engine,
): Promise<BundleManifest> {
  const { plan } = from;
  const files = emptyRecord<{ readonly bytes: number; readonly sha256: string }>();
  for (const [path, entry] of Object.entries(from.manifest.files)) {
    if (path === WEIGHTS_FILE || path === GOLDEN_LOGITS_FILE || path.startsWith('graph/')) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await copyFile(join(from.dir, path), join(dir, path));
    files[path] = entry;
  }
  const source = join(from.dir, WEIGHTS_FILE);
  const weights = await readingWeights(source, () =>
    writeInt8Safetensors(source, join(dir, WEIGHTS_FILE), new Set(tables)),
  );
  files[WEIGHTS_FILE] = weights;
  const fingerprint = modelFingerprint(plan.fingerprint, weights.sha256, files[TREES_FILE]?.sha256);
  const manifestWith = (): BundleManifest => ({
    ...from.manifest,
    adsc: VERSION,
    modelFingerprint: fingerprint,
    files: recordOf(
      Object.keys(files)
        .sort()
        .map((path) => [path, files[path]!]),
    ),
  });
  const loaded = await loadForwardWeights({ dir, plan, manifest: manifestWith(), text: (path) => from.text(path) });
  if (Array.isArray(loaded)) throw new TrainingFailure(loaded[0]!);
  const logits = await goldenLogitsText(plan, loaded.weights, engine, from.encoder, from.golden, fingerprint);
  loaded.close();
  await writeFileAtomically(join(dir, GOLDEN_LOGITS_FILE), logits);
  files[GOLDEN_LOGITS_FILE] = { bytes: Buffer.byteLength(logits), sha256: sha256(Buffer.from(logits)) };
  await writeFileAtomically(join(dir, MANIFEST_FILE), prettyJson(manifestWith()));
  return manifestWith();
}

function sha256(bytes: Uint8Array): string {
  const hash = createHash('sha256');
  hashBytes(hash, bytes);
  return hash.digest('hex');
}
