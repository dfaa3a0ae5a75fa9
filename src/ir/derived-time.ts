import type { DataPlan, TimePlan } from './plan.ts';

/**
 * How a column that `hour()` or `weekday()` reads is written: the examples' time and a join's `as_of` as their statements say, any other
 * in milliseconds or ISO 8601. Training's reader, the transforms and all that a server says of the column go by this.
 * @param table null: the primary table
 * @param zone of the hours: also that of naive times where nothing else is stated
 */
export function derivedTime(
  data: DataPlan | null,
  table: string | null,
  column: string,
  zone = data?.time?.zone ?? 'UTC',
): TimePlan {
  const join =
    table === null || table === data?.primary.name ? undefined : data?.joins.find(({ name }) => name === table);
  const stated =
    join === undefined ? (table === null || table === data?.primary.name ? (data?.time ?? null) : null) : join.asOfTime;
  if (stated?.column === column) return stated;
  return { column, unit: null, format: null, zone };
}

/** How the time of a head's event (`at`) is written: as the examples' time is. @param column of a table that is joined, too */
export function eventTime({ time }: DataPlan, column: string): TimePlan {
  return { ...(time ?? { unit: null, format: null, zone: 'UTC' }), column };
}
