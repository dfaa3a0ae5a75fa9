/** The files of the build, exactly as `adsc compile` writes them. */
import { zipSync } from 'fflate';
import { formatBytes } from '../../../ir/format-number.ts';
import type { BuildFiles, Profiled, Texts } from '../../protocol.ts';
import { byId, count, element } from '../dom.ts';

/** Characters of a file that are shown. */
const MOST = 200_000;
const PREFERRED = 'features/transforms.js';

/** What a project on a disk has next to its build. */
interface Project {
  readonly specs: Texts;
  /** Of the user's data; null: the lock is of made-up rows, and goes nowhere. */
  readonly lock: Pick<Profiled, 'lock' | 'vocabFiles'> | null;
  readonly lockPath: string;
}

export class FilesPanel {
  #files: BuildFiles = [];
  #name = 'build';
  #chosen = PREFERRED;

  readonly #project: () => Project;

  /** @param project what the build is made of */
  constructor(project: () => Project) {
    this.#project = project;
    byId('files-download').addEventListener('click', () => this.#download());
    byId<HTMLSelectElement>('files-select').addEventListener('change', ({ target }) =>
      this.#show((target as HTMLSelectElement).value),
    );
  }

  wait(words: string): void {
    byId('files-status').textContent = words;
  }

  /** @param own whether the lock is of the user's rows */
  show(files: BuildFiles, name: string, own: boolean): void {
    this.#files = files;
    this.#name = name;
    const bytes = files.reduce((sum, [, content]) => sum + bytesOf(content).length, 0);
    this.wait(
      `${count(files.length, 'file')}, ${formatBytes(bytes)}: what 'adsc compile' writes, from a lock of ${own ? 'your rows' : 'made-up rows'}.`,
    );
    byId('files-list').replaceChildren(
      ...files.map(([path, content]) =>
        element(
          'li',
          {},
          element(
            'button',
            { type: 'button', 'data-path': path, onclick: () => this.#show(path) },
            element(
              'span',
              { class: 'path' },
              ...path.split(/(?<=\/)/).flatMap((part, i) => (i === 0 ? [part] : [element('wbr'), part])),
            ),
            element('span', { class: 'size' }, formatBytes(bytesOf(content).length)),
          ),
        ),
      ),
    );
    byId('files-select').replaceChildren(...files.map(([path]) => element('option', { value: path }, path)));
    byId<HTMLButtonElement>('files-download').disabled = false;
    this.#show(files.some(([path]) => path === this.#chosen) ? this.#chosen : (files[0]?.[0] ?? ''));
  }

  #show(path: string): void {
    this.#chosen = path;
    const content = this.#files.find(([other]) => other === path)?.[1] ?? '';
    byId('files-path').textContent = path;
    byId('files-content').textContent =
      typeof content !== 'string'
        ? `(${formatBytes(content.length)} of binary data)`
        : content.length > MOST
          ? `${content.slice(0, MOST)}\n… (${(content.length - MOST).toLocaleString('en')} more characters)`
          : content;
    byId<HTMLSelectElement>('files-select').value = path;
    for (const button of byId('files-list').querySelectorAll('button')) {
      if (button.dataset['path'] === path) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  #download(): void {
    const { specs, lock, lockPath } = this.#project();
    const folder = lockPath.slice(0, lockPath.lastIndexOf('/') + 1);
    const all: BuildFiles = [
      ...this.#files.map(([path, content]) => [`build/${this.#name}/${path}`, content] as const),
      ...specs,
      ...(lock === null ? [] : [[lockPath, lock.lock] as const]),
      ...(lock?.vocabFiles ?? []).map(([path, text]) => [folder + path, text] as const),
    ];
    const zip = zipSync(Object.fromEntries(all.map(([path, content]) => [`${this.#name}/${path}`, bytesOf(content)])), {
      mtime: new Date(1980, 0, 1),
    });
    const url = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
    element('a', { href: url, download: `${this.#name}.zip` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
