/** Scoring without HTTP, for programs in the same process: what the server does, behind two functions. */
import { resolve } from 'node:path';
import { publicKeyOf, type RequiredSignatures, type Signer } from '../bundle/signature.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { RawRow } from '../runtime/types.ts';
import type { Scored } from './batcher.ts';
import { Service } from './service.ts';
import { type InvalidRow, invalidText } from './validate.ts';
import { versionName, type VersionName } from './version.ts';
import { recordOf } from '../text/record.ts';

export interface LoadOptions {
  /** Of onnxruntime; default 1. */
  readonly threads?: number;
  /** Most candidates or rows of a call; default 2,000. Buffers are made for so many. */
  readonly maxCandidates?: number;
  /** Public Ed25519 keys in PEM: bundles must be signed by the first (`adsc sign`), calibrators by the second, or by the first where there is none. */
  readonly requireSignature?: string | { readonly bundle: string; readonly calibrators: string };
}

/** Scores, and what made them. */
export interface Scores extends VersionName {
  /** By head, in the order of the rows; null where a row has an error. */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  /** Rows that no tower takes. */
  readonly errors: readonly { readonly row: number; readonly message: string }[];
}

export interface Model {
  readonly name: string;
  readonly heads: readonly string[];
  /** What serves now. */
  readonly version: VersionName;
  /** Scores the candidates of one request: its columns are given, encoded and computed once. Rejects with InvalidRequest. */
  rank(request: RawRow, candidates: readonly RawRow[]): Promise<Scores>;
  /** Scores rows that are whole each. Rejects with InvalidRequest. */
  predict(rows: readonly RawRow[]): Promise<Scores>;
  /** Takes a newer calibrator or another bundle at the same path, if it is good; else says why not, and what served serves on. */
  reload(): Promise<readonly Diagnostic[]>;
  close(): Promise<void>;
}

/** Rows that don't fit the model's row schema. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly details: readonly InvalidRow[];

  constructor(details: readonly InvalidRow[]) {
    super(details.map(invalidText).join('; '));
    this.details = details;
  }
}

/**
 * Loads and checks a run or a bundle, with the newest calibrator that fits.
 * @returns the model, or why it is refused.
 */
export async function load(
  path: string,
  { threads = 1, maxCandidates = 2000, requireSignature }: LoadOptions = {},
): Promise<Model | Diagnostic[]> {
  const required =
    requireSignature === undefined
      ? null
      : signersOf(
          typeof requireSignature === 'string'
            ? { bundle: requireSignature, calibrators: requireSignature }
            : requireSignature,
        );
  if (Array.isArray(required)) return required;
  const opened = await Service.open(resolve(path), path, {
    capacity: maxCandidates,
    threads,
    maxList: Infinity,
    maxWaiting: Infinity,
    timeout: Infinity,
    required,
  });
  if (Array.isArray(opened)) return opened;
  const { service } = opened;
  const ask = async (
    rows: readonly RawRow[],
    errors: readonly InvalidRow[],
    score: () => Promise<Scored>,
  ): Promise<Scores> => {
    if (rows.length > maxCandidates)
      throw new InvalidRequest([
        { at: 'rows', message: `has ${rows.length} elements, and at most ${maxCandidates} are scored at once` },
      ]);
    if (errors.length > 0) throw new InvalidRequest(errors);
    return scoresOf(await score());
  };
  return {
    name: service.current.model.plan.model,
    heads: service.current.model.plan.heads.map((head) => head.name),
    get version() {
      return versionName(service.current);
    },
    rank: (request, candidates) => {
      const { current } = service;
      return ask(candidates, current.model.validator.rank(request, candidates), () =>
        service.score(current, { kind: 'rank', request, candidates }),
      );
    },
    predict: (rows) => {
      const { current } = service;
      return ask(rows, current.model.validator.rows(rows, 'rows'), () =>
        service.score(current, { kind: 'rows', rows }),
      );
    },
    reload: async () => {
      const result = await service.reload();
      return result.outcome === 'refused' ? result.diagnostics : result.outcome === 'swapped' ? result.warnings : [];
    },
    close: () => service.close(),
  };
}

function signersOf(keys: { readonly bundle: string; readonly calibrators: string }): RequiredSignatures | Diagnostic[] {
  const signer = (pem: string, shown: string): Signer | Diagnostic => {
    const key = publicKeyOf(pem);
    return typeof key === 'string'
      ? diagnostic('ADS9017', null, { option: 'requireSignature', path: shown, reason: key })
      : { key, shown };
  };
  const [bundle, calibrators] = [
    signer(keys.bundle, 'the key for bundles'),
    signer(keys.calibrators, 'the key for calibrators'),
  ];
  if ('code' in bundle) return [bundle];
  return 'code' in calibrators ? [calibrators] : { bundle, calibrators };
}

function scoresOf(scored: Scored): Scores {
  const { model } = scored.version;
  return {
    ...versionName(scored.version),
    scores: recordOf(model.plan.heads.map(({ name }, h) => [name, headScores(scored, h)])),
    errors: scored.prepared.errors,
  };
}

/** The probabilities of one head by row asked for; null where the row has an error. */
export function headScores({ prepared, probabilities, version }: Scored, head: number): (number | null)[] {
  const heads = version.model.plan.heads.length;
  if (prepared.places === null)
    return Array.from({ length: prepared.rows }, (_, row) => numberOf(probabilities[row * heads + head]!));
  const out: (number | null)[] = Array.from({ length: prepared.rows }, () => null);
  prepared.places.forEach((row, i) => (out[row] = numberOf(probabilities[i * heads + head]!)));
  return out;
}

function numberOf(probability: number): number | null {
  return Number.isNaN(probability) ? null : probability;
}
