/**
 * What requests of a model have to hold and what its answers say, as plain data: columns with their sides, types and readings, heads with their
 * labels. Nothing of weights, vocabularies or the network is in it, so that a model that is trained every day has one contract.
 */
import type { Schema } from '../../formats/shared/emit.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { EarlierName, HeadPlan, Plan, Side, SignalPlan } from '../../ir/plan.ts';
import { sha256 } from '../../ir/sha256.ts';
import { takesAll } from '../../ir/towers.ts';
import type { TimeReading } from '../../runtime/time.ts';
import { inputUses, type InputUse } from '../transforms/inputs.ts';
import { rowSchema } from '../transforms/row-schema.ts';

export interface Contract {
  readonly model: string;
  /** Sorted by name. */
  readonly columns: readonly ContractColumn[];
  /** Joined tables, whose rows a server may look up by key instead; sorted by name. */
  readonly tables: readonly ContractTable[];
  /** Sorted by name. */
  readonly heads: readonly ContractHead[];
  /** Earlier names of columns and signals; in no fingerprint. */
  readonly was: readonly EarlierName[];
}

export interface ContractColumn {
  readonly name: string;
  readonly side: Side;
  /** A request without it is refused; null says that the value is missing. */
  readonly required: boolean;
  /** JSON Schema of its values, without words for people. */
  readonly schema: Schema;
  /** What its values mean to the signals that read it, sorted by signal. */
  readonly reads: readonly ContractReading[];
}

/** What no JSON Schema says of how a signal reads a column. A member is absent where there is none. */
export interface ContractReading {
  readonly signal: string;
  readonly format: SignalPlan['format'];
  /** Counts for a missing value. */
  readonly default?: number | string;
  /** Counts for every value. */
  readonly serve?: number | string | boolean;
  /** Texts are split at it. */
  readonly split?: string;
  /** Where elements have their weights; of `pairs` with the separator. */
  readonly weights?: string;
  /** Of hour() and weekday(). */
  readonly time?: TimeReading;
}

export interface ContractTable {
  readonly name: string;
  readonly side: Side;
  readonly on: readonly { readonly left: string; readonly right: string }[];
}

/** A field of answers: the probability of what. */
export interface ContractHead {
  readonly name: string;
  readonly label: HeadPlan['label'];
  readonly withinSeconds: number | null;
  /** The head given which there is one more probability, `NAME.given_PARENT`; absent: there is none. */
  readonly after?: string;
}

export function contractOf(plan: Plan): Contract {
  const { properties, required } = rowSchema(plan) as {
    readonly properties: Readonly<Record<string, Schema>>;
    readonly required: readonly string[];
  };
  const source = plan.data?.source?.column ?? null;
  // The server asks for the source only where a tower is chosen by it.
  const isAsked = (name: string) => required.includes(name) && (name !== source || !takesAll(plan));
  return {
    model: plan.model,
    columns: sorted(
      inputUses(plan).map((use) => ({
        name: use.input.name,
        side: use.input.side,
        required: isAsked(use.input.name),
        schema: withoutNotes(properties[use.input.name]!),
        reads: readsOf(use),
      })),
    ),
    tables: sorted((plan.data?.joins ?? []).map(({ name, side, on }) => ({ name, side, on }))),
    heads: sorted(
      plan.heads.map(({ name, label, withinSeconds, after }) => ({
        name,
        label,
        withinSeconds,
        ...(after === undefined ? {} : { after: after.head }),
      })),
    ),
    was: (plan.was ?? []).filter(({ kind }) => kind === 'column' || kind === 'signal'),
  };
}

/** SHA-256 (hex) of the canonical JSON, less names of before: what clients say in the header `x-adsc-contract`. */
export function contractFingerprint({ was: _was, ...contract }: Contract): string {
  return sha256(canonicalJson(contract));
}

/** Of a request: the contract that its client was generated for. Generated clients send it. */
export const CONTRACT_HEADER = 'x-adsc-contract';

function sorted<T extends { readonly name: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function withoutNotes(schema: Schema): Schema {
  const { description: _description, $comment: _comment, ...rest } = schema;
  return rest;
}

function readsOf({ readings }: InputUse): ContractReading[] {
  const found = readings.flatMap((reading): ContractReading[] => {
    const { signal } = reading;
    if (signal === null) return [];
    const time = reading.kind === 'time' || reading.kind === 'times' ? reading.time : null;
    const { encoding, serve } = signal;
    const ids = encoding.kind === 'ids' ? encoding : null;
    const missing = encoding.kind === 'ids' ? null : encoding.default;
    return [
      {
        signal: signal.name,
        format: signal.format,
        ...(missing === null ? {} : { default: missing }),
        ...(serve === null ? {} : { serve }),
        ...(ids === null || ids.split === null ? {} : { split: ids.split }),
        ...(ids?.weights === undefined ? {} : { weights: weightsOf(ids.weights) }),
        ...(time === null ? {} : { time: { unit: time.unit, format: time.format, zone: time.zone } }),
      },
    ];
  });
  return found.sort((a, b) => (a.signal < b.signal ? -1 : a.signal > b.signal ? 1 : 0));
}

type Weights = NonNullable<Extract<SignalPlan['encoding'], { readonly kind: 'ids' }>['weights']>;

function weightsOf(weights: Weights): string {
  return weights.kind === 'pairs' ? `pairs ${weights.separator}` : weights.kind;
}
