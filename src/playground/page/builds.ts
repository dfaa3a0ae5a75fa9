/** Asks the language worker for the plan of a text and the emit worker for its files, once for each text and variant. */
import type { AboutText, BuildAnswer, BuildFiles, BuildRequest, PlanForWorkers } from '../protocol.ts';
import { PLAN } from '../protocol.ts';
import type { Editor } from './editor.ts';
import { startWorker } from './workers.ts';

export interface MadeBuild {
  readonly of: PlanForWorkers;
  readonly files: BuildFiles;
}

export class Builds {
  readonly #editor: Editor;
  #last: { readonly key: string; readonly made: Promise<MadeBuild> } | null = null;
  #id = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** @param rows whose rows the lock is of: another lock is another build @throws Error in words, for a spec with errors too. */
  make(about: AboutText, rows: string): Promise<MadeBuild> {
    const key = JSON.stringify([about, rows]);
    if (this.#last?.key === key) return this.#last.made;
    const made = this.#make(about);
    this.#last = { key, made };
    made.catch(() => {
      if (this.#last?.made === made) this.#last = null;
    });
    return made;
  }

  /** @throws Error in words, for a spec with errors */
  async plan(about: AboutText): Promise<PlanForWorkers> {
    const of = await this.#editor.ask<PlanForWorkers | null>(PLAN, about);
    if (of === null) throw new Error(`${about.spec} has errors: they are listed below it`);
    return of;
  }

  async #make(about: AboutText): Promise<MadeBuild> {
    const of = await this.plan(about);
    const worker = await startWorker('emit');
    const id = ++this.#id;
    const { plan, lock, vocabTexts, statedVocabs } = of;
    const answer = await new Promise<BuildAnswer>((resolve) => {
      const listen = ({ data }: MessageEvent<BuildAnswer>) => {
        if (data.id !== id) return;
        worker.removeEventListener('message', listen);
        resolve(data);
      };
      worker.addEventListener('message', listen);
      worker.postMessage({ id, of: { plan, lock, vocabTexts, statedVocabs } } satisfies BuildRequest);
    });
    if ('failed' in answer) throw new Error(`adsc failed unexpectedly: ${answer.failed}`);
    if ('problems' in answer)
      throw new Error(answer.problems.map(({ code, message }) => `${code}: ${message}`).join('; '));
    return { of, files: answer.files };
  }
}
