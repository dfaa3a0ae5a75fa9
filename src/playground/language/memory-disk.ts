/** A disk of one folder in memory: what the language server reads where there is none. */
import type { Disk } from '../../lsp/disk.ts';
import type { Texts } from '../protocol.ts';

const FOLDER = '/';

export class MemoryDisk implements Disk {
  readonly #texts = new Map<string, string>();
  #changes = 0;
  readonly #stamps = new Map<string, string>();

  /** @param path below the folder. */
  write(path: string, text: string): void {
    this.#texts.set(FOLDER + path, text);
    this.#stamps.set(FOLDER + path, String(this.#changes++));
  }

  read(path: string): string | null {
    return this.#texts.get(FOLDER + path) ?? null;
  }

  /** The specs of the page, and no others; those that are as they were keep their stamps. */
  keepSpecs(files: Texts): void {
    const kept = new Set(files.map(([path]) => FOLDER + path));
    for (const path of this.#texts.keys())
      if (path.endsWith('.ads') && !kept.has(path)) {
        this.#texts.delete(path);
        this.#stamps.delete(path);
      }
    for (const [path, text] of files) if (this.#texts.get(FOLDER + path) !== text) this.write(path, text);
  }

  pathOf(uri: string): string | null {
    try {
      return decodeURIComponent(new URL(uri).pathname);
    } catch {
      return null;
    }
  }

  uriOf(path: string): string {
    return `file://${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  rootOf(path: string): string {
    return path.slice(0, Math.max(1, path.lastIndexOf('/')));
  }

  below(root: string, path: string): string {
    return path.slice(root.endsWith('/') ? root.length : root.length + 1);
  }

  join(folder: string, path: string): string {
    return folder.endsWith('/') ? folder + path : `${folder}/${path}`;
  }

  specsBelow(folder: string, most: number): string[] {
    return [...this.#texts.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.ads')).slice(0, most);
  }

  projectSpecs(root: string, most: number): string[] {
    return this.specsBelow(root, most);
  }

  stamp(path: string): string | null {
    return this.#stamps.get(path) ?? null;
  }

  host(root: string): { readText(path: string): string | null } {
    return { readText: (path) => this.#texts.get(this.join(root, path)) ?? null };
  }
}
