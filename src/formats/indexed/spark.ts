import { listsOfVocab, type SparkFormat, type SparkReading } from '../shared/spark.ts';
import { mapKeys, mapWeights, weightLists } from '../shared/spark-weights.ts';
import { stepCounts } from '../shared/spark-steps.ts';
import { encodingOf } from '../shared/emit.ts';
import { timeLists, times } from '../../emit/spark/time.ts';
import { entryOf } from '../../text/present.ts';

export const indexed: SparkFormat = {
  counted: 'list',
  readings(signal, vocabs) {
    const { vocab: id, split, pool, weights } = encodingOf(signal, 'ids');
    const vocab = entryOf(vocabs, id);
    const { input } = signal;
    const mean = pool === 'mean';
    const own = { input, readers: listsOfVocab(vocab, split) };
    switch (weights?.kind) {
      case undefined:
        return [own];
      case 'column':
        return [own, { input: weights.input, readers: weightLists(split, mean), use: 'weights' }];
      case 'pairs':
        return [
          { input, readers: listsOfVocab(vocab, split, weights.separator) },
          { input, readers: weightLists(split, mean, weights.separator), use: 'weights' },
        ];
      case 'map':
        return [
          { input, readers: mapKeys(vocab) },
          { input, readers: mapWeights(mean), use: 'weights' },
        ];
      case 'steps': {
        const { along, before, age } = weights;
        const at = before === undefined ? [] : [{ input: before.input, readers: times(before), use: 'at' } as const];
        const list = before === undefined ? null : timeLists(before, split);
        if (age === true && list !== null) return [{ input, readers: list }, ...at];
        const other: SparkReading[] =
          along === null
            ? []
            : list === null
              ? [{ input: along, readers: stepCounts(split), use: 'length' }]
              : [{ input: along, readers: list, use: 'times' }];
        return [own, ...other, ...at];
      }
    }
  },
  value(signal, { ids, weights }) {
    const steps = encodingOf(signal, 'ids').weights?.kind === 'steps';
    const nothing = 'CAST(NULL AS ARRAY<FLOAT>)';
    const each = steps ? `transform(${ids}, e -> CAST(1 AS FLOAT))` : (weights ?? nothing);
    // A missing list is one id 0 of weight 1; an empty one has none, and steps that are missing are none.
    const one = weights === null ? nothing : 'array(CAST(1 AS FLOAT))';
    const missing = steps
      ? { ids: 'CAST(array() AS ARRAY<BIGINT>)', weights: 'CAST(array() AS ARRAY<FLOAT>)' }
      : { ids: 'array(CAST(0 AS BIGINT))', weights: one };
    return `named_struct('ids', CASE WHEN ${ids} IS NULL THEN ${missing.ids} ELSE CAST(${ids} AS ARRAY<BIGINT>) END, 'weights', CASE WHEN ${ids} IS NULL THEN ${missing.weights} ELSE ${each} END)`;
  },
};
