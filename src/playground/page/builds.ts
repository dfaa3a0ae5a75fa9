/** Asks the language worker for the plan of a text and the emit worker for its files, once for each text and variant. */
import type { BuildAnswer, BuildFiles, BuildRequest, PlanForWorkers } from '../protocol.ts';
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

  /** @throws Error in words, for a spec with errors too. */
  make(variant: string | null): Promise<MadeBuild> {
    const { text } = this.#editor;
    const key = `${variant ?? ''}\u0000${text}`;
    if (this.#last?.key === key) return this.#last.made;
    const made = this.#make(text, variant);
    this.#last = { key, made };
    made.catch(() => {
      if (this.#last?.made === made) this.#last = null;
    });
    return made;
  }

  async #make(text: string, variant: string | null): Promise<MadeBuild> {
    const of = await this.#editor.ask<PlanForWorkers | null>(PLAN, { text, variant });
    if (of === null) throw new Error('the spec has errors: they are listed below it');
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
