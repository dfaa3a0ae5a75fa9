/** The log of a spec, with what is joined to it, of files that the user has brought: read once, with the time of each row. */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import { showValue } from '../../data/encode/bad-rows.ts';
import { describeUnread } from '../../data/files/time-problems.ts';
import { joinNamed } from '../../ir/joined-name.ts';
import type { DataPlan, TimePlan } from '../../ir/plan.ts';
import { EARLIEST, LATEST } from '../../ir/time-words.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { Span } from '../../text/source.ts';
import type { OwnFiles } from './files.ts';
import { findRows } from './join-rows.ts';
import { notHere, refuseFolders } from './not-here.ts';
import { globsNeeded, globsOf } from './data-paths.ts';
import { columnOf, type OwnTable, type TableReader } from './own-table.ts';
import { cutParts, type Splits } from './parts.ts';

export class OwnLog {
  readonly data: DataPlan;
  readonly primary: OwnTable;
  readonly joins: readonly OwnTable[];
  /** Of each row, epoch ms; NaN where there is none. */
  readonly time: Float64Array;
  /** Of all rows. */
  readonly range: { readonly first: number; readonly last: number } | null;
  /** By join, then row: the row that it found; −1: none. */
  readonly found: readonly Int32Array[];
  readonly #span: Span;
  readonly #joined = new Map<string, readonly RawValue[]>();

  private constructor(data: DataPlan, primary: OwnTable, joins: readonly OwnTable[], span: Span) {
    this.data = data;
    this.primary = primary;
    this.joins = joins;
    this.#span = span;
    this.time = timesOf(data, primary, span);
    let [first, last] = [Infinity, -Infinity];
    for (const time of this.time) {
      if (time < first) first = time;
      if (time > last) last = time;
    }
    this.range = first <= last ? { first, last } : null;
    const found: Int32Array[] = [];
    this.found = found;
    data.joins.forEach((join, j) => found.push(findRows(join, joins[j]!, this.#examples, data, span)));
  }

  /** @param splits whose files belong to the log @param span of the model, for messages @returns null where a table of the spec has no file here @throws DataError */
  static async open(
    files: OwnFiles,
    reader: TableReader,
    data: DataPlan,
    splits: readonly Splits[],
    span: Span,
  ): Promise<OwnLog | null> {
    const sources = [data.primary, ...data.joins].map((source, i) => ({
      source,
      own: files.matching(source.glob, ...(i === 0 ? globsOf(splits) : [])),
    }));
    if (globsNeeded(data, splits).some((glob) => files.matching(glob).length === 0)) return null;
    const tables: OwnTable[] = [];
    for (const { source, own } of sources) {
      refuseFolders(
        own.map(({ path }) => path),
        span,
      );
      tables.push(await reader.read(source, own, span));
    }
    const [primary, ...joins] = tables;
    if (primary!.rows === 0 && primary!.rejects.length === 0)
      throw new DataError(diagnostic('ADS8004', span, { what: `"${data.primary.glob}"` }));
    return new OwnLog(data, primary!, joins, span);
  }

  get rows(): number {
    return this.primary.rows;
  }

  get paths(): readonly string[] {
    return this.primary.files.map(({ path }) => path);
  }

  /** Lines of the log, those that were left out included. */
  get lines(): number {
    return this.primary.rejects.reduce((sum, { lines }) => sum + lines, this.rows);
  }

  /** A column by an input name: `price`, `pins.price`. @param span what reads it @throws DataError where there is none */
  values(name: string, span: Span = this.#span): readonly RawValue[] {
    const place = joinNamed(this.data.joins, name);
    const index = place === null ? -1 : this.data.joins.indexOf(place.join);
    if (place === null || (this.primary.columns.has(name) && !this.joins[index]!.columns.has(place.column)))
      return columnOf(this.primary, name, span).values;
    // `adsc` takes those of the log, file by file.
    if (this.primary.columns.has(name)) throw notHere(`joined values that the log holds itself, as '${name}'`, span);
    let values = this.#joined.get(name);
    if (values === undefined) {
      const own = columnOf(this.joins[index]!, place.column, span).values;
      values = Array.from(this.found[index]!, (row) => (row < 0 ? null : own[row]!));
      this.#joined.set(name, values);
    }
    return values;
  }

  /** 0 (train), 1 (validate), 2 (holdout) by row. */
  parts(pairs: readonly Splits[]): Uint8Array {
    const { file, row } = this.primary;
    return cutParts({ ...this.#examples, paths: this.paths, file, row }, pairs);
  }

  get #examples() {
    return { rows: this.rows, time: this.time, values: (name: string) => this.values(name) };
  }
}

/** NaN where there is none. @throws DataError where no row has a time, and where numbers are most likely seconds */
function timesOf({ time }: DataPlan, primary: OwnTable, span: Span): Float64Array {
  if (time === null) return new Float64Array(primary.rows).fill(NaN);
  const read = timeReader(time);
  const { values } = columnOf(primary, time.column, span);
  const times = Float64Array.from(values, (value) => (value === null ? NaN : read(value)));
  const unread = values.flatMap((value, row) =>
    primary.readable[row] === 1 && Number.isNaN(times[row]!) ? [row] : [],
  );
  const readable = primary.readable.reduce((sum, one) => sum + one, 0);
  if (readable > 0 && unread.length === readable) {
    const sample = unread
      .filter((row) => values[row] !== null)
      .slice(0, 3)
      .map((row) => ({
        file: primary.files[primary.file[row]!]!.path,
        row: primary.row[row]! + 1,
        value: values[row]!,
      }));
    const { shown, hint } = describeUnread(time, { rows: unread.length, sample });
    const reason =
      sample.length === 0 ? `has no value in ${readable} rows` : `has no time in any of ${readable} rows: ${shown}`;
    throw new DataError(diagnostic('ADS8036', span, { column: time.column, reason }, { hint }));
  }
  refuseSeconds(time, primary, values, span);
  return times;
}

/** Numbers without a unit that are of our days in seconds, and of 1970 in milliseconds, as they are read. */
function refuseSeconds(time: TimePlan, primary: OwnTable, values: readonly RawValue[], span: Span): void {
  if (time.unit !== null) return;
  const suspect = values.flatMap((value, row) => {
    const number = typeof value === 'number' || typeof value === 'bigint' ? Number(value) : NaN;
    return number >= EARLIEST / 1000 && number < LATEST / 1000 ? [row] : [];
  });
  if (suspect.length === 0) return;
  const shown = suspect
    .slice(0, 3)
    .map((row) => `${primary.files[primary.file[row]!]!.path}, row ${primary.row[row]! + 1}: ${showValue(values[row])}`)
    .join('; ');
  throw new DataError(
    diagnostic(
      'ADS8069',
      span,
      { rows: suspect.length, table: `'${primary.source.name}'`, column: time.column, shown },
      { hint: `state the unit: \`time ${time.column} { unit s }\`` },
    ),
  );
}
