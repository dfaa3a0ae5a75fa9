/** Writes the files that every system sees: training rows, test rows without labels, and the labels apart from them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare, column, type Table, writeCsv } from './csv.ts';
import type { TableSet } from './sets.ts';

export interface Prepared {
  readonly set: TableSet;
  readonly train: string;
  /** Without labels and without what is known only afterwards. */
  readonly test: string;
  /** Labels of the training rows, a column a head, 0 or 1: peers learn from them. */
  readonly trainLabels: string;
  /** By head, the labels of the test rows. No system gets them. */
  readonly truth: ReadonlyMap<string, Uint8Array>;
  readonly trainRows: number;
  /** Decided by all that the systems see. */
  readonly hash: string;
}

const TEST_PART = 0.2;

/** `rows`: most rows of training and test together; more are thinned. */
export function prepare(set: TableSet, data: string, work: string, rows: number): Prepared {
  const { table, test: given } = set.read(data);
  const kept = thinner(rows / (table.rows.length + (given?.rows.length ?? 0)));
  const all = { header: table.header, rows: table.rows.filter(kept) };
  const { train, test } =
    given !== null
      ? { train: all.rows, test: given.rows.filter(kept) }
      : set.time === null
        ? byHash(all)
        : byTime(all, set.time);

  const folder = join(work, 'sets', set.name);
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  const keep = table.header.filter((name) => !set.drop.includes(name));
  const known = keep.filter((name) => !set.after.includes(name) && !set.heads.some((head) => head.column === name));
  const pick = (from: readonly (readonly string[])[], names: readonly string[]) => {
    const places = names.map((name) => column(table, name));
    return from.map((row) => places.map((place) => row[place]!));
  };
  const labels = (from: readonly (readonly string[])[]) =>
    set.heads.map((head) => {
      const place = column(table, head.column);
      return Uint8Array.from(from, (row) => (head.positive(bare(row[place]!)) ? 1 : 0));
    });
  writeCsv(file('train.csv'), keep.map(quoted), pick(train, keep));
  writeCsv(file('test.csv'), known.map(quoted), pick(test, known));
  const ofTrain = labels(train);
  writeCsv(
    file('train-labels.csv'),
    set.heads.map((head) => head.name),
    train.map((_, i) => ofTrain.map((values) => String(values[i]))),
  );
  const ofTest = labels(test);
  const hash = createHash('sha256');
  for (const name of ['train.csv', 'test.csv']) hash.update(readFileSync(file(name)));
  hash.update(JSON.stringify(set));
  return {
    set,
    train: file('train.csv'),
    test: file('test.csv'),
    trainLabels: file('train-labels.csv'),
    truth: new Map(set.heads.map((head, i) => [head.name, ofTest[i]!])),
    trainRows: train.length,
    hash: hash.digest('hex').slice(0, 12),
  };
}

function byHash(table: Table) {
  const isTest = table.rows.map((_, i) => unit('test', i) < TEST_PART);
  return { train: table.rows.filter((_, i) => !isTest[i]), test: table.rows.filter((_, i) => isTest[i]) };
}

function byTime(table: Table, time: string) {
  const place = column(table, time);
  const sorted = table.rows.toSorted((a, b) => Date.parse(bare(a[place]!)) - Date.parse(bare(b[place]!)));
  const cut = Math.round(sorted.length * (1 - TEST_PART));
  return { train: sorted.slice(0, cut), test: sorted.slice(cut) };
}

function thinner(part: number): (row: unknown, i: number) => boolean {
  return part >= 1 ? () => true : (_, i) => unit('thin', i) < part;
}

/**
 * A number of [0, 1) that the place of a row decides. Not its cells: the label is one of them, so rows that are alike otherwise would be
 * on one side if their labels agree, and what is learned from those in training would be the opposite of what the test rows say.
 */
function unit(purpose: string, row: number): number {
  return createHash('md5').update(`${purpose}\n${row}`).digest().readUInt32LE(0) / 2 ** 32;
}

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

/** Of the files' contents, in their order; one that is not there counts as empty. */
export function hashOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(existsSync(file) ? readFileSync(file) : '').update('\0');
  return hash.digest('hex').slice(0, 12);
}

export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
