/**
 * Clients of a model that is replaced, over HTTP: a client that was generated with the old model asks the new one. Where `diff` calls the change
 * compatible it is answered as before; where it says breaking the new model is held back, and once it is let in the client is told what is wrong.
 */
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { sidesOf } from '../../src/serve/request-side.ts';
import { recordOf } from '../../src/text/record.ts';
import { folder } from '../helpers/command.ts';
import { count } from '../helpers/full.ts';
import { valueOf } from '../helpers/outcome.ts';
import { editsOf, randomEdit, specOf } from '../helpers/random-edits.ts';
import { random } from '../helpers/random-model.ts';
import { type Client, clientOf, pointTo, type Row, served, type ServerError } from '../helpers/served.ts';
import { type Untrained, untrainedBundle } from '../helpers/untrained.ts';

/** A row as a request with one candidate. */
function asked(plan: Plan, row: Row): readonly [Row, readonly Row[]] {
  const { requestInputs, candidateInputs } = sidesOf(plan);
  const part = (names: readonly { readonly name: string }[]) =>
    recordOf(names.flatMap(({ name }) => (Object.hasOwn(row, name) ? [[name, row[name]] as const] : [])));
  return [part(requestInputs), [part(candidateInputs)]];
}

/** Why a row is not answered; null: it is. */
async function faultOf(client: Client, { plan }: Untrained, row: Row): Promise<string | null> {
  try {
    const { scores, errors } = await client.rank(...asked(plan, row));
    const missing = plan.heads.find(({ name }) => !Array.isArray(scores[name]));
    return missing === undefined ? (errors?.[0]?.error ?? null) : `there is no ${missing.name}`;
  } catch (error) {
    const { status, code, message } = error as ServerError;
    expect([400, 409]).toContain(status);
    return `${code}: ${message}`;
  }
}

describe('whatever is edited, a client of the old model', () => {
  let compatible = 0;
  let breaking = 0;
  it.each(Array.from({ length: 4 }, (_, i) => i))('seed %i', async (seed) => {
    const draw = random(100 + seed);
    for (let i = 0; i < count(4, 40); i++) {
      const { before, after } = randomEdit(draw);
      const dir = folder({ 'old.ads': specOf(before), 'new.ads': specOf(after) });
      const [old, next] = [await untrainedBundle(dir, 'old'), await untrainedBundle(dir, 'new')];
      if (old === null || next === null) continue;
      const edited = editsOf(before, after).join('; ');
      const found = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
      pointTo(dir, 'old');
      const { service, url, close } = await served(dir);
      const client = await clientOf(old, url);
      const rows: Row[] = [];
      for (const { row } of old.golden.cases) if ((await faultOf(client, old, row)) === null) rows.push(row);
      expect(rows.length).toBeGreaterThan(0);
      pointTo(dir, 'new');
      const result = await service.reload();
      const graver = found.changes.filter(({ serving }) => serving === 'breaking' || serving === 'meaning');
      // The zone of a model is said to break where no request has a time, too.
      if (graver.length === 0) {
        compatible++;
        expect(result.outcome, edited).toBe(old.plan.fingerprint === next.plan.fingerprint ? 'unchanged' : 'swapped');
        for (const row of rows) expect(await faultOf(client, old, row), edited).toBeNull();
      } else if (graver.some(({ kind }) => kind !== 'time')) {
        breaking++;
        expect(result.outcome, edited).toBe('refused');
        for (const row of rows.slice(0, 3)) expect(await faultOf(client, old, row), edited).toBeNull();
        expect((await service.reload({ allowBreaking: true })).outcome).toBe('swapped');
        const hidden = service.current.contracts.of(old.contracts.fingerprint)!.faults.filter(({ shows }) => !shows);
        for (const row of rows) {
          const fault = await faultOf(client, old, row);
          if (hidden.length > 0) expect(fault, edited).toContain(hidden[0]!.text);
        }
      }
      await close();
    }
  });

  it('was answered, and refused', () => {
    expect(compatible).toBeGreaterThan(2);
    expect(breaking).toBeGreaterThan(2);
  });
});
