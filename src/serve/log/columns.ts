/**
 * What a served row is logged as: the model's inputs under their own names, in types from which training's reader encodes what was
 * scored, and what made the answer. The server writes a line of JSON a request; DuckDB makes Parquet of lines.
 */
import { identifier } from '../../data/sql.ts';
import { servedByValue } from '../../emit/calibration-config.ts';
import { inputUses } from '../../emit/transforms/inputs.ts';
import type { Plan } from '../../ir/plan.ts';
import type { RawRow, RawValue } from '../../runtime/types.ts';
import { formOf, instant, type Logged, type LoggedForm } from './values.ts';

/** Begins the names of columns that are neither inputs nor the spec's. */
export const LOG_PREFIX = 'adsc_';

interface InputColumn {
  readonly name: string;
  /** In a line. */
  readonly key: string;
  readonly form: LoggedForm;
  /** All signals that read it are served with this. */
  readonly constant: RawValue;
  /** null: whichever of the two has it. */
  readonly side: 'request' | 'candidate' | null;
}

export interface LoggedRequest {
  readonly id: string;
  /** Epoch ms. */
  readonly time: number;
  readonly modelFingerprint: string;
  readonly calibrator: string | null;
  readonly request: RawRow;
  /** With where each stood in what was asked, and its probabilities by head. */
  readonly candidates: readonly {
    readonly place: number;
    readonly row: RawRow;
    readonly probabilities: ArrayLike<number>;
  }[];
}

export class LogColumns {
  /** Why requests of this model can't be logged; null: they can. */
  readonly fault: string | null;
  readonly #request: readonly InputColumn[];
  readonly #candidate: readonly InputColumn[];
  readonly #structs: string;
  readonly #select: string;
  readonly #servedBy: string;
  /** Of the probabilities in a line. */
  readonly #heads: readonly string[];

  constructor(plan: Plan) {
    const inputs = inputColumns(plan);
    this.#heads = plan.heads.map((_, h) => `p${h}`);
    this.#request = inputs.filter(({ side }) => side === 'request');
    this.#candidate = inputs.filter(({ side }) => side !== 'request');
    const time = plan.data?.time?.column ?? null;
    const requestId = plan.data?.requestId;
    const selected: [string, string][] = [
      [`${LOG_PREFIX}request_id`, 'r.q'],
      [`${LOG_PREFIX}candidate`, 'c.i'],
      [`${LOG_PREFIX}time`, instant('r.t')],
      [plan.data?.servedBy ?? `${LOG_PREFIX}served_by`, 'r.s'],
      [`${LOG_PREFIX}model_fingerprint`, 'r.f'],
      [`${LOG_PREFIX}calibrator`, 'r.k'],
      // The spec's own name of it, so that the files can stand next to those that it was trained on.
      ...(requestId === undefined || inputs.some(({ name }) => name === requestId)
        ? []
        : [[requestId, 'r.q'] as [string, string]]),
      // A model that reads no time is served at one all the same.
      ...(time === null || inputs.some(({ name }) => name === time)
        ? []
        : [[time, instant('r.t')] as [string, string]]),
      ...[this.#request, this.#candidate].flatMap((columns, c) =>
        columns.map(({ key, name, form }): [string, string] => [name, form.sql(`${'rc'[c]!}.${key}`)]),
      ),
      ...plan.heads.map(({ name }, h): [string, string] => [`${LOG_PREFIX}p_${name}`, `c.${this.#heads[h]!}`]),
    ];
    this.#select = selected.map(([name, sql]) => `${sql} AS ${identifier(name)}`).join(', ');
    const fields = (columns: readonly InputColumn[]) => columns.map(({ key, form }) => `${key} ${form.type}`);
    const request = ['q VARCHAR', 't BIGINT', 's VARCHAR', 'f VARCHAR', 'k VARCHAR', ...fields(this.#request)].join(
      ', ',
    );
    const candidate = ['i INTEGER', ...fields(this.#candidate), ...this.#heads.map((key) => `${key} DOUBLE`)].join(
      ', ',
    );
    this.#structs = `{r: 'STRUCT(${request})', c: 'STRUCT(${candidate})[]'}`;
    this.#servedBy = servedByValue(plan);
    this.fault = faultOf(selected.map(([name]) => name));
  }

  /** A line of JSON, without its end. */
  line({ id, time, modelFingerprint, calibrator, request, candidates }: LoggedRequest): string {
    const r: Record<string, Logged> = { q: id, t: time, s: this.#servedBy, f: modelFingerprint, k: calibrator };
    for (const { key, name, form, constant } of this.#request) r[key] = form.of(constant ?? own(request, name));
    const c = candidates.map(({ place, row, probabilities }) => {
      const out: Record<string, Logged> = { i: place };
      for (const { key, name, form, constant, side } of this.#candidate)
        out[key] = form.of(constant ?? own(row, name) ?? (side === null ? own(request, name) : null));
      for (let h = 0; h < probabilities.length; h++) out[this.#heads[h]!] = probabilities[h]!;
      return out;
    });
    return JSON.stringify({ r, c });
  }

  /** SELECT of the rows of a file of lines. `longest`: bytes of its longest line. What is no whole line is left out. */
  rows(file: string, longest: number): string {
    const read = `read_json(${file}, format = 'newline_delimited', columns = ${this.#structs}, ignore_errors = true, maximum_object_size = ${longest + 1024})`;
    return `SELECT ${this.#select} FROM (SELECT r, unnest(c) AS c FROM ${read})`;
  }
}

/** The model's inputs, and what else the spec's data needs of a row: keys of rows, of joins and of splits, for rows that send them. */
function inputColumns(plan: Plan): InputColumn[] {
  const inputs = inputUses(plan).map(({ input, readings, optional }, i): InputColumn => {
    const constants = new Set(readings.map(({ signal }) => signal?.serve ?? null));
    return {
      name: input.name,
      key: `x${i}`,
      form: formOf(readings),
      constant: optional && constants.size === 1 ? [...constants][0]! : null,
      side: input.side,
    };
  });
  const keys = [
    ...(plan.data?.key ?? []),
    ...(plan.data?.joins ?? []).flatMap((join) => join.on.map(({ left }) => left)),
    ...[plan.train.holdout, plan.train.validate].flatMap((split) => (split?.kind === 'hash' ? [split.column] : [])),
  ];
  const known = new Set([...inputs.map(({ name }) => name), plan.data?.time?.column]);
  return [
    ...inputs,
    ...[...new Set(keys)]
      .filter((name) => !known.has(name))
      .map((name, i): InputColumn => ({
        name,
        key: `k${i}`,
        form: formOf([{ kind: 'key', signal: null, vocab: null }]),
        constant: null,
        side: null,
      })),
  ];
}

/** Parquet's readers, DuckDB among them, don't tell names apart by case. */
function faultOf(names: readonly string[]): string | null {
  const seen = new Map<string, string>();
  for (const name of names) {
    const same = seen.get(name.toLowerCase());
    if (same === name) return `'${name}' would be there twice: names that begin with ${LOG_PREFIX} are the log's own`;
    if (same !== undefined) return `'${same}' and '${name}' differ in case alone`;
    seen.set(name.toLowerCase(), name);
  }
  return null;
}

/** A row without `constructor` still has Object's. */
function own(row: RawRow, name: string): RawValue {
  return Object.hasOwn(row, name) ? row[name] : null;
}
