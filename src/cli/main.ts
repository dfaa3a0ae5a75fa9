/** Runs the command line of this process. */
import { exitCode } from './exit-codes.ts';
import { writeSync } from 'node:fs';
import { printable } from '../diagnostics/visible.ts';
import { isOutOfFiles, OUT_OF_FILES } from './open-files.ts';
import type { Streams } from './make-context.ts';
import { run } from './run.ts';
import { plainStderr } from './stderr.ts';

let stdout: Streams['stdout'] | null = null;
let stderr: Streams['stderr'] | null = null;

const streams: Streams = {
  cwd: process.cwd(),
  env: process.env,
  // Made when asked for, because Node takes its time for it: `adsc check` says what it has to say on the other one.
  get stdout() {
    return (stdout ??= listeningTo(process.stdout, stdoutFailed));
  },
  get stderr() {
    // Progress that nobody reads is no reason to stop training.
    return (stderr ??= plainStderr() ?? listeningTo(process.stderr, () => undefined));
  },
};

/** What is written asynchronously fails asynchronously: a stream without a listener would end the process with a stack trace. */
function listeningTo(stream: NodeJS.WriteStream, listener: (error: NodeJS.ErrnoException) => void): NodeJS.WriteStream {
  return stream.on('error', listener);
}

function stdoutFailed(error: NodeJS.ErrnoException): void {
  // `adsc … | head`: the reader has seen enough.
  if (error.code === 'EPIPE') process.exit(exitCode.fine);
  try {
    writeSync(2, `error[ADS9009]: could not write standard output: ${error.message}\n`);
  } catch {
    // Nobody listens there either.
  }
  process.exit(exitCode.data);
}

/** What nothing else caught: no stack trace, whatever state the process is in. */
function ended(error: unknown): void {
  const text = isOutOfFiles(error)
    ? OUT_OF_FILES
    : `error[ADS9001]: adsc failed unexpectedly: ${printable((error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!)}\n`;
  try {
    writeSync(2, text);
  } catch {
    // Nobody listens there.
  }
  process.exit(isOutOfFiles(error) ? exitCode.data : exitCode.bug);
}
process.on('uncaughtException', ended);

// A run that is waiting for nothing will never be woken: it is a bug.
process.exitCode = exitCode.bug;
run(process.argv.slice(2), streams).then((code) => {
  process.exitCode = code;
}, ended);
