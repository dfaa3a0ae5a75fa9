/** What a server needs, in words: for `adsc explain SPEC`. */
import { formatBytes } from '../ir/format-number.ts';
import { type Lookups, servingCost } from '../ir/serving-cost.ts';
import type { Plan } from '../ir/plan.ts';
import type { Entry } from '../language/semantics/describe.ts';

/** Candidates of the request that is an example. */
const CANDIDATES = 500;

export function servingEntry(plan: Plan): Entry {
  const { float32, int8, inFile, request, candidate, atLeast } = servingCost(plan);
  const least = atLeast ? 'at least ' : '';
  const of = (rows: number, bytes: number) =>
    `${rows.toLocaleString('en')} row${rows === 1 ? '' : 's'} (${formatBytes(bytes)})`;
  const all = (key: keyof Lookups) => request[key] + CANDIDATES * candidate[key];
  const smaller = int8 < float32;
  return {
    kind: 'serving',
    name: 'serving',
    facts: [
      [
        'memory',
        `${least}${formatBytes(float32)} of weights a version${smaller ? `, ${formatBytes(int8)} with large tables in 8 bits` : ''}${inFile < float32 ? `, ${formatBytes(inFile)} with their rows in the file` : ''}; while one takes the place of another there are three`,
      ],
      ['disk', `${least}${formatBytes(float32)} of weights${smaller ? `, ${formatBytes(int8)} in 8 bits` : ''}`],
      [
        'look-ups',
        `at most ${request.rows === 0 ? '' : `${of(request.rows, request.bytes)} a request and `}${of(candidate.rows, candidate.bytes)} a candidate`,
      ],
      [
        `${CANDIDATES} candidates`,
        `at most ${of(all('rows'), all('bytes'))}${smaller ? `, ${formatBytes(all('int8Bytes'))} in 8 bits` : ''}`,
      ],
    ],
  };
}
