/** What `adsc tune` tries where a spec has no `choose(…)`: options that it leaves to their defaults, a few values each. */
import type { CheckedProgram } from '../language/semantics/index.ts';
import { writeName } from '../language/semantics/reporter.ts';
import type { Plan } from '../ir/plan.ts';
import type { Dimension, Member } from './space.ts';

/**
 * Whether a choice of the lock for this key would count: the spec does not state the option, and the value goes with what it does state.
 */
export type Counts = (key: string, value: string) => boolean;

/** A dimension of several keys has one value for all of them. */
export function consideredOptions({ base }: CheckedProgram, plan: Plan, counts: Counts): Dimension[] {
  const { train } = plan;
  const idTables = base.vocabs
    .filter(({ vectors }) => vectors === undefined)
    .map(({ id, embed }) => ({ key: `${keyOfVocab(id)}.embed`, now: String(embed) }));
  const numbers = base.signals.flatMap(({ name, bins }) =>
    bins === null ? [] : [{ owner: `signal ${writeName(name)}`, bins }],
  );
  const layers = [
    ...(base.bottom.layers.length > 0 ? [{ key: 'bottom.dropout', now: String(base.bottom.dropout) }] : []),
    ...base.towers.flatMap(({ name, source, layers: widths, dropout }) =>
      widths.length === 0
        ? []
        : [
            {
              key: `tower ${source === null ? 'all' : name === 'all' ? '"all"' : writeName(name)}.dropout`,
              now: String(dropout),
            },
          ],
    ),
  ];
  const { options: trees } = base.trees;
  return [
    of('embed of ids', idTables, ['8', '16', '32']),
    of(
      'exact of numbers',
      numbers.map(({ owner, bins }) => ({ key: `${owner}.exact`, now: bins.exact ? 'yes' : 'no' })),
      ['yes', 'no'],
    ),
    of(
      'bins of numbers',
      numbers.map(({ owner, bins }) => ({ key: `${owner}.bins`, now: String(bins.count) })),
      ['16', '48', '128'],
    ),
    of('dropout', layers, ['0', '0.1', '0.2']),
    of('train.l2', [{ key: 'train.l2', now: String(train.l2) }], ['0', '0.00001', '0.0001']),
    ...(train.optimizer.kind === 'adam'
      ? [rates('optimizer', `adam(${train.optimizer.learningRate})`, 'adam', [0.0003, 0.001, 0.003])]
      : []),
    ...(train.embeddings.kind === 'adagrad'
      ? [rates('embeddings', `adagrad(${train.embeddings.learningRate})`, 'adagrad', [0.02, 0.05, 0.1])]
      : []),
    ...(plan.forests === undefined || trees === null
      ? []
      : [of('trees.leaves', [{ key: 'trees.leaves', now: String(trees.leaves) }], ['7', '15', '31'])]),
    of('bottom.ensemble', [{ key: 'bottom.ensemble', now: String(base.bottom.ensemble ?? 'none') }], ['none', '4']),
  ].flatMap((dimension) => {
    const counting = dimension(counts);
    return counting === null ? [] : [counting];
  });

  function rates(option: 'optimizer' | 'embeddings', now: string, kind: string, values: readonly number[]) {
    const key = `train.${option}`;
    return of(
      key,
      [{ key, now }],
      values.map((rate) => `${kind}(${rate})`),
    );
  }
}

interface Keyed {
  readonly key: string;
  readonly now: string;
}

/** Without keys that do not count, and without the value that all of them have now. */
function of(name: string, keys: readonly Keyed[], values: readonly string[]): (counts: Counts) => Dimension | null {
  return (counts) => {
    const counting = keys.filter(({ key }) => counts(key, values[0]!));
    const now = [...new Set(counting.map((one) => one.now))];
    const others = values.filter((value) => now.length !== 1 || value !== now[0]);
    if (counting.length === 0 || others.length === 0) return null;
    const members = others.map((text): Member => ({
      text,
      values: new Map(counting.map(({ key }) => [key, text])),
      edits: [],
    }));
    return { name, members: [{ text: now.join(', '), values: new Map(), edits: [] }, ...members] };
  };
}

/** `vocab.category` is `vocab category`, `signal.country` is `signal country`. */
function keyOfVocab(id: string): string {
  const dot = id.indexOf('.');
  return `${id.slice(0, dot)} ${writeName(id.slice(dot + 1))}`;
}
