/** Progress on stderr: a bar that redraws itself on a terminal, a plain line now and then elsewhere, nothing with --quiet. */
import { visible } from '../diagnostics/visible.ts';
import { decimal } from '../api/render.ts';
import type { Progress } from '../api/progress.ts';
import type { Context } from './context.ts';

const BAR = 24;
/** A shorter bar says nothing. */
const LEAST_BAR = 6;
const REDRAW_MS = 80;
const LINE_MS = 10_000;

/** When the last plain line was written: tasks that are short and many have lines together. */
interface LastLine {
  at: number;
}

class Bar {
  readonly #context: Context;
  readonly #label: string;
  readonly #lines: LastLine;
  #last = 0;
  #drawn = false;

  constructor(context: Context, label: string, lines: LastLine) {
    this.#context = context;
    this.#label = visible(label);
    this.#lines = lines;
  }

  /** `done` of `total`, with a word on how it goes. */
  update(done: number, total: number, note = ''): void {
    if (this.#context.quiet || this.#context.json) return;
    const now = Date.now();
    const complete = total > 0 && done >= total;
    if (!this.#context.interactive) {
      if (now - this.#lines.at < LINE_MS) return;
      this.#lines.at = now;
    } else {
      if (now - this.#last < REDRAW_MS && !complete) return;
      this.#last = now;
    }
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const percent = `${Math.floor(100 * share)}%`.padStart(4);
    if (!this.#context.interactive) {
      this.#context.err(`${this.#label} ${percent.trim()} ${note}\n`);
      return;
    }
    this.#context.styled(`\r\x1b[2K${line(this.#label, share, `${percent} ${note}`, this.#context.columns)}`);
    this.#drawn = true;
  }

  /** Clears the bar. */
  end(): void {
    if (this.#drawn) this.#context.styled('\r\x1b[2K');
    this.#drawn = false;
  }
}

/** A line that is redrawn must not be longer than the terminal: its beginning would stay. First the bar gives way, then the end of the note. */
function line(label: string, share: number, note: string, columns: number | null): string {
  // The last column stays free: some terminals begin a new line there.
  const room = columns === null ? Infinity : columns - 1;
  const bar = Math.min(BAR, room - label.length - note.length - 1);
  const filled = Math.round(bar * share);
  const drawn = bar < LEAST_BAR ? '' : `${'█'.repeat(filled)}${'░'.repeat(bar - filled)}`;
  const whole = `${label} ${drawn}${drawn === '' ? note.trimStart() : note}`;
  return whole.length <= room ? whole : `${whole.slice(0, Math.max(0, room - 1))}…`;
}

/** A bar for each task, one after the other. */
export class ProgressBars {
  readonly #context: Context;
  #label: string | null = null;
  #bar: Bar | null = null;
  readonly #lines: LastLine = { at: Date.now() };

  constructor(context: Context) {
    this.#context = context;
  }

  update(progress: Progress): void {
    const drawn = drawnOf(progress);
    if (drawn === null) return;
    if (this.#bar === null || drawn.label !== this.#label) {
      this.end();
      this.#label = drawn.label;
      this.#bar = new Bar(this.#context, drawn.label, this.#lines);
    }
    this.#bar.update(progress.done, progress.total, drawn.note);
  }

  end(): void {
    this.#bar?.end();
    this.#bar = null;
  }
}

function drawnOf(p: Progress): { readonly label: string; readonly note: string } | null {
  const count = (n: number) => n.toLocaleString('en');
  switch (p.task) {
    case 'profile':
      return { label: 'profiling', note: `signal ${p.done} of ${p.total}` };
    case 'encode':
      return {
        label: 'encoding',
        note: `${count(p.done)} rows${p.joined.map((table) => `, '${visible(table)}' joined row by row`).join('')}`,
      };
    case 'predict':
      return { label: 'scoring', note: `${count(p.done)} rows` };
    case 'simulate':
      return { label: 'simulating', note: `${count(p.done)} rows` };
    case 'trees':
      return { label: `training ${p.model}`, note: `tree ${p.done} of ${p.total}` };
    case 'train': {
      const rate = p.examplesPerSecond > 0 ? `, ${count(Math.round(p.examplesPerSecond))} examples/s` : '';
      return { label: `training ${p.model}`, note: `epoch ${p.epoch}/${p.epochs}, loss ${decimal(p.loss, 5)}${rate}` };
    }
    case 'tune':
      return {
        label: 'tuning',
        note: `trial ${p.done + 1} of ${p.total}: ${visible(p.trial)}${p.doing === '' ? '' : `, ${p.doing}`}`,
      };
    case 'permute':
      return { label: 'permuting', note: p.unit };
    case 'begin':
    case 'epoch':
    case 'format':
      return null;
  }
}
