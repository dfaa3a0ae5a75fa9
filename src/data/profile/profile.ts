/** `adsc profile`: reads the training part once and says what the spec leaves to the data. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { formats } from '../../formats/options.ts';
import { trainPlanOf } from '../../ir/default-steps.ts';
import { correctedBases, profileKey } from '../../language/semantics/profile-key.ts';
import { type HeadCounts, type Lock, LOCK_VERSION, type SignalProfile } from '../../ir/lock.ts';
import type { CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import { type BadValue, refuseWritten } from '../encode/bad-values.ts';
import { Database } from '../database.ts';
import { emptyPartWarnings } from '../empty-parts.ts';
import { DataError } from '../error.ts';
import { refuseChanged } from '../files/changed.ts';
import type { DataFile } from '../files/glob.ts';
import { absenceWarnings } from '../relation/absent-columns.ts';
import { repeatsWarning } from '../relation/keyed-rows.ts';
import { joinedColumn, type Reference, joinedTable } from '../relation/joins.ts';
import type { RowWindow } from '../relation/row-window.ts';
import { MAX_BAD_FRACTION, percentOf, reportWarnings, tooManyBad } from '../encode/bad-rows-limit.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import { refuseSeconds } from '../relation/refuse-seconds.ts';
import { timeWarnings } from '../files/time-problems.ts';
import { oneClass, smallParts } from '../training-problems.ts';
import { temporaryFolder } from '../temporary.ts';
import { type Context, profileSignal } from './profile-signal.ts';
import { Lanes } from './lanes.ts';
import { joinKeyWarnings } from './near-keys.ts';
import { refuseSignalTypes, refuseTargetTypes } from './refuse-mixed-types.ts';
import { formatOfWords } from './format-of-texts.ts';
import { refuseTexts, refuseType } from './refuse-column.ts';
import { repeatedNumbers } from './number-counts.ts';
import { negativeSql, signalsOf, type StoredRows, storeRows, sumOf } from './stored-rows.ts';
import { weightedCount } from './numeric-profile.ts';
import { valuedRows } from './valued-rows.ts';
import type { Growth, GrownVocabulary } from './grow.ts';
import { lockVocabularies } from './vocabularies.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
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
  /** Told how many signals are done. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface ProfileResult {
  readonly lock: Lock;
  /** Text of each vocabulary by its path relative to the lock: `vocab/model/category.txt`. */
  readonly vocabFiles: ReadonlyMap<string, string>;
  /** By id, of vocabularies that grow: what has changed. */
  readonly growth: Readonly<Record<string, Growth>>;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** DuckDB's memory, which large data fills: what doesn't fit is on disk, and more hardly makes a profile quicker. */
const MEMORY_MB = 160;
/** Sources beyond the declared ones that a lock lists. */
const shownSources = 100;

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
    ];

    const names = new Map<string, CheckedSignal[]>();
    for (const signal of signalsOf(program)) names.set(signal.name, [...(names.get(signal.name) ?? []), signal]);
    const vocabs = vocabsOf(program);
    const repeated = await repeatedNumbers(database, rows, signalsOf(program));
    const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
    let index = 0;
    const profiled = sorted.map(([, signals]) =>
      // A variant may read a name in another way; the base's is what the lock says, but every vocabulary is counted.
      distinctMeanings(signals).map((signal) => {
        const place = index++;
        const vocab = signal.vocab === null ? null : (vocabs.get(signal.vocab) ?? null);
        return lanes.run(() => profileChecked(signal, place, { database, rows, vocab, repeated }));
      }),
    );
    const facts = lanes.run(async () => ({
      time: await timeRange(database, program),
      heads: await profileHeads(database, program),
      sources: await countSources(database, program),
    }));
    diagnostics.push(
      ...emptyPartWarnings(rows.examples.data, base.signals, await valued, {
        given: false,
        absences: rows.examples.absences,
      }),
    );
    const signals = emptyRecord<SignalProfile>();
    const tables = new Map<string, string[]>();
    const badValues = new Map<string, readonly BadValue[]>();
    let done = 0;
    for (const [i, [name, meanings]] of sorted.entries()) {
      for (const one of profiled[i]!) {
        const { signal, result } = await one;
        if (result.bad.length > 0 && !badValues.has(name)) badValues.set(name, result.bad);
        signals[name] = merge(signals[name], result.profile);
        if (result.keys !== null && signal.vocab !== null)
          tables.set(signal.vocab, [...(tables.get(signal.vocab) ?? []), result.keys]);
      }
      const { count, missing, bad } = signals[name]!;
      const hint = formatOfWords(meanings[0]!, badValues.get(name) ?? []);
      if (missing + bad === count)
        diagnostics.push(diagnostic('ADS8010', meanings[0]!.span, { signal: name }, { hint }));
      options.onProgress?.({ done: ++done, total: names.size });
    }
    const { time, heads, sources } = await facts;
    const vocabularies = await lockVocabularies(database, {
      root,
      spec: base.span.file,
      vocabs: [...vocabs.values()],
      tables,
      before: options.before ?? new Map(),
      end: time?.last ?? null,
    });
    for (const head of base.heads) {
      diagnostics.push(...[oneClass(head.name, heads[head.name]!, head.span)].filter((warning) => warning !== null));
    }
    const lock: Lock = {
      version: LOCK_VERSION,
      model: base.name,
      key: profileKey(program),
      rows: rows.counts,
      time,
      sources,
      columns: columnsOf(rows),
      heads,
      signals,
      vocabs: vocabularies.locked,
    };
    const values = recordOf(Object.entries(signals).map(([name, { count, bad }]) => [name, { rows: count, bad }]));
    const found = {
      signals: values,
      values: recordOf([...badValues]),
      lists: new Set(
        signalsOf(program)
          .filter(({ format }) => formats[format].wanted === 'list of keys')
          .map(({ name }) => name),
      ),
    };
    refuseWritten(found, MAX_BAD_FRACTION);
    const left = reportWarnings({ ...rows.bad, ...found }, badRowHint(rows.bad));
    refuseChanged(asked);
    return {
      lock,
      vocabFiles: vocabularies.files,
      growth: vocabularies.growth,
      diagnostics: [...left, ...diagnostics, ...vocabularies.diagnostics],
    };
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
  if (result.profile.missing + result.profile.bad === result.profile.count)
    refuseTexts(signal, column, rows.asked(signal).column.kind, result.bad);
  return { signal, result };
}

/** The first signal of each meaning. */
function distinctMeanings(signals: readonly CheckedSignal[]): CheckedSignal[] {
  const seen = new Set<string>();
  return signals.filter((signal) => {
    const meaning = meaningOf(signal);
    const first = !seen.has(meaning);
    seen.add(meaning);
    return first;
  });
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

/** What decides a signal's profile. */
function meaningOf(s: CheckedSignal): string {
  return JSON.stringify([
    s.table,
    s.column,
    s.format,
    s.length,
    s.derive,
    s.sources,
    s.squash?.value,
    s.normalize?.value,
    s.clip?.value,
    s.bins === null ? null : [s.bins.count, s.bins.exact],
    s.vocab,
    s.split,
    s.weights,
    s.max,
  ]);
}

/** The first meaning's profile, with what only another one has: a variant may read a key as a number. */
function merge(first: SignalProfile | undefined, other: SignalProfile): SignalProfile {
  if (first === undefined) return other;
  return {
    ...first,
    numeric: first.numeric ?? other.numeric,
    list: first.list ?? other.list,
    transform: first.transform ?? other.transform,
  };
}

async function profileHeads(database: Database, program: CheckedProgram): Promise<Lock['heads']> {
  const heads = emptyRecord<HeadCounts>();
  const { base } = program;
  if (base.heads.length === 0) return heads;
  const bases = correctedBases(program);
  const columns = base.heads.flatMap((_, i) =>
    ['true', ...bases.map((name) => negativeSql(base, name))].flatMap((where, k) => [
      `${sumOf(`h${i} IS NOT NULL AND ${where}`)} AS o${i}_${k}`,
      `${sumOf(`h${i} = 1 AND ${where}`)} AS p${i}_${k}`,
    ]),
  );
  const rows = base.heads.map((_, i) => `count(*) FILTER (h${i} = 1) AS r${i}`);
  const delayed = delayedHeads(base.heads).map(({ head: i }) => `avg((e${i} - t) / 1000) FILTER (h${i} = 1) AS d${i}`);
  const [row] = await database.all(
    `SELECT ${[...columns, ...rows, ...delayed].join(', ')} FROM adsc_train`,
    'the training rows',
  );
  const weighted = present(base.data, 'data in the spec').weight !== null;
  // Of a sampled log these are estimates, and weights need not be whole.
  const counts = (i: number, k: number) => ({
    observed: weightedCount(row![`o${i}_${k}`] as number),
    positives: weightedCount(row![`p${i}_${k}`] as number),
  });
  base.heads.forEach((head, i) => {
    heads[head.name] = {
      ...counts(i, 0),
      ...(weighted ? { positiveRows: Number(row![`r${i}`]) } : {}),
      ...(typeof row![`d${i}`] === 'number' ? { meanDelay: row![`d${i}`] as number } : {}),
      ...(bases.length === 0 ? {} : { baseNegatives: bases.map((name, k) => ({ base: name, ...counts(i, k + 1) })) }),
    };
  });
  return heads;
}

async function timeRange(database: Database, program: CheckedProgram): Promise<Lock['time']> {
  if (present(program.base.data, 'data in the spec').time === null) return null;
  const [row] = await database.all('SELECT min(t) AS first, max(t) AS last FROM adsc_train', 'the training rows');
  return { first: row!['first'] as number, last: row!['last'] as number };
}

async function countSources(database: Database, program: CheckedProgram): Promise<Lock['sources']> {
  const { source } = present(program.base.data, 'data in the spec');
  const counts = emptyRecord<number>();
  if (source === null) return counts;
  for (const value of source.values) counts[value] = 0;
  const rows = await database.all(
    'SELECT src, count(*) AS n FROM adsc_sources WHERE src IS NOT NULL GROUP BY src ORDER BY n DESC, src',
    'the training rows',
  );
  let unknown = 0;
  for (const row of rows) {
    const value = row['src'] as string;
    if (Object.hasOwn(counts, value) || unknown++ < shownSources) counts[value] = Number(row['n']);
  }
  return counts;
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

/** One of each kind, and whether training will go on with so many. */
function badRowHint({ bad, rows }: StoredRows['bad']): string | null {
  return bad > MAX_BAD_FRACTION * rows
    ? `training stops at more than ${percentOf(MAX_BAD_FRACTION)} %, unless option 'maxBad' says otherwise`
    : null;
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
  return new DataError(diagnostic('ADS8019', null, { part: 'training', rows: total, cut: cut || 'nothing' }));
}
