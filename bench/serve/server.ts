/** A server in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const top = join(import.meta.dirname, '../..');

export interface Server {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
}

/** @param python runs a script of Python's; null: one of adsc's */
export function startServer(
  name: string,
  args: readonly string[],
  port: RegExp,
  python: string | null = null,
): Promise<Server> {
  const child = spawn(python ?? process.execPath, python === null ? ['--import', 'tsx', ...args] : args, {
    cwd: top,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((settle, fail) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      const found = port.exec(said)?.[1];
      if (found !== undefined) settle({ name, url: `http://127.0.0.1:${found}`, process: child });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => fail(new Error(`${name} ended: ${said}`)));
  });
}
