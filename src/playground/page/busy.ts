/** Says that the page is at work, once that has taken a while: what is quick does not flicker. */

/** Milliseconds; the pause before a check is among them. */
const WHILE = 400;

export class Busy {
  readonly #words: HTMLElement;
  readonly #region: HTMLElement;
  #timer = 0;

  /** @param words where it is said @param region what is out of date meanwhile */
  constructor(words: HTMLElement, region: HTMLElement) {
    this.#words = words;
    this.#region = region;
  }

  start(): void {
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => {
      this.#words.textContent = 'Checking…';
      this.#region.setAttribute('aria-busy', 'true');
    }, WHILE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#words.textContent = '';
    this.#region.removeAttribute('aria-busy');
  }
}
