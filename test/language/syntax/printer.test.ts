import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../../src/language/syntax/printer.ts';
import { expectGolden } from '../../helpers/golden.ts';
import { parseText } from '../../helpers/syntax.ts';
import { growth } from '../../helpers/cost.ts';

const flagship = readFileSync(new URL('fixtures/flagship.ads', import.meta.url), 'utf8');

function formatted(text: string): string {
  const { tree, file } = parseText(text);
  return format(tree, file);
}

test('the flagship spec is laid out as its authors did, but for the width of gaps', () => {
  expectGolden('golden/syntax/flagship-formatted.ads', formatted(flagship));
  const words = (text: string) => text.split('\n').map((line) => line.trim().split(/\s+/).join(' '));
  expect(words(formatted(flagship))).toEqual(words(flagship));
});

test('from one line, and from a token a line', () => {
  const oneLine = flagship.replaceAll(/\/\/.*/g, '').replaceAll(/\s+/g, ' ');
  const once = formatted(oneLine);
  expectGolden('golden/syntax/flagship-from-one-line.ads', once);
  expect(formatted(once)).toBe(once);
});

describe.each<[string, string, string]>([
  [
    'neighbours of a kind line up; a blank line ends a run, a comment does not',
    'signal a:onehot\n// why\nsignal long_name  :  continuous{squash log clip 0..50}\nsignal b : hash_indexed(pins) from users.recent{max 50}\n\nsignal c : onehot from x',
    'signal a         : onehot\n// why\nsignal long_name : continuous { squash log  clip 0 .. 50 }\nsignal b         : hash_indexed(pins) from users.recent { max 50 }\n\nsignal c : onehot from x\n',
  ],
  [
    'comments behind lines line up',
    'head a on b // one\nhead long on c {loss_weight 2}// two\nhead d on e',
    'head a    on b                    // one\nhead long on c { loss_weight 2 }  // two\nhead d    on e\n',
  ],
  [
    'a block is as open as it was written',
    'train { epochs 1 batch 4096 }\ncalibration platt {\nper head,source every 1h\n\n// how long\nwindow 7d }',
    'train { epochs 1  batch 4096 }\ncalibration platt {\n  per   head, source\n  every 1h\n\n  // how long\n  window 7d\n}\n',
  ],
  [
    'a comment opens a block, and stays with what it stands behind',
    'bottom { layers 8 // wide\n norm batch }\ntower all { // open\n layers 8 }\ntower x { layers 8 } // behind',
    'bottom {\n  layers 8  // wide\n  norm   batch\n}\ntower all {  // open\n  layers 8\n}\ntower x { layers 8 }  // behind\n',
  ],
  [
    'a comment where there is no room for one leaves its declaration as it is',
    'group  a {\n  x, // first\n  y } ->  8\nsignal  x:onehot',
    'group  a {\n  x, // first\n  y } ->  8\nsignal x : onehot\n',
  ],
  [
    'a broken declaration stays as it is',
    'signal  a  onehot\nsignal  b:onehot',
    'signal  a  onehot\nsignal b : onehot\n',
  ],
  [
    'what the parser left out stays where it is',
    'signal  a:onehot much   log\n}  // what\nsignal  b:onehot',
    'signal a : onehot much   log\n}  // what\nsignal b : onehot\n',
  ],
  [
    'a declaration with options that lack their braces stays as it is',
    'signal  a:onehot top   5\nsignal  b:onehot',
    'signal  a:onehot top   5\nsignal b : onehot\n',
  ],
  [
    'long lists are broken',
    `vocab v{values [${Array.from({ length: 20 }, (_, i) => `"value ${i}"`).join(',')}]}`,
    'vocab v {\n  values ["value 0", "value 1", "value 2", "value 3", "value 4", "value 5", "value 6", "value 7",\n      "value 8", "value 9", "value 10", "value 11", "value 12", "value 13", "value 14", "value 15",\n      "value 16", "value 17", "value 18", "value 19"]\n}\n',
  ],
  [
    'names and numbers stay as they are written',
    'signal "a\\u0020b":"my type"( "x" )from "t"."c"{clip -1 ..2.50}',
    'signal "a\\u0020b" : "my type"("x") from "t"."c" { clip -1 .. 2.50 }\n',
  ],
  [
    'comments of other languages stay',
    'signal  a:onehot # why\nsignal b : onehot { # inside\n top  5 }\nsignal  c:onehot /* there */ { top  5 }\n',
    'signal a : onehot # why\nsignal b : onehot { # inside\n top  5 }\nsignal  c:onehot /* there */ { top  5 }\n',
  ],
  ['several blank lines become one', '\n\nmodel m\n\n\n\nbias{signals a}\n\n\n', 'model m\n\nbias { signals a }\n'],
  ['nothing', '', ''],
  ['only white space', ' \n\n ', ''],
  ['only a comment', '  // hello  ', '// hello\n'],
  [
    'line ends of Windows and a byte-order mark',
    '\ufeffmodel  m\r\n\r\nbias {\r\n signals a }',
    '\ufeffmodel m\r\n\r\nbias {\r\n  signals a\r\n}\r\n',
  ],
  [
    'what looks like a space stays where it is',
    'model  m\nsignal\u3000a  :  onehot\n\u000bsignal  b:onehot\n\u000cx\n// \u00a0c \u3000\n',
    'model m\nsignal\u3000a  :  onehot\n\u000b\nsignal b : onehot\n\u000cx\n// \u00a0c \u3000\n',
  ],
  [
    'empty blocks',
    'bottom{}\nvariant v{\n}\ndata d from "x.csv"{ }',
    'bottom { }\nvariant v { }\ndata d from "x.csv" { }\n',
  ],
])('%s', (_, before, after) => {
  test('as expected', () => expect(formatted(before)).toBe(after));
  test('again', () => expect(formatted(after)).toBe(after));
});

test('time grows with the text', () => {
  const parsed = new Map(
    [1000, 8000].map((n) => [
      n,
      parseText(Array.from({ length: n }, (_, i) => `signal s_${i} : indexed(v${i}) { max 50 }`).join('\n')),
    ]),
  );
  // Eight times the text; quadratic would be 64 times the time.
  expect(growth((n) => format(parsed.get(n)!.tree, parsed.get(n)!.file), 1000, 8000)).toBeLessThan(24);
});
