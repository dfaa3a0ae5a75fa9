/** Two models side by side: trained on the same rows, with the difference of their losses and what differs between their specs. */
import type { Compared, PlanForWorkers, TrainAnswer } from '../../protocol.ts';
import { byId, count, element } from '../dom.ts';
import type { Trainer } from '../trainer.ts';

/** A model of the page: a spec, or a variant of one. */
export interface Choice {
  readonly spec: string;
  readonly variant: string | null;
}

interface Options {
  readonly trainer: Trainer;
  readonly planOf: (choice: Choice) => Promise<PlanForWorkers>;
  readonly epochs: () => number | null;
}

export class ComparePanel {
  readonly #options: Options;
  readonly #selects = [byId<HTMLSelectElement>('compare-a'), byId<HTMLSelectElement>('compare-b')] as const;
  readonly #start = byId<HTMLButtonElement>('compare-start');
  readonly #stop = byId<HTMLButtonElement>('compare-stop');
  #choices: readonly Choice[] = [];

  constructor(options: Options) {
    this.#options = options;
    this.#start.addEventListener('click', () => void this.#compare());
    this.#stop.addEventListener('click', () => options.trainer.stop());
  }

  /** What there is to choose from. */
  offer(choices: readonly Choice[]): void {
    if (JSON.stringify(choices) === JSON.stringify(this.#choices)) return;
    const before = this.#selects.map(({ value }) => value);
    this.#choices = choices;
    this.#selects.forEach((select, i) => {
      select.replaceChildren(
        ...choices.map(({ spec, variant }, c) =>
          element('option', { value: String(c) }, variant === null ? spec : `${spec} / ${variant}`),
        ),
      );
      select.value =
        before[i] !== '' && Number(before[i]) < choices.length ? before[i]! : String(Math.min(i, choices.length - 1));
    });
    const [a, b] = this.#selects;
    if (a.value === b.value && choices.length > 1) b.value = a.value === '0' ? '1' : '0';
    this.#start.disabled = choices.length < 2;
    if (choices.length < 2)
      this.#say('There is one model: add another spec, or a `variant` to this one, to compare them.');
    else this.#say('');
  }

  async #compare(): Promise<void> {
    const [a, b] = this.#selects.map(({ value }) => this.#choices[Number(value)]!);
    byId('compare-result').replaceChildren();
    this.#busy(true);
    try {
      if (a === b) throw new Error('choose two different models');
      const of = [await this.#options.planOf(a!), await this.#options.planOf(b!)] as const;
      const { compared } = await this.#options.trainer.ask(
        'compared',
        { kind: 'compare', of, epochs: this.#options.epochs() },
        { onProgress: (answer) => this.#progress(answer) },
      );
      this.#say('Done.');
      this.#show(compared);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#say(message === 'stopped' ? 'Stopped.' : `They were not compared: ${message}`);
    } finally {
      this.#busy(false);
    }
  }

  #progress(answer: TrainAnswer): void {
    const name = (model: number) => (model === 0 ? 'A' : 'B');
    if (answer.kind === 'encoding')
      this.#say(
        `${name(answer.model)}: encoding ${answer.done.toLocaleString('en')} of ${count(answer.total, 'row')}…`,
      );
    if (answer.kind === 'started') this.#say(`${name(answer.model)}: training on ${count(answer.rows, 'row')}…`);
    if (answer.kind === 'epoch')
      this.#say(`${name(answer.model)}: epoch ${answer.at.epoch}, loss ${answer.at.train.toFixed(4)}`);
    if (answer.kind === 'trees') this.#say(`${name(answer.model)}: tree ${answer.grown} of up to ${answer.total}`);
  }

  #show({ comparison, split, changes }: Compared): void {
    const shown = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits));
    const signed = (value: number | null, digits: number, unit = '') =>
      value === null ? '–' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}${unit}`;
    const rows = comparison.rows.filter(({ by }) => by === 'all');
    const cells = (values: readonly string[]) => values.map((value) => element('td', { class: 'number' }, value));
    const table = element(
      'div',
      { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Comparison' },
      element(
        'table',
        { id: 'comparison' },
        element(
          'caption',
          {},
          `On the same rows of the ${split === 'holdout' ? 'holdout' : split === 'validate' ? 'validation part' : 'training part'}; intervals of 95 %, rows taken as independent`,
        ),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, 'Head'),
            ...['A: log-loss', 'B: log-loss', 'B − A', '', 'A: AUC', 'B: AUC'].map((name) =>
              name === ''
                ? element('th', { scope: 'col', class: 'number' }, 'interval')
                : element('th', { scope: 'col', class: 'number' }, name),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          ...rows.map(({ head, results: [a, b] }) => {
            const difference = a?.logLoss == null || b?.logLoss == null ? null : b.logLoss - a.logLoss;
            const interval = b?.intervals?.logLoss ?? null;
            return element(
              'tr',
              {},
              element('th', { scope: 'row' }, head),
              ...cells([
                shown(a?.logLoss ?? null, 5),
                shown(b?.logLoss ?? null, 5),
                signed(difference, 5),
                interval === null ? '–' : `${signed(interval[0], 5)} … ${signed(interval[1], 5)}`,
                shown(a?.auc ?? null, 4),
                shown(b?.auc ?? null, 4),
              ]),
            );
          }),
        ),
      ),
    );
    const verdicts = rows.map(({ head, results: [, b] }) => {
      const interval = b?.intervals?.logLoss ?? null;
      const words =
        interval === null
          ? 'too few labels to tell'
          : interval[1] < 0
            ? 'B has less loss'
            : interval[0] > 0
              ? 'A has less loss'
              : 'the rows do not tell which is better';
      return element('li', {}, `${head}: ${words}.`);
    });
    byId('compare-result').replaceChildren(
      element('ul', { class: 'verdicts' }, ...verdicts),
      table,
      element('h3', {}, 'What differs from A to B'),
      changes.length === 0
        ? element('p', { class: 'hint' }, 'Nothing but words, comments and layout.')
        : element(
            'ul',
            { class: 'changes' },
            ...changes.map(({ title, message, reason }) =>
              element(
                'li',
                {},
                element('strong', {}, title),
                ` ${message}`,
                element('span', { class: 'soft' }, reason),
              ),
            ),
          ),
    );
  }

  #busy(busy: boolean): void {
    const focused = document.activeElement;
    this.#start.disabled = busy || this.#choices.length < 2;
    this.#stop.disabled = !busy;
    if (focused === this.#start && busy) this.#stop.focus();
    if (focused === this.#stop && !busy) this.#start.focus();
  }

  #say(words: string): void {
    byId('compare-status').textContent = words;
  }
}
