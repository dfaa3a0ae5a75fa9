import { readFunctions, readOf } from '../../../reads/index.ts';
import { optionTable } from './schema.ts';

/** Most layers of a read that has a number of them. */
export const MOST_LAYERS = 8;

export const sequenceOptions = optionTable({
  max: {
    type: { kind: 'count', min: 1, max: 10_000 },
    default: 50,
    tunable: true,
    doc: 'Most steps that are read of a row; longer ones are cut.',
  },
  keep: {
    type: {
      kind: 'enum',
      values: { last: 'the last elements of the lists', first: 'the first ones' },
    },
    default: 'last',
    tunable: true,
    doc: 'Which steps of a longer history are kept. Lists have their oldest element first.',
  },
  before: {
    type: { kind: 'column' },
    default: null,
    defaultText: 'all steps',
    doc: "The examples' time: steps that are not before it are left out and counted, whatever the list holds. Needs the times of the steps: a member `age(times)`.",
  },
});

const layered = readFunctions.filter((name) => readOf(name).layers !== null);
const counted = layered.filter((name) => readOf(name).counted);
const headed = readFunctions.filter((name) => readOf(name).headed);

export const sequenceReadOptions = optionTable({
  layers: {
    type: { kind: 'count', min: 1, max: 4096 },
    many: true,
    default: null,
    defaultText: layered.map((name) => `${readOf(name).layers!.join(', ')} for ${name}`).join('; '),
    tunable: true,
    doc: `Widths of the layers, first to last; of ${counted.join(' and ')} how many layers there are, as wide as the read, up to ${MOST_LAYERS}. Only for ${layered.join(', ')}.`,
  },
  heads: {
    type: { kind: 'count', min: 1, max: 64 },
    default: 1,
    tunable: true,
    doc: `Heads of the attention, each of as many numbers as the width of the read divided by them. Only for ${headed.join(' and ')}.`,
  },
});
