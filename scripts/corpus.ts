/**
 * `npx tsx scripts/corpus.ts [--all]`: how many of the wrong specs in test/corpus are answered perfectly, by kind; and what is said of the
 * others (with `--all`: of each).
 */
import { render } from '../src/diagnostics/render/index.ts';
import { SourceFile } from '../src/text/source.ts';
import { kinds } from '../test/corpus/cases/index.ts';
import { parts, score, type Score } from '../test/corpus/score.ts';

const scores = new Map([...kinds].map(([kind, specs]) => [kind, specs.map(score)]));
const all = [...scores.values()].flat();

for (const [kind, list] of scores)
  for (const one of list) if (one.wrong.length > 0 || process.argv.includes('--all')) print(kind, one);

const width = Math.max(...[...kinds.keys()].map((kind) => kind.length));
console.log(row('', ['perfect', ...parts]));
for (const [kind, list] of scores) console.log(row(kind, counts(list)));
console.log(row('all', counts(all)));
const perfect = all.filter(({ wrong }) => wrong.length === 0).length;
console.log(`\n${perfect} of ${all.length} perfect (${((100 * perfect) / all.length).toFixed(1)} %)`);

function counts(list: readonly Score[]): string[] {
  const right = parts.map((part) => list.filter(({ wrong }) => !wrong.includes(part)).length);
  return [list.filter(({ wrong }) => wrong.length === 0).length, ...right].map(String);
}

function row(kind: string, cells: readonly string[]): string {
  return `${kind.padEnd(width)}  ${cells.map((cell) => cell.padStart(10)).join('  ')}`;
}

function print(kind: string, { spec, wrong, said, text }: Score): void {
  console.log(`=== ${kind}: ${spec.name}   ${wrong.length === 0 ? 'perfect' : `not: ${wrong.join(', ')}`}`);
  console.log(`    ${spec.wrong.replaceAll('\n', '\n    ')}`);
  const file = new SourceFile('shop.ads', text);
  console.log(said.length === 0 ? '(nothing is said)' : render(said, new Map([[file.path, file]])));
}
