import { optionTable } from './schema.ts';

/** How the files of a table are read; on `data` and on joins. */
export const tableOptions = optionTable({
  header: {
    type: { kind: 'flag' },
    default: null,
    defaultText: 'yes, unless `columns` is given',
    doc: 'Whether the first line of each file names the columns. CSV and TSV.',
  },
  columns: {
    type: { kind: 'name', of: 'column' },
    many: true,
    default: null,
    defaultText: "the header's",
    doc: 'Names of the columns, in order, for files without a header. CSV and TSV.',
  },
  delimiter: {
    type: { kind: 'string', characters: 1 },
    default: null,
    defaultText: 'a comma for CSV, a tab for TSV',
    doc: 'The character between two columns. CSV and TSV.',
  },
  missing: {
    type: { kind: 'string' },
    many: true,
    default: [''],
    doc: 'Texts that mean that a value is missing. CSV, TSV and JSON Lines.',
  },
  optional: {
    type: { kind: 'name', of: 'column' },
    many: true,
    default: null,
    defaultText: 'none',
    doc: 'Columns of signals and labels that come and go: some files are known to lack them. Their rows have no value there, and nothing is said of it.',
  },
});

export const timeOptions = optionTable({
  unit: {
    type: { kind: 'enum', values: { s: 'seconds', ms: 'milliseconds', us: 'microseconds', ns: 'nanoseconds' } },
    default: null,
    defaultText: 'ms for columns of numbers',
    doc: 'Unit of a time that is a number, counted from 1970-01-01 UTC.',
  },
  format: {
    type: { kind: 'string' },
    default: null,
    defaultText: 'ISO 8601',
    doc: 'strptime format of a time that is text. ISO 8601 with an offset is read as well.',
  },
  zone: {
    type: { kind: 'string' },
    default: 'UTC',
    doc: 'IANA zone of times that carry none; also the zone of hour() and weekday().',
  },
});

export const joinOptions = optionTable({
  side: {
    type: { kind: 'enum', values: { request: 'sent once a ranking request', candidate: 'sent for each candidate' } },
    default: 'candidate',
    doc: "Where the table's columns come from at serving.",
  },
  as_of: {
    type: { kind: 'column' },
    default: null,
    defaultText: 'the key is unique',
    doc: "A time column of this table: the newest row not after the example's time is joined, so that later values can't leak. Its block takes the options of time.",
    block: timeOptions,
  },
  ...tableOptions,
});
