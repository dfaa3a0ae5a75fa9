/** Scoring without HTTP, for programs in the same process: what the server does, behind two functions. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type AnswerField, answerValue } from '../ir/answer-fields.ts';
import type { RawRow } from '../runtime/types.ts';
import type { Scored } from './batcher.ts';
import { renamedRow, renamedRows } from './contracts/renamed-rows.ts';
import type { Reloaded, Service } from './hot-swap.ts';
import { type InvalidRow, invalidText } from './row-validator.ts';
import { versionName, type VersionName } from './served-version.ts';
import { recordOf } from '../text/record.ts';

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
  /** Takes a newer calibrator, another bundle at the same path or new files of tables, if they are good; else says why not, and what served serves on. */
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

/** A service as a {@link Model}. */
export function modelOf(service: Service, maxCandidates: number): Model {
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
    rank: (givenRequest, givenCandidates) => {
      const { current } = service;
      const columns = current.contracts.columnsOf(null);
      const request = renamedRow(givenRequest, columns);
      const candidates = renamedRows(givenCandidates, columns);
      return ask(candidates, current.model.validator.rank(request, candidates), () =>
        service.score(current, { kind: 'rank', request, candidates }),
      );
    },
    predict: (given) => {
      const { current } = service;
      const rows = renamedRows(given, current.contracts.columnsOf(null));
      return ask(rows, current.model.validator.rows(rows, 'rows'), () =>
        service.score(current, { kind: 'rows', rows }),
      );
    },
    reload: async () => {
      const result = await service.reload();
      return foundBy(result);
    },
    close: () => service.close(),
  };
}

/** What a reload has to say. */
export function foundBy(result: Reloaded): readonly Diagnostic[] {
  if (result.outcome === 'unchanged') return [];
  return result.outcome === 'refused' ? result.diagnostics : result.warnings;
}

function scoresOf(scored: Scored): Scores {
  return {
    ...versionName(scored.version),
    scores: scoresByField(scored),
    errors: scored.prepared.errors,
  };
}

/** The probabilities of each field of answers, by row asked for. */
export function scoresByField(scored: Scored): Record<string, (number | null)[]> {
  return recordOf(scored.version.model.answers.map((field) => [field.name, fieldScores(scored, field)]));
}

/** The probabilities of one field by row asked for; null where the row has an error, or the field no finite number. */
export function fieldScores({ prepared, probabilities, version }: Scored, field: AnswerField): (number | null)[] {
  const heads = version.model.plan.heads.length;
  const value = (i: number) => numberOf(answerValue(field, probabilities, i * heads));
  if (prepared.places === null) return Array.from({ length: prepared.rows }, (_, row) => value(row));
  const out: (number | null)[] = Array.from({ length: prepared.rows }, () => null);
  prepared.places.forEach((row, i) => (out[row] = value(i)));
  return out;
}

function numberOf(probability: number): number | null {
  return Number.isNaN(probability) ? null : probability;
}
