import type { Host } from '../language/semantics/index.ts';

/** Where a file is: its absolute path, or the URI of a text that is no file. */
export type Key = string;

/** What the last commit has of a folder and below. */
export interface Head {
  /** Another one for each commit. */
  readonly id: string;
  readonly host: Pick<Host, 'readText'>;
}

/** Where files lie: the machine (node-disk.ts), or the memory of a page. Paths inside a project are `/`-separated, others as the disk spells them. */
export interface Disk {
  /** null where the URI is not one of a file here. */
  pathOf(uri: string): Key | null;
  uriOf(path: Key): string;
  /** The root of a spec's project. */
  rootOf(path: Key): string;
  /** A file's path below such a root. */
  below(root: string, path: Key): string;
  join(folder: string, path: string): Key;
  /** Specs in a folder and those in it. */
  specsBelow(folder: string, most: number): Key[];
  /** Another text whenever the file has changed; null: there is none. */
  stamp(path: Key): string | null;
  /** Reads texts below a folder and none outside. */
  host(root: string): Pick<Host, 'readText'>;
  /** The last commit, of a project's root; null: there is none that can be read. Absent: files are in no repository. */
  head?(root: string): Promise<Head | null>;
}
