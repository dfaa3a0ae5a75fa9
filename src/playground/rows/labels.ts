/**
 * Labels from a hidden function of the raw values: every key, number and vector pulls each head's logit up or down, and what the user
 * brings pulls against what the ad brings, so that crosses have something to find. No model sees the function, nor can reach its noise.
 */
import { labelerOf } from '../../data/relation/labels.ts';
import { parentsFirst, parentsOf } from '../../ir/composed-heads.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import type { HeadPlan, LabelPlan } from '../../ir/plan.ts';
import { sigmoid } from '../../math/logistic.ts';
import { Random } from '../../math/random.ts';
import type { RawValue } from '../../runtime/types.ts';
import { entryOf } from '../../text/present.ts';
import { recordOf } from '../../text/record.ts';
import type { CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import { ColumnEffects } from './column-effects.ts';
import { type MadeColumns, modelsOf, signalsOf } from './columns.ts';

/** Standard deviations, in logits, of what signals add up to, and of the pull between user and ad. */
const SIGNALS = 1.8;
const PULL = 0.8;
/** How unequal signals are: of the logarithm of their weights. */
const SPREAD = 0.8;
/** Shares of positives, head by head. */
const RATES = [0.3, 0.2, 0.12];
/** Milliseconds. */
const MEAN_DELAY = 6 * 3_600_000;

/** The same columns with a column for each label. */
export function withLabels(program: CheckedProgram, made: MadeColumns, seed: number): MadeColumns {
  const columns = recordOf(Object.entries(made.columns));
  const random = new Random(seed, 'labels');
  const heads = new Map(modelsOf(program).flatMap((model) => model.heads.map((head) => [head.name, head] as const)));
  const byColumn = new Map<string, LabelPlan[]>();
  for (const { label } of heads.values()) byColumn.set(label.column, [...(byColumn.get(label.column) ?? []), label]);

  const effects = effectsOf(program, made);
  [...byColumn]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([column, labels], index) => {
      if (Object.hasOwn(columns, column)) return;
      const stream = random.fork('draw', column);
      const logits = hiddenLogits(program, made, effects, random.fork('function', column));
      const offset = offsetFor(logits, RATES[Math.min(index, RATES.length - 1)]!);
      const { yes, no } = valuesOf(labels);
      columns[column] = Array.from(logits, (logit) => stream.pick(stream.chance(sigmoid(logit + offset)) ? yes : no));
    });
  followParents(
    [...heads.values()],
    columns,
    new Set([...byColumn.keys()].filter((name) => !Object.hasOwn(made.columns, name))),
  );
  addEventTimes([...heads.values()], columns, made.time, random.fork('delays'));
  return { ...made, columns };
}

/** When the events of heads with `delay exponential` came: all of them by the log's end, so that each label counts. */
function addEventTimes(
  heads: readonly HeadPlan[],
  columns: Record<string, readonly RawValue[]>,
  time: Float64Array,
  random: Random,
): void {
  const last = time.at(-1) ?? 0;
  for (const { head, delay } of delayedHeads(heads)) {
    if (Object.hasOwn(columns, delay.at)) continue;
    const { label, withinSeconds } = heads[head]!;
    const stream = random.fork('delay', delay.at);
    const labelOf = labelerOf(label);
    const most = 1000 * (withinSeconds ?? Infinity);
    const mean = Math.min(MEAN_DELAY, most / 4);
    columns[delay.at] = Array.from(time, (at, row) => {
      const waited = -Math.log(1 - stream.float()) * mean;
      const event = Math.round(at + Math.min(waited, most, last - at));
      // Read alike, however the log writes its times.
      return labelOf(columns[label.column]![row]) === 1 ? new Date(event).toISOString() : null;
    });
  }
}

/** No event of a head comes without that of the head it is `after`. @param drawn columns that may be changed */
function followParents(
  heads: readonly HeadPlan[],
  columns: Record<string, readonly RawValue[]>,
  drawn: ReadonlySet<string>,
): void {
  const parents = parentsOf(heads);
  for (const h of parentsFirst(heads)) {
    const { label } = heads[h]!;
    const parent = heads[parents[h]!]!.label;
    const [no] = valuesOf([label]).no;
    if (!drawn.has(label.column) || label.column === parent.column || no === undefined) continue;
    const isParent = labelerOf(parent);
    const before = columns[parent.column] ?? [];
    columns[label.column] = columns[label.column]!.map((value, row) => (isParent(before[row]) === 0 ? no : value));
  }
}

/** By input, of all signals. */
function effectsOf(program: CheckedProgram, { columns, rows }: MadeColumns): ReadonlyMap<string, ColumnEffects> {
  const inputs = new Set(signalsOf(program).map(({ signal }) => signal.input));
  return new Map([...inputs].map((input) => [input, new ColumnEffects(columns[input] ?? [], rows)]));
}

/** One a row. The source, where there is one, has a function of its own for a part of the signals. */
function hiddenLogits(
  program: CheckedProgram,
  { columns, rows }: MadeColumns,
  effects: ReadonlyMap<string, ColumnEffects>,
  random: Random,
): Float64Array {
  const signals = signalsOf(program).map(({ signal }) => signal);
  const source = program.base.data?.source ?? null;
  const kinds: ((row: number) => string)[] = source === null ? [] : [(row) => String(columns[source.column]![row])];
  const sum = (which: readonly CheckedSignal[], name: string) => {
    const out = new Float64Array(rows);
    for (const signal of which) {
      const own = kinds[0] !== undefined && random.fork('own', signal.name).chance(0.4) ? kinds[0] : () => '';
      const effect = entryOf(effects, signal.input).drawnBy(random.fork(name, signal.name));
      // Some matter much more than others.
      const weight = Math.exp(SPREAD * random.fork('weight', signal.name).normal());
      for (let row = 0; row < rows; row++) out[row]! += weight * effect(row, own(row));
    }
    return scaled(out);
  };
  const all = sum(signals, 'effect');
  const user = sum(
    signals.filter(({ side }) => side === 'request'),
    'user',
  );
  const ad = sum(
    signals.filter(({ side }) => side === 'candidate'),
    'ad',
  );
  return all.map((x, row) => SIGNALS * x + PULL * user[row]! * ad[row]!);
}

/** To mean 0 and deviation 1; zeros stay. */
function scaled(values: Float64Array): Float64Array {
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, values.length));
  return deviation === 0 ? values : values.map((x) => (x - mean) / deviation);
}

/** What makes the mean probability the rate, by bisection. */
function offsetFor(logits: Float64Array, rate: number): number {
  let [low, high] = [-30, 30];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    const mean = logits.reduce((sum, z) => sum + sigmoid(z + middle), 0) / Math.max(1, logits.length);
    if (mean < rate) low = middle;
    else high = middle;
  }
  return low;
}

/** Values of a label's column that make its first head's label 1, and 0; heads that read it otherwise get what those values give. */
function valuesOf(labels: readonly LabelPlan[]): { yes: readonly RawValue[]; no: readonly RawValue[] } {
  const candidates: RawValue[] = labels.flatMap(({ op, value }): RawValue[] => {
    if (op === null || value === null) return [true, false];
    if (typeof value === 'number') return [value - 1, value, value + 1];
    return typeof value === 'boolean' ? [true, false] : [value, `not ${value}`];
  });
  const labelOf = labelerOf(labels[0]!);
  return {
    yes: candidates.filter((value) => labelOf(value) === 1),
    no: candidates.filter((value) => labelOf(value) === 0),
  };
}
