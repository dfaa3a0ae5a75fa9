/** `adsc serve STATE/current --watch` next to `adsc run`: each answer is of one model, the one that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { address, csv, fine, start, write } from '../helpers/command.ts';
import { dayOf, ran, shop, SPEC, writeDay } from './daily.ts';

interface Answer {
  readonly model_fingerprint: string;
  readonly calibrator: string;
  readonly scores: Readonly<Record<string, readonly number[]>>;
}

/** Ads of every day, also of one that is not there yet. */
const CANDIDATES = Array.from({ length: 12 }, (_, i) => ({ user: `u${i % 5}`, ad: `a${i * 3}`, price: i / 2 }));

it('follows each publish under load, and never mixes two models', async () => {
  const dir = shop(6, SPEC);
  await ran(dir, dayOf(6));
  const server = start(dir, ['serve', 'state/current', '--port', '0', '--watch']);
  const url = `${await address(server)}/rank`;
  const answers: Answer[] = [];
  const body = JSON.stringify({ request: {}, candidates: CANDIDATES });
  const load = new AbortController();
  const asking = Array.from({ length: 4 }, async () => {
    while (!load.signal.aborted) {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(response.status).toBe(200);
      answers.push((await response.json()) as Answer);
    }
  });
  const steps = ['20260107T000000Z'];
  const answeredBy = (fingerprint: string) => answers.some((answer) => answer.model_fingerprint === fingerprint);
  const fingerprints = [
    JSON.parse(readFileSync(join(dir, 'state/current/run.json'), 'utf8')).modelFingerprint as string,
  ];
  try {
    for (const day of [7, 8]) {
      writeDay(dir, day - 1);
      // In a process of its own, as a scheduler does.
      const { code, err } = await start(dir, ['run', 'model.ads', '--at', dayOf(day), '--json']).ended;
      expect(code, err).toBe(0);
      const { modelFingerprint } = JSON.parse(readFileSync(join(dir, 'state/current/run.json'), 'utf8')) as {
        modelFingerprint: string;
      };
      fingerprints.push(modelFingerprint);
      steps.push(`2026010${day + 1}T000000Z`);
      await expect.poll(() => answeredBy(modelFingerprint)).toBe(true);
    }
  } finally {
    load.abort();
    await Promise.all(asking);
    server.process.kill('SIGTERM');
  }
  expect((await server.ended).code).toBe(0);
  expect(new Set(answers.map((answer) => answer.model_fingerprint))).toEqual(new Set(fingerprints));
  expect(new Set(fingerprints).size).toBe(3);
  // What each model gives for these rows when it scores a file.
  write(dir, {
    'probe.csv': csv(
      ['user', 'ad', 'price'],
      CANDIDATES.map(({ user, ad, price }) => [user, ad, price]),
    ),
  });
  for (const [i, fingerprint] of fingerprints.entries()) {
    await fine(dir, 'predict', `state/steps/${steps[i]!}`, '--data', 'probe.csv', '--output', 'out.jsonl');
    const rows = readFileSync(join(dir, 'out.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly click_calibrated: number; readonly calibrator: string });
    const mine = answers.filter((answer) => answer.model_fingerprint === fingerprint);
    expect(mine.length).toBeGreaterThan(0);
    for (const { calibrator, scores } of mine) {
      expect(calibrator).toBe(rows[0]!.calibrator);
      rows.forEach((row, at) => expect(Math.abs(row.click_calibrated - scores['click']![at]!)).toBeLessThan(1e-6));
    }
  }
});
