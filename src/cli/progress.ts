/** Progress on stderr: a bar that redraws itself on a terminal, a plain line now and then elsewhere, nothing with --quiet. */
import { visible } from '../diagnostics/visible.ts';
import type { Context } from './context.ts';

const BAR = 24;
const REDRAW_MS = 80;
const LINE_MS = 10_000;

export class Progress {
  readonly #context: Context;
  readonly #label: string;
  #last = 0;
  #drawn = false;

  constructor(context: Context, label: string) {
    this.#context = context;
    this.#label = visible(label);
    this.#last = context.interactive ? 0 : Date.now();
  }

  /** `done` of `total`, with a word on how it goes. */
  update(done: number, total: number, note = ''): void {
    if (this.#context.quiet || this.#context.json) return;
    const now = Date.now();
    const complete = total > 0 && done >= total;
    if (
      now - this.#last < (this.#context.interactive ? REDRAW_MS : LINE_MS) &&
      !(complete && this.#context.interactive)
    )
      return;
    this.#last = now;
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const percent = `${Math.floor(100 * share)}%`.padStart(4);
    if (!this.#context.interactive) {
      this.#context.err(`${this.#label} ${percent.trim()} ${note}\n`);
      return;
    }
    const filled = Math.round(BAR * share);
    this.#context.styled(`\r\x1b[2K${this.#label} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}${percent} ${note}`);
    this.#drawn = true;
  }

  /** Clears the bar and leaves one line in its place, if there is something to say. */
  end(line?: string): void {
    if (this.#drawn) this.#context.styled('\r\x1b[2K');
    this.#drawn = false;
    if (line !== undefined && !this.#context.quiet && !this.#context.json) this.#context.err(`${line}\n`);
  }
}
