import { functionsWhere } from '../../../crosses/index.ts';
import { type Activation, activations } from '../../../activations/index.ts';
import { recordOf } from '../../../text/record.ts';
import { optionTable } from './schema.ts';

const formulas = recordOf(
  Object.entries(activations).map(([name, { formula }]) => [name, formula] as const),
) as Readonly<Record<Activation, string>>;

const width = { kind: 'count', min: 1, max: 65536 } as const;

const shared = optionTable({
  norm: {
    type: {
      kind: 'enum',
      values: {
        none: 'no normalization',
        batch: 'batch normalization over rows, running statistics at serving',
        layer: 'layer normalization over units',
      },
    },
    default: 'none',
    tunable: true,
    doc: 'Normalization after each dense layer, before its activation.',
  },
  activation: {
    type: {
      kind: 'enum',
      values: formulas,
    },
    default: 'relu',
    tunable: true,
    doc: 'Activation of each layer.',
  },
  dropout: {
    type: { kind: 'fraction', min: 0, below: 1 },
    default: 0,
    tunable: true,
    doc: 'Share of units dropped in training, after each layer.',
  },
});

const expert = { kind: 'count', min: 1, max: 64 } as const;

/** The options of `bottom` that say what experts there are and who mixes them: for rules, which speak of them. */
export const expertOptions = optionTable({
  experts: {
    type: {
      kind: 'amount',
      words: {
        shared: { doc: 'experts that all sources and heads mix (MMoE, Ma et al. 2018)', type: expert },
        source: { doc: 'experts of each source, which see its rows alone (PLE, Tang et al. 2020)', type: expert },
        head: { doc: 'experts of each head, with `gate head` (PLE, Tang et al. 2020)', type: expert },
      },
    },
    many: true,
    default: [],
    defaultText: 'none: one bottom for all',
    tunable: true,
    doc: 'Instead of one stack of `layers` several, mixed by gates: `experts shared 4, source 2`. A gate is a softmax over the experts that it sees.',
  },
  levels: {
    type: { kind: 'count', min: 1, max: 8 },
    default: 1,
    tunable: true,
    doc: 'How many levels of experts there are, each with the same numbers and `layers`. Those of a source or a head read what its own gate has mixed of the level below, shared ones a mixture of all. Only where sources or heads have experts of their own.',
  },
  gate: {
    type: {
      kind: 'enum',
      values: {
        source: "a gate for each source, before the source's tower",
        head: 'a gate for each source and head, before the layers of the head; towers have no layers then',
      },
    },
    default: 'source',
    tunable: true,
    doc: 'Who mixes the experts.',
  },
});

export const bottomOptions = optionTable({
  layers: {
    type: width,
    many: true,
    default: [],
    defaultText: 'none',
    tunable: true,
    doc: 'Widths of the shared layers, first to last. Their input is every group and cross, by name.',
  },
  ...shared,
  ensemble: {
    type: { kind: 'count', min: 2, max: 64, none: true },
    default: null,
    defaultText: 'none',
    tunable: true,
    doc: 'Members of an ensemble that share all layers of bottom, towers and heads: each scales the input of the bottom by numbers of its own and has its own logits, whose mean is the logit of the head. Layers cost that many times as much.',
  },
  ...expertOptions,
});

export const towerOptions = optionTable({
  layers: {
    type: width,
    many: true,
    default: [64],
    tunable: true,
    doc: "Widths of the tower's layers, first to last.",
  },
  ...shared,
  fallback: {
    type: { kind: 'flag' },
    default: null,
    defaultText: 'yes for `tower all`, otherwise no',
    doc: 'Whether rows of sources that were never declared go through this tower. At most one tower.',
  },
});

export const headOptions = optionTable({
  loss_weight: { type: { kind: 'number', above: 0 }, default: 1, tunable: true, doc: "The head's share in the loss." },
  layers: {
    type: width,
    many: true,
    default: [],
    defaultText: "the tower's",
    tunable: true,
    doc: "Widths of the head's own layers in every tower.",
  },
  ...shared,
  sources: {
    type: { kind: 'name', of: 'source' },
    many: true,
    default: null,
    defaultText: 'all',
    doc: 'Sources where the label exists; rows of others are masked for this head.',
  },
  after: {
    type: { kind: 'name', of: 'head' },
    default: null,
    defaultText: 'no head',
    doc: 'The head whose event has to come first (ESMM, Ma et al. 2018): p(this) = p(that) · p(this | that), learned over all rows. Answers carry the joint probability, and the conditional one as `NAME.given_PARENT`.',
  },
  loss: {
    type: {
      kind: 'enum',
      values: {
        joint: 'the log-loss of the joint probability, over all rows',
        within_parent: "the log-loss of the conditional probability, over the rows where the parent's label is 1",
      },
    },
    default: 'joint',
    defaultText: 'joint, where there is `after`',
    doc: 'What the loss of a head with `after` is of.',
  },
  at: {
    type: { kind: 'column' },
    default: null,
    defaultText: 'not known',
    doc: "The column with the event's time, of the examples' own table, read as their time is. Only for `delay exponential`.",
  },
  delay: {
    type: {
      kind: 'enum',
      values: {
        mask: 'rows that are too young for `within` are masked, with the event and without',
        exponential:
          'a second output learns how long events take (Chapelle 2014): a young row without the event counts as much as it says; needs a time and `at`',
        weight:
          'for logs that have each row at once, and again when it converts: weights make up for the false negatives (Ktena et al. 2019)',
      },
    },
    default: 'mask',
    doc: 'What is learned of rows whose event may still come.',
  },
  within: {
    type: { kind: 'duration', above: 0 },
    default: null,
    defaultText: 'no limit',
    doc: "How long the event may take: rows younger than this at the data's last time are masked, also those whose event has come: of the others it is not known. `adsc run` learns, measures and calibrates on rows once they are older than the longest of all heads. Needs a time column.",
  },
});

export const crossOptions = optionTable({
  layers: {
    type: { kind: 'count', min: 1, max: 64 },
    default: 2,
    tunable: true,
    doc: `Number of layers. Only for ${functionsWhere((cross) => cross.layered)}.`,
  },
  rank: {
    type: { kind: 'count', min: 1, max: 65_536 },
    default: null,
    defaultText: 'whole kernels',
    tunable: true,
    doc: `Rank of the kernels: each is a product of one with this many columns and one with this many rows, which has fewer weights where the rank is below half of the width. Only for ${functionsWhere((cross) => cross.ranked)}.`,
  },
});
