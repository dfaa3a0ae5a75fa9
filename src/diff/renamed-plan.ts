/** A plan with other names: what a comparison by names then finds is what is different otherwise. */
import { fieldsOf } from '../ops/index.ts';
import type {
  DataPlan,
  GraphNode,
  OutputPlan,
  Plan,
  SignalPlan,
  SplitPlan,
  TableSource,
  WeightsPlan,
} from '../ir/plan.ts';
import { segment } from '../ir/node-path.ts';
import { noRenames, type Renames } from './renames.ts';

/** The plan of before under the names of after. Order stays, also where a plan sorts by name; the fingerprint is that of the old names. */
export function renamedPlan(plan: Plan, of: Renames): Plan {
  return noRenames(of) ? plan : new Renamer(plan, of).plan();
}

/** What ids of vocabularies and tables of one plan are in the other: `vocab.pin_ids` → `vocab.pins`, `signal.cost` → `signal.price`. */
export function renamedId(plan: Plan, of: Renames): (id: string) => string {
  const renamer = new Renamer(plan, of);
  return (id) => renamer.table(id);
}

/** The plan with all that is in the order of names in one order, and without the files of vocabularies, which are called after them. */
export function orderless(plan: Plan): Plan {
  const by = <T>(list: readonly T[], key: (one: T) => string): T[] =>
    list
      .map((one) => [key(one), one] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, one]) => one);
  const name = (one: { readonly name: string }) => one.name;
  return {
    ...plan,
    inputs: by(plan.inputs, name),
    vocabs: by(plan.vocabs, ({ id }) => id).map((vocab) => ({ ...vocab, file: null })),
    tables: by(plan.tables, ({ id }) => id),
    signals: by(plan.signals, name),
    ...(plan.forests === undefined ? {} : { forests: by(plan.forests, name) }),
    nodes: by(plan.nodes, ({ id }) => id).map((node) =>
      node.op === 'concat' ? { ...node, inputs: [...node.inputs].sort() } : node,
    ),
    params: by(plan.params, name),
    heads: by(plan.heads, name),
    outputs: by(plan.outputs, ({ head }) => head),
  };
}

type Name = (name: string) => string;

class Renamer {
  readonly #plan: Plan;
  /** Whole segments of paths. */
  readonly #segments = new Map<string, string>();
  /** Ids of tables and vocabularies, which escape nothing. */
  readonly #tables = new Map<string, string>();
  readonly #signal: Name;
  readonly #head: Name;
  readonly #source: Name;
  readonly #column: Name;

  constructor(plan: Plan, of: Renames) {
    this.#plan = plan;
    const name =
      (names: ReadonlyMap<string, string>): Name =>
      (old) =>
        names.get(old) ?? old;
    this.#signal = name(of.signal);
    this.#head = name(of.head);
    this.#source = name(of.source);
    this.#column = name(of.column);
    const segments = (kind: string, names: Iterable<readonly [string, string]>) => {
      for (const [old, now] of names) this.#segments.set(segment(kind, old), segment(kind, now));
    };
    for (const kind of ['signal', 'group', 'cross', 'head'] as const) segments(kind, of[kind]);
    segments('pool', of.signal);
    segments(
      'tower',
      plan.towers.flatMap(({ name: old, source }) => (source === null ? [] : [[old, this.#source(source)] as const])),
    );
    for (const [old, now] of of.vocab) this.#tables.set(`vocab.${old}`, `vocab.${now}`);
    for (const [old, now] of of.signal) this.#tables.set(`signal.${old}`, `signal.${now}`);
  }

  path(path: string): string {
    return path
      .split('/')
      .map((segment) => this.#segments.get(segment) ?? segment)
      .join('/');
  }

  /** Those of a baseline's tables are paths: `head.click/signal.country`. */
  table(id: string): string {
    return this.#tables.get(id) ?? (id.startsWith('head.') ? this.path(id) : id);
  }

  plan(): Plan {
    const plan = this.#plan;
    const [signal, head, source, column] = [this.#signal, this.#head, this.#source, this.#column];
    const { calibration, sampling, train, assumed } = plan;
    const sources = (names: readonly string[] | null) => names?.map(source) ?? null;
    return {
      ...plan,
      ...(assumed === undefined
        ? {}
        : {
            assumed: {
              vocabs: assumed.vocabs.map((id) => this.table(id)).sort(),
              signals: assumed.signals.map(signal).sort(),
            },
          }),
      data: plan.data === null ? null : this.#data(plan.data),
      inputs: plan.inputs.map((input) => {
        const name = column(input.name);
        if (name === input.name) return input;
        const dot = input.table === null ? -1 : name.indexOf('.');
        return { ...input, name, table: dot < 0 ? null : name.slice(0, dot), column: name.slice(dot + 1) };
      }),
      vocabs: plan.vocabs.map((vocab) => ({ ...vocab, id: this.table(vocab.id) })),
      tables: plan.tables.map((table) => ({
        ...table,
        id: this.table(table.id),
        vocab: table.vocab === null ? null : this.table(table.vocab),
        signals: table.signals.map(signal).sort(),
      })),
      signals: plan.signals.map((one) => ({ ...this.#signalPlan(one), sources: sources(one.sources) })),
      ...(plan.forests === undefined
        ? {}
        : {
            forests: plan.forests.map((forest) => ({
              ...forest,
              name: this.path(forest.name),
              head: head(forest.head),
              vocab: forest.vocab === null ? null : this.path(forest.vocab),
            })),
          }),
      nodes: plan.nodes.map((node) => this.#node(node)),
      params: plan.params.map((param) => ({ ...param, name: this.path(param.name) })),
      towers: plan.towers.map((tower) =>
        tower.source === null
          ? tower
          : {
              ...tower,
              name: source(tower.source) === tower.source ? tower.name : source(tower.source),
              source: source(tower.source),
            },
      ),
      heads: plan.heads.map((one) => ({
        ...one,
        name: head(one.name),
        label: { ...one.label, column: column(one.label.column) },
        sources: sources(one.sources),
        ...(one.delay?.kind === 'exponential' ? { delay: { ...one.delay, at: column(one.delay.at) } } : {}),
        ...(one.after === undefined ? {} : { after: { ...one.after, head: head(one.after.head) } }),
      })),
      outputs: plan.outputs.map((output) => this.#output(output)),
      sampling: sampling === null ? null : { ...sampling, base: sampling.base === null ? null : head(sampling.base) },
      calibration: calibration === null ? null : { ...calibration, signals: calibration.signals.map(signal) },
      train: {
        ...train,
        holdout: this.#split(train.holdout),
        validate: this.#split(train.validate),
        sources: sources(train.sources),
      },
      baselines: plan.baselines.map((baseline) =>
        baseline.kind === 'wide_deep'
          ? { ...baseline, wide: baseline.wide.map((factors) => factors.map(signal)) }
          : baseline,
      ),
    };
  }

  #signalPlan(signal: SignalPlan): SignalPlan {
    const { encoding, table, cross } = signal;
    const name = this.#signal;
    return {
      ...signal,
      name: cross === undefined ? name(signal.name) : signal.name,
      ...(cross === undefined ? {} : { cross: cross.map(name) }),
      input: this.#column(signal.input),
      table: table === null ? null : this.table(table),
      encoding:
        encoding.kind === 'vec'
          ? encoding
          : encoding.kind === 'id'
            ? { ...encoding, vocab: this.table(encoding.vocab) }
            : {
                ...encoding,
                vocab: this.table(encoding.vocab),
                ...(encoding.weights === undefined ? {} : { weights: this.#weights(encoding.weights) }),
              },
    };
  }

  #weights(weights: WeightsPlan): WeightsPlan {
    if (weights.kind === 'column') return { ...weights, input: this.#column(weights.input) };
    if (weights.kind !== 'steps') return weights;
    const { along, before } = weights;
    return {
      ...weights,
      along: along === null ? null : this.#column(along),
      ...(before === undefined ? {} : { before: { ...before, input: this.#column(before.input) } }),
    };
  }

  #node(node: GraphNode): GraphNode {
    const members: Record<string, unknown> = { ...node, id: this.path(node.id) };
    for (const [field, kind] of fieldsOf(node.op)) {
      const value = members[field];
      if (kind === 'nodes') members[field] = (value as readonly string[]).map((id) => this.path(id));
      else if (typeof value !== 'string') continue;
      else if (kind === 'signal') members[field] = this.#signal(value);
      else if (kind === 'table') members[field] = this.table(value);
      else if (kind === 'node' || kind === 'kernel' || kind === 'weight' || kind === 'weight?' || kind === 'statistic')
        members[field] = this.path(value);
    }
    // The fields of the same operation, with other names in them.
    return members as unknown as GraphNode;
  }

  #output(output: OutputPlan): OutputPlan {
    const paths = (ids: readonly string[]) => ids.map((id) => this.path(id));
    const orNull = (id: string | null) => (id === null ? null : this.path(id));
    const { correction } = output;
    return {
      ...output,
      head: this.#head(output.head),
      logits: paths(output.logits),
      bias: orNull(output.bias),
      ...(output.delay === undefined ? {} : { delay: { logits: paths(output.delay.logits) } }),
      ...(correction?.kind === 'mixture'
        ? { correction: { ...correction, logits: paths(correction.logits), bias: orNull(correction.bias) } }
        : {}),
    };
  }

  #split(split: SplitPlan | null): SplitPlan | null {
    return split?.kind === 'hash' ? { ...split, column: this.#column(split.column) } : split;
  }

  #data(data: DataPlan): DataPlan {
    const column = this.#column;
    const orNull = (name: string | null) => (name === null ? null : column(name));
    const { time, source, key, requestId } = data;
    return {
      ...data,
      primary: ofTable(data.primary, column),
      joins: data.joins.map((join) => {
        const own = ownColumn(join.name, column);
        return {
          ...ofTable(join, own),
          on: join.on.map(({ left, right }) => ({ left: column(left), right: own(right) })),
          asOf: join.asOf === null ? null : own(join.asOf),
          asOfTime: join.asOfTime === null ? null : { ...join.asOfTime, column: own(join.asOfTime.column) },
        };
      }),
      time: time === null ? null : { ...time, column: column(time.column) },
      source: source === null ? null : { column: column(source.column), values: source.values.map(this.#source) },
      servedBy: orNull(data.servedBy),
      weight: orNull(data.weight),
      afterImpression: data.afterImpression.map(column).sort(),
      ...(key === undefined ? {} : { key: key.map(column) }),
      ...(requestId === undefined ? {} : { requestId: column(requestId) }),
    };
  }
}

/** A column of a joined table, as the table names it. */
function ownColumn(table: string, column: Name): Name {
  return (own) => {
    const name = column(`${table}.${own}`);
    return name.startsWith(`${table}.`) ? name.slice(table.length + 1) : own;
  };
}

function ofTable<T extends TableSource>(table: T, column: Name): T {
  return {
    ...table,
    columns: table.columns?.map(column) ?? null,
    ...(table.optional === undefined ? {} : { optional: table.optional.map(column) }),
  };
}
