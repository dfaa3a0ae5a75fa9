/** Values and keys in brackets, as calls, tuples and blocks have them: one error each, and its fix is what was meant. */
import { expect, it } from 'vitest';
import { check, triedFixes } from '../../../src/language/semantics/index.ts';
import { base } from '../../corpus/base.ts';
import { memoryHost } from '../../helpers/memory-host.ts';

const said = (text: string) => {
  const host = memoryHost({ 'shop.ads': text });
  return triedFixes(host, 'shop.ads', {}, check(host, 'shop.ads', {}));
};

it.each([
  ['tower all { layers 32 }', 'tower all { layers(64, 32) }', 'tower all { layers 64, 32 }'],
  ['tower all { layers 32 }', 'tower all { layers (64) }', 'tower all { layers 64 }'],
  ['dropout 10% }', 'dropout(0.1) }', 'dropout 0.1 }'],
  ['epochs 2 ', 'epochs(2) ', 'epochs 2 '],
  ['holdout last(1d)', 'holdout(last(1d))', 'holdout last(1d)'],
  ['{ squash log }', '{ clip(0, 50) }', '{ clip 0 .. 50 }'],
  ['{ squash log }', '{ clip (0, 50)  squash log }', '{ clip 0 .. 50  squash log }'],
  ['on item_id {', 'on (item_id) {', 'on item_id {'],
  ['on item_id {', 'on [item_id] {', 'on item_id {'],
  ['on item_id {', 'USING (item_id) {', 'on item_id {'],
  ['on item_id { columns', '{ on item_id  columns', 'on item_id {  columns'],
])('%s as %s', (right, wrong, meant) => {
  const text = base.replace(right, wrong);
  expect(text).not.toBe(base);
  const [first, ...others] = said(text);
  expect(others).toEqual([]);
  let mended = text;
  for (const { span, newText } of first?.fix?.edits.toSorted((a, b) => b.span.start - a.span.start) ?? [])
    mended = mended.slice(0, span.start) + newText + mended.slice(span.end);
  expect(mended).toBe(base.replace(right, meant));
  expect(said(mended)).toEqual([]);
});
