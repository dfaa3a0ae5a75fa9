/**
 * Seeded random numbers: sfc32 (Chris Doty-Humphrey's Small Fast Chaotic generator of PractRand, 32-bit words), its state hashed
 * from a seed and names by cyrb128-style mixing. A stream depends only on its seed and names, so that adding a draw in one place
 * never changes the numbers of another.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;
  #spare = Number.NaN;
  readonly #path: string;

  /** The stream of this seed and path of names: `new Random(7, 'pins', 12)`. */
  constructor(seed: number | string, ...names: readonly (string | number)[]) {
    this.#path = [seed, ...names].join('\u0000');
    const [a, b, c] = hashText(this.#path);
    this.#a = a;
    this.#b = b;
    this.#c = c;
    for (let i = 0; i < 15; i++) this.uint32();
  }

  /** `fork` of one name, for very many: what is the same of their paths is looked at once. What it gives has no streams below it. */
  branch(): (name: string) => Pick<Random, 'float' | 'int' | 'chance' | 'normal'> {
    const before = mixText(`${this.#path}\u0000`, START);
    const stream = new Random('');
    return (name) => {
      stream.#restart(name, before);
      return stream;
    };
  }

  #restart(name: string, before: Mixed): void {
    const [a, b, c] = hashed(mixText(name, before));
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = 1;
    this.#spare = Number.NaN;
    for (let i = 0; i < 15; i++) this.uint32();
  }

  /** An independent stream named below this one; draws nothing. */
  fork(...names: readonly (string | number)[]): Random {
    return new Random(this.#path, ...names);
  }

  /** 0 … 2³² − 1. */
  uint32(): number {
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** Uniform in [0, 1), 32 bits. */
  float(): number {
    return this.uint32() / 4294967296;
  }

  /** Uniform integer in 0 … n − 1. The bias of scaling is below n / 2³². */
  int(n: number): number {
    return Math.floor(this.float() * n);
  }

  chance(probability: number): boolean {
    return this.float() < probability;
  }

  /** Standard normal (Box & Muller 1958). */
  normal(): number {
    if (!Number.isNaN(this.#spare)) {
      const value = this.#spare;
      this.#spare = Number.NaN;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.float()));
    const angle = 2 * Math.PI * this.float();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  pick<T>(values: readonly T[]): T {
    return values[this.int(values.length)]!;
  }
}

/** Three 32-bit words from a text's UTF-16 units, by multiply-xor rounds (bryc's cyrb128). Not for secrets. */
function hashText(text: string): [number, number, number] {
  return hashed(mixText(text, START));
}

type Mixed = readonly [number, number, number, number];
const START: Mixed = [1779033703, 3144134277, 1013904242, 2773480762];

/** The state behind a text, of the state before it. */
function mixText(text: string, before: Mixed): Mixed {
  let [h1, h2, h3, h4] = before;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  return [h1, h2, h3, h4];
}

function hashed(mixed: Mixed): [number, number, number] {
  let [h1, h2, h3, h4] = mixed;
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  return [h1 ^ h2 ^ h3 ^ h4, h2 ^ h1, h3 ^ h1];
}

/** Draws an index with probability in proportion to weights ≥ 0, by binary search in the running sum. */
export class Weighted {
  readonly #cumulative: Float64Array;

  constructor(weights: ArrayLike<number>) {
    this.#cumulative = new Float64Array(weights.length);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) this.#cumulative[i] = sum += weights[i]!;
  }

  draw(random: Random): number {
    const cumulative = this.#cumulative;
    const target = random.float() * cumulative[cumulative.length - 1]!;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
