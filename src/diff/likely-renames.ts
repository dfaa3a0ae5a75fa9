/** What goes and comes in one step is likely one thing under another name: without `was` nothing is taken for it, and the change says so. */
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Change } from './change.ts';
import { writeName } from '../language/semantics/reporter.ts';
import { segment } from '../ir/node-path.ts';
import type { Network } from './graph.ts';
import { present } from '../text/present.ts';
import { sameValue } from './words.ts';

const named = new Set<Change['kind']>(['signal', 'head', 'group', 'cross', 'source']);

/** The changes, those of a likely pair with a note of each other. */
export function withRenames(changes: readonly Change[], before: Network, after: Network): Change[] {
  const notes = new Map<Change, string>();
  const likely = new Map<Change, string>();
  const taken = new Set<Change>();
  for (const gone of changes) {
    if (gone.action !== 'removed' || !named.has(gone.kind) || gone.name === '') continue;
    const come = changes.filter(
      (one) => one.action === 'added' && one.kind === gone.kind && one.name !== '' && !taken.has(one),
    );
    const alike = come.filter((one) => sameValue(definition(before, gone), definition(after, one)));
    const meant = didYouMean(
      gone.name,
      alike.length > 0 ? alike.map(({ name }) => name) : come.map(({ name }) => name),
    );
    const found = alike.length === 1 ? alike[0] : come.find(({ name }) => name === meant);
    if (found === undefined) continue;
    taken.add(found);
    likely.set(found, gone.name);
    const why = alike.includes(found) ? 'they are declared alike' : 'their names are alike';
    const declared = `'${written(found, gone)}'`;
    notes.set(
      gone,
      `'${found.name}' may be '${gone.name}' under another name (${why}): if it is, write ${declared}, and its weights are kept`,
    );
    notes.set(found, `this may be '${gone.name}' under another name (${why}): if it is, write ${declared}`);
  }
  return changes.map((one) => {
    const note = notes.get(one);
    const name = likely.get(one);
    if (note === undefined) return one;
    const fix = one.fix === null ? note : `${note}; otherwise ${one.fix}`;
    return { ...one, fix, ...(name === undefined ? {} : { likely: name }) };
  });
}

/** `signal price was cost`. */
function written(found: Change, gone: Change): string {
  const names = `${writeName(found.name)} was ${writeName(gone.name)}`;
  return found.kind === 'source' ? `source … { ${names} }` : `${found.kind} ${names}`;
}

/** All that is declared but the name. */
function definition(network: Network, { kind, name }: Change): unknown {
  const { plan } = network;
  const unnamed = (text: string) => text.replaceAll(segment(kind, name), kind);
  switch (kind) {
    case 'signal': {
      const signal = present(
        plan.signals.find((one) => one.name === name),
        `signal ${name}`,
      );
      const { name: _, doc: _doc, reason: _reason, table, encoding, ...rest } = signal;
      const own = (id: string | null) => (id === `signal.${name}` ? 'own' : id);
      return {
        ...rest,
        table: own(table),
        encoding: 'vocab' in encoding ? { ...encoding, vocab: own(encoding.vocab) } : encoding,
      };
    }
    case 'head': {
      const {
        name: _,
        doc: _doc,
        ...rest
      } = present(
        plan.heads.find((one) => one.name === name),
        `head ${name}`,
      );
      return rest;
    }
    case 'source': {
      // Its tower; sources without one are told apart by their names alone.
      const path = segment('tower', name);
      return network.part(path).length === 0 ? name : network.shapeOf(path).replaceAll(path, kind);
    }
    default:
      return unnamed(network.shapeOf(segment(kind, name)));
  }
}
