/** Types of raw values, as narrow as the spec: what the emitted encoder, and a server of the model, read without a bad value. */
import type { InputPlan, Plan } from '../../ir/plan.ts';
import { timeWords } from '../../ir/time-words.ts';
import { integerOfKey } from '../../runtime/key.ts';
import type { TimeReading } from '../../runtime/time.ts';
import type { Doc } from '../layout.ts';
import { arrayOf, commented, member, propertyName } from './code.ts';
import { literal, textLiteral } from './literals.ts';
import type { InputUse, Reading } from './inputs.ts';

/** Who reads the row: the encoder itself, or a server by way of the client, which writes JSON. */
export type Reader = 'encoder' | 'client';

/** What `///` says of the signals, the side and how times are written; name, optional or not, type. */
export class RowTypes {
  readonly #plan: Plan;
  readonly #stated: ReadonlyMap<string, readonly string[]>;
  readonly #reader: Reader;

  /** @param stated by vocab id, the entries of vocabularies whose `values` the spec lists. */
  constructor(plan: Plan, stated: ReadonlyMap<string, readonly string[]>, reader: Reader) {
    this.#plan = plan;
    this.#stated = stated;
    this.#reader = reader;
  }

  property(use: InputUse): Doc {
    const name = `readonly ${propertyName(use.input.name)}${use.optional ? '?' : ''}`;
    return commented([...use.docs, `${sideOf(use.input)}${timeNote(use)}`], member(name, this.#typesOf(use)));
  }

  #typesOf(use: InputUse): readonly Doc[] {
    const source = this.#plan.data?.source ?? null;
    if (use.input.name === source?.column) {
      const open = this.#plan.towers.some((tower) => tower.source === null || tower.fallback);
      const values = source.values.map(textLiteral);
      // `string & {}` takes every string and leaves editors the values to offer.
      return open ? [...values, '(string & {})', 'number', 'bigint', 'boolean', 'null', 'undefined'] : values;
    }
    const types = use.readings.flatMap((reading) => this.#readingTypes(reading));
    const dates = this.#reader === 'client' && use.readings.every(({ kind }) => kind === 'time');
    return [...types, ...(dates ? ['Date'] : []), 'null', 'undefined'];
  }

  #readingTypes(reading: Reading): Doc[] {
    switch (reading.kind) {
      case 'number':
        return ['number', 'bigint', '`${number}`'];
      case 'key':
        return reading.vocab === null ? ['Key'] : this.#keyTypes(reading.vocab);
      case 'time':
        return this.#timeTypes(reading);
      case 'times': {
        const dates = this.#reader === 'client' ? ['Date'] : [];
        const elements = arrayOf([...this.#timeTypes(reading), ...dates, 'null', 'undefined']);
        return [elements, reading.split === null ? '`[${string}]`' : 'string'];
      }
      case 'keys': {
        const elements = arrayOf([...this.#keyTypes(reading.vocab), 'null', 'undefined']);
        return [elements, reading.split === null ? '`[${string}]`' : 'string'];
      }
      case 'weights': {
        const text = reading.split === null ? '`[${string}]`' : 'string';
        return [arrayOf(['number', '`${number}`', 'null', 'undefined']), 'Float32Array', 'Float64Array', text];
      }
      case 'map':
        return ['{ readonly [key: string]: number | `${number}` | null | undefined }', '`{${string}}`'];
      case 'pairs':
        return [arrayOf(['Key', 'null', 'undefined']), reading.split === null ? '`[${string}]`' : 'string'];
      case 'vector':
        return ['readonly number[]', 'Float32Array', 'Float64Array', '`[${string}]`'];
    }
  }

  #timeTypes({ time }: { readonly time: TimeReading }): string[] {
    // The client writes a bigint as text, which is a number only where the data has numbers.
    return this.#reader === 'client' && time.unit === null ? ['string', 'number'] : ['string', 'number', 'bigint'];
  }

  #keyTypes({ id, kind, entries }: { readonly id: string; readonly kind: string; readonly entries: number }): string[] {
    if (kind === 'range')
      return ['number', 'bigint', '`${bigint}`', ...(entries === 2 ? ['boolean', "'true'", "'false'"] : [])];
    const stated = this.#stated.get(id);
    return stated === undefined ? ['Key'] : stated.flatMap(keyLiterals);
  }
}

/** Every value with this key: the text, the integer, the boolean. */
function keyLiterals(key: string): string[] {
  const integer = integerOfKey(key);
  return [
    textLiteral(key),
    ...(Number.isNaN(integer) ? [] : [literal(integer)]),
    ...(key === 'true' || key === 'false' ? [key] : []),
  ];
}

function timeNote({ readings }: InputUse): string {
  const time = readings.find((reading) => reading.kind === 'time' || reading.kind === 'times');
  return time === undefined ? '' : `: ${timeWords(time.time)}`;
}

function sideOf(input: InputPlan): string {
  return input.side === 'request' ? 'Of the request' : 'Of the candidate';
}
