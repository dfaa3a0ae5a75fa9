/** What a model reads of a joined table whose rows are looked up by key, so that requests need not send them. */
import type { InputUse } from '../../emit/transforms/inputs.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import type { InputPlan, JoinPlan, Plan, SignalPlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';

export interface TableUse {
  readonly join: JoinPlan;
  /** Functions of the table's row alone: encoded once, when the table is read. */
  readonly signals: readonly SignalPlan[];
  /** Columns of this table that are looked up: by the names that requests send them under. */
  readonly columns: readonly { readonly name: string; readonly column: string }[];
  /** Those of which raw values are needed: signals on some sources only and crosses read them, or they are keys of later joins. */
  readonly raw: readonly string[];
}

/** @param names of joins of the plan, each once */
export function tableUses(plan: Plan, names: readonly string[]): TableUse[] {
  const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
  const joins = (plan.data?.joins ?? []).filter(({ name }) => names.includes(name));
  const crossed = new Set(plan.signals.flatMap(({ cross }) => cross ?? []));
  return joins.map((join) => {
    const of = (signal: SignalPlan) => inputNames(signal).map((name) => entryOf(inputs, name));
    const readers = plan.signals.filter(
      (signal) => signal.serve === null && of(signal).some(({ table }) => table === join.name),
    );
    const alone = (signal: SignalPlan) =>
      signal.sources === null && !crossed.has(signal.name) && of(signal).every(({ table }) => table === join.name);
    const eachTime = readers.filter((signal) => !alone(signal)).flatMap(of);
    const own = plan.inputs.filter(({ table }) => table === join.name);
    const linked = joins
      .flatMap(({ on }) => on.map(({ left }) => ({ name: left, column: columnOf(joins, join, left) })))
      .filter((one): one is { name: string; column: string } => one.column !== null);
    return {
      join,
      signals: readers.filter(alone),
      columns: [...new Map([...own, ...linked].map(({ name, column }) => [name, { name, column }])).values()],
      raw: [
        ...new Set([...eachTime.filter(({ table }) => table === join.name), ...linked].map(({ column }) => column)),
      ],
    };
  });
}

/** The column of this join that a name such as `pins.seller` means, of the longest name that it begins with; null: of no join, or another. */
function columnOf(joins: readonly JoinPlan[], join: JoinPlan, name: string): string | null {
  return tableOf(joins, name) === join ? name.slice(join.name.length + 1) : null;
}

/** The join that a name begins with; null: the name is the primary's. */
export function tableOf(joins: readonly JoinPlan[], name: string): JoinPlan | null {
  const found = joins.filter((join) => name.startsWith(`${join.name}.`));
  return found.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** Columns that requests may send for tables and that are no inputs of the model: keys, and the time of `as_of`. */
export function keyInputs(plan: Plan, tables: readonly TableUse[]): InputUse[] {
  const known = new Set([...plan.inputs.map(({ name }) => name), plan.data?.source?.column]);
  const columns = new Map<string, InputPlan['side']>();
  for (const { join } of tables) {
    const time = join.asOf === null ? [] : [plan.data?.time?.column ?? []].flat();
    for (const name of [...join.on.map(({ left }) => left), ...time])
      if (!known.has(name) && (columns.get(name) ?? 'request') === 'request') columns.set(name, join.side);
  }
  return [...columns].map(([name, side]) => ({
    input: { name, table: null, column: name, side, kind: 'scalar' },
    readings: [{ kind: 'key', signal: null, vocab: null }],
    optional: true,
    docs: [
      `for the ${tables.length === 1 ? 'table' : 'tables'} ${tables.map(({ join }) => `'${join.name}'`).join(', ')}`,
    ],
  }));
}
