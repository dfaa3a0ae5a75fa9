/**
 * What an entry of the catalog is. The catalog is pure data: one file a family, each a call of `family({...})`, merged in
 * index.ts. To add a code, append an entry to its family's file: the next free number, in ascending order; a code once released
 * never changes its meaning and is never reused.
 */
import type { Severity } from '../diagnostic.ts';

/**
 * A spec, or a part of one that is enough to show the mistake. A record is a program of several files, the first being the root.
 * For an entry with `shows: 'command'` it is a command line, as typed.
 */
export type Example = string | Readonly<Record<string, string>>;

export interface CatalogEntry {
  readonly severity: Severity;
  /** The kind of mistake in a few words, without a full stop: the heading of its page. */
  readonly title: string;
  /** One sentence without a full stop; `{name}` stands for a parameter. Braces with a space inside stand for themselves. */
  readonly message: string;
  /** A few sentences: why adsc refuses it, and what to do. */
  readonly help: string;
  /** The smallest text that gets this code … */
  readonly wrong: Example;
  /** … and the same, put right. */
  readonly right: Example;
  /** What the examples are. Default: `spec`, and then tests run them. `data`: lines of a data file. */
  readonly shows?: 'spec' | 'command' | 'data';
}

/** Keeps the literal types of the templates, from which parameters are typed. */
export function family<const T extends Record<`ADS${number}`, CatalogEntry>>(entries: T): T {
  return entries;
}

/** The names between braces in a template: `'{a} of {b}'` gives `'a' | 'b'`. */
export type Placeholders<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? (P extends `${string} ${string}` ? never : P) | Placeholders<Rest>
  : never;
