/** From the process, or a test's stand-ins for it, to what a command may touch. */
import { Writable } from 'node:stream';
import { printable, printableJson } from '../diagnostics/visible.ts';
import { type Context, diagnosticFormats } from './context.ts';
import { fold } from '../text/fold.ts';
import type { Interrupts } from './interrupts.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Of a terminal. */
  readonly columns?: number;
}

/** Where a run reads and writes; a test gives its own. */
export interface Streams {
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The process's own without it. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Aborting it interrupts the command. Without it, SIGINT and SIGTERM of the process do. */
  readonly signal?: AbortSignal;
}

export function makeContext(
  options: Record<string, unknown>,
  streams: Streams,
  interrupts: Interrupts,
  config: Context['config'] = null,
): Context {
  // Of `predict` it says how rows are written.
  const stated = diagnosticFormats.find((name) => name === options.format);
  const format = stated ?? (options.json === true ? 'json' : 'pretty');
  const isJson = options.json === true || format === 'json' || format === 'sarif';
  return {
    cwd: streams.cwd,
    json: options.json === true,
    config,
    format,
    quiet: options.quiet === true,
    color: colored(options, streams),
    interactive: streams.stderr.isTTY === true && options.quiet !== true && options.json !== true,
    get columns() {
      return columnsOf(streams.stderr);
    },
    out: (text) =>
      void streams.stdout.write(isJson ? printableJson(text) : fold(printable(text), columnsOf(streams.stdout))),
    err: (text) => void streams.stderr.write(fold(printable(text), columnsOf(streams.stderr))),
    verbatim: (text) => void streams.stdout.write(text),
    stream: () => streamOf(streams.stdout),
    styled: (text) => void streams.stderr.write(text),
    stdin: async () => {
      const pieces: Uint8Array[] = [];
      for await (const piece of streams.stdin ?? process.stdin) pieces.push(piece as Uint8Array);
      return Buffer.concat(pieces);
    },
    signal: interrupts.signal,
    cancellable: (work) => interrupts.cancellable(work),
  };
}

/** It may change while a command runs. */
function columnsOf({ isTTY, columns }: Output): number | null {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : null;
}

function streamOf(stdout: Streams['stdout']): Writable {
  if (stdout instanceof Writable) return stdout;
  return new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      stdout.write(text);
      done();
    },
  });
}

/** https://no-color.org and https://force-color.org. */
export function colored(options: Record<string, unknown>, streams: Streams): boolean {
  if (options.color === false || streams.env.NO_COLOR) return false;
  return streams.env.FORCE_COLOR ? streams.env.FORCE_COLOR !== '0' : streams.stderr.isTTY === true;
}
