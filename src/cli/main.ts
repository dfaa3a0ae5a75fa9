#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { exitCode } from './context.ts';
import { run } from './run.ts';

// What is written asynchronously fails asynchronously: a stream without a listener would end the process with a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `adsc … | head`: the reader has seen enough.
  if (error.code === 'EPIPE') process.exit(exitCode.fine);
  try {
    writeSync(2, `error[ADS9009]: could not write standard output: ${error.message}\n`);
  } catch {
    // Nobody listens there either.
  }
  process.exit(exitCode.data);
});
// Progress that nobody reads is no reason to stop training.
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2));
