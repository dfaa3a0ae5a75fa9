/** The source as a signal: what the network knows from its towers, a baseline with one tower for all rows has to be told. */
import type { CheckedModel, CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import { unusedName } from './linear.ts';

/**
 * The model as its baselines see it: with the data's source as a onehot signal over the declared values, unless there is none, or a
 * signal reads that column already. Baselines then have the same information as the network, which routes rows by it.
 */
export function baselineModel(model: CheckedModel): CheckedModel {
  const source = model.data?.source ?? null;
  if (source === null || model.signals.some((signal) => signal.table === null && signal.column === source.column))
    return model;
  const name = unusedName(source.column, new Set(model.signals.map((signal) => signal.name)));
  const vocab = `signal.${name}`;
  const { span } = model;
  const signal: CheckedSignal = {
    name,
    doc: null,
    format: 'onehot',
    input: source.column,
    table: null,
    column: source.column,
    side: 'candidate',
    derive: null,
    sources: null,
    serve: null,
    default: null,
    length: 1,
    squash: null,
    normalize: null,
    clip: null,
    bins: null,
    vocab,
    max: 1,
    keep: 'first',
    pool: 'mean',
    split: null,
    weights: null,
    inGraph: true,
    span,
    columnSpan: span,
  };
  const entries: CheckedVocab = {
    id: vocab,
    kind: 'file',
    entries: source.values.length,
    top: null,
    minCount: 1,
    values: source.values,
    file: null,
    embed: SOURCE_EMBED,
    signals: [name],
    span,
  };
  return { ...model, signals: [...model.signals, signal], vocabs: [...model.vocabs, entries] };
}

/** Width of the source's embedding in wide & deep: there are few. */
const SOURCE_EMBED = 4;
