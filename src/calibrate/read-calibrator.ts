/** Reading calibrators back: JSON, its schema, and that it is whole and of this model. */
import type { Plan } from '../ir/plan.ts';
import { canonicalJson } from '../ir/canonical.ts';
import { versionFault } from '../ir/artifact-version.ts';
import { readArtifact } from '../ir/read-artifact.ts';
import { sha256 } from '../ir/sha256.ts';
import { calibratorLayout } from './features.ts';
import type { IsotonicFit } from './isotonic.ts';
import type { LevelCalibrator, Levels } from './level.ts';
import type { Calibrator } from './calibrator.ts';
import { parseJson } from '../text/record.ts';

/** A calibrator that fits the model, or in words why the text is none. Never throws. */
export async function readCalibrator(text: string, plan: Plan, modelFingerprint: string): Promise<Calibrator | string> {
  let version: unknown;
  try {
    version = (parseJson(text) as { readonly version?: unknown } | null)?.version;
  } catch {
    return 'it is no JSON';
  }
  const old = ofAnotherVersion(version);
  if (old !== null) return old;
  const read = await readArtifact('calibrator', text, 'calibrator');
  if ('diagnostics' in read) return `it is no calibrator: ${read.diagnostics[0]!.message}`;
  const calibrator = read.value as Calibrator;
  return calibratorFault(calibrator, plan, modelFingerprint) ?? calibrator;
}

/** Why a calibrator (of the right shape: see `readCalibrator`) can't be used with this model; null if it can. */
export function calibratorFault(calibrator: Calibrator, plan: Plan, modelFingerprint: string): string | null {
  const old = ofAnotherVersion(calibrator?.version);
  if (old !== null) return old;
  const { hash, ...body } = calibrator;
  if (sha256(canonicalJson(body)) !== hash) return 'its hash does not fit its content';
  if (calibrator.model !== modelFingerprint)
    return `it was fitted for the model ${calibrator.model.slice(0, 12)}, and this is ${modelFingerprint.slice(0, 12)}`;
  if (calibrator.heads.map((h) => h.head).join('\n') !== plan.heads.map((h) => h.name).join('\n'))
    return 'its heads are not those of the model';
  const { calibration } = plan;
  if (calibration === null) return 'the model has no calibration';
  if (calibrator.method !== calibration.method)
    return `its method is ${calibrator.method}, and the model's is ${calibration.method}`;
  if (canonicalJson(calibratorLayout(plan, calibration)) !== canonicalJson(calibrator.layout))
    return 'its signals are not those of the model';
  if (canonicalJson(plan.sampling ?? null) !== canonicalJson(calibrator.sampling))
    return 'its logits have another sampling correction than those of the model';
  const sources = calibration.per.includes('source') ? (plan.data?.source?.values ?? []) : [];
  for (const head of calibrator.heads) {
    for (const levels of [head, ...(head.allTraffic === null ? [] : [head.allTraffic])]) {
      const fault = levelsFault(levels, calibrator, sources);
      if (fault !== null) return `${head.head}: ${fault}`;
    }
  }
  return null;
}

function ofAnotherVersion(version: unknown): string | null {
  const fault = versionFault('calibrator', version);
  const reason = typeof version === 'number' ? OLD_VERSIONS[version] : undefined;
  return fault === null || reason === undefined ? fault : `${fault} (${reason})`;
}

/** Why an older version is not read. */
const OLD_VERSIONS: Readonly<Record<number, string>> = {
  1: 'what version 1 kept from earlier windows had lost its centre',
  2: 'version 2 took the place of a number among its boundaries for its value',
};

function levelsFault(levels: Levels, calibrator: Calibrator, sources: readonly string[]): string | null {
  const names = Object.keys(levels.sources);
  const missing = sources.find((source) => !Object.hasOwn(levels.sources, source));
  if (missing !== undefined) return `it has no level of source ${JSON.stringify(missing)}`;
  const extra = names.find((source) => !sources.includes(source));
  if (extra !== undefined) return `source ${JSON.stringify(extra)} is none of the model's`;
  for (const level of [levels.all, ...names.map((name) => levels.sources[name]!)]) {
    const fault = levelFault(level, calibrator);
    if (fault !== null) return fault;
  }
  return null;
}

function levelFault(level: LevelCalibrator, { method, layout }: Calibrator): string | null {
  if (level.kind === 'identity') return null;
  if (level.kind !== method) return `a level of ${level.kind} in a calibrator of ${method}`;
  if (level.kind === 'temperature') return level.temperature > 0 ? null : 'a temperature that is not above 0';
  if (level.kind === 'isotonic') return isotonicFault(level.fit);
  return level.gamma.length === layout.features
    ? null
    : `${level.gamma.length} coefficients for ${layout.features} features`;
}

function isotonicFault({ logits, values }: IsotonicFit): string | null {
  if (logits.length === 0 || logits.length !== values.length)
    return `${values.length} values at ${logits.length} logits`;
  for (let i = 0; i < logits.length; i++) {
    if (!(values[i]! > 0 && values[i]! < 1)) return `an isotonic value that is not between 0 and 1: ${values[i]}`;
    if (i > 0 && !(logits[i]! > logits[i - 1]!)) return 'isotonic logits that do not ascend';
    if (i > 0 && values[i]! < values[i - 1]!) return 'isotonic values that descend';
  }
  return null;
}
