/** Small plans by hand, for tests of what reads only signals, inputs and vocabularies. */
import type {
  DataPlan,
  Encoding,
  IdEncoding,
  IdsEncoding,
  InputPlan,
  Normalize,
  Plan,
  SignalFormat,
  SignalPlan,
  VecEncoding,
  VocabPlan,
} from '../../src/ir/plan.ts';
import { formatVocab } from '../../src/runtime/index.ts';

export interface SmallSignal extends Partial<Omit<SignalPlan, 'name' | 'encoding' | 'format'>> {
  readonly name: string;
  readonly format: SignalFormat;
  readonly encoding: Encoding;
}

export interface SmallPlan {
  readonly plan: Plan;
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
  readonly vocabTexts: ReadonlyMap<string, string>;
}

export interface SmallVocab {
  readonly id: string;
  readonly kind: 'file' | 'range' | 'hash';
  /** Entries of a file, or their number. */
  readonly of: readonly string[] | number;
}

/** A plan without a graph over these signals; inputs follow from them. `sources` declares a source column `src`. */
export function smallPlan(
  signals: readonly SmallSignal[],
  vocabs: readonly SmallVocab[],
  sources: readonly string[] | null = null,
): SmallPlan {
  const vocabularies: Record<string, readonly string[]> = Object.create(null);
  const vocabTexts = new Map<string, string>();
  const vocabPlans = vocabs.map(({ id, kind, of }, i): VocabPlan => {
    const entries = typeof of === 'number' ? of : of.length;
    if (typeof of !== 'number') {
      vocabularies[id] = of;
      vocabTexts.set(id, formatVocab(of));
    }
    return {
      id,
      kind,
      entries,
      size: entries + (kind === 'hash' ? 1 : 2),
      file: kind === 'file' ? `vocab/v${i}.txt` : null,
      sha256: null,
    };
  });
  const signalPlans = signals.map((signal): SignalPlan => {
    const table = signal.encoding.kind === 'vec' ? null : signal.encoding.vocab;
    return {
      doc: null,
      input: signal.name,
      derive: null,
      sources: null,
      serve: null,
      table,
      side: 'candidate',
      reason: 'by hand',
      ...signal,
    };
  });
  const data: DataPlan | null =
    sources === null
      ? null
      : {
          primary: {
            name: 'rows',
            glob: 'rows.csv',
            format: 'csv',
            header: true,
            columns: null,
            delimiter: null,
            missing: [''],
          },
          joins: [],
          time: null,
          source: { column: 'src', values: sources },
          servedBy: null,
          weight: null,
          afterImpression: [],
        };
  const inputs = new Map<string, InputPlan>();
  for (const { input, derive, encoding, format } of signalPlans) {
    const list = format === 'dense' || (encoding.kind === 'ids' && encoding.split === null);
    inputs.set(input, {
      name: input,
      table: null,
      column: input,
      side: 'candidate',
      kind: derive !== null ? 'time' : list ? 'list' : 'scalar',
    });
  }
  for (const { encoding } of signalPlans)
    if (encoding.kind === 'ids' && encoding.weights?.kind === 'column') {
      const { input: name } = encoding.weights;
      const kind = encoding.split === null ? 'list' : 'scalar';
      inputs.set(name, { name, table: null, column: name, side: 'candidate', kind });
    } else if (encoding.kind === 'ids' && encoding.weights?.kind === 'steps' && encoding.weights.before !== undefined) {
      const { input: name } = encoding.weights.before;
      inputs.set(name, { name, table: null, column: name, side: 'candidate', kind: 'time' });
    }
  if (sources !== null)
    inputs.set('src', { name: 'src', table: null, column: 'src', side: 'candidate', kind: 'scalar' });
  const plan: Plan = {
    version: 1,
    model: 'small',
    variant: null,
    doc: null,
    data,
    inputs: [...inputs.values()],
    vocabs: vocabPlans,
    tables: [],
    signals: signalPlans,
    nodes: [],
    params: [],
    towers:
      sources === null
        ? [{ name: 'all', source: null, fallback: false }]
        : sources.map((source) => ({ name: source, source, fallback: false })),
    heads: [],
    outputs: [],
    sampling: null,
    calibration: null,
    train: {
      optimizer: { kind: 'adam', learningRate: 0.001 },
      embeddings: { kind: 'adagrad', learningRate: 0.05 },
      batch: 4096,
      epochs: 1,
      seed: 1,
      l2: 0,
      patience: 1,
      holdout: null,
      validate: null,
      sources: null,
    },
    baselines: [],
    cost: { params: 0, flops: 0, memory: 0, items: [] },
    fingerprint: 'f'.repeat(64),
  };
  return { plan, vocabularies, vocabTexts };
}

export function vec(options: Partial<VecEncoding> = {}): VecEncoding {
  const length = options.length ?? 1;
  const fallback = options.default ?? null;
  const missingFlag = fallback === null;
  const normalize: Normalize = { kind: 'none' };
  return {
    kind: 'vec',
    length,
    width: length + (missingFlag ? 1 : 0),
    missingFlag,
    squash: 'none',
    clip: null,
    normalize,
    default: null,
    ...options,
  };
}

export function id(vocab: string, fallback: string | null = null): IdEncoding {
  return { kind: 'id', vocab, default: fallback };
}

export function ids(vocab: string, options: Partial<IdsEncoding> = {}): IdsEncoding {
  return { kind: 'ids', vocab, max: 4, keep: 'first', pool: 'mean', split: null, ...options };
}
