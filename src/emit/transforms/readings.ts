/** Every way to read a raw column: its JSON Schema, and values for golden rows. */
import { numberSchema, numberValues } from '../../formats/continuous/emit.ts';
import { vectorSchema, vectorValues } from '../../formats/dense/emit.ts';
import { keysSchema, listValues } from '../../formats/indexed/emit.ts';
import { keyValues } from '../../formats/onehot/emit.ts';
import { keySchema, type Reading, type ReadingTable, type Schema, type Values } from '../../formats/shared/emit.ts';
import {
  mapSchema,
  mapValues,
  pairsSchema,
  pairsValues,
  weightsSchema,
  weightsValues,
} from '../../formats/shared/emit-weights.ts';
import { timeSchema, timesSchema, timeValues } from './time-reading.ts';
import type { Vocabularies } from '../../runtime/types.ts';

const schemas: ReadingTable<Schema> = {
  number: () => numberSchema,
  key: ({ vocab }) => keySchema(vocab),
  time: ({ time }) => timeSchema(time),
  keys: ({ vocab, split }) => keysSchema(vocab, split),
  weights: weightsSchema,
  times: timesSchema,
  map: mapSchema,
  pairs: pairsSchema,
  vector: ({ length }) => vectorSchema(length),
};
const values: ReadingTable<Values> = {
  number: ({ signal }) => numberValues(signal),
  key: ({ vocab }, vocabularies) => keyValues(vocab, vocabularies),
  time: ({ time }) => timeValues(time),
  keys: ({ vocab, max, split }, vocabularies) => listValues(max, split, keyValues(vocab, vocabularies)),
  weights: weightsValues,
  times: ({ time, max, split }) => listValues(max, split, timeValues(time)),
  map: (reading, vocabularies) => mapValues(reading, keyValues(reading.vocab, vocabularies)),
  pairs: (reading, vocabularies) => pairsValues(reading, keyValues(reading.vocab, vocabularies)),
  vector: ({ length, signal }) => vectorValues(length, signal),
};

export function schemaOf(reading: Reading): Schema {
  return ofKind(schemas, reading, {});
}

export function valuesOf(reading: Reading, vocabularies: Vocabularies): Values {
  return ofKind(values, reading, vocabularies);
}

function ofKind<T>(table: ReadingTable<T>, reading: Reading, vocabularies: Vocabularies): T {
  // The entry of a kind takes readings of that kind: TypeScript can't follow the one through the other.
  return (table[reading.kind] as (reading: Reading, vocabularies: Vocabularies) => T)(reading, vocabularies);
}
