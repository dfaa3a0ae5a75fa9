/** Sail and Spark where the Python side is there: `scripts/spark/install.sh` makes it. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FULL } from '../../helpers/full.ts';
import { atEnd } from '../../helpers/cleanup.ts';

const repository = resolve(import.meta.dirname, '../../..');

/** The Python with pyspark and pysail; null: tests that need it say that they skip. */
export const python: string | null = findPython();
if (python === null)
  console.warn(
    'SKIPPED: tests of the target spark, because there is no Python with pyspark: run scripts/spark/install.sh',
  );

function findPython(): string | null {
  const path = process.env['ADSC_SPARK_PYTHON'] ?? join(repository, '.venv-spark/bin/python');
  if (!existsSync(path)) return null;
  try {
    execFileSync(path, ['-c', 'import pyspark, pyarrow, pysail, grpc'], { stdio: 'ignore' });
    return path;
  } catch {
    return null;
  }
}

/** Spark itself, with its JVM: for the longer tests. */
export const hasSpark = FULL && python !== null && runs('import pyspark.core.context, py4j') && canRun('java');
if (FULL && python !== null && !hasSpark)
  console.warn(
    'SKIPPED: tests on Spark itself, because there is no Java or no pyspark: run scripts/spark/install.sh spark',
  );

function runs(program: string): boolean {
  try {
    execFileSync(python!, ['-c', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function canRun(command: string): boolean {
  try {
    execFileSync(command, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let sail: Promise<string> | null = null;

/** The address of a server of Sail, one for the tests of a file. */
export function startSail(): Promise<string> {
  return (sail ??= new Promise((done, fail) => {
    const program =
      'from pysail.spark import SparkConnectServer as S\ns = S("127.0.0.1", 0)\ns.start(background=True)\nprint("listens", s.listening_address[1], flush=True)\nimport sys\nsys.stdin.read()';
    const child = spawn(python!, ['-c', program], { stdio: ['pipe', 'pipe', 'ignore'] });
    atEnd(() => {
      sail = null;
      child.kill('SIGKILL');
    });
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`the server of Sail ended with ${code}`)));
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      const port = /listens (\d+)\n/.exec((said += String(text)));
      if (port !== null) done(`sc://127.0.0.1:${port[1]}`);
    });
  }));
}

export interface JobEnd {
  readonly code: number;
  readonly err: string;
}

/** What Spark here is told. @param master where it runs */
export function environment({
  master = 'local[2]',
  more = {},
}: {
  readonly master?: string;
  readonly more?: Readonly<Record<string, string>>;
} = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SPARK_LOCAL_IP: '127.0.0.1',
    PYSPARK_SUBMIT_ARGS: `--master ${master} --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 pyspark-shell`,
    ...more,
  };
  delete env['SPARK_REMOTE'];
  return env;
}

/** Runs `job.py` of a build. @param remote a server of Spark Connect; null: Spark itself, here */
export function job(
  build: string,
  args: readonly string[],
  remote: string | null,
  more: Readonly<Record<string, string>> = {},
): Promise<JobEnd> {
  return new Promise((done, fail) => {
    const here = ['--remote', remote ?? ''];
    const env = environment({ more });
    const child = spawn(python!, [join(build, 'spark/job.py'), ...args, ...(remote === null ? [] : here)], { env });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += String(text)));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? -1, err }));
  });
}
