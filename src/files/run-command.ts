/** Running another program: its arguments as they are, without a shell, and what it says in a file. */
import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';

export interface RunCommand {
  readonly cwd: string;
  /** Added to; what the program says on stdout and stderr. */
  readonly log: string;
  /** Ends the program and those that it has started. */
  readonly signal: AbortSignal;
  /** Told the number of the process, which is that of its group. */
  readonly onStart?: (pid: number) => Promise<void> | void;
}

/** How long a program that was asked to end has for it. */
const GRACE_MS = 10_000;
const MOST_TOLD = 300;

/** null: it ended with 0; else why not, in words, with the end of what it said. */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  { cwd, log, signal, onStart }: RunCommand,
): Promise<string | null> {
  const file = await open(log, 'a');
  try {
    const ended = await new Promise<string | null>((resolve) => {
      // A group of its own, so that all of it can be ended.
      const child = spawn(program, args, { cwd, stdio: ['ignore', file.fd, file.fd], detached: true, shell: false });
      let timer: NodeJS.Timeout | undefined;
      const kill = (how: NodeJS.Signals) => {
        try {
          if (child.pid !== undefined) process.kill(-child.pid, how);
        } catch {
          // It has ended.
        }
      };
      const stop = () => {
        kill('SIGTERM');
        timer = setTimeout(() => kill('SIGKILL'), GRACE_MS);
      };
      const settle = (why: string | null) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        resolve(why);
      };
      child.once('error', (error: NodeJS.ErrnoException) =>
        settle(
          error.code === 'ENOENT'
            ? 'there is no such program on the PATH'
            : `it did not start (${error.code ?? error.message})`,
        ),
      );
      child.once('close', (code, by) =>
        settle(code === 0 ? null : by === null ? `it ended with exit code ${code}` : `it was killed (${by})`),
      );
      if (child.pid !== undefined) void Promise.resolve(onStart?.(child.pid)).catch(() => stop());
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
    });
    if (ended === null) return null;
    const said = (await readFile(log, 'utf8')).trimEnd().split('\n').at(-1) ?? '';
    return said === '' ? ended : `${ended}: ${said.slice(0, MOST_TOLD)}`;
  } finally {
    await file.close();
  }
}
