/** The library speaks of `option 'trueProbability'`; whoever typed a command line gave `--true-probability`. */
import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic with options by the names of their flags; `option 'cluster: false'` is `--no-cluster`. The message of one that has a place in a spec speaks of the spec's options. */
export function withFlags(one: Diagnostic): Diagnostic {
  const message = one.span === null ? flagsIn(one.message) : one.message;
  const hint = one.hint === null ? null : flagsIn(one.hint);
  return message === one.message && hint === one.hint ? one : { ...one, message, hint };
}

/** A text of the library that names options. */
export function flagsIn(text: string): string {
  return text.replace(
    /\b[Oo]ption '([a-z]\w*)(: false)?'/g,
    (_, name: string, off: string | undefined) =>
      `--${off === undefined ? '' : 'no-'}${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}
