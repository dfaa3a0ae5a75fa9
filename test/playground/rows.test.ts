/** The rows and locks that the playground makes up, against DuckDB's profile of the same rows and against the checks of the compiler. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templates } from '../../src/api/templates.ts';
import { planSpec } from '../../src/spec-to-build.ts';
import { profile } from '../../src/data/profile/profile.ts';
import type { Lock } from '../../src/ir/lock.ts';
import { planEncoder } from '../../src/emit/transforms/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { readLock } from '../../src/ir/read-artifact.ts';
import { makeColumns } from '../../src/playground/rows/columns.ts';
import { makeLog } from '../../src/playground/rows/index.ts';
import { madeRows } from '../../src/playground/rows/memory-rows.ts';
import { encodeMade } from '../../src/playground/train/data.ts';
import { withLabels } from '../../src/playground/rows/labels.ts';
import { lockOf } from '../../src/playground/rows/lock-of-rows.ts';
import { check } from '../../src/language/semantics/index.ts';
import type { CheckedProgram } from '../../src/language/semantics/model.ts';
import { temporaryFolder } from '../helpers/emitted.ts';
import { memoryHost } from '../helpers/memory-host.ts';

function checked(text: string): CheckedProgram {
  const { program, diagnostics } = check(memoryHost({ 'model.ads': text }), 'model.ads');
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return program;
}

/** A spec with its made-up log and the plan of both. */
function planned(text: string): { readonly log: ReturnType<typeof makeLog>; readonly plan: Plan } {
  const log = makeLog(checked(text), 1000);
  const host = memoryHost({ 'model.ads': text, ...Object.fromEntries(log.files) });
  const { plan, diagnostics } = planSpec(host, 'model.ads', log.lock, { variant: null });
  if (plan === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { log, plan };
}

const specs = join(import.meta.dirname, '../../specs');
const all = {
  ...templates,
  ...Object.fromEntries(readdirSync(specs).map((name) => [name, readFileSync(join(specs, name, 'model.ads'), 'utf8')])),
};

describe('made-up rows', () => {
  it.each(Object.entries(all))(
    'of %s have a lock that the compiler takes, and are the same rows again',
    async (_, text) => {
      const program = checked(text);
      const { lock, files, made } = makeLog(program, 500);
      expect(await readLock(JSON.stringify(lock), 'model.lock.json')).toEqual(JSON.parse(JSON.stringify(lock)));
      for (const variant of [null, ...program.variants.keys()]) {
        const { plan, diagnostics } = planSpec(
          memoryHost({ 'model.ads': text, ...Object.fromEntries(files) }),
          'model.ads',
          lock,
          { variant },
        );
        expect({ diagnostics, planned: plan !== null }).toEqual({ diagnostics: [], planned: true });
      }
      for (const { label } of program.base.heads)
        expect(new Set(made.columns[label.column]).size, `labels of ${label.column}`).toBeGreaterThan(1);
      expect(makeLog(checked(text), 500)).toEqual({ lock, files, made, train: 400 });
    },
  );

  it('are learned from where events come late', async () => {
    const { log, plan } = planned(`model m
data log from "log.jsonl" { time at }
signal k : hash_onehot(64)
group all { k } -> 4
bottom { layers 4 }
head click on clicked
head buy on bought { after click  within 1d  at bought_at  delay exponential }
`);
    const { lock, made, train } = log;
    const encoder = planEncoder(plan, {});
    const { counts, chunks } = await encodeMade(plan, encoder, madeRows(made, train));
    expect(counts.train).toBe(train);
    let [events, delays] = [0, 0];
    for await (const chunk of chunks('train', { seed: 1, shuffle: false }))
      for (let row = 0; row < chunk.rows; row++)
        if (chunk.labels[2 * row] === 1) {
          events++;
          delays += chunk.delays![row] ?? 0;
        }
    expect(events).toBeGreaterThan(0);
    expect({ positives: events, meanDelay: delays / events }).toEqual({
      positives: lock.heads['buy']?.positives,
      meanDelay: expect.closeTo(lock.heads['buy']?.meanDelay ?? NaN, 1) as number,
    });
  });

  it('have the lock that adsc profile writes of them', async () => {
    const text = `model m
data log from "log.jsonl" { time at { zone "UTC" }  source kind { a, b } }
vocab shared { top 12 }
signal country : onehot
signal hour    : onehot(24) from hour(at)
signal flag    : onehot(2)
signal age     : continuous
signal bid     : continuous { squash log }
signal share   : continuous { clip 0 .. 1 }
signal one     : onehot(shared)
signal tags    : indexed(shared) { max 3 }
signal split   : indexed { split "|" }
signal ad      : hash_onehot(1k)
signal seen    : hash_indexed(1k) { max 2 }
signal vector  : dense(4)
signal only    : onehot { sources a }
signal acted   : sequence of onehot(shared)
signal liked   : sequence of onehot(2)
signal acted_age : sequence of continuous from age(acted_at)
sequence past { acted, liked, acted_age } { max 3  before at }
read mood = mean(past) -> 4
group g { country, hour, flag, age, bid, share, one, tags, split, ad, seen, vector, only } -> 8
tower a { layers 4 }
tower b { layers 4 }
head click on clicked
head liked on rating >= 4 { within 1d  at liked_at  delay exponential }
train { epochs 1 }
`;
    const program = checked(text);
    const made = withLabels(program, makeColumns(program, 700, 3), 3);
    const ours = lockOf(program, made, 700);
    const root = temporaryFolder();
    const rows = Array.from({ length: 700 }, (_, row) =>
      Object.fromEntries([
        ...Object.entries(made.columns).map(([name, column]) => [name, column[row]]),
        ['at', new Date(made.time[row] ?? NaN).toISOString()],
      ]),
    );
    writeFileSync(join(root, 'log.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { lock, vocabFiles } = await profile(program, root);
    expect(comparable(ours.lock)).toEqual(comparable(lock));
    expect(Object.fromEntries(ours.files)).toEqual(Object.fromEntries(vocabFiles));
  });
});

/** Without what only data has (columns), and figures to ten digits: sums depend on their order. */
function comparable({ columns: _, ...lock }: Lock): unknown {
  return JSON.parse(
    JSON.stringify(lock, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
  );
}
