import { listsOfVocab, type SparkFormat } from '../shared/spark.ts';
import { encodingOf } from '../shared/emit.ts';
import { entryOf } from '../../text/present.ts';

export const indexed: SparkFormat = {
  counted: 'list',
  readings(signal, vocabs) {
    const { vocab, split } = encodingOf(signal, 'ids');
    return [{ input: signal.input, readers: listsOfVocab(entryOf(vocabs, vocab), split) }];
  },
  value(_signal, { ids, weights }) {
    const own = `CAST(${weights ?? 'NULL'} AS ARRAY<FLOAT>)`;
    // A missing list is one id 0 of weight 1; an empty one has none.
    const missing = weights === null ? 'CAST(NULL AS ARRAY<FLOAT>)' : 'array(CAST(1 AS FLOAT))';
    return `named_struct('ids', CASE WHEN ${ids} IS NULL THEN array(CAST(0 AS BIGINT)) ELSE CAST(${ids} AS ARRAY<BIGINT>) END, 'weights', CASE WHEN ${ids} IS NULL THEN ${missing} ELSE ${own} END)`;
  },
};
