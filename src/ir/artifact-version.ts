/** Versions of artifacts: which are written and read, and what a reader says of others. docs/artifacts.md has the same table. */

const BUILD = 'compile the spec again, or train again where it is of a run';
const TRAIN = 'train again';

/**
 * The version of each artifact that lies on disk and has one, and what makes it again, as the rest of a sentence. A version is raised with whatever an older reader
 * would not read, or would read as something else; then a reader for the one before stays, or this says what to do.
 */
export const artifacts = {
  plan: { version: 1, again: BUILD },
  lock: { version: 1, again: "profile the spec again with 'adsc profile'" },
  manifest: { version: 1, again: BUILD },
  contracts: { version: 1, again: BUILD },
  calibration: { version: 3, again: BUILD },
  golden: { version: 1, again: BUILD },
  goldenLogits: { version: 1, again: TRAIN },
  trainingProfile: { version: 2, again: TRAIN },
  trees: { version: 3, again: TRAIN },
  calibrator: { version: 3, again: "fit it again with 'adsc calibrate'" },
  run: { version: 1, again: TRAIN },
  checkpoint: { version: 4, again: 'train from the start' },
  start: { version: 1, again: 'train from the start' },
} as const;

/** A version as package registries have them; what else a file may say is not repeated. */
const RELEASE = /^\d{1,5}\.\d{1,5}\.\d{1,5}(-[0-9A-Za-z.-]{1,30})?$/;

/**
 * Why a file of another version is not read, as the rest of a sentence about it; null: it is of the version that is read.
 * @param found what the file says
 * @param writer the adsc that wrote it, where something says so
 */
export function versionFault(artifact: keyof typeof artifacts, found: unknown, writer?: unknown): string | null {
  const { version, again } = artifacts[artifact];
  if (found === version) return null;
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0)
    return `it says no version, and this adsc reads version ${version}: ${again}`;
  const by = typeof writer === 'string' && RELEASE.test(writer) ? writer : null;
  const wrote = by === null ? '' : `, which adsc ${by} wrote`;
  const other = found > version ? `read it with ${by === null ? 'a newer adsc' : `adsc ${by}`}, or ` : '';
  return `it is of version ${found}${wrote}, and this adsc reads version ${version}: ${other}${again}`;
}
