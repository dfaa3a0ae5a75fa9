/** The joined tables of a data set, encoded, and what follows from which of their rows the examples found. */
import type { Plan } from '../../ir/plan.ts';
import { isOfRequest } from '../../ir/request-signals.ts';
import type { Encoder, SignalCounts } from '../../runtime/types.ts';
import { entryOf } from '../../text/present.ts';
import { recordOf } from '../../text/record.ts';
import type { Database } from '../database.ts';
import type { ValuedRows } from '../empty-parts.ts';
import { PARTS } from '../encoded-chunk.ts';
import type { BadValues } from '../encode/bad-values.ts';
import { badValue } from '../encode/find-bad-values.ts';
import type { Examples } from '../relation/examples.ts';
import type { TableCounts } from '../relation/training-counts.ts';
import { type EncodedTable, encodeTable, type TableFindings } from './encode-table.ts';
import type { BadFoundBySignal, TableOfExamples } from './found-rows.ts';
import { type FoundTally, trafficOf } from './found-tally.ts';
import { tableSignals } from './table-signals.ts';

/** Of all examples: what the tables add to the findings of shards. */
export interface TablesFindings extends TableCounts {
  readonly valued: readonly ValuedRows[];
  /** What the encoder counts of every part together. */
  readonly counts: readonly (readonly [string, SignalCounts])[];
  readonly badValues: (found: BadFoundBySignal) => BadValues;
}

export class EncodedTables {
  readonly encoded: readonly EncodedTable[];
  readonly ofExamples: readonly TableOfExamples[];
  readonly #plan: Plan;
  readonly #findings: readonly TableFindings[];
  readonly #paths: readonly string[];

  private constructor(
    plan: Plan,
    examples: Examples,
    tables: readonly { readonly encoded: EncodedTable; readonly findings: TableFindings }[],
  ) {
    this.#plan = plan;
    this.#paths = examples.files.map(({ path }) => path);
    this.encoded = tables.map(({ encoded }) => encoded);
    this.#findings = tables.map(({ findings }) => findings);
    this.ofExamples = tables.map(({ encoded: { join, signals, rows }, findings }) => ({
      join,
      signals,
      index: examples.data.joins.findIndex(({ name }) => name === join),
      rows,
      bad: [...findings.bad].map(([signal, bad]) => [signal, Int32Array.from(bad.keys())] as const),
    }));
  }

  /** @throws DataError where the database can't read */
  static async encode(
    database: Database,
    examples: Examples,
    of: { readonly plan: Plan; readonly encoder: Encoder },
  ): Promise<EncodedTables> {
    const tables = [];
    for (const table of await tableSignals(database, of.plan, examples))
      tables.push(await encodeTable(database, examples, of, table));
    return new EncodedTables(of.plan, examples, tables);
  }

  /** @param tallies of all examples, by table */
  findings(tallies: readonly FoundTally[]): TablesFindings {
    const each = <T>(of: (table: number, signal: string) => T): T[] =>
      this.encoded.flatMap(({ signals }, table) => signals.map((signal) => of(table, signal)));
    const sum = (table: number, signal: string, times: ArrayLike<number>) =>
      entryOf(this.#findings[table]!.outcomes, signal).sum(times);
    const traffic = tallies.map(trafficOf);
    const parts = PARTS.map((part) =>
      each((table, signal) => [signal, sum(table, signal, tallies[table]!.parts[part])] as const),
    );
    return {
      seen: each((table, signal) => [signal, sum(table, signal, traffic[table]!)]),
      counts: parts.flat(),
      valued: PARTS.flatMap((part, p) =>
        parts[p]!.filter(([, { rows }]) => rows > 0).map(([signal, { rows, missing }]) => ({
          signal,
          part,
          rows,
          valued: rows - missing,
        })),
      ),
      ofRequests: this.#ofRequests(),
      badValues: (found) => this.#badValues(found),
    };
  }

  #ofRequests(): TableCounts['ofRequests'] {
    const requests = new Set(this.#plan.signals.filter(isOfRequest(this.#plan)).map(({ name }) => name));
    return (table, found) =>
      this.encoded[table]!.signals.filter((signal) => requests.has(signal)).map((signal) => [
        signal,
        entryOf(this.#findings[table]!.outcomes, signal).sumOf(found),
      ]);
  }

  #badValues(found: BadFoundBySignal): BadValues {
    const signals = new Map(this.#plan.signals.map((signal) => [signal.name, signal]));
    const raw = new Map(this.#findings.flatMap(({ bad }) => [...bad]));
    return recordOf(
      found.map(([name, examples]) => [
        name,
        examples.map(({ file, row, found: number }) => {
          const [value, weights = null] = entryOf(entryOf(raw, name), number);
          return badValue(entryOf(signals, name), value, weights, { path: this.#paths[file]!, row });
        }),
      ]),
    );
  }
}
