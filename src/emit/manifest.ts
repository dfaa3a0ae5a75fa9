/** `manifest.json`: what a build holds. Written last, over everything else. */
import { artifacts } from '../ir/artifact-version.ts';
import { prettyJson } from '../ir/canonical.ts';
import type { AssumedPlan, Plan } from '../ir/plan.ts';
import { sha256 } from '../ir/sha256.ts';
import { VERSION } from '../version.ts';
import { contractFingerprint, contractOf } from './contract/contract.ts';
import type { Files } from './target.ts';
import { recordOf } from '../text/record.ts';
import { entryOf } from '../text/present.ts';

export const MANIFEST_FILE = 'manifest.json';
export const MANIFEST_VERSION = artifacts.manifest.version;

/** JSON Schema: grammar/schemas/manifest.schema.json. */
export interface Manifest {
  readonly version: typeof MANIFEST_VERSION;
  /** The adsc that made the build. */
  readonly adsc: string;
  readonly model: string;
  readonly variant: string | null;
  readonly baseline?: string;
  /** As in the plan: sizes and constants that are not from data. Absent in a build that can be trained. */
  readonly assumed?: AssumedPlan;
  /** Of the plan: vocabularies are in it by their hashes. */
  readonly fingerprint: string;
  /** Of what requests hold and answers say: contracts.json has it. Absent in builds of versions before there was one. */
  readonly contract?: string;
  /** By path; every file of the build but this one. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

export function manifestOf(plan: Plan, files: Files): Manifest {
  const paths = [...files.keys()].filter((path) => path !== MANIFEST_FILE).sort();
  const entries = paths.map((path) => {
    const content = entryOf(files, path);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [path, { bytes: bytes.length, sha256: sha256(bytes) }] as const;
  });
  const { model, variant, baseline, assumed, fingerprint } = plan;
  return {
    version: MANIFEST_VERSION,
    adsc: VERSION,
    model,
    variant,
    ...(baseline === undefined ? {} : { baseline }),
    ...(assumed === undefined ? {} : { assumed }),
    fingerprint,
    contract: contractFingerprint(contractOf(plan)),
    files: recordOf(entries),
  };
}

export function manifestText(plan: Plan, files: Files): string {
  return prettyJson(manifestOf(plan, files));
}
