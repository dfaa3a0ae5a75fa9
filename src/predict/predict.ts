/** Scoring the rows of files with a trained model, row by row to an output. Memory does not grow with the rows. */
import { RowsToScore, type ScoringOptions } from '../data/rows-to-score.ts';
import type { BadRowReport } from '../data/encode/bad-rows.ts';
import { DataError } from '../data/error.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { columnNames, type OutputColumns, outputColumns, probabilityColumns } from '../ir/output-columns.ts';
import { type Output, writeRows } from './write-output.ts';
import { scored, type Scoring } from './score-rows.ts';
import type { MadeBy, Table } from './row-sink.ts';

export interface PredictionOptions extends Scoring, Omit<ScoringOptions, 'cells' | 'plan' | 'chunkRows'> {
  readonly output: Output;
  readonly made: MadeBy;
  /** Rows that are in memory at a time, at most. */
  readonly chunkRows: number;
  /** Called before anything is written, with the absolute paths of all data files; what it throws ends the work. */
  readonly onFiles: (files: readonly string[]) => void;
}

/** What was written, and what was left out. */
export interface Predicted {
  /** Rows written. */
  readonly rows: number;
  readonly columns: OutputColumns;
  readonly bad: Pick<BadRowReport, 'rows' | 'bad' | 'kinds' | 'sample'>;
  /** Rows written of which a key column has no value. */
  readonly withoutKey: number;
  /** Rows written where the network's output is no finite number. */
  readonly withoutProbability: number;
  /** The time after which the part begins, epoch ms; null: it is not cut by time, or all rows are scored. */
  readonly begins: number | null;
  readonly warnings: readonly Diagnostic[];
}

/** @throws DataError, a system's error of the output, or what an aborted signal interrupts */
export async function writePredictions(options: PredictionOptions): Promise<Predicted> {
  const { plan, output, made, signal } = options;
  const rows = await RowsToScore.open({ ...options, cells: output.format === 'jsonl' ? 'json' : 'plain' });
  try {
    options.onFiles(rows.files);
    const columns = outputColumns(
      rows.keys.map(({ name }) => name),
      plan.heads,
    );
    const table: Table = { ...made, columns, keys: rows.keys };
    const counts = { rows: 0, withoutKey: 0, withoutProbability: 0 };
    await writeRows(table, { output, metadata: metadataOf(table), signal }, async (sink) => {
      for await (const chunk of scored(options, rows)) {
        signal.throwIfAborted();
        counts.rows += chunk.rows;
        counts.withoutKey += rowsWhere(chunk.rows, (row) => chunk.keys.some((cells) => cells[row] === null));
        const values = chunk.calibrated ?? chunk.raw;
        const width = probabilityColumns(columns).length;
        counts.withoutProbability += rowsWhere(chunk.rows, (row) =>
          values.subarray(row * width, row * width + plan.heads.length).some(Number.isNaN),
        );
        await sink.add(chunk);
      }
      signal.throwIfAborted();
      const { split } = options;
      if (split !== null && counts.rows === 0) throw new DataError(diagnostic('ADS9011', null, { split }));
    });
    const { rows: all, bad, kinds, sample } = rows.report;
    const report = { rows: all, bad, kinds, sample };
    return { ...counts, columns, bad: report, begins: rows.begins, warnings: rows.diagnostics };
  } finally {
    rows.close();
  }
}

function rowsWhere(rows: number, is: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < rows; row++) if (is(row)) count++;
  return count;
}

/** Names columns by what they are: theirs may have given way to those of keys. */
function metadataOf({ columns, model, calibrator }: Table): string {
  return JSON.stringify({
    model,
    calibrator,
    keys: columns.keys,
    heads: columns.heads,
    given: columns.given,
    columns: columnNames(columns),
  });
}
