import type { Diagnostic } from '../diagnostics/index.ts';
import type { Host } from '../language/semantics/index.ts';
import type { LintSettings } from '../lint/index.ts';
import type { SourceFile } from '../text/source.ts';

/** Where a file is: its absolute path, or the URI of a text that is no file. */
export type Key = string;

/** What the last commit has of a folder and below. */
export interface Head {
  /** Another one for each commit. */
  readonly id: string;
  readonly host: Pick<Host, 'readText'>;
}

/** What the config of a project says to an editor. */
export interface ProjectConfig {
  /** null: not known, and no rule is looked at. */
  readonly lint: LintSettings | null;
  /** What is wrong with the config; null: nothing. */
  readonly problem: {
    readonly key: Key;
    readonly source: SourceFile;
    readonly diagnostics: readonly Diagnostic[];
  } | null;
  /** A program that was not run, as nobody has said that the workspace is trusted. */
  readonly notRun: Key | null;
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
  /** Specs of the project with this root: in it and below, or in this folder alone where nothing marks it as a project. */
  projectSpecs(root: Key, most: number): Key[];
  /** Another text whenever the file has changed; null: there is none. */
  stamp(path: Key): string | null;
  /** Reads texts below a folder and none outside. */
  host(root: string): Pick<Host, 'readText' | 'specsIn'>;
  /**
   * The config that holds for a spec, read again when it has changed. Absent: there are no configs, and nothing is linted.
   * @param trusted whether a config that is a program may be run
   */
  config?(spec: Key, trusted: boolean): Promise<ProjectConfig>;
  /** The last commit, of a project's root; null: there is none that can be read. Absent: files are in no repository. */
  head?(root: string): Promise<Head | null>;
}
