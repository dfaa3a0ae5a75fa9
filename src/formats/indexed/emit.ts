import type { VocabPlan } from '../../ir/plan.ts';
import { OTHER_NOTATION } from '../../runtime/list.ts';
import {
  type FormatEmission,
  idsFault,
  idsReadings,
  idsSpec,
  type Json,
  jsonList,
  keySchema,
  NULL_TEXT,
  type Role,
  type Schema,
  type Values,
} from '../shared/emit.ts';

export const indexed: FormatEmission = { builder: 'indexed', spec: idsSpec, readings: idsReadings, fault: idsFault };

/** Elements of a list that is written as JSON in a text. */
const KEY_ELEMENT =
  '(?:"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))*"|-?(?:0|[1-9]\\d*)|true|false|null)';
const INTEGER_ELEMENT = '(?:"[+-]?\\d+"|-?(?:0|[1-9]\\d*)|null)';

export function keysSchema(vocab: VocabPlan, split: string | null): Schema {
  const list = jsonList(vocab.kind === 'range' ? INTEGER_ELEMENT : KEY_ELEMENT, '*');
  // As `listOfText` of the runtime reads texts.
  const pattern = `^${list}$|${split === null ? `^${NULL_TEXT}$` : `^(?!${OTHER_NOTATION.source.slice(1)})`}`;
  return { type: ['array', 'string', 'null'], items: keySchema(vocab), pattern };
}

export function listValues(max: number, split: string | null, key: Values): Values {
  const at = (values: readonly Json[], i: number) =>
    (values[i % values.length] ?? null) as string | number | boolean | null;
  const take = (role: Role, n: number) => Array.from({ length: n }, (_, i) => at(key[role], i));
  const written = (list: readonly (string | number | boolean | null)[]): Json =>
    split === null ? list : list.map((x) => x ?? '').join(split);
  return {
    typical: [written(take('typical', 1)), written(take('typical', Math.min(3, max)))],
    unknown: [written([...take('unknown', 1), ...take('typical', 1)])],
    low: [written([])],
    high: [written(take('typical', max + 3))],
    odd: [
      written([null, ...take('typical', 2), null]),
      written([null]),
      take('odd', Math.min(12, max + 2)).filter((x) => !Array.isArray(x)),
      'text',
      1,
      JSON.stringify([...take('typical', 2), null, 7, true]),
      "['a', 'b']",
    ],
  };
}
