/** Where a part of the newest rows begins. */
import type { TimedSplit } from '../../ir/cut-by-time.ts';
import type { Database } from '../database.ts';
import { present } from '../../text/present.ts';

/** The rows that a part is cut from: a relation with the time `p.t` (epoch ms, whole), and a condition. */
export interface CutFrom {
  readonly relation: string;
  readonly where: string;
  /** Their source, for messages. */
  readonly what: string;
}

/** Times by the hour, so that memory grows with the span of a log, not with its rows. */
const HOUR = 3_600_000;

/**
 * The part of `last` and `newest` is what comes after this time (epoch ms); null where no row has a time.
 *
 * `newest`: the part begins at the latest time t so that at least the fraction of all rows with a time are of t or later. It is exact, ties
 * stand on one side, and it never is all: rows of the first time stay.
 */
export async function cutTime(
  database: Database,
  split: TimedSplit,
  { relation, where, what }: CutFrom,
): Promise<number | null> {
  if (split.kind === 'last') {
    const [row] = await database.all(`SELECT max(p.t) AS last FROM ${relation} WHERE ${where}`, what);
    const last = row!['last'] as number | null;
    return last === null ? null : last - split.seconds * 1000;
  }
  const count = (by: string, of: string) =>
    database.all(
      `SELECT ${by} AS moment, count(*) AS n FROM ${relation} WHERE (${where}) AND ${of} GROUP BY moment ORDER BY moment DESC`,
      what,
    );
  const hours = await count(`floor(p.t / ${HOUR})`, 'p.t IS NOT NULL');
  const total = hours.reduce((sum, { n }) => sum + Number(n), 0);
  if (total === 0) return null;
  const wanted = split.fraction * total;
  let taken = 0;
  const hour = present(
    hours.find(({ n }) => (taken += Number(n)) >= wanted),
    'hour of the cut',
  );
  taken -= Number(hour['n']);
  const start = Number(hour['moment']) * HOUR;
  const times = await count('p.t', `p.t >= ${start} AND p.t < ${start + HOUR}`);
  const first = present(
    times.find(({ n }) => (taken += Number(n)) >= wanted),
    'time of the cut',
  );
  const begin = Number(first['moment']);
  return taken === total ? begin : begin - 1;
}
