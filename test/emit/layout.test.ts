/** Emitted code is laid out as prettier would, which lays it out itself here. */
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { clientTarget } from '../../src/emit/client/index.ts';
import { transformsTarget } from '../../src/emit/transforms/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { contextOf } from '../helpers/emitted.ts';
import { id, ids, type SmallPlan, smallPlan, vec } from '../helpers/plans.ts';
import { random } from '../helpers/random-model.ts';

const parsers = { js: 'babel', ts: 'typescript' } as const;

/** Prettier leaves an object broken that was: each is on one line before it looks. */
function collapsed(code: string): string {
  return code.replace(/([(:,]\s*|\n\s*)\{\n\s*(?!\/\*)/g, '$1{ ');
}

async function expectLaidOut(small: SmallPlan, plan: Plan = small.plan, stated: readonly string[] = []): Promise<void> {
  const context = { ...contextOf(small), statedVocabs: new Set(stated) };
  for (const target of [transformsTarget, clientTarget]) {
    const { files, diagnostics } = await target.emit(plan, context);
    expect(diagnostics).toEqual([]);
    for (const [path, content] of files) {
      const kind = /\.(js|ts)$/.exec(path)?.[1] as keyof typeof parsers | undefined;
      if (kind === undefined || path.endsWith('runtime.js')) continue;
      const options = { parser: parsers[kind], printWidth: 100, singleQuote: true };
      expect(content, path).toBe(await format(collapsed(content as string), options));
    }
  }
}

/** Names of every length, so that each piece of code is once just on its line and once over its end. */
function planOf(seed: number): { readonly small: SmallPlan; readonly stated: readonly string[] } {
  const draw = random(seed);
  const letters = (length: number) => Array.from({ length }, () => 'abcdefgh'[Math.floor(draw() * 8)]!).join('');
  const odd = [
    "it's",
    '"quoted"',
    'a.b',
    'x y',
    '1',
    '01',
    '',
    'class',
    '__proto__',
    'ünï',
    'a\\b',
    '\n',
    '*/',
    '日本',
  ];
  const name = () =>
    draw() < 0.3
      ? odd[Math.floor(draw() * odd.length)]! + letters(1 + Math.floor(draw() * 3))
      : letters(1 + Math.floor(draw() ** 2 * 110));
  const number = () => [0, -0, 1e-9, 1e21, 0.1, -12.5, 3, 1234567.25][Math.floor(draw() * 8)]! * (draw() < 0.5 ? 1 : 3);
  const some = (most: number) => Array.from({ length: Math.floor(draw() * (most + 1)) }, number);
  const vocabs = [...new Set(Array.from({ length: 5 }, name))].map((vocab) => ({
    id: `signal.${vocab}`,
    kind: 'file' as const,
    of: [...new Set(Array.from({ length: 1 + Math.floor(draw() * 9) }, name))],
  }));
  const vocab = () => vocabs[Math.floor(draw() * vocabs.length)]!;
  const signals = [...new Set(Array.from({ length: 1 + Math.floor(draw() * 12) }, name))].map((signal) => {
    const own = vocab();
    const list = draw() < 0.3;
    const numeric = draw() < 0.5;
    const length = 1 + Math.floor(draw() * 40);
    return {
      name: signal,
      input: draw() < 0.5 ? signal : name(),
      doc: draw() < 0.5 ? null : `${name()}\n${name()}`,
      reason: name(),
      ...(draw() < 0.3 ? { sources: Array.from({ length: 1 + Math.floor(draw() * 4) }, name) } : {}),
      ...(numeric
        ? {
            format: length > 1 ? ('dense' as const) : ('continuous' as const),
            encoding: vec({
              length,
              width: length + 1,
              clip: draw() < 0.5 ? null : [number(), 1e6],
              normalize:
                draw() < 0.5
                  ? { kind: 'zscore', mean: some(40).concat(1), std: some(40).concat(2) }
                  : { kind: 'minmax', min: number(), max: 5 },
            }),
          }
        : list
          ? {
              format: 'indexed' as const,
              encoding: ids(own.id, { max: 3, split: draw() < 0.5 ? null : '|' }),
            }
          : { format: 'onehot' as const, encoding: id(own.id), ...(draw() < 0.2 ? { serve: name() } : {}) }),
    };
  });
  return { small: smallPlan(signals, vocabs), stated: vocabs.filter(() => draw() < 0.7).map((one) => one.id) };
}

describe('emitted code', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('is laid out as prettier would: names %i', async (seed) => {
    const { small, stated } = planOf(seed);
    const { plan } = small;
    const { data } = plan;
    const source = { column: 's'.repeat(1 + seed * 3), values: ["it's", 'a', 'x'.repeat(seed * 4)] };
    await expectLaidOut(small, { ...plan, model: 'm'.repeat(1 + 3 * seed), data: data && { ...data, source } }, stated);
  });
});
