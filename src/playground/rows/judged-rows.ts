/** Rows in memory as a profile looks at them: judged by the rules of the row encoder. */
import type { BadRowReport } from '../../data/encode/bad-rows.ts';
import { RowJudge } from '../../data/encode/row-judge.ts';
import { PARTS, type Split } from '../../data/encoded-chunk.ts';
import type { Field } from '../../data/relation/examples.ts';
import { towersBySource } from '../../ir/towers.ts';
import type { DataPlan } from '../../ir/plan.ts';
import type { CheckedProgram } from '../../language/semantics/model.ts';
import { trainedSources } from '../../language/semantics/profile-key.ts';
import { keyOf } from '../../runtime/key.ts';
import type { RawValue } from '../../runtime/types.ts';
import { FieldReader, fieldSource, type MemoryRows } from './memory-rows.ts';

export interface JudgedRows {
  readonly rows: MemoryRows;
  /** Numbers of the good rows of the training part, in order. */
  readonly trained: Int32Array;
  /** Of the trained rows, one after the other [trained × heads]. */
  readonly labels: Float32Array;
  readonly counts: Readonly<Record<Split, number>>;
  /** Last time of each part, epoch ms. */
  readonly ends: Readonly<Record<Split, number | null>>;
  /** Sources of the training part, those that no tower takes too. */
  readonly sources: readonly string[];
  readonly bad: Omit<BadRowReport, 'signals' | 'values'>;
}

/** @param lines of the files, those that were left out included @param rejects what was left out */
export function judgeRows(
  program: CheckedProgram,
  data: DataPlan,
  rows: MemoryRows,
  { lines, rejects }: { readonly lines: number; readonly rejects: Parameters<RowJudge['bad']['addRejects']>[0] },
): JudgedRows {
  const { base } = program;
  const fields: Field[] = [];
  const add = (field: Field) => fields.push(field) - 1;
  const judge = new RowJudge(
    {
      model: base.name,
      heads: base.heads,
      data,
      towers: base.towers,
      sampling: base.sampling,
      train: { sources: trainedSources(program) },
    },
    fieldSource(rows, data),
    add,
    (field) => ({ column: add(field), typed: false }),
  );
  const reader = new FieldReader(rows, data);
  const looked = judge.look(reader.batch(0, rows.rows, { fields, typed: [] }));
  const trained = looked.picks[PARTS.indexOf('train')]!;
  const width = base.heads.length;
  const labels = new Float32Array(trained.length * width);
  trained.forEach((row, i) => labels.set(looked.labels.subarray(row * width, (row + 1) * width), i * width));
  judge.bad.addRejects(rejects);
  const { signals: _signals, values: _values, ...bad } = judge.bad.report(lines, {});
  return {
    rows,
    trained,
    labels,
    counts: {
      train: trained.length,
      validate: looked.picks[PARTS.indexOf('validate')]!.length,
      holdout: looked.picks[PARTS.indexOf('holdout')]!.length,
    },
    ends: judge.ends,
    sources: sourcesOf(program, data, rows, trained),
    bad,
  };
}

/** What the lock says of sources includes those that no tower takes: rows with a time that are bad for nothing else. */
function sourcesOf(program: CheckedProgram, data: DataPlan, rows: MemoryRows, trained: Int32Array): string[] {
  if (data.source === null) return [];
  const column = rows.values(data.source.column);
  const known = Array.from(trained, (row) => keyOf(column[row]));
  const taken = towersBySource(program.base, data.source.values);
  const wanted = trainedSources(program);
  const sources = data.source.values;
  const untaken = (raw: RawValue): string | null => {
    const key = keyOf(raw);
    if (key === null || taken[sources.indexOf(key) + 1]! >= 0) return null;
    return wanted === null || wanted.includes(key) ? key : null;
  };
  const others = Array.from({ length: rows.rows }, (_, row) =>
    rows.part[row] === 0 && rows.readable[row] === 1 && (data.time === null || !Number.isNaN(rows.time[row]!))
      ? untaken(column[row])
      : null,
  );
  return [...known, ...others].filter((key) => key !== null);
}
