/**
 * Delimited text (RFC 4180) into columns of texts, as DuckDB reads it for `adsc`: fields may be quoted, and then hold delimiters, line ends and doubled quotes; lines
 * with another number of fields are left out and counted.
 */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import type { Reject } from '../../data/files/rejected-lines.ts';
import type { FileRows, TextForm } from './file-rows.ts';

const [QUOTE, NEW_LINE, RETURN] = [34, 10, 13];

interface Place {
  /** Where the next record begins. */
  at: number;
  /** The line that it begins in, from 1. */
  line: number;
}

/** @param path for messages @throws DataError for a header that names no columns */
export function readDelimited(path: string, text: string, form: TextForm): FileRows {
  const { delimiter, header } = form;
  const missing = new Set(form.missing);
  const place: Place = { at: 0, line: 1 };
  const fields: string[] = [];
  const named = header ? headerOf(path, text, place, form) : firstOf(path, text, form);
  if (named === null) return { rows: 0, columns: [], readable: null, rejects: [] };
  const columns = named.map((name) => ({ name, type: 'VARCHAR', values: [] as (string | null)[] }));
  const rejects: Reject[] = [];
  let rows = 0;
  while (place.at < text.length) {
    const { at, line } = place;
    const fault = readRecord(text, delimiter, place, fields);
    // A line without anything is no row, unless it is the value of the one column.
    if (fault === null && fields.length === 1 && fields[0] === '' && columns.length > 1) continue;
    if (fault !== null || fields.length !== columns.length) {
      const why = fault ?? `it has ${fields.length} columns, and not ${columns.length}`;
      const shown = JSON.stringify(text.slice(at, Math.min(place.at, at + 200)).replace(/\r?\n$/, ''));
      rejects.push({ file: path, line, lines: Math.max(1, place.line - line), detail: `${why}: ${shown}` });
      continue;
    }
    for (let c = 0; c < fields.length; c++) {
      const field = fields[c]!;
      columns[c]!.values.push(missing.has(field) ? null : field);
    }
    rows++;
  }
  return { rows, columns, readable: null, rejects };
}

/** Reads the record at a place, whose fields take the place of those in `fields`. @returns what is wrong with it; null: nothing */
function readRecord(text: string, delimiter: string, place: Place, fields: string[]): string | null {
  fields.length = 0;
  const first = delimiter.charCodeAt(0);
  const { length } = text;
  let i = place.at;
  let fault: string | null = null;
  for (;;) {
    let field = '';
    if (text.charCodeAt(i) === QUOTE) {
      let from = ++i;
      for (;;) {
        const end = text.indexOf('"', from);
        if (end < 0) {
          fault = 'a quote is left open';
          field += text.slice(i);
          i = length;
          break;
        }
        if (text.charCodeAt(end + 1) === QUOTE) {
          field += text.slice(i, end + 1);
          from = i = end + 2;
          continue;
        }
        field += text.slice(i, end);
        i = end + 1;
        break;
      }
      const rest = i;
      i = endOfField(text, i, delimiter, first);
      if (i > rest) fault ??= 'there is text after a closing quote';
    } else {
      const from = i;
      i = endOfField(text, i, delimiter, first);
      field = text.slice(from, i);
    }
    fields.push(field);
    if (i < length && text.startsWith(delimiter, i)) {
      i += delimiter.length;
      continue;
    }
    if (text.charCodeAt(i) === RETURN) i++;
    if (text.charCodeAt(i) === NEW_LINE) i++;
    for (let at = place.at; at < i; at++) if (text.charCodeAt(at) === NEW_LINE) place.line++;
    place.at = Math.max(i, place.at + 1);
    return fault;
  }
}

function endOfField(text: string, from: number, delimiter: string, first: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEW_LINE || unit === RETURN) break;
    if (unit === first && (delimiter.length === 1 || text.startsWith(delimiter, i))) break;
  }
  return i;
}

/** The names of a header line, or those that the spec has for it; reads on behind it. */
function headerOf(path: string, text: string, place: Place, { delimiter, columns }: TextForm): readonly string[] {
  if (text === '') throw headerError(path, 'it is empty, not even a header line');
  const fields: string[] = [];
  readRecord(text, delimiter, place, fields);
  const names = fields.map((name, i) => (name === '' ? `column${i}` : name));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw headerError(path, `two columns are called '${twice}'`);
  if (columns !== null && columns.length !== names.length) throw widthError(path, columns.length, names.length);
  return columns ?? names;
}

/** The names of columns without a header line; null: the file has no rows. */
function firstOf(path: string, text: string, { delimiter, columns }: TextForm): readonly string[] | null {
  if (text === '') return null;
  const fields: string[] = [];
  readRecord(text, delimiter, { at: 0, line: 1 }, fields);
  if (columns !== null && columns.length !== fields.length) throw widthError(path, columns.length, fields.length);
  return columns ?? fields.map((_, i) => `column${i}`);
}

function widthError(path: string, stated: number, found: number): DataError {
  return headerError(path, `\`columns\` names ${stated} columns, and the first line has ${found}`);
}

function headerError(file: string, reason: string): DataError {
  return new DataError(diagnostic('ADS8016', null, { file, reason }));
}
