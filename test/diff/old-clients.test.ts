/**
 * Whatever is edited: where `diff` calls a change compatible, what clients of before send is taken by the new model, is read as it was by
 * every signal that no change is told of, and is answered with every head of before. Rows are the golden rows of the old build, held to the
 * validator that the server has.
 */
import { describe, expect, it } from 'vitest';
import { encoderFrom } from '../../src/bundle/build-encoder.ts';
import { type Golden, rowSchema, verifyGolden } from '../../src/emit/transforms/index.ts';
import { compile, diff } from '../../src/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { parseVocab } from '../../src/runtime/vocab-file.ts';
import type { RawRow, Vocabularies } from '../../src/runtime/types.ts';
import { sidesOf } from '../../src/serve/request-side.ts';
import { RowValidator } from '../../src/serve/row-validator.ts';
import { recordOf } from '../../src/text/record.ts';
import { folder } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { random } from '../helpers/random-model.ts';
import { editsOf, randomEdit, specOf } from '../helpers/random-edits.ts';

interface Built {
  readonly plan: Plan;
  readonly golden: Golden;
  readonly vocabularies: Vocabularies;
}

async function build(dir: string, spec: string): Promise<Built | null> {
  const outcome = await compile(spec, { cwd: dir });
  if (!outcome.ok) return null;
  const { plan, files } = outcome.value;
  const text = (path: string) => String(files.get(path));
  const vocabularies = recordOf(
    plan.vocabs.flatMap(({ id, file }) => {
      if (file === null) return [];
      const parsed = parseVocab(text(file));
      return 'error' in parsed ? [] : [[id, parsed.entries] as const];
    }),
  );
  return { plan, golden: JSON.parse(text('golden.json')) as Golden, vocabularies };
}

/** What the server says of a request with one candidate, as the old model's clients send it. */
function faultsOf(plan: Plan, row: RawRow, sent: readonly string[]): string[] {
  const validator = new RowValidator(plan, sidesOf(plan), rowSchema(plan), { maxList: Infinity });
  const part = (ofRequest: boolean) =>
    recordOf(Object.entries(row).filter(([name]) => sent.includes(name) === ofRequest));
  const source = plan.data?.source?.column;
  const routed = plan.towers.some(
    (tower) => tower.source === null || tower.fallback || tower.source === row[source ?? ''],
  );
  return [
    ...validator.rank(part(true), [part(false)]).map(({ message }) => message),
    ...(routed ? [] : ['no tower takes it']),
  ];
}

function requestColumns(plan: Plan): string[] {
  return sidesOf(plan).requestInputs.map(({ name }) => name);
}

describe('random edits', () => {
  const seeds = Array.from({ length: 8 }, (_, i) => i);
  let compared = 0;
  let compatible = 0;
  it.each(seeds)('seed %i', async (seed) => {
    const draw = random(seed + 1);
    for (let i = 0; i < 15; i++) {
      const { before, after } = randomEdit(draw);
      const dir = folder({ 'old.ads': specOf(before), 'new.ads': specOf(after) });
      const [old, next] = [await build(dir, 'old.ads'), await build(dir, 'new.ads')];
      if (old === null || next === null) continue;
      const found = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
      compared++;
      const edited = editsOf(before, after);
      expect(found.same, edited.join('; ')).toBe(old.plan.fingerprint === next.plan.fingerprint);
      if (found.serving === 'breaking' || found.serving === 'meaning') continue;
      compatible++;
      // A warning is of values that hardly any client sends.
      const but = (fault: string) => found.serving === 'compatible' || !fault.includes('9007199254740991');
      const sent = requestColumns(old.plan);
      const taken = old.golden.cases.filter(({ row }) => faultsOf(old.plan, row, sent).length === 0);
      expect(taken.length).toBeGreaterThan(0);
      for (const { row } of taken)
        expect(faultsOf(next.plan, row, sent).filter(but), `${edited.join('; ')}: ${JSON.stringify(row)}`).toEqual([]);
      const told = new Set(found.changes.map(({ name }) => name));
      const untouched = (name: string) => !told.has(name) && next.plan.signals.some((signal) => signal.name === name);
      const cases = taken.map((one) => ({
        ...one,
        signals: recordOf(Object.entries(one.signals).filter(([name]) => untouched(name))),
      }));
      const encoder = encoderFrom({ plan: next.plan, vocabularies: next.vocabularies });
      const wrong = verifyGolden(encoder, { ...old.golden, cases }).filter(({ signal }) => untouched(signal));
      expect(wrong, edited.join('; ')).toEqual([]);
      for (const { name } of old.plan.heads) expect(next.plan.heads.map((head) => head.name)).toContain(name);
    }
  });

  it('were compared, and many of them are compatible', () => {
    expect(compared).toBeGreaterThan(50);
    expect(compatible).toBeGreaterThan(20);
  });
});
