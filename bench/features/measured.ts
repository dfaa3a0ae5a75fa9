/** What a measured process prints, and running one. */
import { spawn } from 'node:child_process';

/** What systems must agree on: the work is the same only if they do. */
export interface Facts {
  readonly rows: { readonly train: number; readonly validate: number; readonly holdout: number };
  /** Entries by name. */
  readonly vocabularies: Readonly<Record<string, number>>;
  /** Of the training rows, by head: rows with a label, and those where it is 1. */
  readonly heads: Readonly<Record<string, readonly [number, number]>>;
}

export interface Measured {
  readonly seconds: number;
  /** Processor seconds, of all threads and children, user and system. */
  readonly cpu: number;
  /** Peak resident memory in MiB, all of the process. */
  readonly peak: number;
  /** Of what was encoded; null: nothing was. */
  readonly bytes: number | null;
  /** Null from a stage that finds none. */
  readonly facts: Facts | null;
}

/** Runs a program that ends with a line of JSON. @throws Error with what it said on its way out */
export function measure<T = Measured>(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (errors += String(text)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output.trim().split('\n').at(-1)!) as T);
      else reject(new Error(`${command} ${args.join(' ')}: ${errors.trim().split('\n').slice(-12).join('\n')}`));
    });
  });
}
