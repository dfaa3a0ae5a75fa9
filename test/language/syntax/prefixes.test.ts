/** A spec as it is while somebody types it: whatever the text ends with, it is read, and what is said of it has a place. */
import { expect, test } from 'vitest';
import { parse } from '../../../src/language/syntax/parse.ts';
import { SourceFile } from '../../../src/text/source.ts';
import { base } from '../../corpus/base.ts';
import { kinds } from '../../corpus/cases/index.ts';

const wrong = [...kinds.values()].flat().map(({ wrong }) => wrong.replace(/[«»]/g, ''));
const texts = [
  base,
  'signal a : onehot { embed 4 } from b',
  'signal a from b : onehot',
  'import from "a.ads"',
  'sequence h from log by user where bought { seen } { max 3 }\nread last = last(h) -> 4',
  ...wrong,
];

test('every beginning of a spec is read, its last line without its end as well', () => {
  for (const text of texts)
    for (const { index, 0: token } of text.matchAll(/\w+|[^\s\w]/g)) {
      const beginning = text.slice(0, index + token.length);
      const { tree, diagnostics } = parse(new SourceFile('model.ads', beginning));
      expect(Array.isArray(tree.declarations), beginning).toBe(true);
      for (const { code, span } of diagnostics) {
        const { start, end } = span!;
        expect(start >= 0 && start <= end && end <= beginning.length, `${code} of ${beginning}`).toBe(true);
      }
    }
});
