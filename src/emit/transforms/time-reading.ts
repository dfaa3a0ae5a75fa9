/** Columns of times, as signals that derive from them read them: JSON Schema and golden values. */
import { epochNumber, epochRange } from '../../ir/time-words.ts';
import {
  jsonList,
  NULL_TEXT,
  NUMBER_TEXT,
  type Schema,
  type TimesReading,
  type Values,
} from '../../formats/shared/emit.ts';
import { OTHER_NOTATION } from '../../runtime/list.ts';
import type { TimeReading } from '../../runtime/time.ts';
import { writeTime } from './write-time.ts';

/** As `timeReader` of the runtime reads texts: ISO 8601. */
export const TIME_TEXT =
  '^\\s*\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?\\s?([Zz]|[+-]\\d{2}(:?\\d{2})?)?)?\\s*$';
/** Where the data has numbers: those as text, and ISO 8601 with an offset. */
export const EPOCH_TEXT = `${NUMBER_TEXT}|^\\s*\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?\\s?([Zz]|[+-]\\d{2}(:?\\d{2})?)\\s*$`;

export function timeSchema({ unit, format }: TimeReading): Schema {
  const [minimum, exclusiveMaximum] = epochRange(unit);
  // What a format says is no pattern of a schema: the server reads such a text before it takes it.
  return {
    type: ['string', 'number', 'null'],
    ...(unit !== null ? { pattern: EPOCH_TEXT } : format === null ? { pattern: TIME_TEXT } : {}),
    minimum,
    exclusiveMaximum,
  };
}

/** An element of a JSON list in a text; the server reads it before it takes it. */
const TIME_ELEMENT = '(?:"[^"\\\\\\u0000-\\u001f]*"|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|null)';

export function timesSchema({ time, split }: TimesReading): Schema {
  const text = split === null ? `^${NULL_TEXT}$` : `^(?!${OTHER_NOTATION.source.slice(1)})`;
  const pattern = `^${jsonList(TIME_ELEMENT, '*')}$|${text}`;
  return { type: ['array', 'string', 'null'], items: timeSchema(time), pattern };
}

export function timeValues(time: TimeReading): Values {
  return {
    typical: ['2024-02-29T13:45:10Z', ...timesOf(1717243200000, time), '2023-12-31 23:59:59.999+05:30'],
    unknown: ['not a time'],
    low: [0, '0001-01-01T00:00:00Z'],
    high: ['9999-12-31T23:59:59Z'],
    // Around the changes of clocks in Europe and America, without an offset.
    odd: [
      '2024-03-31T02:30:00',
      '2024-10-27T02:30:00',
      '2024-11-03 01:30',
      -1,
      '2024-02-30',
      true,
      1e300,
      '2024-03-10T02:30',
    ],
  };
}

/** A time as the data has it. */
function timesOf(milliseconds: number, { unit, format }: TimeReading): (string | number)[] {
  if (unit !== null) return [epochNumber(milliseconds, unit), String(epochNumber(milliseconds, unit))];
  return format === null ? [milliseconds] : [writeTime(format, milliseconds), milliseconds];
}
