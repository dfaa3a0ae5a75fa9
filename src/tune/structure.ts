/** What a spec always states, depth and width of layers and which groups are crossed: other structures, as edits of its text. */
import type { TextEdit } from '../diagnostics/index.ts';
import type { Declaration, NumberLiteral, SourceTree, Value } from '../language/syntax/ast.ts';
import { keyOf } from '../language/semantics/choices.ts';
import { writeName } from '../language/semantics/reporter.ts';
import { lastOf } from '../text/present.ts';
import type { Dimension, Member } from './space.ts';

/** Crosses of pairs of groups, at most: each is a dimension. */
const MOST_CROSSES = 3;
const CROSS_UNITS = 32;

/** Of the root file of a spec; what it imports stays as it is. */
export function structureEdits({ declarations }: SourceTree): Dimension[] {
  return [...layersOf(declarations), ...widthOfGroups(declarations), ...crossesOf(declarations)];
}

function layersOf(declarations: readonly Declaration[]): Dimension[] {
  return declarations.flatMap((d): Dimension[] => {
    if (d.kind !== 'bottom' && d.kind !== 'tower') return [];
    const option = d.block?.options.find(({ name }) => name.text === 'layers');
    const widths = option?.values.map((value) => (value.kind === 'number' ? value.value : NaN)) ?? [];
    // Its layers are in the text as numbers.
    if (option === undefined || widths.length === 0 || widths.some(Number.isNaN)) return [];
    const name = `${keyOf(d)}.layers`;
    const span = { ...option.values[0]!.span, end: lastOf(option.values).span.end };
    const other = (layers: readonly number[]): Member =>
      edited(layers.join(', '), [{ span, newText: layers.join(', ') }]);
    return [
      {
        name,
        members: [now(widths.join(', ')), other(widths.map((width) => 2 * width)), other([widths[0]!, ...widths])],
      },
    ];
  });
}

function widthOfGroups(declarations: readonly Declaration[]): Dimension[] {
  const dims = declarations.flatMap((d) => (d.kind === 'group' && isNumber(d.dim) ? [d.dim] : []));
  if (dims.length === 0) return [];
  const edits = dims.map(({ span, value }): TextEdit => ({ span, newText: String(2 * value) }));
  return [{ name: 'units of groups', members: [now('as they are'), edited('twice as many', edits)] }];
}

function isNumber(value: Value | null): value is NumberLiteral {
  return value?.kind === 'number';
}

function crossesOf(declarations: readonly Declaration[]): Dimension[] {
  const groups = declarations.flatMap((d) => (d.kind === 'group' && d.name !== null ? [d.name.text] : []));
  const crosses = declarations.flatMap((d) => (d.kind === 'cross' ? [d] : []));
  const taken = new Set([...groups, ...crosses.flatMap(({ name }) => (name === null ? [] : [name.text]))]);
  const crossed = new Set(
    crosses.flatMap(({ expression }) =>
      expression?.kind === 'product'
        ? [
            expression.factors
              .map(({ path }) => path[0]!.text)
              .sort()
              .join('\n'),
          ]
        : [],
    ),
  );
  const last = declarations.findLast((d) => d.kind === 'group' || d.kind === 'cross');
  const pairs = groups.flatMap((one, i) => groups.slice(i + 1).map((other) => [one, other] as const));
  return pairs
    .filter(([one, other]) => !crossed.has([one, other].sort().join('\n')) && !taken.has(`${one}_${other}`))
    .slice(0, MOST_CROSSES)
    .map(([one, other]) => {
      const text = `cross ${writeName(`${one}_${other}`)} = ${writeName(one)} * ${writeName(other)} -> ${CROSS_UNITS}`;
      const span = { ...last!.span, start: last!.span.end };
      return {
        name: `cross of ${one} and ${other}`,
        members: [now('none'), edited(text, [{ span, newText: `\n${text}` }])],
      };
    });
}

function now(text: string): Member {
  return { text, values: new Map(), edits: [] };
}

function edited(text: string, edits: readonly TextEdit[]): Member {
  return { text, values: new Map(), edits };
}

/** Edits that do not overlap; at one place in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  let edited = '';
  for (const { span, newText } of ordered) {
    edited += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return edited + text.slice(at);
}

/** The lines that edits change, as `-` and `+`. */
export function diffOf(text: string, edits: readonly TextEdit[]): string {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const lines = text.split('\n');
  const touched = [...edits].sort((a, b) => a.span.start - b.span.start);
  const blocks: { first: number; last: number; edits: TextEdit[] }[] = [];
  for (const edit of touched) {
    const [first, last] = [lineOf(edit.span.start), lineOf(edit.span.end)];
    const before = blocks.at(-1);
    if (before !== undefined && first <= before.last) {
      before.last = Math.max(before.last, last);
      before.edits.push(edit);
    } else blocks.push({ first, last, edits: [edit] });
  }
  return blocks
    .map(({ first, last, edits: own }) => {
      const start = lines.slice(0, first - 1).reduce((sum, line) => sum + line.length + 1, 0);
      const old = lines.slice(first - 1, last).join('\n');
      const moved = own.map(({ span, newText }) => ({
        span: { ...span, start: span.start - start, end: span.end - start },
        newText,
      }));
      const added = applyEdits(old, moved).split('\n');
      const removed = old.split('\n').filter((line) => !added.includes(line));
      const kept = new Set(old.split('\n'));
      return [
        `@@ line ${first} @@`,
        ...removed.map((line) => `-${line}`),
        ...added.filter((line) => !kept.has(line)).map((line) => `+${line}`),
      ].join('\n');
    })
    .join('\n');
}
