/** What every function of the library promises: callbacks, signals, warnings. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outcomeOf } from '../../src/api/call.ts';
import { given } from '../../src/api/option-kinds.ts';
import { callOptions } from '../../src/api/options.ts';
import { diagnostic } from '../../src/diagnostics/create.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { simulate } from '../../src/library/models.ts';
import { compile, describe, format } from '../../src/library/specs.ts';
import { folder } from '../helpers/command.ts';

const spec = `model m
data log from "log.csv"
signal x : continuous { normalize none }
signal spare : continuous { normalize none }
group g { x } -> 2
tower all { layers 2 }
head click on clicked
baseline lr
variant wide { tower all { layers 4 } }
`;

it('what a callback throws is thrown by the call, and nobody is blamed for it', async () => {
  const cwd = folder();
  // As a system error of a file that the callback writes.
  const thrown = Object.assign(new Error('mine'), { syscall: 'write', code: 'ENOSPC' });
  const onProgress = () => {
    throw thrown;
  };
  await expect(simulate({ rows: 500, cwd, onProgress })).rejects.toBe(thrown);
  expect(existsSync(join(cwd, 'data/simulation.json'))).toBe(false);
});

it('a signal that is aborted between two files ends format, which says what it wrote', async () => {
  const cwd = folder({ 'a.ads': 'model   a\n', 'b.ads': 'model   b\n' });
  const controller = new AbortController();
  const { signal } = controller;
  const outcome = await format('.', { cwd, signal, onProgress: () => controller.abort() });
  expect(outcome).toMatchObject({ ok: false, fault: 'interrupted' });
  expect(outcome.diagnostics.map(({ message }) => message)).toEqual(['interrupted: 1 of 2 files are done']);
  expect(['a.ads', 'b.ads'].map((file) => readFileSync(join(cwd, file), 'utf8'))).toEqual(['model a\n', 'model   b\n']);
});

it('describe has the warnings that check has', async () => {
  const cwd = folder({ 'model.ads': spec });
  const described = await describe('model.ads', { cwd });
  expect(described.ok).toBe(true);
  expect(described.diagnostics.map(({ code }) => code)).toContain('ADS4016');
  expect([...described.sources.keys()]).toEqual(['model.ads']);
});

it('a variant of a baseline is refused wherever a model is compiled', async () => {
  const cwd = folder({ 'model.ads': spec });
  expect(await compile('model.ads', { cwd, variant: 'wide', baseline: 'lr' })).toMatchObject({
    ok: false,
    fault: 'usage',
    diagnostics: [{ code: 'ADS9002' }],
  });
});

it('an outcome stays as it is: what a server finds later goes to its listener alone', async () => {
  const heard: Diagnostic[] = [];
  const outcome = await outcomeOf(given({ onDiagnostics: (found) => heard.push(...found) }, callOptions), (call) => {
    call.note([diagnostic('ADS9013', null, {})]);
    return call;
  });
  if (!outcome.ok) throw new Error('not ok');
  outcome.value.note([diagnostic('ADS8606', null, { path: 'runs/1' })]);
  expect(heard.map(({ code }) => code)).toEqual(['ADS9013', 'ADS8606']);
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['ADS9013']);
  expect(outcome.value.diagnostics.length).toBe(1);
});
