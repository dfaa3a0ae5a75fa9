/** The specs of the page: several files, kept in this browser between visits. */
import { SPEC, type Texts } from '../protocol.ts';

/** Where texts are kept, in this browser only: all of them, and the one that is open. */
const STORE = 'adsc playground files';
const OPEN_TEXT = 'adsc playground';

export interface SpecFiles {
  readonly files: Texts;
  readonly open: string;
}

export class Specs {
  readonly #texts = new Map<string, string>();
  #open: string;
  /** The root file that was open last. */
  #main: string;

  constructor({ files, open }: SpecFiles) {
    for (const [path, text] of files) this.#texts.set(path, text);
    this.#open = this.#texts.has(open) ? open : ([...this.#texts.keys()][0] ?? SPEC);
    if (!this.#texts.has(this.#open)) this.#texts.set(this.#open, '');
    this.#main = this.#open;
    this.#findMain();
  }

  get paths(): string[] {
    return [...this.#texts.keys()];
  }

  get all(): Texts {
    return [...this.#texts];
  }

  /** The file in the editor. */
  get open(): string {
    return this.#open;
  }

  /** The root file that the page shows the model of: the open one, unless that is one that others import. */
  get main(): string {
    return this.#main;
  }

  /** Files with a model. */
  get roots(): string[] {
    return this.paths.filter((path) => isRoot(this.text(path)));
  }

  text(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  /** Keeps the text of the open file. */
  write(text: string): void {
    this.#texts.set(this.#open, text);
    this.#findMain();
    this.#keep();
  }

  show(path: string): void {
    this.#open = path;
    this.#findMain();
    this.#keep();
  }

  add(path: string, text: string): void {
    this.#texts.set(path, text);
    this.show(path);
  }

  /** Another name for the open file, in its place. */
  rename(to: string): void {
    const entries = [...this.#texts].map(([path, text]) => [path === this.#open ? to : path, text] as const);
    this.#texts.clear();
    for (const [path, text] of entries) this.#texts.set(path, text);
    this.show(to);
  }

  /** Deletes the open file, of which there is one more. */
  remove(): void {
    const { paths } = this;
    const at = paths.indexOf(this.#open);
    this.#texts.delete(this.#open);
    this.show(paths[at === 0 ? 1 : at - 1]!);
  }

  replaceAll({ files, open }: SpecFiles): void {
    this.#texts.clear();
    for (const [path, text] of files) this.#texts.set(path, text);
    this.show(open);
  }

  #findMain(): void {
    if (isRoot(this.text(this.#open)) || !this.#texts.has(this.#main)) this.#main = this.#open;
    if (!isRoot(this.text(this.#main))) this.#main = this.roots[0] ?? this.#open;
  }

  #keep(): void {
    try {
      localStorage.setItem(STORE, JSON.stringify({ files: this.all, open: this.#open } satisfies SpecFiles));
      localStorage.setItem(OPEN_TEXT, this.text(this.#open));
    } catch {
      // Not every browser keeps anything for a page from a file.
    }
  }
}

/** What was kept at the last visit; null: nothing. */
export function keptSpecs(): SpecFiles | null {
  try {
    const kept = localStorage.getItem(STORE);
    if (kept !== null) return specsOf(kept);
    const text = localStorage.getItem(OPEN_TEXT);
    return text === null ? null : { files: [[SPEC, text]], open: SPEC };
  } catch {
    return null;
  }
}

/** @throws SyntaxError for a text that says no files */
export function specsOf(json: string): SpecFiles {
  const { files, open } = JSON.parse(json) as Partial<SpecFiles>;
  const isText = (one: unknown) => typeof one === 'string';
  const whole =
    isText(open) &&
    Array.isArray(files) &&
    files.length > 0 &&
    files.every(
      (one: unknown) =>
        Array.isArray(one) && one.length === 2 && one.every(isText) && pathFault(String(one[0]), []) === null,
    );
  if (!whole) throw new SyntaxError('these are no files of the playground');
  return { files, open };
}

/** Why a path is no name for a new spec; null: it is one. */
export function pathFault(path: string, taken: readonly string[]): string | null {
  if (!/^[\w-][\w .-]*(\/[\w-][\w .-]*)*\.ads$/.test(path))
    return 'a name of letters, digits, - and _ that ends in .ads';
  return taken.includes(path) ? `there is a file called ${path}` : null;
}

function isRoot(text: string): boolean {
  return /^\s*model\s/m.test(text);
}
