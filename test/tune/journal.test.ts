import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Journal, journalKey } from '../../src/tune/journal.ts';
import { temporaryFolder } from '../helpers/emitted.ts';

it('keeps what was measured, and nothing of a line that lost a part', async () => {
  const path = join(temporaryFolder(), 'tune', 'model.journal');
  const [one, other] = [journalKey({ trial: 1 }), journalKey({ trial: 2 })];
  const measured = { logLoss: 0.53213, difference: -0.00299, standardError: 0.00891 };
  const journal = await Journal.open(path);
  await journal.addMeasured(one, measured);
  await journal.addMeasured(other, measured);
  expect((await Journal.open(path)).measured(one)).toEqual(measured);
  const text = readFileSync(path, 'utf8');
  for (let cut = 1; cut < 60; cut++) {
    writeFileSync(path, text.slice(0, -cut));
    const damaged = await Journal.open(path);
    expect(damaged.measured(one)).toEqual(measured);
    // The line without its end says the same, if nothing else is gone.
    expect(damaged.measured(other)).toEqual(cut === 1 ? measured : null);
  }
  writeFileSync(path, `${one} ,,\n${one} 0,0,0 00000000\n`);
  expect((await Journal.open(path)).measured(one)).toBeNull();
});
