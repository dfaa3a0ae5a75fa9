/** `adsc lint`: every rule fires on the wrong example of its page and not on the right one; levels, presets, exit codes. */
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/diagnostics/catalog/index.ts';
import { modelling } from '../../src/diagnostics/catalog/modelling.ts';
import { lint as lintSpec } from '../../src/index.ts';
import { check } from '../../src/language/semantics/index.ts';
import { lint, lintRules } from '../../src/lint/index.ts';
import { adsc, folder } from '../helpers/command.ts';
import { exampleFiles, lintAll } from '../helpers/examples.ts';

describe('rules', () => {
  test('each has a page, and each page a rule', () => {
    expect(lintRules.map(({ code }) => code)).toEqual(Object.keys(modelling));
  });

  test.each(lintRules.map(({ code }) => code))('%s fires, and only where it should', (code) => {
    const { wrong, right } = entryOf(code);
    expect(lintAll(exampleFiles(wrong)).map((one) => one.code)).toContain(code);
    expect(lintAll(exampleFiles(right)).map((one) => one.code)).not.toContain(code);
  });

  test('a rule that needs the lock says nothing without one', () => {
    const { wrong } = entryOf('ADS6111');
    const checked = check({ readText: (path) => exampleFiles(wrong)[path] ?? null }, 'example.ads');
    expect(lint(checked, null).map(({ code }) => code)).not.toContain('ADS6111');
  });
});

describe('the command', () => {
  const cwd = folder({
    'model.ads':
      'model shop\ndata rows from "rows.csv" { time at }\nsignal shop_id : continuous\ngroup ad { shop_id } -> 8\nhead click on clicked\ncalibration platt { every 1h }\ntrain { holdout last(1d) }\n',
    'wrong.ads': 'model shop\nsignal a : nothing\n',
  });

  test('a warning has a place, and exit 0', async () => {
    const { code, err } = await adsc(cwd, ['lint', 'model.ads']);
    expect(code).toBe(0);
    expect(err).toContain("warning[ADS6114]: signal 'shop_id' reads 'shop_id' as a number");
    expect(err).toContain('model.ads:3:8');
  });

  test('--max-warnings, a wrong spec and a missing one have their exit codes', async () => {
    expect((await adsc(cwd, ['lint', 'model.ads', '--max-warnings', '0'])).code).toBe(1);
    expect((await adsc(cwd, ['lint', 'model.ads', '--max-warnings', '1'])).code).toBe(0);
    expect((await adsc(cwd, ['lint', 'wrong.ads'])).code).toBe(1);
    expect((await adsc(cwd, ['lint', 'none.ads'])).code).toBe(3);
  });

  test('strict has more rules; SARIF and JSON go to stdout', async () => {
    const { out } = await adsc(cwd, ['lint', 'model.ads', '--preset', 'strict', '--format', 'sarif']);
    const sarif = JSON.parse(out) as { runs: { results: { ruleId: string; level: string }[] }[] };
    expect(sarif.runs[0]!.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['ADS6120', 'warning'],
      ['ADS6114', 'warning'],
    ]);
    const json = await adsc(cwd, ['lint', 'model.ads', '--json']);
    expect(json.out).toContain('"ADS6114"');
  });

  test('the library takes levels by code', async () => {
    const failed = await lintSpec('model.ads', { cwd, rules: { ADS6114: 'error' } });
    expect(failed).toMatchObject({ ok: false, fault: 'spec', diagnostics: [{ code: 'ADS6114', severity: 'error' }] });
    const off = await lintSpec('model.ads', { cwd, rules: { ADS6114: 'off' } });
    expect(off).toMatchObject({ ok: true, value: { model: 'shop', warnings: [] } });
    const unknown = await lintSpec('model.ads', { cwd, rules: { ADS0001: 'off' } });
    expect(unknown).toMatchObject({ ok: false, fault: 'usage' });
  });
});
