/**
 * Claim `Histories`: on MovieLens-100k, each user's last 50 films before a rating say more than the user alone does, and only if they are that
 * user's. Five seeds, by time (newest 20 % held out), paired.
 *
 *     npx tsx bench/claims/histories.ts [--data ../shared/data/movielens-100k] [--seeds 5]
 *
 * `none` has no history, `mean` and `din` read it; `noise` is `din` over films drawn at random. No trees.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { evaluate, type Outcome, profile, train } from '../../src/index.ts';
import { table } from '../table.ts';
import { printVerdicts, writeResult } from './shared/output.ts';
import { interval, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/movielens-100k' },
    seeds: { type: 'string', default: '5' },
    help: { type: 'boolean' },
  },
});
const source = resolve(given.data);
if (given.help === true || !existsSync(join(source, 'ratings.csv'))) {
  console.log('options: --data FOLDER (with ratings.csv, users.csv and movies.csv) --seeds 5');
  process.exit(given.help === true ? 0 : 2);
}
const seeds = Number(given.seeds);
const STEPS = 50;
const arms = ['none', 'mean', 'din', 'noise'] as const;
type Arm = (typeof arms)[number];

/** specs/movielens with a history. @param ages without them the order of steps says nothing */
function specOf(file: string, ages: boolean): string {
  const [age, member, before] = ages
    ? ['signal seen_age : sequence of continuous from age(seen_at) { embed 4 }\n', ', seen_age', '  before rated_at']
    : ['', '', ''];
  return readFileSync(join(import.meta.dirname, '../../specs/movielens/model.ads'), 'utf8')
    .replace('"data/ratings.csv"', `"${file}"`)
    .replace('request user_id\n', `request user_id, rated_at, seen, seen_liked${ages ? ', seen_at' : ''}\n`)
    .replace('signal user_id ', 'vocab movies { embed 16 }\nsignal user_id ')
    .replace('onehot     { embed 16 }\nsignal age', 'onehot(movies)\nsignal age')
    .replace(
      'group person',
      `signal seen       : sequence of onehot(movies)
signal seen_liked : sequence of onehot(2) { embed 4 }
${age}
group person`,
    )
    .replace(
      'cross taste',
      `sequence history { seen, seen_liked${member} } { max ${STEPS}  keep last${before} }
read mood     = mean(history)       -> 32
read interest = din(history, movie) -> 32 { layers 32, 16 }
cross past    = interest * movie    -> 32
cross taste`,
    )
    .replace('random(10%)', 'newest(20%)')
    .replace('random(5%)', 'newest(10%)')
    .replace(/baseline lr.*\n/, '').concat(`
variant none { without trees  without read mood  without read interest  without cross past }
variant mean { without trees  without read interest  without cross past }
variant din  { without trees  without read mood }
`);
}

async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

const dir = mkdtempSync(join(tmpdir(), 'adsc-histories-'));
const results: { arm: Arm; seed: number; auc: number; logLoss: number }[] = [];
try {
  // A project reads nothing outside of its folder.
  mkdirSync(join(dir, 'data'));
  for (const name of ['users.csv', 'movies.csv']) copyFileSync(join(source, name), join(dir, 'data', name));
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`CREATE TABLE r AS SELECT *, row_number() OVER () AS n FROM read_csv('${source}/ratings.csv')`);
  const steps = (what: string) =>
    `coalesce(list(${what} ORDER BY b.rated_at, b.n) FILTER (b.n IS NOT NULL), [])[-${STEPS}:]`;
  // The rows of the same user strictly before this one.
  await connection.run(
    `CREATE TABLE h AS SELECT any_value(COLUMNS(a.* EXCLUDE n)), ${steps('b.movie_id')} AS seen, ${steps('CASE WHEN b.rating >= 4 THEN 1 ELSE 0 END')} AS seen_liked, ${steps('b.rated_at')} AS seen_at
    FROM r a LEFT JOIN r b ON a.user_id = b.user_id AND b.rated_at < a.rated_at GROUP BY a.n ORDER BY a.n`,
  );
  await connection.run(`COPY h TO '${dir}/history.parquet' (ROW_GROUP_SIZE 8192)`);
  await connection.run('SELECT setseed(0.5)');
  await connection.run(
    `COPY (SELECT * REPLACE (list_transform(seen, x -> 1 + CAST(floor(random() * 1682) AS BIGINT)) AS seen, list_transform(seen_liked, x -> CAST(floor(random() * 2) AS INTEGER)) AS seen_liked) FROM h) TO '${dir}/noise.parquet' (ROW_GROUP_SIZE 8192)`,
  );
  connection.closeSync();
  for (const [name, ages] of [
    ['history', true],
    ['noise', false],
  ] as const) {
    writeFileSync(join(dir, `${name}.ads`), specOf(`${name}.parquet`, ages));
    await value(profile(join(dir, `${name}.ads`), { cwd: dir }));
  }
  for (let seed = 1; seed <= seeds; seed++) {
    for (const arm of arms) {
      const spec = join(dir, arm === 'noise' ? 'noise.ads' : 'history.ads');
      const run = await value(train(spec, { cwd: dir, seed, variant: arm === 'noise' ? 'din' : arm }));
      const { heads } = (await value(evaluate(run.dir, { cwd: dir, lr: false }))).report;
      const { auc, logLoss } = heads.find(({ head }) => head === 'liked')!.slices[0]!.metrics;
      results.push({ arm, seed, auc: auc!, logLoss: logLoss! });
    }
    console.error(
      `seed ${seed}: ${results
        .slice(-arms.length)
        .map(({ arm, auc }) => `${arm} ${auc.toFixed(4)}`)
        .join(', ')}`,
    );
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}

const of = (arm: Arm, figure: 'auc' | 'logLoss') => results.filter((r) => r.arm === arm).map((r) => r[figure]);
const gain = (arm: Arm, figure: 'auc' | 'logLoss') =>
  interval(of(arm, figure).map((x, i) => x - of('none', figure)[i]!));
console.log(
  table(
    ['head liked', 'AUC', 'log-loss', 'AUC against none', 'log-loss against none'],
    arms.map((arm) => [
      arm,
      interval(of(arm, 'auc')).mean.toFixed(4),
      interval(of(arm, 'logLoss')).mean.toFixed(4),
      arm === 'none' ? '' : showInterval(gain(arm, 'auc'), 4),
      arm === 'none' ? '' : showInterval(gain(arm, 'logLoss'), 4),
    ]),
  ),
);
writeResult('histories', { seeds, results });
const passed = printVerdicts([
  {
    what: 'din over the history has a lower log-loss than no history',
    pass: gain('din', 'logLoss').high < 0,
    figures: showInterval(gain('din', 'logLoss'), 4),
  },
  {
    what: 'films at random bring nothing (control)',
    pass: gain('noise', 'auc').low < 0.005,
    figures: showInterval(gain('noise', 'auc'), 4),
  },
]);
process.exitCode = passed ? 0 : 1;
