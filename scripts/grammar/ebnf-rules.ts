/** The rules of an EBNF text, read. */

/** One of several sequences. */
export type Alternatives = readonly (readonly Node[])[];
/** A word in quotes, a rule's or a token's name, or a group with how often it may come. */
export type Node = string | { readonly of: Alternatives; readonly times: '' | '?' | '*' | '+' };

export function rulesOf(ebnf: string): Map<string, Alternatives> {
  return new Map(
    [...ebnf.replaceAll(/\(\*[^]*?\*\)/g, '').matchAll(/^(\w+)\s*::=\s*(.*)$/gm)].map(([, name, body]) => [
      name!,
      readRule(body!),
    ]),
  );
}

function readRule(body: string): Alternatives {
  const pieces = body.match(/"[^"]*"|\w+|[()|?*+]/g)!;
  let at = 0;
  const alternatives = (): Alternatives => {
    const all: Node[][] = [[]];
    while (at < pieces.length && pieces[at] !== ')') {
      const piece = pieces[at++]!;
      if (piece === '|') all.push([]);
      else {
        const of: Alternatives = piece === '(' ? alternatives() : [[piece]];
        if (piece === '(') at++;
        const times = '?*+'.includes(pieces[at] ?? ' ') ? (pieces[at++] as '?') : '';
        all.at(-1)!.push(times === '' && of.length === 1 && of[0]!.length === 1 ? of[0]![0]! : { of, times });
      }
    }
    return all;
  };
  return alternatives();
}
