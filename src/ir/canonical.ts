/**
 * JSON with sorted keys and no spaces: equal values give equal text, whatever order their keys were made in.
 * Numbers and strings are written as `JSON.stringify` does, which ECMAScript fixes to the last digit
 * (the same choice as RFC 8785, JSON Canonicalization Scheme).
 */
import { parseJson } from '../text/record.ts';

/** @throws TypeError for what JSON can't hold without loss: NaN, ±Infinity, bigint, function, symbol, undefined in a list. */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'string':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`);
      return JSON.stringify(value);
    case 'object':
      return Array.isArray(value)
        ? `[${value.map(canonicalJson).join(',')}]`
        : canonicalObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
}

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  const members: string[] = [];
  // By UTF-16 code units, which is what `sort` does without a comparison; no locale is asked.
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** The same order of keys, for people: two spaces of indent and a final newline. Small lists of scalars stay on one line. */
export function prettyJson(value: unknown): string {
  return `${pretty(parseJson(canonicalJson(value)), '')}\n`;
}

const lineWidth = 120;

function pretty(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => item === null || typeof item !== 'object')) {
      const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      if (line.length + indent.length <= lineWidth) return line;
    }
    return `[\n${value.map((item) => inner + pretty(item, inner)).join(',\n')}\n${indent}]`;
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return '{}';
  const members = keys.map(
    (key) => `${inner}${JSON.stringify(key)}: ${pretty((value as Record<string, unknown>)[key], inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}
