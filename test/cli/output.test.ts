/** What goes where: results on stdout, talk on stderr, JSON alone, diagnostics for other programs, colours, and exit codes. */
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adsc, fine, folder } from '../helpers/command.ts';

const good = `model shop
data log from "log.csv"
signal device : onehot { values ["ios", "web"] }
group user { device } -> 4
bottom { layers 4 }
tower all { layers 4 }
head click on clicked
train { epochs 1  batch 8 }
`;
/** A warning: what is declared but not used. */
const warned = `${good}signal age : continuous\n`;
const bad = good.replace('onehot', 'onehott').replace('{ device }', '{ devise }');

const dir = folder({
  'good.ads': good,
  'warned.ads': warned,
  'specs/a/model.ads': bad,
  'specs/b/model.ads': good,
  'log.csv': 'device,clicked\n' + 'ios,1\nweb,0\n'.repeat(40),
});
const check = (...argv: string[]) => adsc(dir, ['check', ...argv]);

describe('exit codes', () => {
  it.each([
    ['check good.ads', 0],
    ['check warned.ads', 0],
    ['check specs/a/model.ads', 1],
    ['compile specs/a/model.ads', 1],
    ['train specs/a/model.ads', 1],
    ['profile specs/a/model.ads', 1],
    ['explain specs/a/model.ads', 1],
    ['', 2],
    ['chekc good.ads', 2],
    ['check', 2],
    ['check --formt json good.ads', 2],
    ['check specs', 2],
    ['check good.ads --root specs', 2],
    ['check good.ads --root nowhere', 2],
    ['compile good.ads --variant x', 2],
    ['train good.ads --epochs 0', 2],
    ['train good.ads --variant a --baseline lr', 2],
    ['train good.ads --resume', 2],
    ['train good.ads --resume --id never', 2],
    ['train good.ads --resume --id ../never', 2],
    ['evaluate good.ads', 2],
    ['evaluate runs/1 --compare base', 2],
    ['evaluate runs/1 --split test', 2],
    ['explain nothing', 2],
    ['explain ADS0000', 2],
    ['simulate --rows many', 2],
    ['simulate --rows 1.5', 2],
    ['check nowhere.ads', 3],
    ['evaluate runs/1', 3],
    ['train good.ads --id ..', 3],
  ])('adsc %s: %d', async (line, code) => {
    const argv = line === '' ? [] : line.split(' ');
    expect((await adsc(dir, argv)).code).toBe(code);
  });
});

describe('wrong usage is named, with what was probably meant', () => {
  it.each([
    ['chekc good.ads', "unknown command 'chekc'", 'Did you mean check?'],
    ['check --formt json good.ads', "unknown option '--formt'", 'Did you mean --format?'],
    ['check god.ads', 'there is no "god.ads"', "did you mean 'good.ads'?"],
    ['explain ADS201', 'no diagnostic with the code "ADS201"', "did you mean 'ADS2010'?"],
    ['explain good.ads devise', 'declares nothing called "devise"', "did you mean 'device'?"],
    ['evaluate runs/1 --split test', "'test' is invalid", 'holdout, validate, train'],
    ['train good.ads --engine gpu', "'gpu' is invalid", 'auto, onnx, tfjs-node, wasm, cpu, webgpu, cuda'],
    ['train good.ads --epochs 0', "'0' is invalid", 'a whole number of at least 1'],
    ['train good.ads --resmue', "unknown option '--resmue'", 'adsc train --help'],
  ])('adsc %s', async (line, message, hint) => {
    const { out, err } = await adsc(dir, line.split(' '));
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });
});

describe('formats', () => {
  it('shows places as one would type them, several specs of the same name apart', async () => {
    const { code, out, err } = await check('specs/a/model.ads', 'specs/b/model.ads');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('--> specs/a/model.ads:3:17');
    expect(err).toContain('3 | signal device : onehott { values ["ios", "web"] }');
    expect(err).toContain('4 | group user { devise } -> 4');
    const inside = await adsc(join(dir, 'specs/b'), ['check', '../a/model.ads']);
    expect(inside.err).toContain('--> ../a/model.ads:3:17');
  });

  it('reports the other specs when one is not there', async () => {
    const { code, err } = await check('specs/c/model.ads', 'specs/a/model.ads');
    expect(code).toBe(3);
    expect(err).toContain('there is no "specs/c/model.ads"');
    expect(err).toContain("there is no signal format 'onehott'");
  });

  it('shows a person no more errors than can be read, and a program all', async () => {
    const unlike = Array.from({ length: 300 }, (_, i) => `signal s${i} : format${i}`);
    const dir = folder({ 'long.ads': `model m\n${unlike.join('\n')}\n` });
    const { code, err } = await adsc(dir, ['check', 'long.ads']);
    expect(code).toBe(1);
    expect(err.match(/^error/gm)).toHaveLength(200);
    const { errors } = JSON.parse((await adsc(dir, ['check', 'long.ads', '--json'])).out) as { errors: number };
    expect(err.trimEnd().split('\n').at(-1)).toBe(
      `… and ${(errors - 200).toLocaleString('en')} more: --format json has them all`,
    );
  });

  it('says of a file that is no text that it is none', async () => {
    const dir = folder({
      'data.parquet': 'PAR1\u0000\u0015',
      'latin.ads': Buffer.from([0x6d, 0xe4, 0x0a]),
      'utf16.ads': Buffer.from('\ufeffmodel m\n', 'utf16le'),
    });
    for (const [file, reason] of [
      ['data.parquet', 'it is not UTF-8 text'],
      ['latin.ads', 'it is not UTF-8 text'],
      ['utf16.ads', 'it is UTF-16; save it as UTF-8'],
    ] as const) {
      expect(await adsc(dir, ['check', file])).toMatchObject({
        code: 3,
        out: '',
        err: `error[ADS9010]: could not read "${file}": ${reason}\n\n1 error\n`,
      });
    }
  });

  it('json: the diagnostics on stdout, nothing else anywhere', async () => {
    for (const how of [['--json'], ['--format', 'json']]) {
      const { code, out, err } = await check('specs/a/model.ads', ...how);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      const report = JSON.parse(out) as {
        errors: number;
        diagnostics: { code: string; place: { file: string; line: number; column: number } }[];
      };
      expect(report.errors).toBe(2);
      expect(report.diagnostics[0]).toMatchObject({ place: { file: 'specs/a/model.ads', line: 3, column: 17 } });
    }
    expect(JSON.parse((await check('good.ads', '--json')).out)).toEqual({ errors: 0, warnings: 0, diagnostics: [] });
  });

  it('sarif: a log with the file as a URI, also of what has no place', async () => {
    const { code, out } = await check('specs/a/model.ads', '--format', 'sarif');
    expect(code).toBe(1);
    const { runs } = JSON.parse(out) as {
      runs: [{ results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }];
    };
    expect(runs[0].results.map((r) => r.locations[0]!.physicalLocation.artifactLocation.uri)).toEqual([
      'specs/a/model.ads',
      'specs/a/model.ads',
    ]);
    const missing = await check('nowhere.ads', '--format', 'sarif');
    expect(missing).toMatchObject({ code: 3, err: '' });
    expect(JSON.parse(missing.out)).toMatchObject({ runs: [{ results: [{ ruleId: 'ADS9003' }] }] });
  });

  it('github: annotations with the path from the folder that it runs in', async () => {
    const { err } = await check('specs/a/model.ads', '--format', 'github');
    expect(err).toMatch(/^::error file=specs\/a\/model\.ads,line=3,/m);
  });

  it('quiet: errors alone', async () => {
    expect((await check('warned.ads')).err).toContain('warning[');
    expect(await check('warned.ads', '--quiet')).toMatchObject({ code: 0, out: '', err: '' });
    expect((await check('specs/a/model.ads', '--quiet')).err).toContain('error[');
  });

  it('colours on a terminal only, and not there either when asked', async () => {
    const colored = async (argv: string[], terminal: boolean, env: Record<string, string> = {}) =>
      (await adsc(dir, argv, { terminal, env })).err.includes('\u001b[');
    const argv = ['check', 'specs/a/model.ads'];
    expect(await colored(argv, false)).toBe(false);
    expect(await colored(argv, true)).toBe(true);
    expect(await colored([...argv, '--no-color'], true)).toBe(false);
    expect(await colored(argv, true, { NO_COLOR: '1' })).toBe(false);
    expect(await colored(argv, false, { FORCE_COLOR: '1' })).toBe(true);
  });
});

describe('--json of every command is one document, and progress stays away', () => {
  const data = folder({
    'model.ads': good.replace('bottom', 'signal age : continuous\ngroup more { age } -> 2\nbottom'),
    'log.csv': 'device,age,clicked\n' + 'ios,31,1\nweb,,0\nweb,x,1\n'.repeat(40),
  });
  const json = async (...argv: string[]) => {
    const { out, err } = await fine(data, ...argv, '--json');
    return { value: JSON.parse(out) as Record<string, unknown>, err };
  };

  it('from profile to evaluate', async () => {
    expect((await json('profile', 'model.ads')).value).toMatchObject({ model: 'shop', rows: { train: 120 } });
    expect((await json('check', 'model.ads')).value).toEqual({ errors: 0, warnings: 0, diagnostics: [] });
    expect((await json('compile', 'model.ads')).value).toMatchObject({ model: 'shop', out: 'build' });
    const trained = await json('train', 'model.ads');
    expect(trained.value).toMatchObject({ id: '1', dir: 'runs/1', status: 'done', examples: 120 });
    // The warning of the bad values is for people.
    expect(trained.err).toMatch(/^warning\[ADS8020\]: 40 of 120 values of signal 'age' are bad/);
    expect((await json('evaluate', 'runs/1')).value).toMatchObject({ model: 'shop', rows: 120 });
    expect((await json('explain', 'model.ads', 'age')).value).toMatchObject([
      { kind: 'signal', name: 'age', format: 'continuous' },
    ]);
    expect((await json('doctor')).value).toMatchObject({ auto: 'onnx', advice: [] });
    expect((await json('explain', 'ads2001')).value).toMatchObject({ code: 'ADS2001', severity: 'error' });
    expect((await json('fmt', 'model.ads', '--check')).value).toMatchObject({ errors: 0, files: 1, changed: [] });
    mkdirSync(join(data, 'first'));
    expect((await json('init', 'first')).value).toEqual({ spec: 'first/model.ads', rootFile: null, unsure: [] });
    mkdirSync(join(data, 'sim'));
    expect((await json('simulate', '--rows', '50', '-o', 'sim')).value).toMatchObject({ rows: 50 });
  });

  it('what fails is JSON too', async () => {
    for (const argv of [
      ['train', 'nowhere.ads'],
      ['evaluate', 'runs/nowhere'],
      ['compile', 'model.ads', '--variant', 'x'],
    ]) {
      const { code, out } = await adsc(data, [...argv, '--json']);
      expect(code).toBeGreaterThan(0);
      expect(JSON.parse(out)).toMatchObject({ errors: 1, diagnostics: [{ severity: 'error' }] });
    }
  });
});
