/** `adsc profile`: reads the training part once and says what the spec leaves to the data. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { trainPlanOf } from '../../ir/default-steps.ts';
import type { Lock } from '../../ir/lock.ts';
import type { CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import { Database } from '../database.ts';
import { emptyPartWarnings } from '../empty-parts.ts';
import { DataError } from '../error.ts';
import { refuseChanged } from '../files/changed.ts';
import type { DataFile } from '../files/glob.ts';
import { absenceWarnings } from '../relation/absent-columns.ts';
import { repeatsWarning } from '../relation/keyed-rows.ts';
import { joinedColumn, type Reference, joinedTable } from '../relation/joins.ts';
import type { RowWindow } from '../relation/row-window.ts';
import { tooManyBad } from '../encode/bad-rows-limit.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import { refuseSeconds } from '../relation/refuse-seconds.ts';
import { timeWarnings } from '../files/time-problems.ts';
import { longWaits, smallParts } from '../training-problems.ts';
import { temporaryFolder } from '../temporary.ts';
import { type Context, profileSignal } from './profile-signal.ts';
import { Lanes } from './lanes.ts';
import { joinKeyWarnings } from './near-keys.ts';
import { refuseSignalTypes, refuseTargetTypes } from './refuse-mixed-types.ts';
import { refuseTexts, refuseType } from './refuse-column.ts';
import { refuseField } from './refuse-field.ts';
import { repeatedNumbers } from './number-counts.ts';
import { signalsOf, type StoredRows, storeRows } from './stored-rows.ts';
import { valuedRows } from './valued-rows.ts';
import type { GrownVocabulary } from './grow.ts';
import { countSources } from './count-sources.ts';
import { makeLock, profileHeads, type ProfileResult } from './make-lock.ts';
import { meaningsOf } from './meanings.ts';
import { emptyRecord } from '../../text/record.ts';
import { present } from '../../text/present.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';

export interface ProfileOptions {
  readonly threads?: number;
  /** DuckDB's memory in MiB. Default 160. */
  readonly memoryMb?: number;
  /** Only these rows. */
  readonly window?: RowWindow;
  /** What vocabularies that grow were before, by id (`readGrown`). Default: nothing, and they start with this profile. */
  readonly before?: ReadonlyMap<string, GrownVocabulary>;
  /** Stops when more than this fraction of rows is bad. Default: bad rows are left out and counted. */
  readonly maxBadFraction?: number;
  /** Told how many signals are done. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** DuckDB's memory, which large data fills: what doesn't fit is on disk, and more hardly makes a profile quicker. */
const MEMORY_MB = 160;
/**
 * Profiles the training part of the data (what neither holdout nor validate of the base or a variant takes) for base and variants.
 * The result is a function of spec, data and `before`. @throws DataError for data that can't be read or doesn't fit the spec.
 */
export async function profile(
  program: CheckedProgram,
  root: string,
  options: ProfileOptions = {},
): Promise<ProfileResult> {
  const { base } = program;
  if (base.data === null)
    throw new DataError(diagnostic('ADS8004', base.span, { what: `model '${base.name}' has no \`data\`, so it` }));
  const database = await Database.open({
    threads: options.threads,
    memoryMb: options.memoryMb ?? MEMORY_MB,
    tempFolder: temporaryFolder(root),
  });
  /** A question about a column of the files is one of DuckDB's threads at work. */
  const lanes = new Lanes(database.threads);
  /** Those that are asked signal by signal. */
  let asked: readonly DataFile[] = [];
  try {
    const rows = await storeRows(database, program, root, options.window);
    // Of a text that is cut off while it is read, the rows so far are no data set that there was.
    refuseChanged(rows.examples.files);
    if (rows.examples.data.primary.format === 'parquet') asked = rows.examples.files;
    refuseTargetTypes(rows.examples, base);
    if (rows.counts.train === 0) throw noTrainingRows(program, rows);
    const valued = lanes.run(() => valuedRows(database, program, rows));
    const diagnostics: Diagnostic[] = [
      ...repeatsWarning(rows.examples.data, rows.examples.repeats),
      ...absenceWarnings(rows.examples.absences),
      ...(await joinWarnings(database, rows)),
      ...(await joinKeyWarnings(database, rows)),
      ...timeWarnings(rows.examples.data.time, rows.examples.time?.last ?? null, timeScalar(rows)),
      ...smallParts(trainPlanOf(base.train, rows.counts), rows),
      // Labels of a window are known.
      ...longWaits(base.heads, options.window === undefined ? rows.examples.time : null),
    ];

    const vocabs = vocabsOf(program);
    const repeated = await repeatedNumbers(database, rows, signalsOf(program));
    let index = 0;
    const signals = meaningsOf(program).map(
      ([name, meanings]) =>
        [
          name,
          meanings.map((signal) => {
            const place = index++;
            const vocab = signal.vocab === null ? null : (vocabs.get(signal.vocab) ?? null);
            return lanes.run(() => profileChecked(signal, place, { database, rows, vocab, repeated }));
          }),
        ] as const,
    );
    const facts = lanes.run(async () => ({
      rows: rows.counts,
      time: await timeRange(database, program),
      sources: await sourcesOf(database, program),
      columns: columnsOf(rows),
      heads: await profileHeads(database, program),
    }));
    diagnostics.push(
      ...emptyPartWarnings(rows.examples.data, base.signals, await valued, {
        given: false,
        absences: rows.examples.absences,
      }),
    );
    const result = await makeLock({
      database,
      program,
      root,
      before: options.before ?? new Map(),
      signals,
      facts,
      bad: rows.bad,
      maxBadFraction: options.maxBadFraction,
      warnings: diagnostics,
      onProgress: options.onProgress,
    });
    refuseChanged(asked);
    return result;
  } catch (error) {
    refuseChanged(asked);
    throw error;
  } finally {
    await lanes.stop();
    database.close();
  }
}

async function profileChecked(signal: CheckedSignal, index: number, context: Context) {
  const { database, rows } = context;
  const reference = rows.examples.reference(signal);
  const column = joinedColumn(rows.examples.tables, reference);
  refuseSignalTypes(signal, column);
  if (signal.derive === null) refuseType(signal, column);
  else await refuseDerivedSeconds(database, rows.examples, reference);
  const result = await profileSignal(signal, index, context);
  const { missing, bad, count, distinct } = result.profile;
  if (reference.table >= -1 && (missing + bad === count || distinct === 0))
    await refuseField(database, joinedTable(rows.examples.tables, reference), signal);
  if (result.profile.missing + result.profile.bad === result.profile.count)
    refuseTexts(signal, column, rows.asked(signal).column.kind, result.bad);
  return { signal, result };
}

/** A column that hour() or weekday() reads in addition to the examples' time, whose unit is stated. */
async function refuseDerivedSeconds(
  database: Database,
  { data, tables }: StoredRows['examples'],
  reference: Reference,
): Promise<void> {
  const stated = reference.table < 0 ? data.time?.column : data.joins[reference.table]!.asOf;
  if (reference.column === stated) return;
  const table = joinedTable(tables, reference);
  const time = { column: reference.column, unit: null, format: null, zone: 'UTC' };
  await refuseSeconds(database, table, table.relation([reference.column], { anyOrder: true }), time, 0, null);
}

async function timeRange(database: Database, program: CheckedProgram): Promise<Lock['time']> {
  if (present(program.base.data, 'data in the spec').time === null) return null;
  const [row] = await database.all('SELECT min(t) AS first, max(t) AS last FROM adsc_train', 'the training rows');
  return { first: row!['first'] as number, last: row!['last'] as number };
}

async function sourcesOf(database: Database, program: CheckedProgram): Promise<Lock['sources']> {
  if (program.base.data?.source == null) return countSources(program, []);
  const rows = await database.all(
    'SELECT src, count(*) AS n FROM adsc_sources WHERE src IS NOT NULL GROUP BY src ORDER BY n DESC, src',
    'the training rows',
  );
  return countSources(
    program,
    rows.map((row) => ({ src: row['src'] as string, n: Number(row['n']) })),
  );
}

function columnsOf(rows: StoredRows): Lock['columns'] {
  const { primary, joins } = rows.examples.tables;
  const columns = emptyRecord<{ name: string; type: string }[]>();
  for (const table of [primary, ...joins])
    columns[table.source.name] = table.columns.map(({ name, type }) => ({ name, type }));
  return columns;
}

async function joinWarnings(database: Database, rows: StoredRows): Promise<Diagnostic[]> {
  const { joins } = rows.examples.data;
  if (joins.length === 0) return [];
  const [row] = await database.all(
    `SELECT count(*) AS n, ${joins.map((_, i) => `count(n${i}) AS m${i}`).join(', ')} FROM adsc_train`,
    'the training rows',
  );
  const count = Number(row!['n']);
  return joins.flatMap((join, i) => {
    const found = Number(row![`m${i}`]);
    return found < count / 2 ? [diagnostic('ADS8017', null, { table: join.name, found, rows: count })] : [];
  });
}

function timeScalar({ examples: { data, tables } }: StoredRows): string | undefined {
  return data.time === null ? undefined : tables.primary.column(data.time.column).kind?.scalar;
}

function noTrainingRows(program: CheckedProgram, rows: StoredRows): DataError {
  const { holdout, validate } = program.base.train;
  const { weightless } = rows.bad;
  const cut = [
    weightless === 0 ? '' : `${weightless} rows of weight 0`,
    holdout === null ? '' : `holdout ${describeSplit(holdout)}`,
    validate === null ? '' : `validate ${describeSplit(validate)}`,
  ]
    .filter((text) => text !== '')
    .join(', ');
  const total = rows.counts.train + rows.counts.validate + rows.counts.holdout;
  if (total === 0 && rows.bad.bad === rows.bad.rows) return tooManyBad(rows.bad, 'so none is left', null);
  const hint = cut === '' ? null : 'state a shorter time or a smaller share, so that rows are left to train on';
  return new DataError(diagnostic('ADS8019', null, { part: 'training', rows: total, cut: cut || 'nothing' }, { hint }));
}
