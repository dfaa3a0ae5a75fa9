/** docs/railroad/RULE.svg: the rules of the EBNF as railroad diagrams. */
import railroad from 'railroad-diagrams';
import { ebnf } from './ebnf.ts';
import { type Alternatives, type Node, rulesOf } from './ebnf-rules.ts';

type Item = ReturnType<typeof railroad.Terminal>;

// Only a word's box has round ends.
const style = `
  path { stroke: #57606a; stroke-width: 2; fill: none; }
  text { font: 14px ui-monospace, Menlo, Consolas, monospace; text-anchor: middle; fill: #1f2328; }
  rect { stroke-width: 1.5; stroke: #8c959f; fill: #f6f8fa; }
  rect[rx] { stroke: #0969da; fill: #ddf4ff; }
  @media (prefers-color-scheme: dark) {
    path { stroke: #8b949e; }
    text { fill: #e6edf3; }
    rect { stroke: #6e7681; fill: #21262d; }
    rect[rx] { stroke: #58a6ff; fill: #0c2d6b; }
  }`;

/** By rule. Words of the language have round ends, what another rule or the lexer defines has square ones. */
export function railroadDiagrams(): Map<string, string> {
  return new Map([...rulesOf(ebnf())].map(([name, rule]) => [name, draw(name, rule)]));
}

function draw(name: string, rule: Alternatives): string {
  const svg = railroad.Diagram(choice(rule)).toString();
  const title = `<title>${name}</title><style>${style}\n</style>`;
  return `${svg.replace(/<svg([^>]*)>/, (_, attributes: string) => `<svg xmlns="http://www.w3.org/2000/svg" role="img"${attributes}>${title}`).trim()}\n`;
}

function choice(alternatives: Alternatives): Item {
  const items = alternatives.map(sequence);
  return items.length === 1 ? items[0]! : railroad.Choice(0, ...items);
}

function sequence(nodes: readonly Node[]): Item {
  const items: Item[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    const next = nodes[i + 1];
    // `a ( "," a )*` is a loop over a with the comma on its way back.
    if (typeof next === 'object' && next.times === '*' && next.of.length === 1) {
      const [separator, ...again] = next.of[0]!;
      if (separator !== undefined && again.length === 1 && JSON.stringify(again[0]) === JSON.stringify(node)) {
        items.push(railroad.OneOrMore(item(node), item(separator)));
        i++;
        continue;
      }
    }
    items.push(item(node));
  }
  return items.length === 1 ? items[0]! : railroad.Sequence(...items);
}

function item(node: Node): Item {
  if (typeof node === 'string')
    return node.startsWith('"') ? railroad.Terminal(node.slice(1, -1)) : railroad.NonTerminal(node);
  const inner = choice(node.of);
  if (node.times === '?') return railroad.Optional(inner);
  if (node.times === '*') return railroad.ZeroOrMore(inner);
  return node.times === '+' ? railroad.OneOrMore(inner) : inner;
}
