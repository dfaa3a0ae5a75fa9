/**
 * What lights up with what: pointing at a group, a cross, a tower or a head dims all that lies on no path through it. Done by the style sheet, so
 * that it works in a picture that stands alone.
 */
import { entryOf } from '../../text/present.ts';

/** A part that can be pointed at. */
interface Part {
  readonly id: string;
  /** Ids of the parts that it reads. */
  readonly reads: readonly string[];
}

/** `u`: groups and crosses, which all go into the bottom; `w`: what reads the bottom. */
export type Half = 'u' | 'w';

export class Paths {
  readonly #half: Half;
  readonly #keys = new Map<string, number>();
  readonly #above = new Map<string, ReadonlySet<string>>();

  /** @param parts each after those that it reads. @param first key that no other half of the picture has. */
  constructor(half: Half, parts: readonly Part[], first: number) {
    this.#half = half;
    for (const { id, reads } of parts) {
      this.#keys.set(id, first + this.#keys.size);
      this.#above.set(id, new Set([...reads, ...reads.flatMap((read) => [...(this.#above.get(read) ?? [])])]));
    }
  }

  get size(): number {
    return this.#keys.size;
  }

  /** Classes of a part's element. */
  part(id: string): string {
    return `k n${entryOf(this.#keys, id)} ${this.#classes([...this.#keys.keys()].filter((other) => this.#joined(id, other)))}`;
  }

  /** Classes of the edge from one to the other. */
  edge(from: string, to: string): string {
    const both = [...this.#keys.keys()].filter(
      (other) => other === from || other === to || this.#isAbove(other, from) || this.#isAbove(to, other),
    );
    return this.#classes(both);
  }

  #classes(lit: readonly string[]): string {
    return [this.#half, ...lit.map((id) => `l${entryOf(this.#keys, id)}`)].join(' ');
  }

  #isAbove(above: string, below: string): boolean {
    return this.#above.get(below)?.has(above) === true;
  }

  #joined(a: string, b: string): boolean {
    return a === b || this.#isAbove(a, b) || this.#isAbove(b, a);
  }

  /** Rules for all parts. */
  style(): string {
    const keys = [...this.#keys.values()];
    if (keys.length < 2) return '';
    const rules = keys.map((key) => {
      const dim = `.${this.#half}:not(.l${key})`;
      return `.adsc:has(.n${key}:hover) ${dim},.adsc:not(:has(.k:hover)):has(.n${key}:focus-within) ${dim}{opacity:.15}`;
    });
    return `${rules.join('\n')}\n`;
  }
}
