/** The lock of the user's own files, with what `adsc profile` says of them. */
import { oneClass, smallParts } from '../../data/training-problems.ts';
import { DataError } from '../../data/error.ts';
import { MAX_BAD_FRACTION, reportWarnings, tooManyBad } from '../../data/encode/bad-rows-limit.ts';
import { refuseWritten } from '../../data/encode/bad-values.ts';
import { formatOfWords } from '../../data/profile/format-of-texts.ts';
import { meaningsOf } from '../../data/profile/meanings.ts';
import { valuesOutside } from '../../data/profile/values-outside.ts';
import { timeWarnings } from '../../data/files/time-problems.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { formats } from '../../formats/options.ts';
import type { Lock } from '../../ir/lock.ts';
import type { CheckedProgram } from '../../language/semantics/model.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';
import { trainPlanOf } from '../../ir/default-steps.ts';
import { entryOf } from '../../text/present.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { type JudgedRows, judgeRows } from '../rows/judged-rows.ts';
import { lockOfRows } from '../rows/lock-of-rows.ts';
import { ownRows } from '../rows/memory-rows.ts';
import type { OwnFiles } from './files.ts';
import { refuseParts, refuseVectors } from './not-here.ts';
import { globsNeeded } from './data-paths.ts';
import { OwnLog } from './own-log.ts';
import { columnOf, type OwnTable, type TableReader } from './own-table.ts';

export interface OwnProfile {
  readonly lock: Lock;
  /** Texts of vocabularies by their paths relative to the lock. */
  readonly vocabFiles: ReadonlyMap<string, string>;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
  readonly log: OwnLog;
}

/** null: a table of the spec has no file here. @throws DataError */
export async function profileOwn(
  program: CheckedProgram,
  files: OwnFiles,
  reader: TableReader,
): Promise<OwnProfile | null> {
  const { base } = program;
  const { data } = base;
  if (data === null) return null;
  const models = [base, ...program.variants.values()];
  const splits = models.map(({ train }) => train);
  if (globsNeeded(data, splits).some((glob) => files.matching(glob).length === 0)) return null;
  refuseParts(program);
  const log = await OwnLog.open(files, reader, data, splits, base.span);
  if (log === null) return null;
  refuseColumns(program, log);
  const rows = ownRows(log, log.parts(splits));
  for (const model of models) refuseVectors(model, rows.rows);
  const judged = judgeRows(program, data, rows, { lines: log.lines, rejects: log.primary.rejects });
  if (judged.counts.train === 0) throw noTrainingRows(program, judged);
  const { lock, files: vocabFiles, bad } = lockOfRows(program, data, judged, columnsOf([log.primary, ...log.joins]));
  const vocabs = vocabsOf(program);
  const lists = models
    .flatMap(({ signals }) => signals)
    .filter(({ format }) => formats[format].wanted === 'list of keys');
  const found = {
    signals: recordOf(Object.entries(lock.signals).map(([name, { count, bad: n }]) => [name, { rows: count, bad: n }])),
    values: recordOf([...bad]),
    lists: new Set(lists.map(({ name }) => name)),
  };
  refuseWritten(found, MAX_BAD_FRACTION);
  return {
    lock,
    vocabFiles,
    log,
    diagnostics: [
      ...reportWarnings({ ...judged.bad, ...found }, null),
      ...timeWarnings(data.time, log.range?.last ?? null, timeScalar(log)),
      ...smallParts(trainPlanOf(base.train, judged.counts), judged),
      ...meaningsOf(program).flatMap(([name, [first]]) => {
        const profiled = entryOf(new Map(Object.entries(lock.signals)), name);
        const hint = formatOfWords(first!, bad.get(name) ?? []);
        return [
          ...(profiled.missing + profiled.bad === profiled.count
            ? [diagnostic('ADS8010', first!.span, { signal: name }, { hint })]
            : []),
          ...valuesOutside(first!, vocabs.get(first!.vocab ?? ''), profiled),
        ];
      }),
      ...base.heads.flatMap((head) => oneClass(head.name, lock.heads[head.name]!, head.span) ?? []),
    ],
  };
}

/** Columns that the spec names and no file has are said at what reads them. */
function refuseColumns(program: CheckedProgram, log: OwnLog): void {
  const { base } = program;
  for (const model of [base, ...program.variants.values()]) {
    for (const { input, span } of model.signals) log.values(input, span);
    for (const { label, span } of model.heads) log.values(label.column, span);
  }
  const { source } = log.data;
  if (source !== null) columnOf(log.primary, source.column, base.span);
}

function timeScalar({ data, primary }: OwnLog): string | undefined {
  if (data.time === null) return undefined;
  const { type } = columnOf(primary, data.time.column, null);
  if (type === 'VARCHAR') return 'text';
  if (type === 'JSON') return 'json';
  return /^(TIMESTAMP|DATE)/.test(type) ? undefined : 'double';
}

function columnsOf(tables: readonly OwnTable[]): Lock['columns'] {
  const columns = emptyRecord<{ name: string; type: string }[]>();
  for (const { source, columns: own } of tables)
    columns[source.name] = [...own.values()].map(({ name, type }) => ({ name, type }));
  return columns;
}

function noTrainingRows(program: CheckedProgram, { counts, bad }: JudgedRows): DataError {
  const { holdout, validate } = program.base.train;
  const cut = [
    holdout === null ? '' : `holdout ${describeSplit(holdout)}`,
    validate === null ? '' : `validate ${describeSplit(validate)}`,
  ]
    .filter((text) => text !== '')
    .join(', ');
  const total = counts.train + counts.validate + counts.holdout;
  if (total === 0 && bad.bad === bad.rows) return tooManyBad({ ...bad, values: {} }, 'so none is left', null);
  return new DataError(diagnostic('ADS8019', null, { part: 'training', rows: total, cut: cut || 'nothing' }));
}
