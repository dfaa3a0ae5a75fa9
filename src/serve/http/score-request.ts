/** From a validated body to scores: what all protocols share. */
import type { Scored } from '../batcher.ts';
import type { Asked } from '../encode-request.ts';
import type { Service } from '../hot-swap.ts';
import type { InvalidRow } from '../row-validator.ts';
import { versionName, type Version, type VersionName } from '../served-version.ts';
import type { AppOptions, Routes } from './app.ts';
import { BinaryBody } from './parse-body.ts';
import { Failure, invalid, malformed } from './error-response.ts';

type Json = Readonly<Record<string, unknown>>;

/** A body that is an object. */
export function objectBody(body: unknown): Json {
  if (body instanceof BinaryBody) throw malformed('binary tensors are for /v2/models/MODEL/infer alone');
  if (!isObject(body)) throw malformed('the body must be a JSON object');
  return body;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of rows within the limits. */
export function rowsIn(body: Json, name: string, { maxCandidates }: AppOptions): readonly unknown[] {
  const rows = Object.hasOwn(body, name) ? body[name] : undefined;
  if (!Array.isArray(rows)) throw malformed(`'${name}' must be a list`);
  if (rows.length > maxCandidates)
    throw new Failure(
      413,
      'too_many',
      `'${name}' has ${rows.length} elements, and this server takes ${maxCandidates} at most`,
    );
  return rows;
}

/** The version that serves, if it is of the model named. */
export function versionOf(service: Service, model: string): Version {
  const version = service.current;
  if (version.model.plan.model !== model) throw new Failure(404, 'not_found', 'no such model is served here');
  return version;
}

function validated({ batcher }: Service, validate: () => readonly InvalidRow[]): void {
  const started = performance.now();
  const errors = validate();
  batcher.times.validate += (performance.now() - started) / 1000;
  if (errors.length > 0) throw invalid(errors);
}

/** Scores rows of their own. `id`: the request's, for the log. */
export async function askRows(
  { service, log }: Routes,
  version: Version,
  id: string,
  rows: readonly unknown[],
  name: string,
): Promise<Scored> {
  validated(service, () => version.model.validator.rows(rows, name));
  const asked = { kind: 'rows', rows } as Extract<Asked, { kind: 'rows' }>;
  const scored = await service.score(version, asked);
  log?.add(id, asked, scored);
  return scored;
}

/** Scores the candidates of a request. */
export async function askRank(
  { service, log }: Routes,
  version: Version,
  id: string,
  request: unknown,
  candidates: readonly unknown[],
): Promise<Scored> {
  validated(service, () => version.model.validator.rank(request, candidates));
  const asked = { kind: 'rank', request, candidates } as Extract<Asked, { kind: 'rank' }>;
  const scored = await service.score(version, asked);
  log?.add(id, asked, scored);
  return scored;
}

/** What made an answer; and by which name its rows are in the log, where there is one. */
export function madeBy(
  { log }: Routes,
  { version }: Scored,
  id: string,
): VersionName & { readonly request_id?: string } {
  return { ...versionName(version), ...(log === null ? {} : { request_id: id }) };
}
