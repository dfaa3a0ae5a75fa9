/** The lock of what was found of each signal, wherever its values were counted. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import { formats } from '../../formats/options.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import { type HeadCounts, type Lock, LOCK_VERSION, type SignalProfile } from '../../ir/lock.ts';
import type { CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import { correctedBases, profileKey } from '../../language/semantics/profile-key.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';
import { present } from '../../text/present.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { describeLimit, MAX_BAD_FRACTION, percentOf, reportWarnings, tooManyBad } from '../encode/bad-rows-limit.ts';
import { type BadValue, refuseWritten } from '../encode/bad-values.ts';
import type { Database } from '../database.ts';
import { oneClass } from '../training-problems.ts';
import { formatOfWords } from './format-of-texts.ts';
import type { Growth, GrownVocabulary } from './grow.ts';
import { weightedCount } from './numeric-profile.ts';
import type { ProfiledSignal } from './profile-signal.ts';
import { mergeProfiles } from './meanings.ts';
import { negativeSql, seenIn, signalsOf, type StoredRows, sumOf } from './stored-rows.ts';
import { valuesOutside } from './values-outside.ts';
import { lockVocabularies } from './vocabularies.ts';

export interface ProfileResult {
  readonly lock: Lock;
  /** Text of each vocabulary by its path relative to the lock: `vocab/model/category.txt`. */
  readonly vocabFiles: ReadonlyMap<string, string>;
  /** By id, of vocabularies that grow: what has changed. */
  readonly growth: Readonly<Record<string, Growth>>;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of the rows themselves. */
export type RowFacts = Pick<Lock, 'rows' | 'time' | 'sources' | 'columns' | 'heads'>;

/** One meaning of a signal's name, and what was found of it. */
export interface SignalFound {
  readonly signal: CheckedSignal;
  readonly result: ProfiledSignal;
}

export interface LockQuestion {
  readonly database: Database;
  readonly program: CheckedProgram;
  /** The project's, absolute. */
  readonly root: string;
  /** What vocabularies that grow were before, by id. */
  readonly before: ReadonlyMap<string, GrownVocabulary>;
  /** By name, in order: each meaning that a signal has in the base and in variants, the base's first. */
  readonly signals: readonly (readonly [name: string, meanings: readonly Promise<SignalFound>[]])[];
  readonly facts: Promise<RowFacts>;
  readonly bad: StoredRows['bad'];
  /** The part of bad rows that is let pass; undefined: any. */
  readonly maxBadFraction?: number | undefined;
  /** Warnings that come before those of signals. */
  readonly warnings: readonly Diagnostic[];
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** @throws DataError */
export async function makeLock(question: LockQuestion): Promise<ProfileResult> {
  const { database, program, root } = question;
  const { base } = program;
  const vocabs = vocabsOf(program);
  const diagnostics = [...question.warnings];
  const signals = emptyRecord<SignalProfile>();
  const tables = new Map<string, string[]>();
  const badValues = new Map<string, readonly BadValue[]>();
  let done = 0;
  for (const [name, meanings] of question.signals) {
    let first: CheckedSignal | null = null;
    for (const one of meanings) {
      const { signal, result } = await one;
      first ??= signal;
      if (result.bad.length > 0 && !badValues.has(name)) badValues.set(name, result.bad);
      signals[name] = mergeProfiles(signals[name], result.profile);
      if (result.keys !== null && signal.vocab !== null)
        tables.set(signal.vocab, [...(tables.get(signal.vocab) ?? []), result.keys]);
    }
    const { count, missing, bad } = signals[name]!;
    const hint = formatOfWords(first!, badValues.get(name) ?? []);
    if (missing + bad === count) diagnostics.push(diagnostic('ADS8010', first!.span, { signal: name }, { hint }));
    diagnostics.push(...valuesOutside(first!, vocabs.get(first!.vocab ?? ''), signals[name]!));
    question.onProgress?.({ done: ++done, total: question.signals.length });
  }
  const { rows, time, sources, columns, heads } = await question.facts;
  const vocabularies = await lockVocabularies(database, {
    root,
    spec: base.span.file,
    vocabs: [...vocabs.values()],
    tables,
    before: question.before,
    end: time?.last ?? null,
  });
  for (const head of base.heads)
    diagnostics.push(...[oneClass(head.name, heads[head.name]!, head.span)].filter((warning) => warning !== null));
  const lock: Lock = {
    version: LOCK_VERSION,
    model: base.name,
    key: profileKey(program),
    rows,
    time,
    sources,
    columns,
    heads,
    signals,
    vocabs: vocabularies.locked,
  };
  const values = recordOf(Object.entries(signals).map(([name, { count, bad }]) => [name, { rows: count, bad }]));
  const lists = signalsOf(program).filter(({ format }) => formats[format].wanted === 'list of keys');
  const found = {
    signals: values,
    values: recordOf([...badValues]),
    lists: new Set(lists.map(({ name }) => name)),
  };
  const { bad, maxBadFraction } = question;
  refuseWritten(found, maxBadFraction ?? MAX_BAD_FRACTION);
  if (maxBadFraction !== undefined && bad.bad > maxBadFraction * bad.rows)
    throw tooManyBad({ ...bad, values: found.values }, describeLimit(maxBadFraction), null);
  const left = reportWarnings({ ...bad, ...found }, badRowHint(bad, maxBadFraction));
  return {
    lock,
    vocabFiles: vocabularies.files,
    growth: vocabularies.growth,
    diagnostics: [...left, ...diagnostics, ...vocabularies.diagnostics],
  };
}

/** One of each kind, and whether training will go on with so many. */
function badRowHint({ bad, rows }: StoredRows['bad'], passed = 0): string | null {
  return passed < MAX_BAD_FRACTION && bad > MAX_BAD_FRACTION * rows
    ? `training stops at more than ${percentOf(MAX_BAD_FRACTION)} %, unless option 'maxBad' says otherwise`
    : null;
}

/** Counts of the labels in the view `adsc_train`: rows with `h0…`, `wq` and `seen`. @param delayOf SQL of a row's ms from example to event, by head */
export async function profileHeads(
  database: Database,
  program: CheckedProgram,
  delayOf = (head: number) => `e${head} - t`,
): Promise<Lock['heads']> {
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
  const rows = base.heads.map((_, i) => `${seenIn(`h${i} = 1`)} AS r${i}`);
  // Of whole milliseconds, so that the sum has no order.
  const delayed = delayedHeads(base.heads).map(
    ({ head: i }) => `CAST(sum(CAST(${delayOf(i)} AS HUGEINT)) FILTER (h${i} = 1) AS DOUBLE) AS d${i}`,
  );
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
      ...(typeof row![`d${i}`] === 'number'
        ? { meanDelay: (row![`d${i}`] as number) / 1000 / Number(row![`r${i}`]) }
        : {}),
      ...(bases.length === 0 ? {} : { baseNegatives: bases.map((name, k) => ({ base: name, ...counts(i, k + 1) })) }),
    };
  });
  return heads;
}
