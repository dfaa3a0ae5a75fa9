/** Parts of values, as the rules make them. */
import type { Atom, Name, Option, Ref, Value } from '../ast.ts';
import { CHOOSE } from '../keywords.ts';
import { lastOf } from '../../../text/present.ts';

export function isFlag(text: string): boolean {
  return ['yes', 'no', 'true', 'false', CHOOSE].includes(text);
}

export function asWord(name: Name): Ref {
  return { kind: 'ref', path: [name], span: name.span };
}

/** Makes the last value of the last option, a word, an option of its own. */
export function splitLast(options: Option[], values: readonly Value[]): void {
  const last = options.at(-1);
  const word = last?.values.at(-1);
  const before = last?.values.at(-2);
  if (
    last === undefined ||
    before === undefined ||
    word?.kind !== 'ref' ||
    word.path.length !== 1 ||
    last.block !== null
  )
    return;
  options[options.length - 1] = {
    ...last,
    values: last.values.slice(0, -1),
    span: { ...last.span, end: before.span.end },
  };
  options.push({ name: word.path[0]!, values, block: null, span: { ...word.span, end: lastOf(values).span.end } });
}

export function nounOf(value: Atom): string {
  return value.kind in nouns ? nouns[value.kind as keyof typeof nouns] : 'something else';
}

export const nouns = { list: 'a list', product: 'a product', call: 'a function' } as const;

/** A column may be written in quotes. */
export function asRef(value: Value | null): Ref | null {
  if (value?.kind === 'ref') return value;
  if (value?.kind === 'string')
    return { kind: 'ref', path: [{ text: value.value, quoted: true, span: value.span }], span: value.span };
  return null;
}
