/** Made-up rows of the benchmark, as the data layer hands them over: one plain array a column. */
import { seededRandom } from './random.ts';

export const COUNTRIES = Array.from(
  { length: 200 },
  (_, i) => `${String.fromCharCode(65 + (i % 26), 65 + ((i * 7) % 26))}${i}`,
);
export const CATEGORIES = Array.from({ length: 20_000 }, (_, i) => `category ${i}`);

export function makeColumns(rows: number) {
  const random = seededRandom(7);
  const column = <T>(make: (i: number) => T, missing = 0.05): (T | null)[] =>
    Array.from({ length: rows }, (_, i) => (random() < missing ? null : make(i)));
  const skewed = (n: number) => Math.floor(n * random() ** 3);
  return {
    bid: column(() => -Math.log(random()) * 12),
    age: column(() => Math.round(13 + random() * 80)),
    text: column(() => (20 + random() * 40).toFixed(3)),
    country: column(() => COUNTRIES[skewed(COUNTRIES.length)]!),
    video: column(() => (random() < 0.3 ? 1 : 0)),
    position: column(() => Math.floor(random() * 22)),
    served_at: column(() => 1_700_000_000_000 + Math.floor(random() * 1e9), 0) as number[],
    advertiser: column(() => `adv_${skewed(50_000)}`),
    pin: column(() => Math.floor(random() * 1e9)),
    categories: column(() =>
      Array.from({ length: Math.floor(random() * 6) }, () => CATEGORIES[skewed(CATEGORIES.length)]!),
    ),
    recent: column(() => Array.from({ length: Math.floor(random() * 24) }, () => `pin${Math.floor(random() * 1e6)}`)),
    vector: column(() => Array.from({ length: 32 }, () => random() - 0.5)),
  };
}
