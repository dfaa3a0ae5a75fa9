/** Files that the user has brought: bytes in memory under paths of a project, as a spec names them. They leave the page in no way. */
import { matchesGlob } from '../../data/files/glob-pattern.ts';

export interface OwnFile {
  /** From the project root, `/`-separated: what the globs of a spec are held to. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Another one with every file that is brought: what was read of a file is not read again. */
  readonly version: number;
}

export class OwnFiles {
  readonly #files = new Map<string, OwnFile>();
  #version = 0;

  add(path: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#files.set(path, { path, bytes, version: ++this.#version });
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  /** The same file at another path. */
  rename(from: string, to: string): void {
    const file = this.#files.get(from);
    if (file === undefined) return;
    this.#files.delete(from);
    this.#files.set(to, { ...file, path: to });
  }

  get all(): readonly OwnFile[] {
    return [...this.#files.values()];
  }

  /** Those that data paths name, in the order in which `adsc` reads files: by path as UTF-16 text. */
  matching(...globs: readonly string[]): OwnFile[] {
    return this.all
      .filter(({ path }) => globs.some((glob) => matchesGlob(glob, path)))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
