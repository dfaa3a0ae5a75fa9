/**
 * From an empty folder over a cluster's engines to a served model, and the same by adsc alone: simulate → Spark encodes → TorchRec trains
 * on two processes → bundle → evaluate → calibrate → serve. Prints what each step takes and what the two models reach on the holdout.
 *
 *     scripts/spark/install.sh                                  # .venv-spark
 *     npx tsx bench/cluster.ts [--rows 2000000] [--engine spark|sail] [--ranks 2]
 *
 * torchrec-env/ as src/emit/torchrec/python/README.md installs it; ADSC_SPARK_PYTHON and ADSC_TORCHREC_PYTHON name others.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './table.ts';

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '2000000' },
    engine: { type: 'string', default: 'spark' },
    ranks: { type: 'string', default: '2' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (given.help === true || (given.engine !== 'spark' && given.engine !== 'sail')) {
  console.log('options: --rows 2000000 --engine spark|sail --ranks 2 --keep (the folder)');
  process.exit(given.help === true ? 0 : 2);
}
const repository = join(import.meta.dirname, '..');
const sparkPython = pythonOf('ADSC_SPARK_PYTHON', '.venv-spark');
const torchPython = pythonOf('ADSC_TORCHREC_PYTHON', 'torchrec-env');

function pythonOf(variable: string, folder: string): string {
  const path = process.env[variable] ?? join(repository, folder, 'bin/python');
  if (existsSync(path)) return path;
  console.error(`there is no ${path}: make ${folder}, or name another Python by ${variable}`);
  process.exit(2);
}

const dir = mkdtempSync(join(tmpdir(), 'adsc-cluster-'));
const adsc = [process.execPath, join(repository, 'dist/cli.js')];
const times: (readonly [string, number])[] = [];

/** Runs a command in the folder; its output is shown only where it fails. @returns standard output */
function command(what: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(argv[0]!, argv.slice(1), {
      cwd: dir,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, said] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += String(text)));
    child.stderr.on('data', (text: Buffer) => (said += String(text)));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`${what} ended with ${code}:\n${(said + out).slice(-4000)}`));
      times.push([what, (performance.now() - started) / 1000]);
      console.error(`${what}: ${times.at(-1)![1].toFixed(1)} s`);
      done(out);
    });
  });
}

/** The flagship spec, with a key, as an engine has no order of files and rows; and without trees, which TorchRec has not. */
function writeSpec(): void {
  const text = readFileSync(join(repository, 'specs/pinterest-ads/model.ads'), 'utf8');
  writeFileSync(
    join(dir, 'model.ads'),
    text.replace('{\n  time ', '{\n  key       request_id, position\n  time ').concat('\ntrees { count none }\n'),
  );
}

async function holdout(what: string, run: string): Promise<readonly string[][]> {
  const { heads } = JSON.parse(await command(what, [...adsc, 'evaluate', run, '--no-lr', '--json'])) as {
    heads: { head: string; slices: { metrics: { auc: number; logLoss: number; calibration: number } }[] }[];
  };
  return heads.map(({ head, slices }) => {
    const { auc, logLoss, calibration } = slices[0]!.metrics;
    return [head, auc.toFixed(4), logLoss.toFixed(4), calibration.toFixed(3)];
  });
}

try {
  writeSpec();
  await command('simulate', [...adsc, 'simulate', '--rows', given.rows]);
  await command('profile', [...adsc, 'profile', 'model.ads']);
  await command('compile', [
    ...adsc,
    ...['compile', 'model.ads', '-o', 'build', '--target', 'spark', '--target', 'torchrec'],
  ]);
  const local =
    '--master local[2] --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 --conf spark.ui.enabled=false --driver-memory 4g pyspark-shell';
  await encode(local);
  const torchrun = join(dirname(torchPython), 'torchrun');
  await command(
    `train on TorchRec, ${given.ranks} processes`,
    [torchrun, '--standalone', '--nproc-per-node', given.ranks, 'build/torchrec/train.py', '--device', 'cpu'].concat([
      '--data',
      'encoded',
      '--out',
      'trained',
    ]),
    { OMP_NUM_THREADS: '1', PYTHONWARNINGS: 'ignore' },
  );
  await command('bundle', [
    ...adsc,
    'bundle',
    'build',
    '--weights',
    'trained/weights.safetensors',
    '--spec',
    'model.ads',
  ]);
  const cluster = await holdout('evaluate', 'runs/1');
  await command('calibrate', [...adsc, 'calibrate', 'runs/1']);
  await serve('runs/1');
  await command('train by adsc train', [...adsc, 'train', 'model.ads']);
  const alone = await holdout('evaluate what adsc trained', 'runs/2');
  console.log(
    table(
      ['step', 's'],
      times.map(([what, s]) => [what, s.toFixed(1)]),
    ),
  );
  console.log();
  console.log(
    table(
      ['holdout', 'AUC', 'log-loss', 'Σq/Σy', 'adsc train: AUC', 'log-loss', 'Σq/Σy'],
      cluster.map((row, h) => [...row, ...alone[h]!.slice(1)]),
    ),
  );
} finally {
  if (given.keep) console.error(dir);
  else rmSync(dir, { recursive: true, force: true });
}

async function encode(local: string): Promise<void> {
  const job = [sparkPython, 'build/spark/job.py', 'encode', '--output', 'encoded', '--root', '.'];
  const what = `encode on ${given.engine}`;
  if (given.engine === 'spark') {
    await command(what, job, { SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_SUBMIT_ARGS: local });
    return;
  }
  const program =
    'from pysail.spark import SparkConnectServer as S\ns = S("127.0.0.1", 0)\ns.start(background=True)\nprint(s.listening_address[1], flush=True)\nimport sys\nsys.stdin.read()';
  const sail = spawn(sparkPython, ['-c', program], { stdio: ['pipe', 'pipe', 'ignore'] });
  try {
    const port = await new Promise<string>((done) => sail.stdout.once('data', (text: Buffer) => done(String(text))));
    await command(what, [...job, '--remote', `sc://127.0.0.1:${port.trim()}`]);
  } finally {
    sail.kill('SIGKILL');
  }
}

/** Starts a server and asks it whether it is ready. */
async function serve(run: string): Promise<void> {
  const started = performance.now();
  const child = spawn(adsc[0]!, [adsc[1]!, 'serve', run, '--port', '0'], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const url = await new Promise<string>((done, fail) => {
      let said = '';
      const look = (text: Buffer) => {
        const found = /http:\/\/[\d.]+:\d+/.exec((said += String(text)));
        if (found !== null) done(found[0]);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('close', () => fail(new Error(`serve ended:\n${said}`)));
    });
    const answer = await fetch(`${url}/v2/health/ready`);
    if (!answer.ok) throw new Error(`the server is not ready: ${answer.status}`);
    times.push(['serve, until it is ready', (performance.now() - started) / 1000]);
  } finally {
    child.kill();
  }
}
