/** Purchases (`--delays`): some clicks end in one, hours or days later, and the log knows those that came before its end. */
import { BOOLEAN, DOUBLE, type DuckDBValue, TIMESTAMP, timestampValue } from '@duckdb/node-api';
import type { Random } from '../math/random.ts';
import type { Columns } from './tables.ts';
import { DAY_MS, type Impression } from './traffic.ts';

export const PURCHASES: Columns = [
  { name: 'purchased', type: BOOLEAN },
  { name: 'purchased_at', type: TIMESTAMP },
  { name: 'true_purchase', type: DOUBLE },
];

/** A purchase counts within this long after the impression. */
export const ATTRIBUTION_MS = 7 * DAY_MS;

/** By source (standard, shopping): mean of the delay, which is exponential; and what is added to the logit of a purchase given a click. */
const MEAN_DELAY_MS = [2.5 * DAY_MS, DAY_MS] as const;
const LOGIT = [-1.2, -0.2] as const;

/**
 * The columns of `PURCHASES` of an impression. Given a click, the logit of a purchase is that of a stay plus a constant of the source.
 * `true_purchase` is the probability of one within `ATTRIBUTION_MS`.
 * @param end of the log, epoch ms: a purchase that comes later is not in it
 */
export function purchaseColumns(impression: Impression, source: 0 | 1, end: number, random: Random): DuckDBValue[] {
  const { click, stayGivenClick: stay } = impression.truth;
  const odds = (stay / (1 - stay)) * Math.exp(LOGIT[source]);
  const given = odds / (1 + odds);
  const mean = MEAN_DELAY_MS[source];
  // The same draws for every row, so that one outcome changes no other.
  const [buys, wait] = [random.chance(given), -mean * Math.log(1 - random.float())];
  const at = impression.time + Math.round(wait);
  const known = impression.clicked && buys && wait <= ATTRIBUTION_MS && at <= end;
  return [
    known,
    known ? timestampValue(BigInt(at) * 1000n) : null,
    click * given * (1 - Math.exp(-ATTRIBUTION_MS / mean)),
  ];
}
