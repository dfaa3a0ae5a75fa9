/** Which format texts look like that another one can't read: lists with a separator, or one id each. */
import type { CheckedSignal } from '../../language/semantics/model.ts';
import type { BadValue } from '../encode/bad-values.ts';

export type TextsLook = { readonly kind: 'list'; readonly separator: string } | { readonly kind: 'single' | 'mixed' };

const SEPARATORS = ['|', ';', ',', '\t'];

/** null: none of them is a text. */
export function lookOfTexts(values: readonly BadValue[]): TextsLook | null {
  const texts = values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  if (texts.length === 0) return null;
  const [separator, most] = SEPARATORS.map(
    (one) => [one, texts.filter((text) => text.includes(one)).length] as const,
  ).sort(([, a], [, b]) => b - a)[0]!;
  if (most === 0) return { kind: 'single' };
  return 2 * most >= texts.length ? { kind: 'list', separator } : { kind: 'mixed' };
}

/** What reads the words of a signal that can read none of them; null: they are no words. */
export function formatOfWords({ format }: CheckedSignal, values: readonly BadValue[]): string | null {
  const words = values.every(({ value }) => typeof value === 'string' && /^\s*\p{L}/u.test(value));
  const look = words ? lookOfTexts(values) : null;
  if (look === null) return null;
  return look.kind === 'list'
    ? `its texts look like lists of ids, which \`indexed { split ${JSON.stringify(look.separator)} }\` reads`
    : `its texts look like ids, which \`onehot\` reads${format === 'onehot' ? ' without a number of values' : ''}`;
}
