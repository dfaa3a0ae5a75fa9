/** A peer as a process that takes steps when told so (bench/peers/python/worker.py). */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const script = join(import.meta.dirname, 'python', 'worker.py');

export interface Steps {
  /** ms of each. */
  readonly times: number[];
  /** Each before its step. */
  readonly losses: number[];
}

export class PeerProcess {
  readonly name: string;
  readonly description: string;
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  readonly #errors: () => string;

  private constructor(
    name: string,
    child: ChildProcess,
    answers: AsyncIterator<string>,
    errors: () => string,
    description: string,
  ) {
    this.name = name;
    this.#child = child;
    this.#answers = answers;
    this.#errors = errors;
    this.description = description;
  }

  /** @throws Error with the last line of what Python said. */
  static async start(python: string, name: string, folder: string, threads: number): Promise<PeerProcess> {
    const child = spawn(python, ['-u', script, name, folder, String(threads)], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '2' },
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-10_000)));
    child.on('error', (error) => (said += error.message));
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const errors = (): string => said.trim().split('\n').at(-1) ?? '';
    const { description } = (await answer(answers, errors)) as { description: string };
    return new PeerProcess(name, child, answers, errors, description);
  }

  /** Some steps, fewer if they take longer than `seconds`. */
  steps(steps: number, seconds: number): Promise<Steps> {
    return this.#ask({ do: 'steps', steps, seconds }) as Promise<Steps>;
  }

  /** Mean over the rows of the sum over heads of log-loss. */
  async holdoutLoss(): Promise<number> {
    return ((await this.#ask({ do: 'holdout' })) as { loss: number }).loss;
  }

  close(): void {
    this.#child.stdin?.end();
  }

  #ask(command: object): Promise<unknown> {
    this.#child.stdin?.write(`${JSON.stringify(command)}\n`);
    return answer(this.#answers, this.#errors);
  }
}

async function answer(answers: AsyncIterator<string>, errors: () => string): Promise<unknown> {
  const { value, done } = await answers.next();
  if (done === true) throw new Error(errors());
  return JSON.parse(value);
}
