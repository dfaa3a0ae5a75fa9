import { BAD, HASH, type IdSpace, MISSING, OUT_OF_VOCABULARY, RANGE } from '../../runtime/id-space.ts';
import type { Memory } from '../../runtime/memory.ts';
import type { EncodedSignal, RawValue, SignalCounts } from '../../runtime/types.ts';
import type { SignalSpec } from '../../runtime/signals.ts';
import { type CommonSpec, signal } from '../shared/encode.ts';

export interface IdSpec {
  readonly kind: 'id';
  readonly vocab: string;
  /** The key in place of a missing one. */
  readonly default: string | null;
}

/** onehot and hash_onehot: one id per row. */
export class IdEncoder {
  /** Numbers of four bytes per row. */
  readonly cells = 1;
  readonly #space: IdSpace;
  /** What a missing value becomes. */
  readonly #fill: number;

  constructor(spec: IdSpec, space: IdSpace) {
    this.#space = space;
    this.#fill = spec.default === null ? MISSING : Math.max(MISSING, space.idOf(spec.default));
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const ids = memory.ints(rows);
    const space = this.#space;
    const fill = this.#fill;
    // Of a hashed space, id 1 is a bucket like any other.
    const unknown = space.kind === HASH ? -2 : OUT_OF_VOCABULARY;
    const range = space.kind === RANGE ? space.entries : 0;
    let absent = 0;
    let missing = 0;
    let bad = 0;
    let outOfVocabulary = 0;
    for (let i = 0; i < rows; i++) {
      if (present !== null && present[i] === 0) {
        absent++;
        ids[i] = fill;
        continue;
      }
      const raw = column[i];
      if (typeof raw === 'number' && (raw | 0) === raw && raw >= 0 && raw < range) {
        ids[i] = (raw | 0) + 2;
        continue;
      }
      const id = space.idOf(raw);
      if (id > 0) {
        ids[i] = id;
        if (id === unknown) outOfVocabulary++;
      } else {
        ids[i] = fill;
        if (id === BAD) bad++;
        else missing++;
      }
    }
    counts.rows += rows - absent;
    counts.missing += missing;
    counts.bad += bad;
    counts.values += rows - absent - missing - bad;
    counts.outOfVocabulary += outOfVocabulary;
    return { kind: 'id', ids };
  }
}

/** A key: one id. */
export function onehot(o: CommonSpec & { readonly vocab: string; readonly default?: string }): SignalSpec {
  return signal(o, { kind: 'id', vocab: o.vocab, default: o.default ?? null });
}
