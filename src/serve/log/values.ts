/** Raw values as the log writes them: read back, they encode to what was scored. What can't be read is logged as missing, as it was encoded. */
import type { Reading } from '../../emit/transforms/inputs.ts';
import { weightOf } from '../../formats/shared/encode-weights.ts';
import { keyOf } from '../../runtime/key.ts';
import { isList, listOfText, vectorOfText } from '../../runtime/list.ts';
import { toNumber } from '../../runtime/number.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawValue } from '../../runtime/types.ts';

export type Logged = string | number | boolean | null | readonly Logged[];

export interface LoggedForm {
  /** DuckDB's type in the line, and SQL of what becomes of it in the file. */
  readonly type: string;
  readonly sql: (value: string) => string;
  readonly of: (value: RawValue) => Logged;
}

/** Epoch ms as SQL of an instant, which every reader of times takes as it is. */
export function instant(milliseconds: string): string {
  return `CAST(make_timestamp(${milliseconds} * 1000) AS TIMESTAMPTZ)`;
}

const plain = (type: string, of: LoggedForm['of']): LoggedForm => ({ type, sql: (value) => value, of });

/** By what the signals read: one form where they all read alike, the JSON text otherwise. */
export function formOf(readings: readonly Reading[]): LoggedForm {
  const forms = new Map(readings.map((reading) => [kindOf(reading), reading]));
  const [reading] = forms.values();
  if (forms.size !== 1 || reading === undefined)
    return { type: 'VARCHAR', sql: (value) => `CAST(${value} AS JSON)`, of: jsonOf };
  switch (reading.kind) {
    case 'number':
      return plain('DOUBLE', (value) => finite(toNumber(value)));
    case 'key':
      return plain('VARCHAR', reading.vocab?.kind === 'range' ? rangeKey : textOf);
    case 'keys': {
      const key = reading.vocab.kind === 'range' ? rangeKey : textOf;
      const { split } = reading;
      return plain('VARCHAR[]', (value) => {
        const list = typeof value === 'string' ? listOfText(value, split) : value;
        return !isList(list) ? null : Array.from(list, (element) => key(element));
      });
    }
    case 'weights': {
      const { split, negative } = reading;
      // An element whose weight is none was left out, as one of weight 0 is.
      return plain('DOUBLE[]', (value) => {
        const list = typeof value === 'string' ? listOfText(value, split) : value;
        if (!isList(list)) return null;
        return Array.from(list, (raw) =>
          raw === null || raw === undefined ? null : (finite(weightOf(raw, !negative)) ?? 0),
        );
      });
    }
    case 'map':
      return {
        type: 'VARCHAR',
        sql: (value) => `CAST(${value} AS JSON)`,
        of: (value) => (typeof value === 'string' ? wellFormed(value) : jsonOf(value)),
      };
    case 'pairs': {
      const { split } = reading;
      return plain('VARCHAR[]', (value) => {
        const list = typeof value === 'string' ? listOfText(value, split) : value;
        return !isList(list) ? null : Array.from(list, (element) => textOf(element));
      });
    }
    case 'vector':
      return plain('DOUBLE[]', (value) => {
        const list = typeof value === 'string' ? vectorOfText(value) : value;
        // As they nearly always come: what needs no change is not copied.
        if (Array.isArray(list) && list.length === reading.length && list.every(Number.isFinite))
          return list as number[];
        const numbers = !isList(list) ? [] : Array.from(list, toNumber);
        return numbers.length === reading.length && numbers.every(Number.isFinite) ? numbers : null;
      });
    case 'times': {
      const read = timeReader(reading.time);
      const { split } = reading;
      return {
        type: 'BIGINT[]',
        sql: (value) => `list_transform(${value}, lambda ms: ${instant('ms')})`,
        of: (value) => {
          const list = typeof value === 'string' ? listOfText(value, split) : value;
          return !isList(list) ? null : Array.from(list, (element) => finite(read(element)));
        },
      };
    }
    case 'time': {
      const read = timeReader(reading.time);
      return { type: 'BIGINT', sql: instant, of: (value) => finite(read(value)) };
    }
  }
}

function kindOf(reading: Reading): string {
  switch (reading.kind) {
    case 'key':
      return `key ${reading.vocab?.kind === 'range'}`;
    case 'keys':
      return `keys ${reading.vocab.kind === 'range'} ${reading.split ?? ''}`;
    case 'weights':
      return `weights ${reading.split ?? ''}`;
    case 'times':
      return `times ${reading.split ?? ''}`;
    case 'map':
      return 'map';
    case 'pairs':
      return `pairs ${reading.split ?? ''}`;
    case 'vector':
      return `vector ${reading.length}`;
    case 'time':
      return 'time';
    case 'number':
      return 'number';
  }
}

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

function textOf(value: unknown): string | null {
  const key = keyOf(value);
  return key === null ? null : wellFormed(key);
}

/** Integers of any size are readable in a range, and outside of it. */
function rangeKey(value: unknown): string | null {
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value).toString() : textOf(value);
}

function jsonOf(value: RawValue): string | null {
  return value === null || value === undefined
    ? null
    : JSON.stringify(value, (_key, part: unknown) =>
        typeof part === 'string' ? wellFormed(part) : typeof part === 'bigint' ? String(part) : part,
      );
}

/** Half a surrogate pair is no text that UTF-8 can hold: hashes take it for U+FFFD, and so does the log. */
function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
}
