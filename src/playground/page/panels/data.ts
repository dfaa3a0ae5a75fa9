/** The user's own files: brought by a drop or a choice, read in this page, profiled with the spec. */
import { formatBytes } from '../../../ir/format-number.ts';
import { matchesGlob } from '../../../data/files/glob-pattern.ts';
import type { AboutText, BroughtFile, Inspection, OwnLock, Profiled } from '../../protocol.ts';
import { byId, count, element } from '../dom.ts';
import { RefusedError, type Trainer } from '../trainer.ts';

/** Bytes of a file at most: what is read takes several times as much. */
const MOST_BYTES = 256 * 2 ** 20;

interface Options {
  readonly trainer: Trainer;
  /** Another lock of the user's data is there, or none any more. */
  readonly onLock: (lock: OwnLock) => void;
  /** What is wrong with the data, for the list of problems. */
  readonly onProblems: (problems: Profiled['problems']) => void;
}

export class DataPanel {
  readonly #options: Options;
  readonly #status = byId('data-status');
  #files: readonly BroughtFile[] = [];
  #about: AboutText | null = null;
  #data: Inspection['data'] = null;
  /** What was profiled last: spec, its key, and the files. */
  #profiled = '';
  #lock: Profiled | null = null;
  #version = 0;

  constructor(options: Options) {
    this.#options = options;
    const input = byId<HTMLInputElement>('data-input');
    byId('data-choose').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      void this.#bring([...(input.files ?? [])]);
      input.value = '';
    });
    const drop = byId('data-drop');
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'])
      document.addEventListener(type, (event) => {
        event.preventDefault();
        drop.classList.toggle('over', type === 'dragenter' || type === 'dragover');
      });
    document.addEventListener('drop', (event) => void this.#bring([...(event.dataTransfer?.files ?? [])]));
    byId('lock-download').addEventListener('click', () => this.#download());
  }

  /** Whether rows of the user are there to be read with the spec. */
  get hasFiles(): boolean {
    return this.#files.length > 0;
  }

  get lock(): Profiled | null {
    return this.#lock;
  }

  /** The spec is another one: what it reads may be, too. */
  specChanged(about: AboutText, { data, errors }: Pick<Inspection, 'data' | 'errors'>): void {
    // While a spec has errors, what was found for it stays: it is most likely of what comes next.
    if (data === null && errors > 0 && about.spec === this.#about?.spec) return;
    this.#about = about;
    this.#data = data;
    this.#show();
    void this.#profile();
  }

  async #bring(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (file.size > MOST_BYTES) {
        this.#say(
          `${file.name} has ${formatBytes(file.size)}: the page reads files of up to ${formatBytes(MOST_BYTES)}.`,
        );
        continue;
      }
      this.#say(`Reading ${file.name}…`);
      const bytes = await file.arrayBuffer();
      await this.#change({ kind: 'add', path: this.#pathFor(file.name), bytes }, [bytes]);
    }
  }

  /** The path of a data path of the spec that ends in that name, so that the spec reads the file as it is. */
  #pathFor(name: string): string {
    for (const glob of this.#data?.globs ?? []) {
      const folder = glob.slice(0, glob.lastIndexOf('/') + 1).replace(/\*\*\//g, '');
      if (!/[*?]/.test(folder) && matchesGlob(glob, folder + name)) return folder + name;
    }
    return name;
  }

  async #change(
    request:
      | { kind: 'add'; path: string; bytes: ArrayBuffer }
      | { kind: 'remove'; path: string }
      | { kind: 'rename'; path: string; to: string },
    transfer: Transferable[] = [],
  ): Promise<void> {
    try {
      const { files } = await this.#options.trainer.ask('files', request, { transfer });
      this.#files = files;
      this.#version++;
      this.#show();
      await this.#profile();
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error));
    }
  }

  async #profile(): Promise<void> {
    const [about, data] = [this.#about, this.#data];
    if (about === null || data === null || this.#files.length === 0) return this.#none(about);
    const key = JSON.stringify([about.spec, data.key, this.#version]);
    if (key === this.#profiled) return;
    this.#profiled = key;
    const missing = this.#missing();
    if (missing.length > 0) return this.#none(about);
    this.#say('Profiling…');
    const started = performance.now();
    try {
      const { found } = await this.#options.trainer.ask('profiled', { kind: 'profile', of: about });
      if (key !== this.#profiled) return;
      if (found === null) return this.#none(about);
      this.#lock = found;
      const { train, validate, holdout } = found.rows;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      this.#say(
        `Profiled in ${seconds} s: ${count(train, 'training row')}, ${validate.toLocaleString('en')} to validate, ${holdout.toLocaleString('en')} held out. The lock is that of adsc profile.`,
      );
      this.#options.onProblems(found.problems);
      this.#options.onLock({ spec: about.spec, lock: found.lock, vocabFiles: found.vocabFiles });
    } catch (error) {
      if (key !== this.#profiled) return;
      this.#lock = null;
      if (error instanceof RefusedError) {
        this.#say('The data does not fit the spec: see the problems below it. Rows are made up until it does.');
        this.#options.onProblems(error.problems);
      } else this.#say(error instanceof Error ? error.message : String(error));
      this.#options.onLock({ spec: about.spec, lock: null, vocabFiles: [] });
    }
    this.#show();
  }

  #none(about: AboutText | null): void {
    this.#profiled = '';
    if (this.#lock !== null && about !== null) {
      this.#lock = null;
      this.#options.onLock({ spec: about.spec, lock: null, vocabFiles: [] });
    }
    this.#options.onProblems([]);
    this.#say(
      this.#files.length === 0
        ? 'No files yet: rows are made up to fit the spec.'
        : 'Rows are made up until every path of the spec has a file.',
    );
    this.#show();
  }

  #missing(): string[] {
    return (this.#data?.globs ?? []).filter((glob) => !this.#files.some(({ path }) => matchesGlob(glob, path)));
  }

  #show(): void {
    byId('data-files').replaceChildren(...this.#files.map((file) => this.#line(file)));
    const globs = this.#data?.globs ?? [];
    const missing = new Set(this.#missing());
    byId('data-paths').replaceChildren(
      ...globs.map((glob) =>
        element(
          'li',
          { class: missing.has(glob) ? 'missing' : 'there' },
          element('code', {}, glob),
          missing.has(glob) ? ' has no file yet' : ' is there',
        ),
      ),
    );
    byId('data-paths-title').hidden = globs.length === 0;
    byId<HTMLButtonElement>('lock-download').disabled = this.#lock === null;
  }

  #line({ path, bytes }: BroughtFile): HTMLElement {
    const input = element('input', {
      type: 'text',
      value: path,
      spellcheck: 'false',
      'aria-label': `Path of ${path} in the project`,
    });
    input.addEventListener('change', () => {
      const to = input.value.trim().replace(/^\/+/, '');
      if (to === '' || to === path) input.value = path;
      else void this.#change({ kind: 'rename', path, to });
    });
    return element(
      'li',
      {},
      input,
      element('span', { class: 'soft' }, formatBytes(bytes)),
      element(
        'button',
        {
          type: 'button',
          class: 'small',
          'aria-label': `Remove ${path}`,
          onclick: () => void this.#change({ kind: 'remove', path }),
        },
        'Remove',
      ),
    );
  }

  #download(): void {
    if (this.#lock === null || this.#about === null) return;
    const url = URL.createObjectURL(new Blob([this.#lock.lock], { type: 'application/json' }));
    element('a', {
      href: url,
      download: this.#about.spec.replace(/^.*\//, '').replace(/(\.ads)?$/, '.lock.json'),
    }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}
