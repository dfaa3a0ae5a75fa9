import { readersOfVocab, type SparkFormat } from '../shared/spark.ts';
import { encodingOf } from '../shared/emit.ts';
import { entryOf } from '../../text/present.ts';

export const onehot: SparkFormat = {
  counted: 'key',
  readings: (signal, vocabs) => [
    { input: signal.input, readers: readersOfVocab(entryOf(vocabs, encodingOf(signal, 'id').vocab)) },
  ],
  value: (_signal, { ids }, fill) => `CAST(coalesce(${ids}, ${fill}) AS BIGINT)`,
};
