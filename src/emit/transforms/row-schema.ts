/**
 * features/row.schema.json: JSON Schema (2020-12) of one request row. What it accepts, the encoder reads without a bad value (but
 * for dates that no calendar has).
 */
import { KEY, NUMBER_TEXT, type Schema } from '../../formats/shared/emit.ts';
import type { Plan } from '../../ir/plan.ts';
import { inputUses, type InputUse } from './inputs.ts';
import { schemaOf } from './readings.ts';
import { EPOCH_TEXT, TIME_TEXT } from './time-reading.ts';
import { timeWords } from '../../ir/time-words.ts';
import { emptyRecord } from '../../text/record.ts';

/** What a text is not that `pattern` of the schema refuses, in words with an example. */
export function wantedText(pattern: string): string {
  if (pattern === NUMBER_TEXT) return 'a number such as 12.5';
  if (pattern === EPOCH_TEXT) return 'a number, or a time of ISO 8601 with an offset such as 2025-03-10T06:00:00Z';
  if (pattern === TIME_TEXT) return 'a time of ISO 8601 such as 2025-03-10T06:00:00Z';
  return pattern.includes('\\[') ? 'a list in JSON such as ["a", "b"] or [1, 2]' : 'a whole number such as 7';
}

export function rowSchema(plan: Plan): Schema {
  const uses = inputUses(plan);
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
    ...use.readings
      .flatMap((reading) => (reading.kind === 'time' || reading.kind === 'times' ? [timeWords(reading.time)] : []))
      .slice(0, 1),
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
