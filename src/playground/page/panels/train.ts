/** Training in the page, its curve, and scoring with what was trained. */
import type { RawValue } from '../../../runtime/types.ts';
import type { PlanForWorkers, Score, TrainAnswer, TrainRequest } from '../../protocol.ts';
import type { MadeBuild } from '../builds.ts';
import { LearningCurve } from '../chart.ts';
import { byId, count, element } from '../dom.ts';
import { startWorker } from '../workers.ts';

const MOST_EPOCHS = 50;

export class TrainPanel {
  readonly #build: () => Promise<MadeBuild>;
  readonly #curve = new LearningCurve(byId('train-chart'));
  readonly #start = byId<HTMLButtonElement>('train-start');
  readonly #stop = byId<HTMLButtonElement>('train-stop');
  readonly #epochs = byId<HTMLInputElement>('train-epochs');
  readonly #row = byId<HTMLTextAreaElement>('score-row');
  #worker: Worker | null = null;
  #id = 0;
  /** What is trained or being trained: of which plan, and its rows. */
  #of: PlanForWorkers | null = null;
  #shownRow = 0;

  constructor(build: () => Promise<MadeBuild>) {
    this.#build = build;
    this.#start.addEventListener('click', () => void this.#train());
    this.#stop.addEventListener('click', () => this.#send({ kind: 'stop', id: this.#id }));
    byId('score-start').addEventListener('click', () => this.#score());
    byId('score-other').addEventListener('click', () => this.#showRow(this.#shownRow + 1));
  }

  /** Another plan than the one that was trained: its weights say nothing of this one. */
  specChanged(fingerprint: string): void {
    if (this.#of === null || this.#of.plan.fingerprint === fingerprint) return;
    if (!this.#stop.disabled) this.#send({ kind: 'stop', id: this.#id });
    this.#of = null;
    this.#id++;
    this.#busy(false);
    this.#curve.clear();
    byId('train-heads').replaceChildren();
    byId('score').hidden = true;
    this.#say('The spec has changed: train it again.');
  }

  async #train(): Promise<void> {
    const epochs = Math.min(MOST_EPOCHS, Math.max(1, Math.round(Number(this.#epochs.value)) || 1));
    this.#epochs.value = String(epochs);
    const id = ++this.#id;
    this.#busy(true);
    this.#curve.clear();
    byId('train-heads').replaceChildren();
    byId('score').hidden = true;
    this.#say('Loading tfjs and making rows…');
    try {
      const [{ of }, worker] = await Promise.all([this.#build(), startWorker('train')]);
      if (id !== this.#id) return;
      this.#of = of;
      if (this.#worker === null) {
        this.#worker = worker;
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<TrainAnswer>) => data.id === this.#id && this.#hear(data),
        );
        worker.addEventListener('error', ({ message }) => this.#fail(message));
      }
      this.#send({ kind: 'train', id, of, epochs });
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #hear(answer: TrainAnswer): void {
    switch (answer.kind) {
      case 'started':
        this.#say(`Training on ${count(answer.rows, 'row')}, ${answer.engine}…`);
        this.#curve.start(answer);
        return;
      case 'step':
        this.#curve.addStep(answer.at);
        return;
      case 'epoch':
        this.#curve.addEpoch(answer.at);
        this.#say(
          `Epoch ${answer.at.epoch} of ${this.#epochs.value}: loss ${answer.at.train.toFixed(3)}${answer.at.validate === null ? '' : `, ${answer.at.validate.toFixed(3)} on rows held back`}`,
        );
        return;
      case 'done':
        this.#busy(false);
        this.#say(`${answer.stopped ? 'Stopped' : 'Done'} after ${answer.seconds.toFixed(1)} s.`);
        this.#showHeads(answer.heads);
        byId('score').hidden = false;
        this.#showRow(0);
        return;
      case 'scores':
        this.#showScores(answer.scores, answer.notes);
        return;
      case 'failed':
        if (this.#start.disabled) this.#fail(answer.message);
        else byId('score-status').textContent = answer.message;
    }
  }

  #showHeads(heads: readonly { readonly head: string; readonly auc: number | null }[]): void {
    byId('train-heads').replaceChildren(
      element(
        'p',
        { class: 'hint' },
        'AUC on the rows held back: ',
        ...heads.flatMap(({ head, auc }, i) => [
          i === 0 ? '' : ', ',
          `${head} `,
          element('strong', {}, auc === null ? 'one class only' : auc.toFixed(3)),
        ]),
        '. Half is chance.',
      ),
    );
  }

  /** One of the rows held back, with what a request would hold of it. */
  #showRow(n: number): void {
    if (this.#of === null) return;
    const { plan, columns, time, train } = this.#of;
    const row = train + (n % Math.max(1, time.length - train));
    this.#shownRow = n;
    const names = new Set([
      ...(plan.data?.source ? [plan.data.source.column] : []),
      ...plan.inputs.map(({ name }) => name),
    ]);
    const shown: [string, RawValue][] = [...names].map((name) => [name, columns[name]?.[row] ?? null]);
    const lines = shown.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    this.#row.value = `{\n${lines.join(',\n')}\n}`;
    this.#score();
  }

  #score(): void {
    let row: unknown;
    try {
      row = JSON.parse(this.#row.value);
    } catch (error) {
      byId('score-status').textContent = error instanceof Error ? error.message : String(error);
      return;
    }
    byId('score-status').textContent = '';
    this.#send({ kind: 'score', id: this.#id, row });
  }

  #showScores(scores: readonly Score[], notes: readonly string[]): void {
    byId('score-status').textContent = scores
      .map(({ head, probability }) => `P(${head}) ${probability.toFixed(4)}`)
      .join(', ');
    byId('score-results').replaceChildren(
      ...scores.map(({ head, logit, probability }) => {
        const bar = element('span', { class: 'probability', 'aria-hidden': 'true' }, element('span'));
        bar.style.setProperty('--share', String(probability));
        return element(
          'p',
          { class: 'scored' },
          element('span', { class: 'head' }, head),
          bar,
          element('span', { class: 'number' }, `${(100 * probability).toFixed(2)} %`),
          element('span', { class: 'soft' }, `logit ${logit.toFixed(3)}`),
        );
      }),
      notes.length === 0 ? '' : element('ul', { class: 'notes' }, ...notes.map((note) => element('li', {}, note))),
    );
  }

  #busy(busy: boolean): void {
    // A button that is disabled would drop the focus.
    const focused = document.activeElement;
    this.#start.disabled = busy;
    this.#stop.disabled = !busy;
    if (focused === this.#start && busy) this.#stop.focus();
    if (focused === this.#stop && !busy) this.#start.focus();
  }

  #fail(message: string): void {
    this.#busy(false);
    this.#say(`It did not train: ${message}`);
  }

  #say(words: string): void {
    byId('train-status').textContent = words;
  }

  #send(request: TrainRequest): void {
    this.#worker?.postMessage(request);
  }
}
