/** The names of a file's declarations as those of the file. */
import type { FileNames } from './occurrences.ts';

/** What a feature asks for is joined then; most ask for little. */
export class JoinedNames implements FileNames {
  /** Of each declaration. */
  readonly parts: readonly FileNames[];
  #names: FileNames['names'] | null = null;
  #columns: FileNames['columns'] | null = null;
  #options: FileNames['options'] | null = null;
  #builtIns: FileNames['builtIns'] | null = null;

  constructor(parts: readonly FileNames[]) {
    this.parts = parts;
  }

  get names() {
    return (this.#names ??= joined(this.parts, (part) => part.names));
  }

  get columns() {
    return (this.#columns ??= joined(this.parts, (part) => part.columns));
  }

  get options() {
    return (this.#options ??= joined(this.parts, (part) => part.options));
  }

  get builtIns() {
    return (this.#builtIns ??= joined(this.parts, (part) => part.builtIns));
  }
}

/** As flatMap, which takes several times as long. */
function joined<T>(parts: readonly FileNames[], of: (part: FileNames) => readonly T[]): T[] {
  const all: T[] = [];
  for (const part of parts) for (const item of of(part)) all.push(item);
  return all;
}
