import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, folder, write } from '../helpers/command.ts';

const spec = `model shop
import "./more.ads"
data log from "log.csv"
group user { device } -> 4
bottom { layers 4 }
tower all { layers 4 }
head click on clicked
`;
const more = 'signal device : onehot { values ["ios", "web"] }\n';

/** Runs a watch in process and gives what it says; `says` waits for the next text that matches. */
function watching(dir: string, ...argv: string[]) {
  const abort = new AbortController();
  let said = '';
  let heard = (): void => undefined;
  const onErr = (text: string): void => {
    said += text;
    heard();
  };
  const ended = adsc(dir, [...argv, '--watch'], { signal: abort.signal, onErr });
  const says = async (what: RegExp) => {
    // As long as it takes: the limit is the test's.
    while (!what.test(said)) await new Promise<void>((resolve) => (heard = resolve));
    said = said.replace(new RegExp(`^[^]*?${what.source}`, what.flags), '');
  };
  return { says, stop: () => (abort.abort(), ended) };
}

it('check --watch checks again after a change of the spec or of what it imports, and ends when it is told to', async () => {
  const dir = folder({ 'model.ads': spec, 'more.ads': more });
  const { says, stop } = watching(dir, 'check', 'model.ads');
  await says(/no errors\nwatching/);
  write(dir, { 'more.ads': more.replace('onehot', 'onehott') });
  await says(/--> more\.ads:1:17[^]*watching/);
  // As editors save: another file, renamed onto it.
  writeFileSync(join(dir, '.more.ads.swp'), more);
  renameSync(join(dir, '.more.ads.swp'), join(dir, 'more.ads'));
  await says(/no errors\nwatching/);
  // Gone and back again, as some tools write.
  rmSync(join(dir, 'model.ads'));
  await says(/there is no "model\.ads"[^]*watching/);
  write(dir, { 'model.ads': spec });
  await says(/no errors\nwatching/);
  expect((await stop()).code).toBe(0);
});

it('compile --watch keeps the last good build and gives the last exit code', async () => {
  const dir = folder({ 'model.ads': spec, 'more.ads': more });
  const { says, stop } = watching(dir, 'compile', 'model.ads');
  const layers = () =>
    (JSON.parse(readFileSync(join(dir, 'build/plan.json'), 'utf8')) as { cost: { params: number } }).cost.params;
  await says(/files in build[^]*watching/);
  const params = layers();
  write(dir, { 'model.ads': spec.replace('bottom { layers 4 }', 'bottom { layers 64 }') });
  await says(/files in build[^]*watching/);
  const wider = layers();
  expect(wider).toBeGreaterThan(params);
  write(dir, { 'model.ads': spec.replace('layers 4', 'layers four') });
  await says(/error\[ADS[^]*watching/);
  expect(layers()).toBe(wider);
  expect((await stop()).code).toBe(1);
});
