/** A first spec for data that nobody has described: what each column most likely is, with the reason in a comment. A guess to be edited. */
import type { FileFormat } from '../ir/plan.ts';
import { type Comparison, parseLabel } from './comparison.ts';
import { type ColumnSummary, Inspection } from './inspect.ts';
import { type GuessedJoin, guessJoin, type TableFile } from './joins.ts';
import { guessLabels, isZeroOne, type Label, labelOf, type TwoValued } from './labels.ts';
import { isAfterwardsName } from './names.ts';
import { type Relation, relationOf } from './relation.ts';
import { formatOf } from './signals.ts';
import { type Guess, type GuessedSignal, writeSpec } from './spec.ts';
import { impressionTime, TIME_SAMPLE, timeColumn, type TimeColumn } from './times.ts';
import { present } from '../text/present.ts';

export interface GuessOptions {
  readonly root: string;
  /** Of the data: relative to the root, and as the spec names it. */
  readonly path: string;
  readonly shown: string;
  readonly format: FileFormat;
  readonly model: string;
  /** Columns or comparisons, as `--label` takes them; none: the labels are guessed. */
  readonly labels: readonly string[];
  /** Tables to join. */
  readonly joins: readonly TableFile[];
}

/** A spec and what it is unsure of; or what is wrong with a label. */
export type Guessed =
  | { readonly text: string; readonly labels: readonly string[]; readonly unsure: readonly string[] }
  | { readonly problem: string; readonly hint: string };

/** @throws DataError when the files are not there or can't be read. */
export async function guess(options: GuessOptions): Promise<Guessed> {
  const inspection = await Inspection.open(options.root, options.path, options.format);
  try {
    return await guessFrom(inspection, options);
  } finally {
    inspection.close();
  }
}

async function guessFrom(inspection: Inspection, options: GuessOptions): Promise<Guessed> {
  const { rows, columns, first } = inspection.inspected;
  const candidates: TwoValued[] = [];
  for (const column of columns)
    if (isZeroOne(column) || (column.distinct === 2 && column.list === null && column.kind !== null))
      candidates.push({ column, values: await inspection.values(column.name, 2) });
  const labels =
    options.labels.length === 0
      ? guessLabels(columns, candidates, options.shown)
      : statedLabels(options.labels, columns, candidates, options.shown, first.named !== null);
  if ('problem' in labels) return labels;
  const isLabel = (column: ColumnSummary) => labels.some((label) => label.column === column);

  const times: TimeColumn[] = [];
  for (const column of columns) {
    if (isLabel(column)) continue;
    const found = timeColumn(column, await sampleOf(inspection, column));
    if (found !== null) times.push(found);
  }
  const time = impressionTime(times);
  const after = columns.filter((c) => !isLabel(c) && c !== time?.column && isAfterwardsName(c.name) && c.kind !== null);
  const signals: GuessedSignal[] = [];
  const leaks: { signal: GuessedSignal; why: string }[] = [];
  const left: { name: string; why: string }[] = [];
  for (const column of columns) {
    if (isLabel(column) || column === time?.column || after.includes(column)) continue;
    if (times.some((other) => other.column === column)) {
      left.push({ name: column.name, why: 'another time: hour() and weekday() of it may be signals' });
      continue;
    }
    const relations = await relationsOf(inspection, column, labels);
    const found = formatOf(column, rows, relations[0] ?? null);
    if ('left' in found) {
      left.push({ name: column.name, why: found.left });
      continue;
    }
    const signal = { name: column.name, ...found };
    const at = relations.findIndex(({ leak }) => leak !== null);
    if (at < 0) signals.push(signal);
    else leaks.push({ signal, why: `of ${labels[at]!.column.name}: ${relations[at]!.leak!}` });
  }
  const joins: GuessedJoin[] = [];
  const taken = new Set(columns.map(({ name }) => name));
  for (const table of options.joins) {
    const join = await guessJoin(inspection, table, options.root, taken);
    if ('problem' in join) return join;
    joins.push(join);
    signals.push(...join.signals);
    left.push(...join.left);
  }
  const result: Guess = {
    model: options.model,
    path: options.shown,
    rows,
    first,
    time,
    labels,
    after: after.map(({ name }) => name),
    signals,
    leaks,
    left,
    joins,
    unsure: [
      ...labels.flatMap(({ unsure }) => unsure ?? []),
      ...(time?.unsure === undefined || time.unsure === null ? [] : [time.unsure]),
      ...leaks.map(({ signal }) => `whether ${JSON.stringify(signal.name)} is known before the label: it was left out`),
      ...joins.flatMap(({ unsure }) => unsure ?? []),
      ...openSignals(signals.filter(({ unsure }) => unsure)),
    ],
  };
  return { text: writeSpec(result), labels: labels.map((label) => label.column.name), unsure: result.unsure };
}

function openSignals(signals: readonly GuessedSignal[]): string[] {
  const names = signals.map(({ name }) => JSON.stringify(name)).join(', ');
  return signals.length === 0
    ? []
    : [
        `whether ${names} ${signals.length === 1 ? 'is an amount or a code' : 'are amounts or codes'}: the label does not tell`,
      ];
}

/** Strings that may be times. The kind alone decides for most columns. */
function sampleOf(inspection: Inspection, column: ColumnSummary): Promise<string[]> {
  return column.kind === null || column.list !== null || column.time !== null || column.booleans === 1
    ? Promise.resolve([])
    : inspection.values(column.name, TIME_SAMPLE);
}

async function relationsOf(
  inspection: Inspection,
  column: ColumnSummary,
  labels: readonly Label[],
): Promise<Relation[]> {
  if (column.kind === null || column.list !== null || column.present === 0) return [];
  const relations: Relation[] = [];
  for (const label of labels) {
    const comparison: Comparison = label.comparison ?? positive(label.column);
    relations.push(relationOf(await inspection.related(column.name, comparison)));
  }
  return relations;
}

function positive(column: ColumnSummary): Comparison {
  return { column: column.name, op: '==', value: column.booleans === 1 ? 'true' : 1 };
}

function statedLabels(
  stated: readonly string[],
  columns: readonly ColumnSummary[],
  candidates: readonly TwoValued[],
  file: string,
  isHeaderless: boolean,
): Label[] | { readonly problem: string; readonly hint: string } {
  const names = columns.map(({ name }) => name);
  const labels: Label[] = [];
  for (const text of stated) {
    const parsed = parseLabel(text, names);
    if (parsed === null)
      return {
        problem: `"${file}" has no column called "${text}", and it is no comparison of one`,
        hint: `it has ${names.slice(0, 12).join(', ')}${isHeaderless ? ' (its first line holds a number, or a text twice, so it counts as data, not as names)' : ''}; a comparison is written option 'label' "rating >= 4"`,
      };
    const column = present(
      columns.find(({ name }) => name === parsed.column),
      `column ${parsed.column}`,
    );
    const candidate = candidates.find((one) => one.column === column);
    const label =
      parsed.comparison !== null
        ? { column, comparison: parsed.comparison, why: 'as stated', unsure: null }
        : candidate === undefined
          ? null
          : labelOf(candidate, 'as stated');
    if (label === null && column.distinct < 2)
      return {
        problem: `column "${parsed.column}" has ${column.distinct === 0 ? 'no value' : 'one value in all rows'}, and a label has two`,
        hint: 'a model needs rows of both kinds: name another column, or take in the rows that are missing',
      };
    if (label === null)
      return {
        problem: `column "${parsed.column}" has ${column.distinct.toLocaleString('en')} values, and a label has two`,
        hint: `compare it with one: option 'label' "${parsed.column} ${column.numbers > 0.999 ? '>= 4' : "== 'VALUE'"}"`,
      };
    labels.push(label);
  }
  return labels;
}
