/** Training in the page, its curve, what comes of it on rows that it has not seen, and scoring with what was trained. */
import type { RawValue } from '../../../runtime/types.ts';
import type { PlanForWorkers, Score, TrainAnswer } from '../../protocol.ts';
import { LearningCurve } from '../chart.ts';
import { byId, count, element } from '../dom.ts';
import { rowOfText, textOfRow } from '../../row-text.ts';
import type { Trainer } from '../trainer.ts';
import { measuredParts } from './measured.ts';

const MOST_EPOCHS = 50;

export class TrainPanel {
  readonly #trainer: Trainer;
  readonly #plan: () => Promise<PlanForWorkers>;
  readonly #curve = new LearningCurve(byId('train-chart'));
  readonly #start = byId<HTMLButtonElement>('train-start');
  readonly #stop = byId<HTMLButtonElement>('train-stop');
  readonly #epochs = byId<HTMLInputElement>('train-epochs');
  readonly #row = byId<HTMLTextAreaElement>('score-row');
  /** Of what is trained or being trained; another training has another number. */
  #run = 0;
  #fingerprint: string | null = null;

  constructor(trainer: Trainer, plan: () => Promise<PlanForWorkers>) {
    this.#trainer = trainer;
    this.#plan = plan;
    this.#start.addEventListener('click', () => void this.#train());
    this.#stop.addEventListener('click', () => trainer.stop());
    byId('score-start').addEventListener('click', () => void this.#score());
  }

  /** null: those of the spec. */
  get epochs(): number | null {
    if (this.#epochs.value.trim() === '') return null;
    const epochs = Math.min(MOST_EPOCHS, Math.max(1, Math.round(Number(this.#epochs.value)) || 1));
    this.#epochs.value = String(epochs);
    return epochs;
  }

  /** Another plan than the one that was trained: its weights say nothing of this one. */
  specChanged(fingerprint: string): void {
    if (this.#fingerprint === null || this.#fingerprint === fingerprint) return;
    if (!this.#stop.disabled) this.#trainer.stop();
    this.#fingerprint = null;
    this.#run++;
    this.#busy(false);
    this.#clear();
    this.#say('The spec has changed: train it again.');
  }

  #clear(): void {
    this.#curve.clear();
    byId('train-heads').replaceChildren();
    byId('score').hidden = true;
  }

  async #train(): Promise<void> {
    const run = ++this.#run;
    this.#busy(true);
    this.#clear();
    this.#say('Loading tfjs and reading rows…');
    try {
      const of = await this.#plan();
      if (run !== this.#run) return;
      this.#fingerprint = of.plan.fingerprint;
      const { stopped, seconds, bestEpoch, measured, example } = await this.#trainer.ask(
        'done',
        { kind: 'train', of, epochs: this.epochs },
        { onProgress: (answer) => run === this.#run && this.#hear(answer) },
      );
      if (run !== this.#run) return;
      const best = bestEpoch === null ? '' : ` The best epoch was number ${bestEpoch}.`;
      this.#say(`${stopped ? 'Stopped' : 'Done'} after ${seconds.toFixed(1)} s.${best}`);
      byId('train-heads').replaceChildren(...measuredParts(measured));
      byId('score').hidden = false;
      this.#showRow(example);
    } catch (error) {
      if (run === this.#run) this.#say(`It did not train: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      if (run === this.#run) this.#busy(false);
    }
  }

  #hear(answer: TrainAnswer): void {
    switch (answer.kind) {
      case 'encoding':
        this.#say(`Encoding ${answer.done.toLocaleString('en')} of ${count(answer.total, 'row')}…`);
        return;
      case 'started':
        this.#say(`Training on ${count(answer.rows, 'row')}, ${answer.engine}…`);
        this.#curve.start(answer);
        return;
      case 'step':
        this.#curve.addStep(answer.at);
        return;
      case 'trees':
        this.#say(`Growing tree ${answer.grown} of up to ${answer.total} next to the network…`);
        return;
      case 'epoch':
        this.#curve.addEpoch(answer.at);
        this.#say(
          `Epoch ${answer.at.epoch}: loss ${answer.at.train.toFixed(3)}${answer.at.validate === null ? '' : `, ${answer.at.validate.toFixed(3)} on rows held back`}`,
        );
        return;
      default:
    }
  }

  /** A row, with what a request would hold of it. */
  #showRow(row: Readonly<Record<string, RawValue>>): void {
    this.#row.value = textOfRow(row);
    void this.#score();
  }

  async #score(): Promise<void> {
    const status = byId('score-status');
    status.textContent = '';
    try {
      const row = rowOfText(this.#row.value);
      const { scores, notes } = await this.#trainer.ask('scores', { kind: 'score', row });
      this.#showScores(scores, notes);
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
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

  #say(words: string): void {
    byId('train-status').textContent = words;
  }
}
