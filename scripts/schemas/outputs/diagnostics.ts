/** Diagnostics as `--json` has them. */
import { count, list, nullable, object, oneOf, positive, text, type Schema } from '../dsl.ts';

/** A place in a file: UTF-16 offsets; lines and columns from 1, where the file was read. */
export const place = object({
  file: text,
  start: count,
  end: count,
  'line?': positive,
  'column?': positive,
  'endLine?': positive,
  'endColumn?': positive,
});

const diagnostic = object({
  code: { type: 'string', pattern: '^(ADS|[A-Z])' },
  severity: oneOf('error', 'warning', 'info'),
  message: text,
  place: nullable(place),
  related: list(object({ message: text, place })),
  hint: nullable(text),
  fix: nullable(
    object({
      title: text,
      applicability: oneOf('certain', 'guess'),
      edits: list(object({ place, newText: text })),
    }),
  ),
});

export const diagnostics: Readonly<Record<string, Schema>> = {
  errors: count,
  warnings: count,
  diagnostics: list(diagnostic),
};
