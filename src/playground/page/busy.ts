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

  /** @param atOnce it will take a while: nothing has to be waited for */
  start(atOnce = false): void {
    if (this.#timer !== 0 && !atOnce) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#show(), WHILE);
    if (atOnce) this.#show();
  }

  #show(): void {
    // Said again only when it is other than before: screen readers read every change.
    if (this.#words.textContent === '') this.#words.textContent = 'Checking…';
    this.#region.setAttribute('aria-busy', 'true');
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#words.textContent = '';
    this.#region.removeAttribute('aria-busy');
  }
}
