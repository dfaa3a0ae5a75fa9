/** What may be written where a cursor stands. */
import type { DeclarationWord, StatementWord } from '../language/syntax/keywords.ts';

/** An option that is being written, from the outside in where blocks are nested. */
export interface OptionPath {
  readonly word: DeclarationWord | StatementWord;
  /** Of a signal or type: its format; of a baseline: its method. */
  readonly of: string | null;
  readonly outer: readonly string[];
  /** Names of the options that stand in the block already. */
  readonly present: readonly string[];
}

export type CursorPlace =
  | { readonly at: 'declaration'; readonly inVariant: boolean }
  /** A new name, which nobody can guess. */
  | { readonly at: 'nothing' }
  | { readonly at: 'format' }
  | { readonly at: 'argument'; readonly format: string }
  /** `table`: what stands before the dot. `wanted`: of a signal, a label or a join. */
  | { readonly at: 'column'; readonly table: string | null; readonly joined: string | null; readonly derives: boolean }
  | { readonly at: 'words'; readonly words: readonly string[] }
  | ({ readonly at: 'option' } & OptionPath)
  | ({
      readonly at: 'value';
      readonly option: string;
      readonly call: string | null;
      readonly table: string | null;
      /** Words with numbers that stand before it: `shared 2, `. */
      readonly written: readonly string[];
    } & OptionPath)
  /** Behind a word that may have a number: `experts shared `. */
  | ({ readonly at: 'amount'; readonly option: string } & OptionPath)
  | {
      readonly at: 'members';
      readonly kind: 'signal' | 'layer' | 'sequence';
      readonly present: readonly string[];
      readonly functions: boolean;
    }
  /** The data that a sequence is made of. */
  | { readonly at: 'log' }
  | { readonly at: 'source' }
  | { readonly at: 'method'; readonly of: 'calibration' | 'baseline' }
  | { readonly at: 'statement' }
  | { readonly at: 'target'; readonly kind: string }
  | { readonly at: 'import' }
  | { readonly at: 'picks' };

export interface Cursor {
  readonly place: CursorPlace;
  /** The word that the cursor is in or right behind; empty at the offset without one. */
  readonly word: { readonly start: number; readonly end: number };
  /** The call around the cursor, innermost, and which argument it is in. */
  readonly call: { readonly name: string; readonly argument: number } | null;
  /** The option whose value is being written. */
  readonly value: { readonly option: string; readonly path: OptionPath } | null;
}

export const nothing: CursorPlace = { at: 'nothing' };

/** Declarations that have no `was`. */
export const neverRenamed: ReadonlySet<DeclarationWord> = new Set(['model', 'variant', 'type', 'sequence', 'read']);

const blocksAlone = ['bottom', 'trees', 'bias', 'sampling', 'train', 'budget', 'search', 'run'] as const;

/** Of a declaration that is its word and a block. */
export function hasBlockAlone(word: DeclarationWord): word is (typeof blocksAlone)[number] {
  return (blocksAlone as readonly string[]).includes(word);
}
