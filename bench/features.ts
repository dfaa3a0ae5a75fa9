/**
 * What adsc's features take, from files to encoded rows, next to pipelines written by hand in Polars and in DuckDB for the same data:
 * profile, encode, and both in one process. Each measurement is a process of its own, in turns; its clocks start when its modules are loaded.
 * The first run makes the data and a Python environment below the work folder; a peer whose packages can't be installed is skipped, aloud.
 * Ends with 1 where a pipeline counts other training rows, vocabularies or positives than adsc's lock.
 * `--end-to-end`: from the flagship's files to an evaluated model instead, one epoch, beside Polars and PyTorch.
 * Usage: npm run build && npx tsx bench/features.ts [--rows 1000000] [--rounds 3] [--sets flagship,wide] [--systems adsc,polars,duckdb] [--stages both]
 *   [--work FOLDER] [--python python3] [--end-to-end [--torch-threads 2]]
 */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFacts } from './features/agreement.ts';
import { endToEnd } from './features/end-to-end.ts';
import type { Measured } from './features/measured.ts';
import { dataSet, setNames } from './features/sets.ts';
import { stageNames, systemNames, Systems } from './features/systems.ts';
import { timings } from './features/timings.ts';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    sets: { type: 'string', default: setNames.join() },
    systems: { type: 'string', default: systemNames.join() },
    stages: { type: 'string', default: stageNames.join() },
    work: { type: 'string', default: join(tmpdir(), 'adsc-features') },
    python: { type: 'string', default: 'python3' },
    'end-to-end': { type: 'boolean', default: false },
    'torch-threads': { type: 'string', default: String(availableParallelism()) },
  },
});

function chosen<T extends string>(given: string, known: readonly T[], what: string): T[] {
  return given.split(',').map((name) => {
    const found = known.find((one) => one === name);
    if (found === undefined) throw new Error(`there is no ${what} called ${name}; there are ${known.join(', ')}`);
    return found;
  });
}

const rows = Number(options.rows);
const rounds = Number(options.rounds);
const stages = chosen(options.stages, stageNames, 'stage');
const work = join(options.work, String(rows));
const scratch = join(work, `scratch-${process.pid}`);
mkdirSync(scratch, { recursive: true });
const load = () => loadavg().map((x) => x.toFixed(1));
console.log(
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${load().join(' ')}; ${rows.toLocaleString('en')} rows\n`,
);

try {
  const systems = await Systems.of(
    chosen(options.systems, systemNames, 'system'),
    options.work,
    scratch,
    options.python,
  );
  const sets = options['end-to-end'] ? [] : chosen(options.sets, setNames, 'set');
  if (options['end-to-end'])
    console.log(
      await endToEnd(await dataSet('flagship', work, rows), systems, rounds, Number(options['torch-threads'])),
    );
  for (const name of sets) {
    const set = await dataSet(name, work, rows);
    // What encode starts from; also the first reading of the files, which fills the page cache for all.
    const expected = await systems.prepare(set);
    const taken: { system: string; stage: string; measured: Measured }[] = [];
    for (let round = 0; round < rounds; round++)
      for (const stage of stages)
        for (const system of systems.names)
          taken.push({ system, stage, measured: await systems.measure(system, stage, set) });
    console.log(`${name}\n${timings(taken, rows)}`);
    for (const system of systems.names) {
      const facts = taken.findLast((one) => one.system === system && one.measured.facts !== null)?.measured.facts;
      if (facts === undefined || facts === null || system === 'adsc') continue;
      const differences = compareFacts(expected, facts);
      console.log(
        differences.length === 0
          ? `${system} counts the rows of each part, the sizes of vocabularies and the positives as adsc's lock has them`
          : `${system} differs from adsc's lock: ${differences.join('; ')}`,
      );
      if (differences.length > 0) process.exitCode = 1;
    }
    console.log(`load ${load().join(' ')}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
