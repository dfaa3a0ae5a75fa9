/** The training worker as the page asks it: one answer a question, with what it says on the way. */
import type { Problem, TrainAnswer, TrainRequest } from '../protocol.ts';
import { startWorker } from './workers.ts';

/** Data or training was refused. */
export class RefusedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ code, message, hint }) => `${code}: ${message}${hint === null ? '' : `; ${hint}`}`).join(' '),
    );
    this.problems = problems;
  }
}

type Final = 'files' | 'profiled' | 'done' | 'compared' | 'scores';
type Answer<K extends Final> = Extract<TrainAnswer, { kind: K }>;
/** Of a union each member by itself. */
type WithoutId<R> = R extends unknown ? Omit<R, 'id'> : never;
const FINAL: ReadonlySet<string> = new Set<Final>(['files', 'profiled', 'done', 'compared', 'scores']);

interface Waiting {
  readonly resolve: (answer: TrainAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (answer: TrainAnswer) => void;
}

export class Trainer {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Promise<Worker> | null = null;
  #id = 0;

  /** @throws RefusedError, or Error in words */
  async ask<K extends Final>(
    kind: K,
    request: WithoutId<TrainRequest>,
    {
      transfer = [],
      onProgress = () => undefined,
    }: { readonly transfer?: Transferable[]; readonly onProgress?: Waiting['onProgress'] } = {},
  ): Promise<Answer<K>> {
    const worker = await this.#started();
    const id = ++this.#id;
    const answer = await new Promise<TrainAnswer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ ...request, id }, transfer);
    });
    if (answer.kind !== kind) throw new Error(`the worker said ${answer.kind} where ${kind} was asked for`);
    return answer as Answer<K>;
  }

  /** Ends what is being trained. */
  stop(): void {
    void this.#worker?.then((worker) => worker.postMessage({ kind: 'stop', id: 0 } satisfies TrainRequest));
  }

  #started(): Promise<Worker> {
    return (this.#worker ??= startWorker('train').then((worker) => {
      worker.addEventListener('message', ({ data }: MessageEvent<TrainAnswer>) => this.#hear(data));
      worker.addEventListener('error', ({ message }) => {
        for (const { reject } of this.#waiting.values()) reject(new Error(message));
        this.#waiting.clear();
      });
      return worker;
    }));
  }

  #hear(answer: TrainAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
    if (answer.kind === 'refused' || answer.kind === 'failed' || FINAL.has(answer.kind))
      this.#waiting.delete(answer.id);
    if (answer.kind === 'refused') waiting.reject(new RefusedError(answer.problems));
    else if (answer.kind === 'failed') waiting.reject(new Error(answer.message));
    else if (FINAL.has(answer.kind)) waiting.resolve(answer);
    else waiting.onProgress(answer);
  }
}
