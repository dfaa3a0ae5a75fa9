/**
 * Scoring in a browser, from a bundle that any file server gives out: `import { load } from 'adsc/browser'`. No library, and the same
 * checks as `adsc serve`: hashes, schema versions, golden vectors of the transforms and golden logits of the network.
 */
import type { Calibrator } from '../calibrate/calibrator.ts';
import { CalibratorScorer } from '../calibrate/apply-calibrator.ts';
import { readCalibrator } from '../calibrate/read-calibrator.ts';
import { sigmoid } from '../math/logistic.ts';
import { goldenRowsOf } from '../bundle/encoded-golden-rows.ts';
import { goldenRowsFault } from '../calibrate/golden-rows-fault.ts';
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { parseForests, TREES_FILE, weighed } from '../train/trees/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { type Golden, goldenFault, planEncoder, readVocabularies, verifyGolden } from '../emit/transforms/index.ts';
import { keepsTrees } from '../ir/forests.ts';
import { readArtifact, readPlan } from '../ir/read-artifact.ts';
import { type AnswerField, answerFields, answerValue } from '../ir/answer-fields.ts';
import type { Plan } from '../ir/plan.ts';
import type { RawRow } from '../runtime/types.ts';
import { type Asked, RequestEncoder, repeatSignal } from '../serve/encode-request.ts';
import { sidesOf } from '../serve/request-side.ts';
import { Predictor } from '../train/predict-logits.ts';
import {
  goldenLogitsError,
  GOLDEN_LOGITS_FILE,
  GOLDEN_LOGITS_TOLERANCE,
  readGoldenLogits,
} from '../train/run/golden-logits.ts';
import { modelFingerprint } from '../train/run/model-fingerprint.ts';
import { type Weights, WEIGHTS_FILE } from '../train/weights.ts';
import { plainEngine } from './engine.ts';
import { BundleFiles, get } from './files.ts';
import { readWeights } from './weights.ts';
import { recordOf } from '../text/record.ts';

export interface LoadOptions {
  /** A calibrator of the run (`runs/ID/calibrators/NAME.json`), as a URL. Default: none, probabilities are the network's own. */
  readonly calibrator?: string | URL;
}

/** As the server answers. */
export interface Scores {
  readonly model_fingerprint: string;
  /** First twelve digits of the calibrator's hash; null without one. */
  readonly calibrator: string | null;
  /** By head, in the order of the rows; null where a row has an error. */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  /** Rows that no tower takes. */
  readonly errors: readonly { readonly row: number; readonly message: string }[];
}

export interface Model {
  readonly name: string;
  readonly heads: readonly string[];
  /** Scores the candidates of one request. What a column's value can't be read as counts as missing. */
  rank(request: RawRow, candidates: readonly RawRow[]): Promise<Scores>;
  /** Scores rows that are whole each. */
  predict(rows: readonly RawRow[]): Promise<Scores>;
}

/**
 * @param url of the bundle's folder (`runs/ID/bundle`), absolute or relative to the page.
 * @returns the model, or why it is refused.
 */
export async function load(url: string | URL, options: LoadOptions = {}): Promise<Model | Diagnostic[]> {
  const base = absolute(url);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const files = await BundleFiles.open(base);
  if (Array.isArray(files)) return files;
  const refuse = (reason: string) => [diagnostic('ADS8601', null, { path: base.href, reason })];

  const texts: string[] = [];
  for (const path of ['plan.json', 'golden.json', GOLDEN_LOGITS_FILE]) {
    const text = await files.text(path);
    if (Array.isArray(text)) return text;
    texts.push(text);
  }
  const [planText, goldenText, logitsText] = texts as [string, string, string];
  const plan = await readPlan(planText, new URL('plan.json', base).href, files.manifest.adsc);
  if (Array.isArray(plan)) return plan;
  const ofAnother = (file: string) => [diagnostic('ADS8703', null, { path: base.href, file })];
  if (plan.fingerprint !== files.manifest.fingerprint) return ofAnother('plan.json');
  const golden = await readArtifact('golden', goldenText, new URL('golden.json', base).href, files.manifest.adsc);
  if ('diagnostics' in golden) return golden.diagnostics;
  const unchecked = goldenFault(plan, golden.value as Golden);
  if (unchecked !== null) return [diagnostic('ADS9015', null, { path: base.href, reason: unchecked })];

  const vocabTexts = new Map<string, string>();
  for (const { id, file, sha256 } of plan.vocabs) {
    if (file === null) continue;
    if (sha256 !== null && files.has(file) && files.manifest.files[file]!.sha256 !== sha256) return ofAnother(file);
    const text = await files.text(file);
    if (Array.isArray(text)) return text;
    vocabTexts.set(id, text);
  }
  const { vocabularies, diagnostics } = readVocabularies(plan, vocabTexts);
  if (diagnostics.length > 0) return [...diagnostics];
  const bytes = await files.bytes(WEIGHTS_FILE);
  if (Array.isArray(bytes)) return bytes;
  const network = readWeights(plan, bytes);
  const faulty = (file: string, why: string) => [diagnostic('ADS8104', null, { path: new URL(file, base).href, why })];
  if (typeof network === 'string') return faulty(WEIGHTS_FILE, network);
  let weights: Weights = network;
  if (keepsTrees(plan)) {
    const text = await files.text(TREES_FILE);
    if (Array.isArray(text)) return text;
    const forests = parseForests(plan, text, files.manifest.adsc);
    if (typeof forests === 'string') return faulty(TREES_FILE, forests);
    if (!weighed(plan, forests)) return faulty(TREES_FILE, 'it does not say what its trees weigh next to the network');
    weights = { ...network, forests };
  }

  try {
    const encoder = planEncoder(plan, vocabularies);
    const [mismatch] = verifyGolden(encoder, golden.value as Golden);
    if (mismatch !== undefined)
      return refuse(
        `what is made of its plan does not reproduce golden.json here (${mismatch.note}, signal ${mismatch.signal})`,
      );
    const engine = plainEngine(plan);
    const fingerprint = modelFingerprint(
      plan.fingerprint,
      files.manifest.files[WEIGHTS_FILE]!.sha256,
      !keepsTrees(plan) ? null : files.manifest.files[TREES_FILE]!.sha256,
    );
    if (fingerprint !== files.manifest.modelFingerprint) return ofAnother(WEIGHTS_FILE);
    const logits = readGoldenLogits(logitsText, plan, golden.value as Golden, fingerprint, files.manifest.adsc);
    if (typeof logits === 'string') return refuse(logits);
    const error = await goldenLogitsError(plan, weights, engine, encoder, golden.value as Golden, logits);
    if (!(error <= GOLDEN_LOGITS_TOLERANCE))
      return refuse(`the network's logits are ${error.toExponential(1)} off those of training`);
    const calibrator =
      options.calibrator === undefined ? null : await calibratorAt(absolute(options.calibrator), plan, fingerprint);
    if (typeof calibrator === 'string') return refuse(`the calibrator: ${calibrator}`);
    const rows = goldenRowsOf({ golden: golden.value as Golden, createEncoder: () => encoder }, logits.cases);
    const absurd = calibrator === null ? null : goldenRowsFault(calibrator, plan, rows);
    if (absurd !== null) return refuse(`the calibrator: ${absurd}`);
    return modelOf(
      plan,
      fingerprint,
      new RequestEncoder(plan, sidesOf(plan), planEncoder(plan, vocabularies)),
      new Predictor(plan, weights, engine),
      calibrator,
    );
  } catch (error) {
    return [
      diagnostic('ADS8704', null, { path: base.href, reason: error instanceof Error ? error.message : String(error) }),
    ];
  }
}

function absolute(url: string | URL): URL {
  return new URL(url, (globalThis as { readonly location?: { readonly href: string } }).location?.href);
}

async function calibratorAt(url: URL, plan: Plan, fingerprint: string): Promise<Calibrator | string> {
  const got = await get(url);
  return typeof got === 'string'
    ? `it cannot be read (${got})`
    : readCalibrator(new TextDecoder().decode(got), plan, fingerprint);
}

function modelOf(
  plan: Plan,
  fingerprint: string,
  encoder: RequestEncoder,
  predictor: Predictor,
  calibrator: Calibrator | null,
): Model {
  const calibrate = calibrator === null ? null : new CalibratorScorer(calibrator, plan.data?.source?.values ?? []);
  const answers = answerFields(plan.heads);
  // One call after the other: buffers are reused.
  let turn: Promise<unknown> = Promise.resolve();
  const score = async (asked: Asked): Promise<Scores> => {
    const job = encoder.prepare(asked);
    const { rows, tower } = job.candidates;
    const signals = recordOf(
      plan.signals.map(({ name }) => [
        name,
        job.candidates.signals[name] ?? repeatSignal(job.requests.signals[name]!, rows, job.requestOf),
      ]),
    );
    const chunk = { rows, tower, signals, source: job.source };
    // What a chunk has beyond this is for training.
    const logits = await predictor.logits(chunk as unknown as EncodedChunk);
    const probabilities =
      calibrate === null ? Float64Array.from(logits, sigmoid) : calibrate.probabilities(chunk, logits);
    const column = (field: AnswerField): (number | null)[] => {
      const out: (number | null)[] = Array.from({ length: job.rows }, () => null);
      for (let i = 0; i < rows; i++) {
        const p = answerValue(field, probabilities, i * plan.heads.length);
        out[job.places === null ? i : job.places[i]!] = Number.isNaN(p) ? null : p;
      }
      return out;
    };
    const scores = recordOf(answers.map((field) => [field.name, column(field)]));
    return {
      model_fingerprint: fingerprint,
      calibrator: calibrator?.hash.slice(0, 12) ?? null,
      scores,
      errors: job.errors,
    };
  };
  const inTurn = (asked: Asked): Promise<Scores> => {
    const result = turn.then(() => score(asked));
    turn = result.catch(() => undefined);
    return result;
  };
  return {
    name: plan.model,
    heads: plan.heads.map(({ name }) => name),
    rank: (request, candidates) => inTurn({ kind: 'rank', request, candidates }),
    predict: (rows) => inTurn({ kind: 'rows', rows }),
  };
}
