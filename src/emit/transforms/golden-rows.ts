/**
 * The rows of the golden vectors, computed from a plan alone: the same plan and vocabularies give the same rows. Each kind of
 * reading offers values by role; a row takes one role for all its inputs.
 */
import type { Plan, SignalPlan, VocabPlan } from '../../ir/plan.ts';
import { writeTime } from './write-time.ts';
import type { TimeReading } from '../../runtime/time.ts';
import { epochNumber } from '../../ir/time-words.ts';
import type { RawRow } from '../../runtime/types.ts';
import { inputsOf, type Reading } from './inputs.ts';
import { emptyRecord } from '../../text/record.ts';

type Json = null | string | number | boolean | readonly (null | string | number | boolean)[];
type Role = 'typical' | 'unknown' | 'low' | 'high' | 'odd';
type Values = Readonly<Record<Role, readonly Json[]>>;

export interface GoldenRow {
  readonly note: string;
  readonly serving: boolean;
  readonly row: RawRow;
}

/** Texts that break what is nearly right: empty, spaces, two ways to write é, beyond the basic plane, half of a pair. */
const ODD_TEXTS = ['', ' ', '\u00e9', 'e\u0301', '\u{1f9ea}', '\ud800', '01', 'true', '-0', 'constructor'];
/** Of 31, 32, 33 and 70 bytes: XXH64 has other steps from 32 bytes on. */
const LONG_TEXTS = [31, 32, 33, 70].map((n) => 'abcdefghij'.repeat(7).slice(0, n));

export function goldenRows(plan: Plan, vocabularies: Readonly<Record<string, readonly string[]>>): GoldenRow[] {
  const uses = inputsOf(plan).map(({ input, readings }) => ({
    name: input.name,
    values: readings.map((reading) => valuesOf(reading, vocabularies)),
  }));
  const source = plan.data?.source ?? null;
  let made = 0;

  const rowOf = (role: Role): RawRow => {
    const row: Record<string, Json> = emptyRecord();
    uses.forEach(({ name, values }, i) => {
      // Inputs differ in where they start, or the n-th row would show the n-th oddity of all of them.
      const step = role === 'typical' ? made : made + i;
      const pool = values[made % values.length]?.[role] ?? [];
      row[name] = pool[step % pool.length] ?? null;
    });
    if (source !== null && role !== 'unknown') row[source.column] = source.values[made % source.values.length] ?? null;
    made++;
    return row;
  };

  const rows: GoldenRow[] = [];
  const typical = Math.min(4, Math.max(2, source?.values.length ?? 0));
  for (let k = 0; k < typical; k++) rows.push({ note: `typical ${k + 1}`, serving: false, row: rowOf('typical') });
  rows.push({ note: 'typical, serving', serving: true, row: rowOf('typical') });
  rows.push({ note: 'nothing there', serving: false, row: {} });
  const nulls: Record<string, null> = emptyRecord();
  for (const { name } of uses) nulls[name] = null;
  rows.push({ note: 'all null', serving: false, row: nulls });
  rows.push({ note: 'unknown', serving: false, row: rowOf('unknown') });
  // Once for each of a few sources, since a signal may exist in one alone.
  const each = Math.min(3, Math.max(1, source?.values.length ?? 0));
  for (const role of ['low', 'high'] as const) {
    for (let k = 0; k < each; k++)
      rows.push({ note: each === 1 ? role : `${role} ${k + 1}`, serving: false, row: rowOf(role) });
  }
  for (let k = 0; k < 5; k++) rows.push({ note: `odd ${k + 1}`, serving: false, row: rowOf('odd') });
  return rows;
}

function valuesOf(reading: Reading, vocabularies: Readonly<Record<string, readonly string[]>>): Values {
  switch (reading.kind) {
    case 'number':
      return numbers(reading.signal);
    case 'key':
      return keys(reading.vocab, vocabularies);
    case 'keys':
      return lists(reading.max, reading.split, keys(reading.vocab, vocabularies));
    case 'vector':
      return vectors(reading.length, reading.signal);
    case 'time':
      return times(reading.time);
  }
}

function numbers(signal: SignalPlan): Values {
  const { encoding } = signal;
  const [low, high] = (encoding.kind === 'vec' ? encoding.clip : null) ?? [-1000, 1000];
  const span = high - low;
  return {
    typical: [low + span / 2, low + span / 4, low + span / 3],
    unknown: ['no number'],
    low: [low, low - 1 - span],
    high: [high, high + 1 + span],
    odd: [0, '1.5', true, '1e3', -1e300, 'NaN', ' 7 ', '', 1e300, [1]],
  };
}

function keys(vocab: VocabPlan | null, vocabularies: Readonly<Record<string, readonly string[]>>): Values {
  if (vocab?.kind === 'range') {
    const n = vocab.entries;
    return {
      typical: [0, Math.floor(n / 2), n - 1],
      unknown: [n],
      low: [0, -1],
      high: [n - 1, n],
      odd: [true, '1', 0.5, 'false', ' 0 ', '', -1, 1e300, [0], 'x'],
    };
  }
  if (vocab?.kind === 'file') {
    const entries = Object.hasOwn(vocabularies, vocab.id) ? vocabularies[vocab.id]! : [];
    const last = entries.length - 1;
    const known = last < 0 ? ['nothing'] : [entries[0]!, entries[last >> 1]!, entries[last]!];
    return {
      typical: known,
      unknown: ['\u2603 no such entry'],
      low: [known[0]!],
      high: [known.at(-1)!],
      odd: [...known, 0, 1, true, 1.5, [0], ...ODD_TEXTS],
    };
  }
  return {
    typical: ['a', 'key 12', 'https://example.com/?q=1'],
    unknown: ['\u2603'],
    low: [0, -9007199254740991],
    high: [9007199254740991, '9223372036854775807'],
    odd: [...LONG_TEXTS, true, 1.5, 9007199254740992, ...ODD_TEXTS],
  };
}

function lists(max: number, split: string | null, key: Values): Values {
  const at = (values: readonly Json[], i: number) =>
    (values[i % values.length] ?? null) as string | number | boolean | null;
  const take = (role: Role, n: number) => Array.from({ length: n }, (_, i) => at(key[role], i));
  const written = (list: readonly (string | number | boolean | null)[]): Json =>
    split === null ? list : list.map((x) => x ?? '').join(split);
  return {
    typical: [written(take('typical', 1)), written(take('typical', Math.min(3, max)))],
    unknown: [written([...take('unknown', 1), ...take('typical', 1)])],
    low: [written([])],
    high: [written(take('typical', max + 3))],
    odd: [
      written([null, ...take('typical', 2), null]),
      written([null]),
      take('odd', Math.min(12, max + 2)).filter((x) => !Array.isArray(x)),
      'text',
      1,
      JSON.stringify([...take('typical', 2), null, 7, true]),
      "['a', 'b']",
    ],
  };
}

function vectors(length: number, signal: SignalPlan): Values {
  const { encoding } = signal;
  const [low, high] = (encoding.kind === 'vec' ? encoding.clip : null) ?? [-1, 1];
  const of = (f: (i: number) => number) => Array.from({ length }, (_, i) => f(i));
  return {
    typical: [
      of((i) => low + ((high - low) * ((i * 7) % 11)) / 11),
      of((i) => low + ((high - low) * (i + 1)) / (length + 1)),
    ],
    unknown: [of(() => 0).concat(0)],
    low: [of(() => low - 1)],
    high: [of(() => high + 1)],
    odd: [
      of(() => 0),
      of(() => 1e200),
      [],
      of(() => 1).map((x, i) => (i === 0 ? null : x)),
      'x',
      JSON.stringify(of((i) => i / 8)),
    ],
  };
}

function times(time: TimeReading): Values {
  return {
    typical: ['2024-02-29T13:45:10Z', ...timesOf(1717243200000, time), '2023-12-31 23:59:59.999+05:30'],
    unknown: ['not a time'],
    low: [0, '0001-01-01T00:00:00Z'],
    high: ['9999-12-31T23:59:59Z'],
    // Around the changes of clocks in Europe and America, without an offset.
    odd: [
      '2024-03-31T02:30:00',
      '2024-10-27T02:30:00',
      '2024-11-03 01:30',
      -1,
      '2024-02-30',
      true,
      1e300,
      '2024-03-10T02:30',
    ],
  };
}

/** A time as the data has it. */
function timesOf(milliseconds: number, { unit, format }: TimeReading): (string | number)[] {
  if (unit !== null) return [epochNumber(milliseconds, unit), String(epochNumber(milliseconds, unit))];
  return format === null ? [milliseconds] : [writeTime(format, milliseconds), milliseconds];
}
