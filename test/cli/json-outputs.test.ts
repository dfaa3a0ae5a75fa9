/** `--json` of every command, where it works and where it fails, by the schemas that are published (test/helpers/json-output.ts). */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputSchemas, withoutResult } from '../../scripts/schemas/outputs/index.ts';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { buildProgram } from '../../src/cli/flags/index.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { goldenLogits } from '../../src/train/run/golden-logits.ts';
import { modelFingerprint } from '../../src/train/run/model-fingerprint.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { initWeights, weightTensors } from '../../src/train/weights.ts';
import { adsc, folder, write } from '../helpers/command.ts';
import { jsonFault, outputSchemasAt, outputValidators } from '../helpers/json-output.ts';
import { dayOf, SPEC, writeDay } from '../run/daily.ts';

const spec = SPEC.replace('user : onehot { embed 4 }', 'user : hash_onehot(9k) { embed 12 }')
  .replace('validate none  epochs 1', 'epochs 2')
  .concat('variant sampled { sampling { base click  keep 50% } }\nvariant grown { trees { count 8 } }\n');
const chosen = spec
  .replace('optimizer adam(0.01)', 'optimizer choose(adam(0.01), adam(0.02))')
  .replace(/^run .*\n/m, '')
  .concat('search { trials 2 }\n');
const commands = buildProgram(
  () => () => Promise.resolve(),
  () => true,
).commands.map((command) => command.name());

/** Commands that have printed a result, and those that have printed why they fail. */
const worked = new Set<string>();
const failed = new Set<string>();

/** The value that a command prints; `adsc` holds it to the schema. */
async function json(dir: string, ...argv: string[]): Promise<any> {
  const { code, out, err } = await adsc(dir, [...argv, '--json']);
  expect([0, 1], `adsc ${argv.join(' ')}\n${out}${err}`).toContain(code);
  worked.add(argv[0]!);
  return JSON.parse(out);
}

async function failure(dir: string, code: number, ...argv: string[]): Promise<void> {
  const ended = await adsc(dir, [...argv, '--json']);
  expect(ended.code, `adsc ${argv.join(' ')}\n${ended.out}${ended.err}`).toBe(code);
  const { errors, diagnostics } = JSON.parse(ended.out) as { errors: number; diagnostics: { code: string }[] };
  expect(errors, argv.join(' ')).toBeGreaterThan(0);
  expect(diagnostics[0]!.code).toMatch(/^ADS\d{4}$/);
  failed.add(argv[0]!);
}

it('has a schema for every command that prints a result, and says why others have none', () => {
  const all = commands.filter((name) => name !== 'help').sort();
  expect(
    [...Object.keys(outputSchemas).filter((name) => name !== 'diagnostics'), ...Object.keys(withoutResult)].sort(),
  ).toEqual(all);
  expect(readdirSync(outputSchemasAt).sort()).toEqual(
    Object.keys(outputSchemas)
      .map((name) => `${name}.schema.json`)
      .sort(),
  );
});

it('takes no member that it does not name, anywhere', () => {
  // JSON of a config, and facts of a declaration, are open by their nature.
  const open: string[] = [];
  const walk = (schema: unknown, at: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, additionalProperties } = schema as Record<string, unknown>;
    if (properties !== undefined && additionalProperties !== false) open.push(at);
    for (const [name, part] of Object.entries(schema)) walk(part, `${at}/${name}`);
  };
  for (const [name, schema] of Object.entries(outputSchemas)) walk(schema, name);
  expect(open).toEqual(['explain/anyOf/2/items']);
  // And a schema says no to what is not its own.
  const { ...diagnosed } = { errors: 0, warnings: 0, diagnostics: [] };
  const check = outputValidators().get('check')!;
  expect([check(diagnosed), check({ ...diagnosed, more: 1 }), check({ errors: 0 })]).toEqual([true, false, false]);
  expect(jsonFault(['check', '--json'], { code: 0, out: '{"errors": 0}' })).toContain("required property 'warnings'");
});

describe('every command', () => {
  const dir = folder({
    'model.ads': spec,
    'chosen.ads': chosen,
    'wrong.ads': 'model w\nsignal a : onehott(3)\nhead c on\n',
  });
  beforeAll(async () => {
    for (let day = 0; day < 6; day++) writeDay(dir, day);
    write(dir, { 'adsc.config.json': '{"specs": ["model.ads"], "lint": {"preset": "strict"}}' });
    await json(dir, 'profile', 'model.ads');
    await json(dir, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
  });

  it('that reads specs', async () => {
    const first = folder();
    await json(first, 'init', 'new', '--template', 'ctr');
    await json(dir, 'check', 'model.ads', 'wrong.ads');
    await json(dir, 'lint', 'model.ads', '--preset', 'strict');
    await json(dir, 'fmt', '--check', 'model.ads', 'wrong.ads');
    for (const what of [['ADS2001'], ['codes'], ['model.ads'], ['model.ads', 'user']])
      await json(dir, 'explain', ...what);
    expect((await json(dir, 'config', 'model.ads')).path).toBe('adsc.config.json');
    expect((await json(first, 'config')).path).toBeNull();
    await json(dir, 'compile', 'model.ads');
    expect(await json(first, 'compile', 'new/model.ads', '--assume', '-o', 'build')).toHaveProperty('assumed');
    await json(dir, 'doctor');
    write(dir, {
      'other.ads': spec
        .replace('signal price : continuous', 'signal price : continuous { bins 8 }')
        .replace('head click', 'head bought'),
    });
    for (const [a, b] of [
      ['model.ads', 'other.ads'],
      ['runs/first', 'model.ads'],
      ['build', 'model.lock.json'],
      ['build/plan.json', 'runs/first/bundle'],
    ] as const)
      await json(dir, 'diff', a, b);
    await json(dir, 'diff', 'model.ads', 'other.ads', '--fail', 'breaking');
  });

  it('that trains and measures', async () => {
    const sampled = await json(dir, 'train', 'model.ads', '--variant', 'sampled', '--epochs', '1', '--engine', 'cpu');
    expect(sampled).toMatchObject({ sampling: { correct: 'weight' }, deciles: { base: 'click' } });
    expect(await json(dir, 'train', 'model.ads', '--variant', 'grown', '--engine', 'cpu')).toHaveProperty(
      'trees.click',
    );
    expect(await json(dir, 'train', 'model.ads', '--from', 'first', '--epochs', '1', '--engine', 'cpu')).toHaveProperty(
      'from.parameters',
    );
    await json(dir, 'train', 'model.ads', '--baseline', 'lr', '--epochs', '1', '--engine', 'cpu');
    await json(dir, 'calibrate', 'runs/first');
    await json(dir, 'evaluate', 'runs/first', '--bootstrap', '20', '--by', 'ad');
    await json(dir, 'evaluate', 'runs/first', '--no-lr', '--calibrated');
    await json(dir, 'evaluate', 'model.ads', '--compare', 'base', 'lr', '--epochs', '1', '--engine', 'cpu');
    await json(dir, 'importance', 'runs/first', '--repeats', '2');
    await json(dir, 'importance', 'runs/first', '--repeats', '2', '--conditional', '--confirm');
    await json(dir, 'report', 'runs/first');
    await json(dir, 'predict', 'runs/first', '--output', 'scores.csv');
  });

  it('that makes another run, or a file of one', async () => {
    await json(dir, 'migrate', 'runs/first', 'model.ads', '--id', 'moved');
    await json(dir, 'migrate', 'runs/first', 'other.ads', '--dry-run');
    await json(dir, 'quantize', 'runs/first');
    await json(dir, 'export', 'runs/first');
    const { privateKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    write(dir, { 'key.pem': privateKey });
    await json(dir, 'sign', 'runs/first', '--key', 'key.pem');
    await weightsOf(join(dir, 'build'), join(dir, 'trained'));
    await json(dir, 'bundle', 'build', '--weights', 'trained/weights.safetensors');
    const tuned = folder();
    cpSync(dir, tuned, { recursive: true });
    await json(tuned, 'profile', 'chosen.ads');
    await json(tuned, 'tune', 'chosen.ads', '--engine', 'cpu');
  });

  it('that goes step by step, or makes data', async () => {
    for (const at of [4, 5]) await json(dir, 'run', 'model.ads', '--at', dayOf(at), '--engine', 'cpu');
    const { kept } = (await json(dir, 'runs')) as { kept: string[] };
    await json(dir, 'runs', 'compare', ...kept);
    await json(dir, 'runs', 'rollback', kept[0]!);
    const made = folder();
    await json(made, 'simulate', '--rows', '500');
    await json(made, 'simulate', '--rows', '500', '--closed-loop', '-o', 'loop');
    cpSync(join(dir, 'data', `${dayOf(0)}.csv`), join(made, 'visits.csv'));
    await json(made, 'auto', 'visits.csv', '--epochs', '1', '--label', 'click');
  });

  it('where it fails', async () => {
    for (const command of ['check', 'lint', 'compile', 'explain', 'profile', 'train', 'tune'])
      await failure(dir, 1, command, 'wrong.ads');
    await failure(dir, 1, 'run', 'wrong.ads', '--at', dayOf(5));
    await failure(dir, 1, 'diff', 'model.ads', 'wrong.ads');
    await failure(dir, 1, 'migrate', 'runs/first', 'wrong.ads');
    for (const command of ['evaluate', 'calibrate', 'importance', 'report', 'quantize', 'export'])
      await failure(dir, 3, command, 'runs/none');
    await failure(dir, 3, 'predict', 'runs/none', '--output', 'x.csv');
    await failure(dir, 3, 'sign', 'runs/none', '--key', 'key.pem');
    await failure(dir, 3, 'bundle', 'none', '--weights', 'x');
    await failure(dir, 3, 'fmt', 'none.ads');
    await failure(dir, 3, 'auto', 'none.csv');
    await failure(dir, 2, 'runs', 'what');
    await failure(dir, 2, 'init', '.', '--from', 'log.csv', '--template', 'ctr');
    write(dir, { file: '' });
    await failure(dir, 3, 'simulate', '--rows', '10', '-o', 'file');
    mkdirSync(join(dir, 'sub'));
    write(dir, { 'sub/adsc.config.json': '{"specs": 1}' });
    await failure(join(dir, 'sub'), 3, 'config');
  });

  it('was asked', () => {
    const all = Object.keys(outputSchemas)
      .filter((name) => name !== 'diagnostics')
      .sort();
    expect([...worked].sort()).toEqual(all);
    // This machine can't be wrong.
    expect([...failed].sort()).toEqual(all.filter((name) => name !== 'doctor'));
  });
});

/** What a trainer of another program leaves. */
async function weightsOf(build: string, out: string): Promise<void> {
  const loaded = await loadBuild(build);
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  const { plan, encoder, golden } = loaded;
  const weights = initWeights(plan, 7);
  const engine = await createEngine('cpu', plan, { threads: 1, onFallback: () => undefined });
  if ('code' in engine) throw new Error(engine.message);
  mkdirSync(out);
  const file = join(out, 'weights.safetensors');
  await writeSafetensors(file, weightTensors(plan, weights));
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  const logits = await goldenLogits(plan, weights, engine, encoder, golden, modelFingerprint(plan.fingerprint, sha256));
  await engine.dispose();
  writeFileSync(join(out, 'golden-logits.json'), JSON.stringify(logits));
}
