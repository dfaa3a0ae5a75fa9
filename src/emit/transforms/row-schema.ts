/**
 * features/row.schema.json: JSON Schema (2020-12) of one request row. What it accepts, the encoder reads without a bad value (but
 * for dates that no calendar has).
 */
import type { Plan } from '../../ir/plan.ts';
import { OTHER_NOTATION } from '../../runtime/list.ts';
import { inputsOf, type InputUse, type Reading } from './inputs.ts';
import { epochRange, timeWords } from '../../ir/time-words.ts';
import { emptyRecord } from '../../text/record.ts';

type Schema = Readonly<Record<string, unknown>>;

/** As `parseNumber` of the runtime reads texts. */
const NUMBER_TEXT = '^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*$';
const BLANK = '[ \\t\\n\\r]*';
/** Elements of a list that is written as JSON in a text. */
const KEY_ELEMENT =
  '(?:"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))*"|-?(?:0|[1-9]\\d*)|true|false|null)';
const INTEGER_ELEMENT = '(?:"[+-]?\\d+"|-?(?:0|[1-9]\\d*)|null)';
const NUMBER_ELEMENT = '[+-]?(?:\\d{1,99}(?:\\.\\d{0,99})?|\\.\\d{1,99})(?:[eE][+-]?\\d{1,2})?';
const NULL_TEXT = `${BLANK}null${BLANK}`;
/** Integers beyond these may have lost digits on their way here, so they are no keys. */
const KEY = {
  type: ['string', 'integer', 'boolean', 'null'],
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};
/** As `timeReader` of the runtime reads texts: ISO 8601. */
const TIME_TEXT =
  '^\\s*\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?\\s?([Zz]|[+-]\\d{2}(:?\\d{2})?)?)?\\s*$';
/** Where the data has numbers: those as text, and ISO 8601 with an offset. */
const EPOCH_TEXT = `${NUMBER_TEXT}|^\\s*\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?\\s?([Zz]|[+-]\\d{2}(:?\\d{2})?)\\s*$`;

/** What a text is not that `pattern` of the schema refuses, in words with an example. */
export function wantedText(pattern: string): string {
  if (pattern === NUMBER_TEXT) return 'a number such as 12.5';
  if (pattern === EPOCH_TEXT) return 'a number, or a time of ISO 8601 with an offset such as 2025-03-10T06:00:00Z';
  if (pattern === TIME_TEXT) return 'a time of ISO 8601 such as 2025-03-10T06:00:00Z';
  return pattern.includes('\\[') ? 'a list in JSON such as ["a", "b"] or [1, 2]' : 'a whole number such as 7';
}

export function rowSchema(plan: Plan): Schema {
  const uses = inputsOf(plan);
  const properties: Record<string, Schema> = emptyRecord();
  for (const use of uses) properties[use.input.name] = propertyOf(use, plan);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `A request row of ${plan.model}`,
    type: 'object',
    properties,
    required: uses.filter((use) => !use.optional).map((use) => use.input.name),
  };
}

function propertyOf(use: InputUse, plan: Plan): Schema {
  const notes = [
    ...use.docs,
    ...use.readings.flatMap((reading) => (reading.kind === 'time' ? [timeWords(reading.time)] : [])).slice(0, 1),
    ...(use.optional ? ['has a constant for serving'] : []),
  ];
  const description = notes.length === 0 ? {} : { description: notes.join('\n') };
  const source = plan.data?.source ?? null;
  if (use.input.name === source?.column) {
    const open = plan.towers.some((tower) => tower.source === null || tower.fallback);
    return { ...description, ...(open ? KEY : { enum: source.values }) };
  }
  const readings = use.readings.map(schemaOf);
  const different = readings.filter(
    (schema, i) => readings.findIndex((other) => JSON.stringify(other) === JSON.stringify(schema)) === i,
  );
  return {
    ...description,
    $comment: `${use.input.side} side`,
    ...(different.length === 1 ? different[0]! : { anyOf: different }),
  };
}

function schemaOf(reading: Reading): Schema {
  switch (reading.kind) {
    case 'number':
      return { type: ['number', 'string', 'null'], pattern: NUMBER_TEXT };
    case 'time': {
      const { unit, format } = reading.time;
      const [minimum, exclusiveMaximum] = epochRange(unit);
      // What a format says is no pattern of a schema: the server reads such a text before it takes it.
      return {
        type: ['string', 'number', 'null'],
        ...(unit !== null ? { pattern: EPOCH_TEXT } : format === null ? { pattern: TIME_TEXT } : {}),
        minimum,
        exclusiveMaximum,
      };
    }
    case 'key':
      return reading.vocab?.kind === 'range' ? rangeKey(reading.vocab.entries) : KEY;
    case 'keys': {
      const items = reading.vocab.kind === 'range' ? rangeKey(reading.vocab.entries) : KEY;
      const list = jsonList(reading.vocab.kind === 'range' ? INTEGER_ELEMENT : KEY_ELEMENT, '*');
      // As `listOfText` of the runtime reads texts.
      const pattern = `^${list}$|${reading.split === null ? `^${NULL_TEXT}$` : `^(?!${OTHER_NOTATION.source.slice(1)})`}`;
      return { type: ['array', 'string', 'null'], items, pattern };
    }
    case 'vector':
      return {
        type: ['array', 'string', 'null'],
        items: { type: 'number' },
        minItems: reading.length,
        maxItems: reading.length,
        pattern: `^${jsonList(NUMBER_ELEMENT, `{${reading.length - 1}}`)}$|^${NULL_TEXT}$`,
      };
  }
}

/** A pattern of the text of a JSON list; `more`: how many elements follow the first. An empty list has a length that no vector has. */
function jsonList(element: string, more: string): string {
  const elements = `${element}(?:${BLANK},${BLANK}${element})${more}${BLANK}`;
  return `${BLANK}\\[${BLANK}${more === '*' ? `(?:${elements})?` : elements}\\]${BLANK}`;
}

function rangeKey(entries: number): Schema {
  return entries === 2
    ? { type: ['integer', 'boolean', 'string', 'null'], pattern: '^\\s*[+-]?\\d+\\s*$|^([Tt]rue|TRUE|[Ff]alse|FALSE)$' }
    : { type: ['integer', 'string', 'null'], pattern: '^\\s*[+-]?\\d+\\s*$' };
}
