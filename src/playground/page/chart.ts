/** The learning curve, drawn as it grows: the loss of each step, of each epoch, and of the rows held back. */
import type { EpochPart, StepPart } from '../protocol.ts';
import { element, svg } from './dom.ts';

const [WIDTH, HEIGHT] = [640, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 12, 12, 30];

export class LearningCurve {
  readonly #frame: HTMLElement;
  #steps: StepPart[] = [];
  #epochs: EpochPart[] = [];
  /** Steps in all (at most: sampling may leave rows out), and the loss of one probability a head. */
  #facts = { epochs: 1, steps: 1, chance: 0 };
  #drawn = 0;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
  }

  start(facts: { readonly epochs: number; readonly steps: number; readonly chance: number }): void {
    this.#steps = [];
    this.#epochs = [];
    this.#facts = facts;
    this.#later();
  }

  addStep(step: StepPart): void {
    this.#steps.push(step);
    this.#later();
  }

  addEpoch(epoch: EpochPart): void {
    this.#epochs.push(epoch);
    this.#later();
  }

  clear(): void {
    this.#steps = [];
    this.#epochs = [];
    this.#frame.replaceChildren();
  }

  /** Once a frame, however many steps come in. */
  #later(): void {
    if (this.#drawn !== 0) return;
    this.#drawn = requestAnimationFrame(() => {
      this.#drawn = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const { epochs, chance } = this.#facts;
    const steps = this.#epochs[0] === undefined ? this.#facts.steps : this.#epochs[0].step * epochs;
    const losses = [
      ...this.#steps.map(({ loss }) => loss),
      ...this.#epochs.flatMap(({ train, validate }) => [train, validate ?? train]),
      chance,
    ];
    const [low, high] = niceRange(Math.min(...losses), Math.max(...losses));
    const x = (step: number) => LEFT + ((WIDTH - LEFT - RIGHT) * step) / Math.max(1, steps);
    const y = (loss: number) => TOP + ((HEIGHT - TOP - BOTTOM) * (high - loss)) / (high - low);
    const line = (points: readonly { readonly step: number; readonly loss: number }[], look: string) =>
      points.length === 0
        ? null
        : svg('polyline', {
            class: look,
            points: points.map(({ step, loss }) => `${x(step).toFixed(1)},${y(loss).toFixed(1)}`).join(' '),
          });
    const trained = this.#epochs.map(({ step, train }) => ({ step, loss: train }));
    const judged = this.#epochs.flatMap(({ step, validate }) => (validate === null ? [] : [{ step, loss: validate }]));
    const ticks = Array.from({ length: 5 }, (_, i) => low + ((high - low) * i) / 4);
    const picture = svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': this.#words() },
      ...ticks.flatMap((tick) => [
        svg('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y(tick), y2: y(tick) }),
        svg('text', { class: 'tick', x: LEFT - 6, y: y(tick) + 4, 'text-anchor': 'end' }, tick.toFixed(2)),
      ]),
      svg(
        'text',
        { class: 'tick', x: WIDTH - RIGHT, y: HEIGHT - 8, 'text-anchor': 'end' },
        `${steps.toLocaleString('en')} steps`,
      ),
      svg('text', { class: 'tick', x: LEFT, y: HEIGHT - 8 }, 'loss by step'),
      svg('line', { class: 'chance', x1: LEFT, x2: WIDTH - RIGHT, y1: y(chance), y2: y(chance) }),
      line(this.#steps, 'curve-steps'),
      line(trained, 'curve-train'),
      line(judged, 'curve-validate'),
      ...trained.map(({ step, loss }) => svg('circle', { class: 'dot-train', cx: x(step), cy: y(loss), r: 3 })),
      ...judged.map(({ step, loss }) =>
        svg('rect', { class: 'dot-validate', x: x(step) - 3, y: y(loss) - 3, width: 6, height: 6 }),
      ),
    );
    const key = (look: string, words: string) =>
      element(
        'li',
        {},
        svg(
          'svg',
          { viewBox: '0 0 22 10', width: 22, height: 10, 'aria-hidden': 'true' },
          svg('line', { class: look, x1: 0, x2: 22, y1: 5, y2: 5 }),
        ),
        words,
      );
    this.#frame.replaceChildren(
      picture,
      element(
        'ul',
        { class: 'keys' },
        key('curve-steps', 'each batch'),
        key('curve-train', 'epoch, trained on'),
        key('curve-validate', 'epoch, rows held back'),
        key('chance', 'no model: the mean alone'),
      ),
    );
  }

  #words(): string {
    const [first, last] = [this.#epochs[0], this.#epochs.at(-1)];
    if (first === undefined || last === undefined) return 'Learning curve: no epoch is done yet';
    const held =
      first.validate === null || last.validate === null
        ? ''
        : `, on rows held back from ${first.validate.toFixed(3)} to ${last.validate.toFixed(3)}`;
    return `Learning curve: over ${last.epoch} epochs the loss goes from ${first.train.toFixed(3)} to ${last.train.toFixed(3)}${held}; without a model it is ${this.#facts.chance.toFixed(3)}`;
  }
}

/** Outwards to tenths of its size. */
function niceRange(low: number, high: number): [number, number] {
  const step = 10 ** Math.floor(Math.log10(Math.max(1e-3, high - low)));
  return [Math.max(0, Math.floor(low / step) * step), Math.ceil(high / step) * step];
}
