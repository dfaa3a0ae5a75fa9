/** Crosses of signals as SQL, over their encoded columns; as `CrossEncoder` of the runtime. */
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import { view } from './lists.ts';
import { bucket, name } from './sql.ts';

/** The column of a signal: what begins with one `_` is of none. */
export function columnOf(signal: string): string {
  return signal.startsWith('_') ? `_${signal}` : signal;
}

/** Views that add the crosses of a plan to encoded rows; empty: it has none. @param from the view of the rows @param columns of it, which stay */
export function crossViews(plan: Plan, from: string, to: string, columns: readonly string[]): string[] {
  const signals = new Map(plan.signals.map((signal) => [signal.name, signal]));
  const crosses = plan.signals.flatMap((signal) => (signal.cross === undefined ? [] : [{ signal, of: signal.cross }]));
  if (crosses.length === 0) return [];
  const pairs = crosses.map(
    ({ of }, i) => `${of.map((member) => elements(entryOf(signals, member))).reduce(product)} AS x${i}`,
  );
  const crossed = crosses.map(({ signal }, i) => `${encoded(plan, signal, `x${i}`)} AS ${name(columnOf(signal.name))}`);
  return [
    view(`${from}_x`, `SELECT ${[...columns, ...pairs].join(',\n  ')}\nFROM ${from}`),
    view(to, `SELECT ${[...columns, ...crossed].join(',\n  ')}\nFROM ${from}_x`),
  ];
}

/** ARRAY of structs of a key and a DOUBLE weight: elements of weight 0 are none. */
function elements({ name: signal, encoding }: SignalPlan): string {
  const column = name(columnOf(signal));
  if (encoding.kind !== 'ids') return `array(named_struct('k', CAST(${column} AS STRING), 'w', 1D))`;
  // Without weights of their own, as they are in 32 bits.
  const each = encoding.pool === 'mean' ? `CAST(CAST(1D / size(${column}.ids) AS FLOAT) AS DOUBLE)` : '1D';
  const weight = `CASE WHEN ${column}.weights IS NULL THEN ${each} ELSE CAST(get(${column}.weights, i) AS DOUBLE) END`;
  // Sail takes no lambda over elements that it knows in one place to be no NULL, and in another not.
  const keys = `CAST(${column}.ids AS ARRAY<STRING>)`;
  return `filter(transform(${keys}, (e, i) -> named_struct('k', e, 'w', ${weight})), p -> p.w <> 0D)`;
}

/** Each element of one with each of the other, the last one fastest. */
function product(a: string, b: string): string {
  return `flatten(transform(${a}, p -> transform(${b}, q -> named_struct('k', concat(p.k, ',', q.k), 'w', p.w * q.w))))`;
}

function encoded({ vocabs }: Plan, { name: signal, encoding }: SignalPlan, pairs: string): string {
  const vocab = encoding.kind === 'vec' ? undefined : vocabs.find(({ id }) => id === encoding.vocab);
  if (vocab === undefined) throw new Error(`the cross ${signal} has no ids`);
  const id = (key: string) => `CAST(${bucket(key, vocab.entries)} AS BIGINT)`;
  if (encoding.kind === 'id') return id(`get(${pairs}, 0).k`);
  return `named_struct('ids', transform(${pairs}, p -> ${id('p.k')}), 'weights', transform(${pairs}, p -> CAST(p.w AS FLOAT)))`;
}
