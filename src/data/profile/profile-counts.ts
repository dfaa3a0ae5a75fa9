/** The lock of counts that an engine has written (`job.py profile` of the target spark): nothing of the data is read, and what is chosen is chosen as in `profile`. */
import { diagnostic } from '../../diagnostics/index.ts';
import { profiles } from '../../formats/profile.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import { trainPlanOf } from '../../ir/default-steps.ts';
import type { CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import { profileKey } from '../../language/semantics/profile-key.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';
import { entryOf } from '../../text/present.ts';
import { recordOf } from '../../text/record.ts';
import { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { literals } from '../sql.ts';
import { temporaryFolder } from '../temporary.ts';
import { smallParts } from '../training-problems.ts';
import { type CountedSignal, type CountsFolder, readCountsFolder } from './counts-folder.ts';
import { countSources } from './count-sources.ts';
import { makeLock, profileHeads, type ProfileResult, type SignalFound } from './make-lock.ts';
import { meaningsOf } from './meanings.ts';
import type { ProfileOptions } from './profile.ts';
import { modelsOf } from './stored-rows.ts';

/** @param folder absolute path of the counts @param root the project's, absolute @throws DataError for counts that are damaged, or of another spec */
export async function profileCounts(
  program: CheckedProgram,
  root: string,
  folder: string,
  options: Omit<ProfileOptions, 'window'> = {},
): Promise<ProfileResult> {
  const wrong = (reason: string) => new DataError(diagnostic('ADS8096', null, { folder, reason }));
  const counts = await readCountsFolder(folder, profileKey(program));
  if (typeof counts === 'string') throw wrong(counts);
  const database = await Database.open({
    threads: options.threads,
    memoryMb: options.memoryMb ?? 256,
    tempFolder: temporaryFolder(root),
  });
  try {
    await database.run("ATTACH ':memory:' AS adsc_profile", 'the temporary folder');
    await database.run(`CREATE MACRO adsc_weight_unit() AS CAST(${counts.unit} AS DOUBLE)`, 'counts');
    const relations = await relationsOf(database, counts);
    if (typeof relations === 'string') throw wrong(relations);
    const counted = countedSignals(program, counts);
    if (typeof counted === 'string') throw wrong(counted);
    const { base } = program;
    if (base.heads.length > 0) {
      const labels = relations.get('labels');
      if (labels === undefined) throw wrong('it has no counts of labels');
      const delays = delayedHeads(base.heads).map(({ head }) => `d${head}`);
      const columns = [...base.heads.map((_, i) => `h${i}`), ...delays].join(', ');
      await database.run(
        `CREATE VIEW adsc_train AS SELECT ${columns}, CAST(wq AS HUGEINT) AS wq, seen FROM ${labels}`,
        'counts',
      );
    }
    const vocabs = vocabsOf(program);
    const found: (readonly [string, Promise<SignalFound>[]])[] = [];
    let index = 0;
    for (const [name, meanings] of meaningsOf(program)) {
      const own: Promise<SignalFound>[] = [];
      for (const signal of meanings) {
        const of = entryOf(counted, signal);
        const { sums, folder: values, exact, each, distinct } = of;
        const { unit, weighted } = counts;
        const result = await profiles[signal.format].counted({
          database,
          signal,
          vocab: signal.vocab === null ? null : entryOf(vocabs, signal.vocab),
          values: entryOf(relations, values),
          sums: recordOf(
            Object.entries(sums).map(([sum, n]) => [sum, n === null || BOUNDS.has(sum) ? n : n * unit] as const),
          ),
          weighted,
          exact,
          each,
          distinct: distinct ?? 0,
          index: index++,
        });
        own.push(Promise.resolve({ signal, result: { ...result, bad: [] } }));
      }
      found.push([name, own]);
    }
    const { rows, time, columns, sources } = counts;
    const bad = Object.values(counts.bad).reduce((sum, n) => sum + n, 0);
    return await makeLock({
      database,
      program,
      root,
      before: options.before ?? new Map(),
      signals: found,
      facts: profileHeads(database, program, (head) => `d${head}`).then((heads) => ({
        rows,
        time,
        columns,
        heads,
        sources: countSources(program, sources),
      })),
      bad: {
        rows: rows.train + rows.validate + rows.holdout + bad,
        bad,
        weightless: counts.weightless,
        kinds: counts.bad,
        sample: [],
        values: {},
      },
      maxBadFraction: options.maxBadFraction,
      warnings: smallParts(trainPlanOf(base.train, rows), { counts: rows, ends: counts.ends }),
      onProgress: options.onProgress,
    });
  } finally {
    database.close();
  }
}

/** Sums that are numbers of the data and no weights. */
const BOUNDS: ReadonlySet<string> = new Set(['low', 'high']);

/** By folder, SQL of the rows of its files; or what is wrong with one. */
async function relationsOf(database: Database, { files, path }: CountsFolder): Promise<Map<string, string> | string> {
  const relations = new Map<string, string>();
  for (const [folder, own] of files) {
    for (const file of own) {
      const name = file.path.slice(path.length + 1);
      try {
        const [row] = await database.all(
          `SELECT num_rows AS n FROM parquet_file_metadata(${literals([file.path])})`,
          name,
        );
        if (Number(row!['n']) !== file.rows)
          return `${name} has ${Number(row!['n'])} rows, and ${file.rows} are listed`;
      } catch (error) {
        if (error instanceof DataError) return `a file cannot be read: ${error.message}`;
        throw error;
      }
    }
    relations.set(folder, `read_parquet(${literals(own.map((file) => file.path))})`);
  }
  return relations;
}

/** Of each signal of the base and of variants its counts; or what is missing. */
function countedSignals(program: CheckedProgram, counts: CountsFolder): Map<CheckedSignal, CountedSignal> | string {
  const byName = new Map(counts.signals.flatMap((of) => of.names.map((name) => [JSON.stringify(name), of] as const)));
  const models = ['', ...program.variants.keys()];
  const found = new Map<CheckedSignal, CountedSignal>();
  for (const [i, { signals }] of modelsOf(program).entries())
    for (const signal of signals) {
      const of = byName.get(JSON.stringify([models[i], signal.name]));
      if (of === undefined || !counts.files.has(of.folder)) return `it has no counts of signal '${signal.name}'`;
      found.set(signal, of);
    }
  return found;
}
